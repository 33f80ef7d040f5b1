import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { addDays, dateOfInstant, daysBetween, isCalendarDate } from '../../src/calendar/date.ts'

function exists(text: string): boolean {
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

it('knows which days exist', () => {
  const two = (most: number) =>
    fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'))
  const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0'))
  fc.assert(
    fc.property(year, two(13), two(32), (y, month, day) => {
      expect(isCalendarDate(`${y}-${month}-${day}`)).toBe(exists(`${y}-${month}-${day}`))
    }),
    { numRuns: 2000 },
  )
})

it.each(['1900-02-29', '2100-02-29', '2023-02-29', '2024-2-29', '2024-02-29T00:00', '+2024-02-29', ''])(
  'takes %j for no day',
  (text) => expect(isCalendarDate(text)).toBe(false),
)

it.each(['2000-02-29', '2024-02-29', '2024-12-31', '0000-02-29'])('takes %j for a day', (text) =>
  expect(isCalendarDate(text)).toBe(true),
)

it('counts days as Temporal does', () => {
  const day = fc
    .integer({ min: 0, max: 3_600_000 })
    .map((days) => Temporal.PlainDate.from('0001-01-01').add({ days }).toString())
  fc.assert(
    fc.property(day, day, (from, to) => {
      const { days } = Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), {
        largestUnit: 'day',
      })
      expect(daysBetween(from, to)).toBe(days)
      expect(addDays(from, days)).toBe(to)
    }),
    { numRuns: 1000 },
  )
})

it.each(['0000-02-28', '9999-12-31', '2024-02-28'])('finds the neighbours of %s', (date) => {
  for (const days of [-1, 1])
    expect(addDays(date, days)).toBe(Temporal.PlainDate.from(date).add({ days }).toString())
})

/** As Temporal tells it. */
function dayOf(instant: string, timezone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timezone).toPlainDate().toString()
}

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Etc/GMT+12',
  '+05:45',
]

it('tells the day of an instant as Temporal does', () => {
  const second = fc.integer({ min: Date.UTC(1965, 0, 1) / 1000, max: Date.UTC(2200, 0, 1) / 1000 })
  // Around midnight of some zone, and anywhere.
  const near = fc
    .tuple(second, fc.integer({ min: -60, max: 60 }))
    .map(([at, offset]) => Math.floor(at / 900) * 900 + offset)
  fc.assert(
    fc.property(fc.oneof(second, near), fc.constantFrom(...ZONES), (at, zone) => {
      const instant = new Date(at * 1000).toISOString().replace('.000Z', 'Z')
      expect(dateOfInstant(instant, zone)).toBe(dayOf(instant, zone))
    }),
    { numRuns: 2000 },
  )
})

it.each([
  ['2024-03-30T23:30:00Z', 'Europe/Berlin', '2024-03-31'],
  ['2011-12-30T09:59:59Z', 'Pacific/Apia', '2011-12-29'],
  ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
  ['2024-02-29T23:59:60Z', 'UTC', '2024-02-29'],
  ['2024-02-29T23:30:00.5+01:00', 'UTC', '2024-02-29'],
  ['2024-03-01T00:30:00+01:00', 'UTC', '2024-02-29'],
  ['1905-01-01T00:00:00Z', 'America/New_York', '1904-12-31'],
])('has %s in %s on %s', (instant, zone, day) => expect(dateOfInstant(instant, zone)).toBe(day))

it.each(['2023-02-29T10:00:00Z', '2024-01-01T24:01:00Z', '2024-01-01T10:60:00Z', '2024-01-01', 'soon'])(
  'takes %j for no instant, in every zone',
  (instant) => {
    for (const zone of ZONES) expect(() => dateOfInstant(instant, zone)).toThrow(RangeError)
  },
)

it('knows no day in a zone that is none', () => {
  expect(() => dateOfInstant('2024-01-01T10:00:00Z', 'Mars/Olympus')).toThrow(RangeError)
})
