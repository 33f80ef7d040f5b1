// Reads the times of a timeline, strictly: what is not wholly understood is null, so that no rule builds on a guess.

import { isCalendarDate } from '../calendar/date.ts'

export interface Moment {
  /** `year` is null where it is not stated. */
  readonly date: { readonly year: number | null; readonly month: number; readonly day: number } | null
  /** Minutes since midnight; null where only a day is stated. */
  readonly minutes: number | null
  /** True when `minutes` may as well be twelve hours later: `1:15` without AM or PM. */
  readonly isTwelveHour: boolean
  /** True when AM or PM is stated. */
  readonly hasHalf: boolean
  /** Upper case (`UTC`, `GMT+1`); null where none is stated. */
  readonly zone: string | null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`
const YEAR = String.raw`(?:[\s,]+(\d{4})(?!\s*(?:h|utc|gmt|z\b)))?`

const ISO = /(?<!\d)(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)(?:T(?=\d))?/
const MONTH_FIRST = new RegExp(String.raw`\b${MONTH}\.?\s+${DAY}\b${YEAR}`, 'i')
const DAY_FIRST = new RegExp(String.raw`\b${DAY}\s+(?:of\s+)?${MONTH}\b\.?${YEAR}`, 'i')
const TIME =
  /(?<![\d:+])(?:(\d{1,2})[:.h](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?\s*([ap]\.?m\b\.?)?|(\d{1,2})\s*([ap]\.?m\b\.?)|([01]\d|2[0-4])([0-5]\d)(?=\s*(?:hrs|hours|h|utc|gmt|z)\b))(?!\d)/gi
const OFFSET = /\b(?:utc|gmt)\s?[+-]\d{1,2}(?::?\d{2})?(?!\d)|(?<=\d)\+\d{2}:?\d{2}(?!\d)/i
const ZONE = /^(?:Z|[A-Z]{2,5})$/
const IGNORED = /\b(?:at|about|approx(?:imately)?|around|ca|circa|hrs|hours|h)\b\.?|[\s~*_`,;:()[\]|–—-]+/gi

const WEEKDAY =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\b(?:mon|tue|wed|thu|fri|sat|sun)\b[,.\s]+\d/i
const OTHER_DAY =
  /\b(?:next|following|previous|second|third|last)\s+(?:day|morning|night|evening|week)\b|\b(?:days? (?:after|later|before|prior)|day \d|overnight|tomorrow|yesterday)\b/i

const DIGIT = /\d/
/** What each text holds in which a weekday or another day is named. */
const DAY_WORD = /day|night|morning|evening|week|tomorrow|(?:mon|tue|wed|thu|fri|sat|sun)[,.\s]/i
/** The most frequent form: a time of 24 hours, and a zone that is neither a month nor a word of `IGNORED`. */
const PLAIN_TIME = /^(\d{1,2}):(\d{2})(?: (UTC|GMT|CES?T|[ECMP][SD]T|BST|IST|JST))?$/

/** True when `text` speaks of a day: a date, a weekday, `the next morning`. */
export function namesADay(text: string): boolean {
  return (
    (DIGIT.test(text) && [ISO, MONTH_FIRST, DAY_FIRST].some((pattern) => pattern.test(text))) ||
    (DAY_WORD.test(text) && [WEEKDAY, OTHER_DAY].some((pattern) => pattern.test(text)))
  )
}

/** What a timeline entry's time says, or null when it says nothing or something else too. */
export function readMoment(text: string): Moment | null {
  const plain = PLAIN_TIME.exec(text)
  if (plain) return momentOf(Number(plain[1]), Number(plain[2]), plain[3] ?? null)
  const dated = takeDate(text)
  if (dated === null) return null
  const offset = OFFSET.exec(dated.rest)?.[0] ?? ''
  const rest = dated.rest.replace(offset, ' ')
  const times = [...rest.matchAll(TIME)]
  const first = times[0]
  const minutes = first === undefined ? null : minutesOf(first)
  if (first !== undefined && minutes === null) return null
  if (times.length > 2 || (dated.date === null && minutes === null)) return null
  const words = rest.replace(TIME, ' ').replace(IGNORED, ' ').trim()
  if (words !== '' && (offset !== '' || !ZONE.test(words))) return null
  const zone = offset === '' ? words : offset
  const hasHalf = first !== undefined && (first[3] ?? first[5]) !== undefined
  return {
    date: dated.date,
    minutes,
    isTwelveHour: first !== undefined && !hasHalf && isWithin(hourOf(first), 1, 12),
    hasHalf,
    zone: zone === '' ? null : zone.toUpperCase(),
  }
}

function momentOf(hour: number, minute: number, zone: string | null): Moment | null {
  if (hour > 24 || minute > 59) return null
  const isTwelveHour = isWithin(hour, 1, 12)
  return { date: null, minutes: hour * 60 + minute, isTwelveHour, hasHalf: false, zone }
}

function takeDate(text: string): { date: Moment['date']; rest: string } | null {
  const iso = ISO.exec(text)
  const monthFirst = MONTH_FIRST.exec(text)
  const dayFirst = DAY_FIRST.exec(text)
  const match = iso ?? monthFirst ?? dayFirst
  if (match === null) return { date: null, rest: text }
  const rest = text.replace(match[0], ' ')
  const [year, month, day] =
    match === iso
      ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
      : match === monthFirst
        ? [stated(match[3]), monthNumber(match[1]), Number(match[2])]
        : [stated(match[3]), monthNumber(match[2]), Number(match[1])]
  const iso8601 = `${year ?? 2000}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isCalendarDate(iso8601) ? { date: { year, month, day }, rest } : null
}

function stated(year: string | undefined): number | null {
  return year === undefined ? null : Number(year)
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
}

function hourOf(match: RegExpMatchArray): number {
  return Number(match[1] ?? match[4] ?? match[6])
}

function isWithin(number: number, from: number, to: number): boolean {
  return number >= from && number <= to
}

function minutesOf(match: RegExpMatchArray): number | null {
  const hour = hourOf(match)
  const minute = Number(match[2] ?? match[7] ?? 0)
  const half = (match[3] ?? match[5])?.[0]?.toLowerCase()
  if (hour > 24 || minute > 59) return null
  if (half === undefined) return hour * 60 + minute
  if (isWithin(hour, 1, 12)) return ((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minute
  // “15:00 PM” is written often and means what it says; “15:00 AM” means nothing.
  return half === 'p' || hour === 0 ? hour * 60 + minute : null
}
