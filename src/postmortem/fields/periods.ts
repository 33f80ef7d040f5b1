import { Temporal } from 'temporal-polyfill'
import { addSpan, type CalendarDate } from '../../calendar/date.ts'
import { normalise } from '../vocabulary/normalise.ts'
import { PERIOD_UNITS, type PeriodUnit, type Vocabulary } from '../vocabulary/vocabulary.ts'
import { monthNames } from './months.ts'

/** What words mean that say until when without naming a day. */
export type Period =
  /** So many units from the day one counts from; `isFramed` where words say that it is a time limit ("within 2 weeks"). */
  | {
      readonly kind: 'span'
      readonly count: number
      readonly unit: PeriodUnit
      readonly isFramed: boolean
    }
  /** The end of the running unit (`ahead` 0) or of the next one (1). */
  | { readonly kind: 'end'; readonly unit: PeriodUnit; readonly ahead: 0 | 1 }
  /** The end of some months (numbers from 1, both included); without a year of the next time they end. */
  | { readonly kind: 'named'; readonly lastMonth: number; readonly year: number | null }
  /** No day can be made of it ("next sprint"). */
  | { readonly kind: 'vague' }

type Reader = (words: string) => Period | null

const readers = new WeakMap<Vocabulary, Reader>()
const NUMBER = String.raw`\d{1,3}`
const YEAR = String.raw`(?:19|20)\d{2}`
const LONGEST = 60

/** The period that a piece of text is all about ("by end of Q3", "in zwei Wochen", "2週間以内"), or null. */
export function periodOf(piece: string, vocabularies: readonly Vocabulary[]): Period | null {
  if (piece.length > LONGEST) return null
  const words = normalise(piece)
  for (const vocabulary of vocabularies) {
    const read = readers.get(vocabulary) ?? readerOf(vocabulary)
    readers.set(vocabulary, read)
    const period = read(words)
    if (period) return period
  }
  return null
}

/** False where none of the words is a unit of time: no time limit is stated in them, nor in a part of them. */
export function mayLimitTime(words: string, vocabularies: readonly Vocabulary[]): boolean {
  const normal = normalise(words)
  const each = normal.split(' ')
  return vocabularies.some((vocabulary) => {
    const units = unitsOf(vocabulary)
    return units === null || each.some((word) => units.has(word))
  })
}

const knownUnits = new WeakMap<Vocabulary, ReadonlySet<string> | null>()

/** The first words of a language's units of time; null where no space parts them from what stands before or behind. */
function unitsOf(vocabulary: Vocabulary): ReadonlySet<string> | null {
  let units = knownUnits.get(vocabulary)
  if (units === undefined) {
    const { due } = vocabulary.fields
    const isParted =
      due.behind.length === 0 && due.spans.every((frame) => /(?<=^| )\{unit\}(?= |$)/.test(frame))
    const words = PERIOD_UNITS.flatMap((unit) => due.units[unit]).map((word) => word.split(' ')[0] ?? word)
    units = isParted ? new Set(words) : null
    knownUnits.set(vocabulary, units)
  }
  return units
}

/** The last day of a period, counted from `reference`; null where no day can be said. A week ends on Sunday. */
export function periodEnd(period: Period, reference: CalendarDate | null): CalendarDate | null {
  if (period.kind === 'vague') return null
  if (period.kind === 'named') return endOfNamed(period.lastMonth, period.year, reference)
  if (reference === null) return null
  if (period.kind === 'end') return endOfUnit(period.unit, period.ahead, reference)
  const { count, unit } = period
  if (unit === 'quarter') return addSpan(reference, { count: 3 * count, unit: 'month' })
  if (unit === 'year') return addSpan(reference, { count: 12 * count, unit: 'month' })
  return addSpan(reference, { count, unit })
}

function endOfUnit(unit: PeriodUnit, ahead: 0 | 1, reference: CalendarDate): CalendarDate {
  const day = Temporal.PlainDate.from(reference)
  if (unit === 'day') return day.add({ days: ahead }).toString()
  if (unit === 'week') return day.add({ days: 7 - day.dayOfWeek + 7 * ahead }).toString()
  const length = { month: 1, quarter: 3, year: 12 }[unit]
  const lastMonth = Math.ceil(day.month / length) * length
  return lastDay(day.year, lastMonth + ahead * length)
}

function endOfNamed(
  lastMonth: number,
  year: number | null,
  reference: CalendarDate | null,
): CalendarDate | null {
  if (year !== null) return lastDay(year, lastMonth)
  if (reference === null) return null
  const { year: running } = Temporal.PlainDate.from(reference)
  const end = lastDay(running, lastMonth)
  return end < reference ? lastDay(running + 1, lastMonth) : end
}

/** The last day of a month; months above 12 are those of the next year. */
function lastDay(year: number, month: number): CalendarDate {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ months: month - 1 })
  return first.with({ day: first.daysInMonth }).toString()
}

function readerOf(vocabulary: Vocabulary): Reader {
  const { due } = vocabulary.fields
  const isUnspaced = due.spans.every((frame) => !frame.includes(' '))
  const written = (words: string): string => (isUnspaced ? words.replaceAll(' ', '') : words)
  const units = new Map(PERIOD_UNITS.flatMap((unit) => due.units[unit].map((word) => [word, unit] as const)))
  const parts = {
    '{n}': `(?<n>${alternatives([...Object.keys(due.numbers)])}|${NUMBER})`,
    '{unit}': `(?<unit>${alternatives([...units.keys()])})`,
    '{name}': namePattern(vocabulary, isUnspaced),
  }
  const compiled = (frames: readonly string[]): RegExp => {
    const sources = frames.map((frame) =>
      frame.replace(/\{n\}|\{unit\}|\{name\}/g, (part) => parts[part as keyof typeof parts]),
    )
    const space = isUnspaced ? '' : ' '
    const before = due.before.length > 0 ? `(?:(?:${alternatives(due.before)})${space})?` : ''
    const behind = due.behind.length > 0 ? `(?:${alternatives(due.behind)})?` : ''
    return new RegExp(`^${before}(?:${withoutRepeatedNames(sources)})${behind}$`, 'u')
  }
  const patterns = {
    span: compiled(due.spans),
    bare: compiled(isUnspaced ? ['{n}{unit}'] : ['{n} {unit}']),
    running: compiled(due.running),
    next: compiled(due.next),
    ends: compiled(due.ends),
    short: compiled(Object.keys(due.short)),
    vague: compiled(due.vague),
  }
  const unitIn = (groups: Groups): PeriodUnit | undefined => units.get(firstGroup(groups, 'unit') ?? '')
  const spanIn = (groups: Groups, isFramed: boolean): Period | null => {
    const [number = '1', unit] = [firstGroup(groups, 'n'), unitIn(groups)]
    const count = due.numbers[number] ?? Number(number)
    return unit && count > 0 ? { kind: 'span', count, unit, isFramed } : null
  }
  return (text) => {
    const words = written(text)
    const matched = (pattern: RegExp): Groups | null => {
      const match = pattern.exec(words)
      return match ? (match.groups ?? {}) : null
    }
    const short = matched(patterns.short)
    if (short) {
      const unit = Object.entries(due.short).find(([word]) => words.includes(word))?.[1]
      if (unit) return { kind: 'end', unit, ahead: 0 }
    }
    if (matched(patterns.vague)) return { kind: 'vague' }
    for (const [frames, ahead] of [
      [patterns.running, 0],
      [patterns.next, 1],
    ] as const) {
      const unit = unitIn(matched(frames) ?? {})
      if (unit) return { kind: 'end', unit, ahead }
    }
    const ends = matched(patterns.ends)
    if (ends) return namedIn(ends, vocabulary)
    const [span, bare] = [matched(patterns.span), matched(patterns.bare)]
    return span ? spanIn(span, true) : bare ? spanIn(bare, false) : null
  }
}

type Groups = Readonly<Record<string, string | undefined>>

/** Names of groups may stand once in a pattern (before ES2025): each frame's get a number of their own. */
function withoutRepeatedNames(sources: readonly string[]): string {
  return sources
    .map((source, index) => source.replace(/\(\?<(\w+)>/g, (_, name: string) => `(?<${name}_${index}>`))
    .join('|')
}

function firstGroup(groups: Groups, name: string): string | undefined {
  return Object.entries(groups).find(([key, value]) => value !== undefined && key.startsWith(`${name}_`))?.[1]
}

/** A quarter or month with or without its year, or a year. */
function namePattern(vocabulary: Vocabulary, isUnspaced: boolean): string {
  const { language, fields } = vocabulary
  const quarter = `(?:${fields.due.quarters.map((frame) => frame.replace('{d}', '[1-4]')).join('|')})`
  const month = isUnspaced
    ? '(?:1[0-2]|[1-9])[月월]'
    : `(?:${alternatives([...monthNames(language).keys()])})`
  const name = `(?:${quarter}|${month})`
  const year = isUnspaced ? `${YEAR}[年년]?` : YEAR
  const space = isUnspaced ? '' : '(?: (?:de |des |del )?)'
  return `(?<name>${name}(?:${space}${year})?|${year}${space}${name}|${year})`
}

function namedIn(groups: Groups, { language, fields }: Vocabulary): Period | null {
  const name = firstGroup(groups, 'name') ?? ''
  const written = new RegExp(YEAR).exec(name)?.[0]
  const year = written === undefined ? null : Number(written)
  const rest = name
    .replace(written ?? '', ' ')
    .replace(/[年년]/g, ' ')
    .trim()
  if (rest === '') return year === null ? null : { kind: 'named', lastMonth: 12, year }
  const isQuarter = fields.due.quarters.some((frame) =>
    new RegExp(`^${frame.replace('{d}', '[1-4]')}(?: de| des| del)?$`, 'u').test(rest),
  )
  const digits = /\d+/.exec(rest)?.[0]
  if (isQuarter) return { kind: 'named', lastMonth: 3 * Number(digits), year }
  const month = monthNames(language).get(rest.split(' ')[0] ?? '') ?? Number(digits)
  return month >= 1 && month <= 12 ? { kind: 'named', lastMonth: month, year } : null
}

/** The longest first, so that none hides another that begins with it. */
function alternatives(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('|')
}
