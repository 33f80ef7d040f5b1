import { describe, expect, it } from 'vitest'
import type { Measures } from '../../src/report/measures/measures.ts'
import type { ReportTotals } from '../../src/report/report.ts'
import { verdictOf } from '../../src/report/verdict.ts'
import { reportItem, reportOf } from './reports.ts'

const base = reportOf([reportItem(1)])
const verdict = (measures: Partial<Measures>, totals: Partial<ReportTotals> = {}) =>
  verdictOf({ ...base, totals: { ...base.totals, ...totals }, measures: { ...base.measures, ...measures } })
const withinTarget = (kept: number, missed: number): Pick<Measures, 'withinTarget'> => ({
  withinTarget: { kept, missed, share: kept + missed === 0 ? null : kept / (kept + missed) },
})

describe('whether promises are kept', () => {
  it.each([
    [9, 1, 'good', 'Promises are kept: 9 of 10 due dates met'],
    [89, 11, 'fair', 'Promises slip: 89 of 100 due dates met'],
    [6, 4, 'fair', 'Promises slip: 6 of 10 due dates met'],
    [59, 41, 'bad', 'Promises are not kept: 59 of 100 due dates met'],
    [0, 1, 'bad', 'Promises are not kept: 0 of 1 due dates met'],
    [0, 0, 'fair', 'No due date has come yet'],
  ])('%i kept and %i missed is %s', (kept, missed, tone, words) => {
    expect(verdict(withinTarget(kept, missed))).toMatchObject({ tone, words })
  })

  it('says so where there are no items', () => {
    expect(verdictOf(reportOf([])).words).toBe('No action items are tracked yet')
  })
})

describe('details', () => {
  const late = (count: number, median: number): Partial<Measures> => ({
    daysOverdue: { count, median, p90: median },
  })

  it.each([
    [{}, { open: 0 }, 'Nothing is open.'],
    [{}, { open: 4 }, 'None of the 4 open items is overdue. The backlog is as large as four weeks ago.'],
    [late(1, 1), { open: 4, overdue: 1 }, '1 of 4 open items is overdue, by 1 day. The backlog'],
    [
      late(3, 9.5),
      { open: 4, overdue: 3 },
      '3 of 4 open items are overdue, half of them by 9.5 days or more. The backlog',
    ],
    [{ trend: { direction: 'growing', change: 2 } }, { open: 4 }, 'grows: 2 more open than four weeks ago.'],
    [{ trend: { direction: 'shrinking', change: -3 } }, { open: 0 }, 'shrinks: 3 fewer open than'],
  ] as const)('of %o and %o', (measures, totals, words) => {
    expect(verdict(measures, totals).details.join(' ')).toContain(words)
  })
})
