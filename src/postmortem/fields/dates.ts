import { de, en, es, fr, it, ja, pt, zh } from 'chrono-node'
import { type CalendarDate, isCalendarDate } from '../../calendar/date.ts'
import type { DateOrder } from '../postmortem.ts'

export interface DateContext {
  readonly language: string
  readonly order: DateOrder
  /** The day from which relative dates ("within two weeks") count; without one they stay unresolved. */
  readonly reference: CalendarDate | null
}

/** A date found in words: the words, where they stand, and the day they mean (null when it cannot be said). */
export interface FoundDate {
  readonly text: string
  readonly index: number
  readonly date: CalendarDate | null
  /** True when day, month and year are all stated. */
  readonly isStated: boolean
}

/** chrono takes half a second for some 32,000 characters of digits; what is looked at is one line, cut here. */
const LONGEST_PIECE = 240
/** `03/14/2024`, and with commas `03, 14, 2024`. */
const NUMERIC = /(?<![\d.,:/-])(\d{1,2})([./-]|, ?)(\d{1,2})\2(\d{4})(?![\d])/
const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
/** A day of some year. */
const EAST_ASIAN_DAY = /(?<!\d)(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]/
/** The same between points, of which the last tells it from a version (`28.03.`); the day stands first. */
const POINTED_DAY = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?!\s?\d)/
/** As evidence for the order a year of two digits will do, between slashes: points stand in versions as well. */
const ORDERED = /(?<![\d.:/-])(\d{1,2})(?:([./-])(\d{1,2})\2\d{4}|\/(\d{1,2})\/\d{2})(?!\d)/g
const MAY_BE_ORDERED = /\d[./-]\d\d?[./-]\d/
const IDEOGRAPHIC = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/

/** Without a day to count from, only a date with its year can be read: others need not be looked for. */
const YEAR = /(?:19|20)\d{2}/
const SOME_DAY = new Date(2000, 0, 1, 12)
const ANOTHER_DAY = new Date(2003, 6, 17, 12)

const WHOLE = ['day', 'month', 'year'] as const
const VERSION = /^\d+\.\d+\.\d+/

type Parser = typeof en.casual

const PARSERS = {
  en: { 'day-first': en.GB, 'month-first': en.casual },
  de: { 'day-first': de.casual, 'month-first': de.casual },
  es: { 'day-first': es.casual, 'month-first': es.casual },
  fr: { 'day-first': fr.casual, 'month-first': fr.casual },
  it: { 'day-first': it.casual, 'month-first': it.casual },
  ja: { 'day-first': ja.casual, 'month-first': ja.casual },
  pt: { 'day-first': pt.casual, 'month-first': pt.casual },
  zh: { 'day-first': zh.casual, 'month-first': zh.casual },
} as const

/** The first date in a short piece of text, or null. Numbers alone are read here, words by chrono in the document's language. */
export function findDate(piece: string, context: DateContext): FoundDate | null {
  const text = piece.slice(0, LONGEST_PIECE)
  const numeric = numericDate(text, context.order)
  if (numeric || (context.reference === null && !YEAR.test(text))) return numeric
  return (
    (context.reference === null ? null : dayOfSomeYear(text, context.reference)) ?? wordedDate(text, context)
  )
}

/** `6月1日`, `1.6.`: the first such day that is not before `reference`. */
function dayOfSomeYear(text: string, reference: CalendarDate): FoundDate | null {
  const eastAsian = EAST_ASIAN_DAY.exec(text)
  const match = eastAsian ?? POINTED_DAY.exec(text)
  if (!match) return null
  const [month, day] = eastAsian ? [match[1], match[2]] : [match[2], match[1]]
  const year = Number(reference.slice(0, 4))
  for (const each of [year, year + 1]) {
    const found = stated(match, String(each), month, day)
    if (found?.date && found.date >= reference) return { ...found, isStated: false }
  }
  return null
}

function numericDate(text: string, order: DateOrder): FoundDate | null {
  for (const pattern of [ISO, IDEOGRAPHIC]) {
    const match = pattern.exec(text)
    if (match) return stated(match, match[1], match[2], match[3])
  }
  const match = NUMERIC.exec(text)
  if (!match) return null
  const [first, second] = [Number(match[1]), Number(match[3])]
  const isDayFirst = second > 12 ? false : first > 12 || order === 'day-first'
  return isDayFirst
    ? stated(match, match[4], match[3], match[1])
    : stated(match, match[4], match[1], match[3])
}

function stated(
  match: RegExpExecArray,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): FoundDate | null {
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return isCalendarDate(date) ? { text: match[0], index: match.index, date, isStated: true } : null
}

function wordedDate(text: string, context: DateContext): FoundDate | null {
  const parsers = context.language in PARSERS ? PARSERS[context.language as keyof typeof PARSERS] : PARSERS.en
  const parser = parsers[context.order]
  const found = datesIn(
    text,
    parser,
    context.reference ? new Date(`${context.reference}T12:00:00`) : SOME_DAY,
  )
  // A date that is all stated is the same from whichever day one counts.
  let others: readonly WordedDate[] | null = null
  const isStated = (date: WordedDate): boolean => {
    if (date.isWritten) return true
    others ??= datesIn(text, parser, ANOTHER_DAY)
    return others.some((other) => other.index === date.index && other.date === date.date)
  }
  const date = found.find(isStated) ?? found[0]
  if (!date) return null
  const isKnown = isStated(date) || context.reference !== null
  return {
    text: date.text,
    index: date.index,
    date: isKnown && isCalendarDate(date.date) ? date.date : null,
    isStated: isStated(date),
  }
}

interface WordedDate {
  readonly text: string
  readonly index: number
  readonly date: CalendarDate
  /** True when day, month and year are all told, and the year in so many digits. */
  readonly isWritten: boolean
}

/** The days named in a text; a version number (`21.10.15`) is none, and a mere time of day names none. */
function datesIn(text: string, parser: Parser, reference: Date): WordedDate[] {
  return parser.parse(text, reference, { forwardDate: true }).flatMap(({ text: words, index, start }) => {
    if (VERSION.test(words) || !(start.isCertain('day') || start.isCertain('weekday'))) return []
    const year = pad(start.get('year'), 4)
    return [
      {
        text: words,
        index,
        isWritten: words.includes(year) && WHOLE.every((part) => start.isCertain(part)),
        date: `${year}-${pad(start.get('month'), 2)}-${pad(start.get('day'), 2)}`,
      },
    ]
  })
}

function pad(number: number | null, width: number): string {
  return String(number ?? 0).padStart(width, '0')
}

/**
 * How a document writes dates in numbers: those in which one number is above twelve decide, wherever they stand; where they
 * disagree most of them; without any the language's habit.
 */
export function dateOrder(lines: readonly string[], language: string): DateOrder {
  let [dayFirst, monthFirst] = [0, 0]
  for (const line of lines) {
    if (!MAY_BE_ORDERED.test(line)) continue
    for (const match of line.matchAll(ORDERED)) {
      const [first, second] = [Number(match[1]), Number(match[3] ?? match[4])]
      if (first > 12 && first <= 31 && second <= 12) dayFirst++
      if (second > 12 && second <= 31 && first <= 12) monthFirst++
    }
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'day-first' : 'month-first'
  return language === 'en' ? 'month-first' : 'day-first'
}
