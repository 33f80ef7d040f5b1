import { InvalidArgumentError } from 'commander'
import { isCalendarDate } from '../calendar/date.ts'
import { REPOSITORIES_AT_MOST, repeatedRepository, TOPIC_NAME } from '../config/value-types.ts'
import { choiceOf } from '../nearest-name.ts'

// What options take: each gives the value, or throws what commander tells the person together with the option's name.

export function oneOf<const T extends string>(names: readonly T[]): (value: string) => T {
  return (value) => {
    const known = names.find((name) => name === value)
    if (known !== undefined) return known
    throw new InvalidArgumentError(`Choose ${choiceOf(value, names)}`)
  }
}

export function calendarDate(value: string): string {
  if (isCalendarDate(value)) return value
  throw new InvalidArgumentError('Give a day that exists, as 2026-01-31.')
}

const COUNT_AT_MOST = 100_000

export function count(value: string): number {
  if (/^\d{1,6}$/.test(value) && Number(value) <= COUNT_AT_MOST) return Number(value)
  throw new InvalidArgumentError(`Give a whole number from 0 to ${COUNT_AT_MOST}.`)
}

export function repository(value: string): string {
  if (/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/.test(value)) return value
  throw new InvalidArgumentError('Give it as OWNER/NAME.')
}

/** Adds to those given before, each time the option stands: `a/b,c/d`. */
export function repositories(value: string, before: readonly string[] = []): readonly string[] {
  const all = [...before, ...value.split(',').map((name) => repository(name.trim()))]
  const twice = repeatedRepository(all)
  if (twice !== null) throw new InvalidArgumentError(`It names ${twice} twice.`)
  if (all.length <= REPOSITORIES_AT_MOST) return all
  throw new InvalidArgumentError(`Give at most ${REPOSITORIES_AT_MOST}; docs/scale.md has the way beyond.`)
}

export function topic(value: string): string {
  if (TOPIC_NAME.test(value)) return value
  throw new InvalidArgumentError('Give a topic of at most 50 small letters, digits and hyphens.')
}

export function notEmpty(value: string): string {
  if (value.trim() !== '') return value
  throw new InvalidArgumentError('It is empty.')
}
