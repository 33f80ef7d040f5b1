import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { isCalendarDate } from '../../src/calendar/date.ts'

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
