import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { addDays, daysBetween, isCalendarDate } from '../../src/calendar/date.ts'

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
