import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/calendar/date.ts'
import { type MeasureInput, measure } from '../../src/report/measure.ts'
import type { Report } from '../../src/report/report.ts'
import { withReportBlock } from '../../src/report/report-marker.ts'
import type { StateReason, TrackedIssue } from '../../src/trackers/tracker.ts'
import { closedIssue, trackedIssue } from './issues.ts'

function measured(issues: readonly TrackedIssue[], options: Partial<MeasureInput> = {}): Report {
  return measure({
    issues,
    today: '2024-06-17',
    timezone: 'UTC',
    dueSoon: { count: 7, unit: 'day' },
    ...options,
  })
}

const numbers = (report: Report): number[] => report.items.map((item) => item.number)

describe('which issues count', () => {
  it.each<[string, TrackedIssue]>([
    ['has our label but no marker', trackedIssue(1, { body: 'Please look into this.' })],
    ['has an empty body', trackedIssue(1, { body: '' })],
    ['is by an author without write access', trackedIssue(1, { trusted: false })],
    ['is the report issue', trackedIssue(1, { body: withReportBlock({ before: '', after: '' }, 'Totals') })],
    ['was made after the day', trackedIssue(1, { createdAt: '2024-06-18T00:00:00Z' })],
  ])('passes over one that %s', (_, issue) => {
    const report = measured([issue])
    expect(report.items).toEqual([])
    expect(report.totals.open).toBe(0)
    expect(report.history).toEqual([{ date: '2024-06-17', open: 0, overdue: 0, closed: 0 }])
  })
})

describe('an item', () => {
  it('takes what people may change from the issue and the rest from the marker', () => {
    const issue = trackedIssue(12, {
      title: 'Alert on memory',
      path: 'docs/incident/a b.md',
      kind: 'preventative',
      priority: 'P1',
      severity: 'sev2',
      owner: 'Backend team',
      assignees: ['alice'],
      due: '2024-06-14',
    })
    expect(measured([issue]).items).toEqual([
      {
        number: 12,
        url: 'https://github.example.com/octo/shop/issues/12',
        title: 'Alert on memory',
        state: 'open',
        stateReason: null,
        postmortem: 'docs/incident/a b.md',
        owner: 'Backend team',
        assignees: ['alice'],
        priority: 'P1',
        kind: 'preventative',
        severity: 'sev2',
        createdAt: '2024-05-01T12:00:00Z',
        closedAt: null,
        due: '2024-06-14',
        daysOverdue: 3,
        daysOpen: 47,
      },
    ])
  })

  it.each([
    ['open', {}, '2024-06-17', 47],
    ['open, on the day it was made', {}, '2024-05-01', 0],
    ['closed', { state: 'closed', closedAt: '2024-05-11T08:00:00Z' }, '2024-06-17', 10],
    ['closed on the day after', { state: 'closed', closedAt: '2024-05-11T08:00:00Z' }, '2024-05-10', 9],
  ] as const)('is open for days: %s', (_, fields, today, days) => {
    expect(measured([trackedIssue(1, fields)], { today }).items[0]?.daysOpen).toBe(days)
  })
})

describe('totals', () => {
  // today is 2024-06-17, due soon up to 2024-06-24
  it.each<[string, TrackedIssue, Partial<Report['totals']>]>([
    [
      'due yesterday',
      trackedIssue(1, { due: '2024-06-16' }),
      { open: 1, overdue: 1, dueSoon: 0, undated: 0 },
    ],
    ['due today', trackedIssue(1, { due: '2024-06-17' }), { open: 1, overdue: 0, dueSoon: 1 }],
    [
      'due at the end of the span',
      trackedIssue(1, { due: '2024-06-24' }),
      { open: 1, overdue: 0, dueSoon: 1 },
    ],
    ['due a day after the span', trackedIssue(1, { due: '2024-06-25' }), { open: 1, overdue: 0, dueSoon: 0 }],
    ['without a due date', trackedIssue(1, { due: null }), { open: 1, overdue: 0, dueSoon: 0, undated: 1 }],
    ['nobody is named', trackedIssue(1), { unowned: 1 }],
    ['the document names an owner', trackedIssue(1, { owner: 'Ops' }), { unowned: 0 }],
    ['somebody is assigned', trackedIssue(1, { assignees: ['alice'] }), { unowned: 0 }],
    [
      'done, and never had a date',
      closedIssue(1, '2024-06-10T08:00:00Z', { due: null }),
      { open: 0, undated: 0, closed: 1 },
    ],
    [
      'done, though late and unowned',
      closedIssue(1, '2024-06-10T08:00:00Z'),
      {
        open: 0,
        overdue: 0,
        dueSoon: 0,
        unowned: 0,
        undated: 0,
        closed: 1,
        notPlanned: 0,
        closedLastWeek: 0,
      },
    ],
    [
      'closed without a reason',
      closedIssue(1, '2024-06-17T08:00:00Z', { stateReason: null }),
      { closed: 1, notPlanned: 0, closedLastWeek: 1 },
    ],
    [
      'a duplicate',
      closedIssue(1, '2024-06-17T08:00:00Z', { stateReason: 'duplicate' }),
      { closed: 1, notPlanned: 0, closedLastWeek: 1 },
    ],
    [
      'not planned',
      closedIssue(1, '2024-06-17T08:00:00Z', { stateReason: 'not_planned' }),
      { open: 0, closed: 0, notPlanned: 1, closedLastWeek: 0 },
    ],
    ['reopened', trackedIssue(1, { stateReason: 'reopened' }), { open: 1, closed: 0 }],
    ['made six days ago', trackedIssue(1, { createdAt: '2024-06-11T00:00:00Z' }), { openedLastWeek: 1 }],
    ['made seven days ago', trackedIssue(1, { createdAt: '2024-06-10T23:59:59Z' }), { openedLastWeek: 0 }],
    ['closed six days ago', closedIssue(1, '2024-06-11T00:00:00Z'), { closedLastWeek: 1 }],
    ['closed seven days ago', closedIssue(1, '2024-06-10T23:59:59Z'), { closedLastWeek: 0 }],
    [
      'closed, its instant unknown',
      closedIssue(1, '', { closedAt: null, updatedAt: '2024-06-12T00:00:00Z' }),
      { closed: 1, closedLastWeek: 1 },
    ],
  ])('%s', (_, issue, expected) => {
    expect(measured([issue]).totals).toMatchObject(expected)
  })
})

describe('order', () => {
  it('puts the longest overdue first, then by due date, none last, then by number', () => {
    const issues = [
      trackedIssue(7, { due: null }),
      trackedIssue(6, { due: '2024-07-01' }),
      trackedIssue(5, { due: '2024-06-16' }),
      trackedIssue(4, { due: '2024-06-20' }),
      trackedIssue(3, { due: '2024-06-01' }),
      trackedIssue(2, { due: '2024-06-20' }),
      closedIssue(1, '2024-06-02T00:00:00Z', { due: '2024-06-18' }),
    ]
    expect(numbers(measured(issues))).toEqual([3, 5, 1, 2, 4, 6, 7])
  })
})

describe('calendar', () => {
  it.each<[string, string, string, string, number]>([
    // zone, made at, today, due, days overdue
    ['Europe/Berlin', '2024-06-01T00:00:00Z', '2024-06-17', '2024-06-16', 1],
    ['UTC', '2024-01-01T00:00:00Z', '2024-03-01', '2024-02-28', 2],
    ['UTC', '2023-01-01T00:00:00Z', '2023-03-01', '2023-02-28', 1],
    ['UTC', '2024-12-01T00:00:00Z', '2025-01-02', '2024-12-30', 3],
    ['Europe/Berlin', '2024-03-01T00:00:00Z', '2024-04-01', '2024-03-30', 2],
    ['America/New_York', '2024-10-01T00:00:00Z', '2024-11-04', '2024-11-02', 2],
  ])('%s: made %s, on %s due %s counts %i days overdue', (timezone, createdAt, today, due, expected) => {
    const report = measured([trackedIssue(1, { createdAt, due })], { today, timezone })
    expect(report.items[0]?.daysOverdue).toBe(expected)
  })

  it.each<[string, string, string, number]>([
    // An issue made at 22:30 UTC on 10 June is made on the 11th in Berlin and within the last seven days there.
    ['UTC', '2024-06-10T22:30:00Z', '2024-06-17', 0],
    ['Europe/Berlin', '2024-06-10T22:30:00Z', '2024-06-17', 1],
    // At 03:30 UTC on the 11th it is still the 10th in New York.
    ['UTC', '2024-06-11T03:30:00Z', '2024-06-17', 1],
    ['America/New_York', '2024-06-11T03:30:00Z', '2024-06-17', 0],
    ['Pacific/Kiritimati', '2024-12-27T10:00:00Z', '2025-01-03', 1],
    ['UTC', '2024-12-27T10:00:00Z', '2025-01-03', 0],
  ])('%s: made at %s, on %s opened last week: %i', (timezone, createdAt, today, expected) => {
    expect(measured([trackedIssue(1, { createdAt })], { timezone, today }).totals.openedLastWeek).toBe(
      expected,
    )
  })

  it('closes an issue on the day of its zone', () => {
    const issue = closedIssue(1, '2024-06-17T22:30:00Z')
    expect(measured([issue], { timezone: 'UTC' }).totals.closed).toBe(1)
    expect(measured([issue], { timezone: 'Europe/Berlin' }).totals.closed).toBe(0)
  })

  it('ends a due-soon month with the month', () => {
    const dueSoon = { count: 1, unit: 'month' } as const
    expect(measured([], { today: '2024-01-31', dueSoon }).dueSoonUntil).toBe('2024-02-29')
  })
})

describe('a day in the past', () => {
  const issue = closedIssue(1, '2024-06-10T09:00:00Z', { due: '2024-06-01', stateReason: 'not_planned' })

  it('shows an issue as open that was closed later', () => {
    const report = measured([issue], { today: '2024-06-09' })
    expect(report.items).toMatchObject([{ state: 'open', stateReason: null, closedAt: null, daysOverdue: 8 }])
    expect(report.totals).toMatchObject({ open: 1, overdue: 1, notPlanned: 0 })
  })

  it('shows it as closed from the day it was closed on', () => {
    const report = measured([issue], { today: '2024-06-10' })
    expect(report.items).toMatchObject([
      { state: 'closed', stateReason: 'not_planned', closedAt: '2024-06-10T09:00:00Z', daysOverdue: null },
    ])
  })
})

describe('history', () => {
  it('has one point a week, back to the week of the first issue', () => {
    const issues = [
      trackedIssue(1, { createdAt: '2024-05-30T12:00:00Z', due: '2024-06-05' }),
      closedIssue(2, '2024-06-12T12:00:00Z', { createdAt: '2024-06-04T12:00:00Z', due: '2024-06-20' }),
      closedIssue(3, '2024-06-12T12:00:00Z', {
        createdAt: '2024-06-04T12:00:00Z',
        stateReason: 'not_planned',
      }),
    ]
    expect(measured(issues).history).toEqual([
      { date: '2024-06-03', open: 1, overdue: 0, closed: 0 },
      { date: '2024-06-10', open: 3, overdue: 2, closed: 0 },
      { date: '2024-06-17', open: 1, overdue: 1, closed: 1 },
    ])
  })

  it('is bounded to a year', () => {
    const { history } = measured([trackedIssue(1, { createdAt: '2015-01-01T00:00:00Z' })])
    expect(history).toHaveLength(52)
    expect(history[0]?.date).toBe('2023-06-26')
    expect(history.at(-1)?.date).toBe('2024-06-17')
  })
})

describe('laws', () => {
  const START = '2024-02-20'
  const day = fc.integer({ min: 0, max: 40 }).map((count) => addDays(START, count))
  const instant = fc
    .tuple(day, fc.integer({ min: 0, max: 23 }))
    .map(([date, hour]) => `${date}T${String(hour).padStart(2, '0')}:30:00Z`)
  const reasons: readonly (StateReason | null)[] = ['completed', 'not_planned', 'duplicate', null]
  const anyIssue = fc.record({
    createdAt: instant,
    closedAt: fc.option(instant),
    stateReason: fc.constantFrom(...reasons),
    due: fc.option(day),
  })
  const anyIssues = fc
    .array(anyIssue, { maxLength: 12 })
    .map((facts) =>
      facts.map(({ createdAt, closedAt, stateReason, due }, index) =>
        closedAt === null || closedAt < createdAt
          ? trackedIssue(index + 1, { createdAt, due })
          : closedIssue(index + 1, closedAt, { createdAt, due, stateReason }),
      ),
    )
  const timezone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati')

  it('does not depend on the order of the issues', () => {
    fc.assert(
      fc.property(
        anyIssues.chain((issues) =>
          fc.tuple(
            fc.constant(issues),
            fc.shuffledSubarray(issues, { minLength: issues.length, maxLength: issues.length }),
          ),
        ),
        ([issues, shuffled]) => {
          expect(measured(shuffled)).toEqual(measured(issues))
        },
      ),
      { numRuns: 50 },
    )
  })

  it('tells in each point of the history what the report of that day tells', () => {
    fc.assert(
      fc.property(anyIssues, day, timezone, (issues, today, zone) => {
        for (const point of measured(issues, { today, timezone: zone }).history) {
          const { totals } = measured(issues, { today: point.date, timezone: zone })
          expect(point).toEqual({
            date: point.date,
            open: totals.open,
            overdue: totals.overdue,
            closed: totals.closed,
          })
        }
      }),
      { numRuns: 50 },
    )
  })

  it('counts every item once, and as last week what changed against a week ago', () => {
    fc.assert(
      fc.property(anyIssues, day, timezone, (issues, today, zone) => {
        const now = measured(issues, { today, timezone: zone })
        const before = measured(issues, { today: addDays(today, -7), timezone: zone })
        expect(now.totals.open + now.totals.closed + now.totals.notPlanned).toBe(now.items.length)
        expect(now.totals.openedLastWeek).toBe(now.items.length - before.items.length)
        expect(now.totals.closedLastWeek).toBe(now.totals.closed - before.totals.closed)
      }),
      { numRuns: 50 },
    )
  })
})
