import { describe, expect, it } from 'vitest'
import { parseSpan } from '../../src/calendar/date.ts'
import { measure } from '../../src/report/measure.ts'
import { closedIssue, trackedIssue } from './issues.ts'

const dueSoon = parseSpan('7d') ?? { count: 7, unit: 'day' }

describe('the day an issue was made or closed', () => {
  it.each([
    // The last instant of a day and the first of the next, where the clock goes forward, back, and beside UTC.
    ['UTC', '2024-06-17T23:59:59Z', '2024-06-18T00:00:00Z', '2024-06-17'],
    ['Europe/Berlin', '2024-03-31T21:59:59Z', '2024-03-31T22:00:00Z', '2024-03-31'],
    ['Europe/Berlin', '2024-03-30T22:59:59Z', '2024-03-30T23:00:00Z', '2024-03-30'],
    ['Europe/Berlin', '2024-10-27T22:59:59Z', '2024-10-27T23:00:00Z', '2024-10-27'],
    ['America/New_York', '2024-11-04T04:59:59Z', '2024-11-04T05:00:00Z', '2024-11-03'],
    ['Pacific/Kiritimati', '2024-12-31T09:59:59Z', '2024-12-31T10:00:00Z', '2024-12-31'],
    ['Asia/Kathmandu', '2024-02-29T18:14:59Z', '2024-02-29T18:15:00Z', '2024-02-29'],
  ])('%s: %s and %s lie on both sides of the end of %s', (timezone, last, first, today) => {
    const issues = [
      trackedIssue(1, { createdAt: last }),
      trackedIssue(2, { createdAt: first }),
      closedIssue(3, last, { createdAt: '2024-01-01T12:00:00Z' }),
      closedIssue(4, first, { createdAt: '2024-01-01T12:00:00Z' }),
    ]
    const { items } = measure({ issues, today, timezone, dueSoon })
    expect(items.map(({ number, state }) => [number, state]).sort()).toEqual([
      [1, 'open'],
      [3, 'closed'],
      [4, 'open'],
    ])
  })
})

describe('days overdue and due soon', () => {
  it.each([
    ['over a leap day', '2024-02-28', '2024-03-01', 2],
    ['over no leap day', '2023-02-28', '2023-03-01', 1],
    ['over the end of the year', '2024-12-31', '2025-01-01', 1],
    ['over a clock put forward', '2024-03-30', '2024-04-01', 2],
    ['over a clock put back', '2024-10-26', '2024-10-28', 2],
    ['on the day itself', '2024-02-29', '2024-02-29', null],
  ])('%s: due %s, on %s', (_, due, today, daysOverdue) => {
    const issues = [trackedIssue(1, { due, createdAt: '2023-01-01T12:00:00Z' })]
    const { items } = measure({ issues, today, timezone: 'Europe/Berlin', dueSoon })
    expect(items[0]?.daysOverdue).toBe(daysOverdue)
  })

  it.each([
    ['2024-02-23', '2024-03-01'],
    ['2023-02-23', '2023-03-02'],
    ['2024-12-28', '2025-01-04'],
  ])('%s looks as far as %s', (today, until) => {
    expect(measure({ issues: [], today, timezone: 'UTC', dueSoon }).dueSoonUntil).toBe(until)
  })
})

describe('ISO weeks', () => {
  it.each([
    ['2024-12-29', '2024-W52'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2024-02-29', '2024-W09'],
  ])('%s is in %s', (today, week) => {
    const issues = [trackedIssue(1, { createdAt: '2020-06-01T12:00:00Z' })]
    const { measures } = measure({ issues, today, timezone: 'UTC', dueSoon })
    expect(measures.weeks.at(-1)?.week).toBe(week)
  })
})
