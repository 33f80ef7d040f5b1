import { normalise } from '../vocabulary/normalise.ts'

const months = new Map<string, ReadonlyMap<string, number>>()
const weekdays = new Map<string, ReadonlySet<string>>()
const LEAST_LETTERS = 4

/** The names of the months in a language, long and short, as words are compared, with their numbers from 1. */
export function monthNames(language: string): ReadonlyMap<string, number> {
  const known = months.get(language)
  if (known) return known
  const names = new Map<string, number>()
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' })
    for (let month = 1; month <= 12; month++) {
      const name = normalise(format.format(new Date(Date.UTC(2024, month - 1, 15))))
      names.set(name, month)
      if (style === 'long' && name.length > LEAST_LETTERS) names.set(name.slice(0, 3), month)
    }
  }
  if (language === 'en') names.set('sept', 9)
  months.set(language, names)
  return names
}

/** The names of the days of the week in a language, long and short, as words are compared. */
export function weekdayNames(language: string): ReadonlySet<string> {
  const known = weekdays.get(language)
  if (known) return known
  const names = new Set<string>()
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' })
    for (let day = 1; day <= 7; day++) names.add(normalise(format.format(new Date(Date.UTC(2024, 0, day)))))
  }
  weekdays.set(language, names)
  return names
}
