import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isoWeek } from '../../src/calendar/date.ts'
import { measure } from '../../src/report/measure.ts'
import { spreadOf } from '../../src/report/measures/statistics.ts'
import type { TrackedIssue } from '../../src/trackers/tracker.ts'
import { closedIssue, trackedIssue } from './issues.ts'

const today = '2024-06-17' // a Monday
const dueSoon = { count: 7, unit: 'day' } as const
const measures = (issues: readonly TrackedIssue[], day = today, timezone = 'UTC') =>
  measure({ issues, today: day, timezone, dueSoon }).measures

describe('spreadOf', () => {
  it.each([
    [[], null],
    [[4], { count: 1, median: 4, p90: 4 }],
    [[9, 1], { count: 2, median: 5, p90: 9 }],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { count: 10, median: 5.5, p90: 9 }],
    [[3, 3, 100], { count: 3, median: 3, p90: 100 }],
  ])('%j: %j', (numbers, expected) => {
    expect(spreadOf(numbers)).toEqual(expected)
  })
})

describe('isoWeek', () => {
  it.each([
    ['2024-12-30', '2025-W01', '2024-12-30'],
    ['2021-01-03', '2020-W53', '2020-12-28'],
    ['2024-02-29', '2024-W09', '2024-02-26'],
    ['2023-01-01', '2022-W52', '2022-12-26'],
  ])('%s is in %s', (date, week, start) => {
    expect(isoWeek(date)).toEqual({ week, start })
  })
})

describe('measures of a day', () => {
  it('tell age and days overdue of open items', () => {
    const { age, daysOverdue } = measures([
      trackedIssue(1, { createdAt: '2024-06-07T00:00:00Z', due: '2024-06-16' }),
      trackedIssue(2, { createdAt: '2024-05-18T00:00:00Z', due: '2024-06-07' }),
      trackedIssue(3, { createdAt: '2024-06-17T00:00:00Z', due: '2024-06-17' }),
      closedIssue(4, '2024-06-01T00:00:00Z', { due: '2024-01-01' }),
    ])
    expect(age).toEqual({ count: 3, median: 10, p90: 30 })
    expect(daysOverdue).toEqual({ count: 2, median: 5.5, p90: 10 })
  })

  it('count what was opened and closed in each ISO week, and what was open at its end', () => {
    const { weeks, trend } = measures([
      trackedIssue(1, { createdAt: '2024-06-02T23:59:00Z' }),
      trackedIssue(2, { createdAt: '2024-06-03T00:00:00Z' }),
      closedIssue(3, '2024-06-09T23:00:00Z', { createdAt: '2024-06-03T00:00:00Z' }),
      closedIssue(4, '2024-06-17T08:00:00Z', {
        createdAt: '2024-06-10T00:00:00Z',
        stateReason: 'not_planned',
      }),
    ])
    expect(weeks).toEqual([
      { week: '2024-W22', start: '2024-05-27', opened: 1, closed: 0, notPlanned: 0, open: 1 },
      { week: '2024-W23', start: '2024-06-03', opened: 2, closed: 1, notPlanned: 0, open: 2 },
      { week: '2024-W24', start: '2024-06-10', opened: 1, closed: 0, notPlanned: 0, open: 3 },
      { week: '2024-W25', start: '2024-06-17', opened: 0, closed: 0, notPlanned: 1, open: 2 },
    ])
    expect(trend).toEqual({ change: 2, direction: 'growing' })
  })

  it.each([
    [['2024-06-01T00:00:00Z'], 'growing'],
    [['2024-05-01T00:00:00Z'], 'stable'],
    [[], 'stable'],
  ])('with items of %j the backlog is %s', (made, direction) => {
    const issues = made.map((createdAt, index) => trackedIssue(index + 1, { createdAt }))
    expect(measures(issues).trend.direction).toBe(direction)
  })

  it('shrinks when more was closed than opened within four weeks', () => {
    expect(measures([closedIssue(1, '2024-06-01T00:00:00Z')]).trend).toEqual({
      change: -1,
      direction: 'shrinking',
    })
  })

  it('tell which due dates were kept', () => {
    const { withinTarget } = measures([
      closedIssue(1, '2024-06-01T23:59:00Z', { due: '2024-06-01' }),
      closedIssue(2, '2024-06-02T00:00:00Z', { due: '2024-06-01' }),
      closedIssue(3, '2024-06-02T00:00:00Z', { due: '2024-06-01', stateReason: 'not_planned' }),
      trackedIssue(4, { due: '2024-06-16' }),
      trackedIssue(5, { due: '2024-06-17' }),
      closedIssue(6, '2024-06-02T00:00:00Z', { due: null }),
    ])
    expect(withinTarget).toEqual({ kept: 1, missed: 2, share: 1 / 3 })
  })

  it('tell how long closing takes, by class, those without one last', () => {
    const { timeToClose } = measures([
      closedIssue(1, '2024-05-03T12:00:00Z', {
        priority: 'P1',
        severity: 'sev1',
        kind: 'detective',
        owner: 'Ops',
      }),
      closedIssue(2, '2024-05-11T12:00:00Z', { priority: 'P0', assignees: ['bob'] }),
      closedIssue(3, '2024-05-11T12:00:00Z', { stateReason: 'not_planned' }),
      closedIssue(4, '2024-05-21T12:00:00Z'),
    ])
    expect(timeToClose.all).toEqual({ count: 3, median: 10, p90: 20 })
    const names = (of: readonly { name: string | null; median: number }[]) =>
      of.map(({ name, median }) => [name, median])
    expect(names(timeToClose.byPriority)).toEqual([
      ['P0', 10],
      ['P1', 2],
      [null, 20],
    ])
    expect(names(timeToClose.bySeverity)).toEqual([
      ['sev1', 2],
      [null, 15],
    ])
    expect(names(timeToClose.byKind)).toEqual([
      ['detective', 2],
      [null, 15],
    ])
    expect(names(timeToClose.byOwner)).toEqual([
      ['Ops', 2],
      ['bob', 10],
      [null, 20],
    ])
  })

  it('tell the progress of each postmortem, the worst first', () => {
    const { postmortems } = measures([
      trackedIssue(1, { path: 'a.md', due: '2024-07-01' }),
      trackedIssue(2, { path: 'b.md', due: '2024-06-01', severity: 'sev2' }),
      closedIssue(3, '2024-06-01T00:00:00Z', { path: 'b.md' }),
      closedIssue(4, '2024-06-01T00:00:00Z', { path: 'c.md', stateReason: 'not_planned' }),
    ])
    expect(postmortems).toEqual([
      { postmortem: 'b.md', severity: 'sev2', items: 2, open: 1, overdue: 1, done: 1, notPlanned: 0 },
      { postmortem: 'a.md', severity: null, items: 1, open: 1, overdue: 0, done: 0, notPlanned: 0 },
      { postmortem: 'c.md', severity: null, items: 1, open: 0, overdue: 0, done: 0, notPlanned: 1 },
    ])
  })

  it('name groups that come again in other postmortems', () => {
    const { recurringGroups } = measures([
      trackedIssue(1, { path: 'a.md', group: 'Monitoring' }),
      closedIssue(2, '2024-06-01T00:00:00Z', { path: 'b.md', group: 'monitoring ' }),
      trackedIssue(3, { path: 'b.md', group: 'Backups' }),
      trackedIssue(4, { path: 'b.md', group: 'Backups' }),
    ])
    expect(recurringGroups).toEqual([{ group: 'Monitoring', postmortems: 2, items: 2, open: 1 }])
  })

  it('name the oldest open preventative item, and what was opened again', () => {
    const { oldestPreventative, reopened } = measures([
      trackedIssue(1, { kind: 'preventative', createdAt: '2024-05-02T00:00:00Z' }),
      trackedIssue(2, { kind: 'preventative', createdAt: '2024-05-01T00:00:00Z' }),
      trackedIssue(3, { kind: 'detective', createdAt: '2024-04-01T00:00:00Z', stateReason: 'reopened' }),
      closedIssue(4, '2024-06-01T00:00:00Z', { kind: 'preventative', createdAt: '2024-01-01T00:00:00Z' }),
    ])
    expect(oldestPreventative).toBe(2)
    expect(reopened).toEqual([3])
  })

  it('count twins once, the lowest number, and equal keys of two repositories twice', () => {
    const twin = trackedIssue(2, { key: 'same', state: 'closed', closedAt: '2024-06-01T00:00:00Z' })
    const elsewhere = {
      ...trackedIssue(1, { key: 'same' }),
      url: 'https://github.example.com/octo/other/issues/1',
    }
    const report = measure({
      issues: [twin, trackedIssue(1, { key: 'same' }), elsewhere],
      today,
      timezone: 'UTC',
      dueSoon,
    })
    expect(report.totals).toMatchObject({ open: 2, closed: 0 })
  })

  it('take days in the configured zone, over midnight and the change of the clocks', () => {
    const issue = closedIssue(1, '2024-03-31T22:30:00Z', {
      createdAt: '2024-03-30T23:30:00Z',
      due: '2024-03-31',
    })
    expect(measures([issue], today, 'Europe/Berlin').withinTarget).toMatchObject({ kept: 0, missed: 1 })
    expect(measures([issue], today, 'UTC').withinTarget).toMatchObject({ kept: 1, missed: 0 })
    expect(measures([issue], today, 'Europe/Berlin').timeToClose.all).toMatchObject({ median: 1 })
  })

  it('agree with the counts on any day', () => {
    const days = fc.integer({ min: 0, max: 120 })
    const issue = fc.record({ made: days, lasted: fc.option(days), due: fc.option(days) })
    fc.assert(
      fc.property(fc.array(issue, { maxLength: 12 }), days, (specs, at) => {
        const instant = (day: number): string => `${addDays('2024-03-01', day)}T10:00:00Z`
        const issues = specs.map(({ made, lasted, due }, index) => {
          const fields = { createdAt: instant(made), due: due === null ? null : addDays('2024-03-01', due) }
          return lasted === null
            ? trackedIssue(index + 1, fields)
            : closedIssue(index + 1, instant(made + lasted), fields)
        })
        const report = measure({ issues, today: addDays('2024-03-01', at), timezone: 'UTC', dueSoon })
        const sum = (of: (one: (typeof report.measures.postmortems)[number]) => number): number =>
          report.measures.postmortems.reduce((total, one) => total + of(one), 0)
        expect(sum(({ open }) => open)).toBe(report.totals.open)
        expect(sum(({ overdue }) => overdue)).toBe(report.totals.overdue)
        expect(sum(({ done }) => done)).toBe(report.totals.closed)
        expect(report.measures.weeks.at(-1)?.open).toBe(report.totals.open)
        expect(report.measures.daysOverdue?.count ?? 0).toBe(report.totals.overdue)
      }),
    )
  })
})
