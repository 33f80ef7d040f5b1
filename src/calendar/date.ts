import { Temporal } from 'temporal-polyfill'

/** A day of the calendar, `YYYY-MM-DD`. Never an instant: it has no time and no zone. */
export type CalendarDate = string

/** A span in calendar units, as people write it in the configuration: `30d`, `2w`, `1m`. */
export interface CalendarSpan {
  readonly count: number
  readonly unit: 'day' | 'week' | 'month'
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const SPAN = /^(\d{1,4})\s*([dwm])$/
const UNITS = { d: 'day', w: 'week', m: 'month' } as const

/** True when `text` is `YYYY-MM-DD` and names a day that exists (in the Gregorian calendar, ISO 8601). */
export function isCalendarDate(text: string): boolean {
  const match = ISO_DATE.exec(text)
  if (match === null) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const isLeapDay = month === 2 && day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return isLeapDay || (day >= 1 && day <= (DAYS_OF_MONTHS[month - 1] ?? 0))
}

/** The span that `text` (`30d`, `2w`, `1m`) stands for, or null when it is not one. */
export function parseSpan(text: string): CalendarSpan | null {
  const match = SPAN.exec(text.trim())
  if (!match) return null
  const unit = UNITS[match[2] as keyof typeof UNITS]
  return { count: Number(match[1]), unit }
}

/** The span in words: `30 days`, `1 week`. */
export function describeSpan(span: CalendarSpan): string {
  return `${span.count} ${span.unit}${span.count === 1 ? '' : 's'}`
}

/** The day that lies `span` after `date`; a month's end stays within the month (31 January + 1m is the last of February). */
export function addSpan(date: CalendarDate, span: CalendarSpan): CalendarDate {
  return Temporal.PlainDate.from(date)
    .add({ [`${span.unit}s`]: span.count }, { overflow: 'constrain' })
    .toString()
}

/** The day `days` (may be negative) after `date`. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(epochDay(date) * DAY + days * DAY).toISOString().slice(0, -TIME_OF_DAY.length)
}

/** How many days lie between `from` and `to`; negative when `to` is the earlier one. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return epochDay(to) - epochDay(from)
}

const DAY = 86_400_000
const TIME_OF_DAY = 'T00:00:00.000Z'

/** Days since 1970-01-01; days without times and zones need no more of a calendar, and are counted for each event of a timeline. */
function epochDay(date: CalendarDate): number {
  return Date.parse(`${date}${TIME_OF_DAY}`) / DAY
}

/** The ISO 8601 week of a day (`2024-W01`; weeks begin on Monday and belong to the year of their Thursday). */
export function isoWeek(date: CalendarDate): { readonly week: string; readonly start: CalendarDate } {
  const day = Temporal.PlainDate.from(date)
  const year = String(day.yearOfWeek ?? day.year).padStart(4, '0')
  return {
    week: `${year}-W${String(day.weekOfYear ?? 1).padStart(2, '0')}`,
    start: day.subtract({ days: day.dayOfWeek - 1 }).toString(),
  }
}

/**
 * The calendar day of an instant (ISO 8601 with zone, as GitHub writes it) in the time zone `timezone` (an IANA name).
 * @throws RangeError when there is no such instant or zone.
 */
export function dateOfInstant(instant: string, timezone: string): CalendarDate {
  // Two for each of thousands of issues: Temporal takes four times as long and makes 3 kB of garbage for each.
  const day = UTC_INSTANT.exec(instant)?.[1]
  if (day !== undefined && isCalendarDate(day)) {
    if (timezone === 'UTC') return day
    if (NAMED_ZONE.test(timezone)) return dateByRuntime(Date.parse(instant), timezone)
  }
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timezone).toPlainDate().toString()
}

/** In seconds and in UTC, as GitHub writes instants; of years whose zones the runtime and Temporal know alike. */
const UTC_INSTANT = /^((?:19[7-9]|2\d\d)\d-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/
/** Temporal knows offsets and instants as zones too, which not every runtime does. */
const NAMED_ZONE = /^[A-Z]/i

const formats = new Map<string, Intl.DateTimeFormat>()

function dateByRuntime(milliseconds: number, timeZone: string): CalendarDate {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en', {
      timeZone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
  formats.set(timeZone, format)
  const parts = format.formatToParts(milliseconds)
  const [year, month, day] = (['year', 'month', 'day'] as const).map(
    (wanted) => parts.find(({ type }) => type === wanted)?.value,
  )
  return `${year}-${month}-${day}`
}

/** True when `timezone` is an IANA name this runtime knows. */
export function isTimezone(timezone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timezone)
    return true
  } catch {
    return false
  }
}
