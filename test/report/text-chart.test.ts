import { describe, expect, it } from 'vitest'
import { textChart } from '../../src/report/text-chart.ts'
import { reportItem, reportOf } from './reports.ts'

const week = (open: number) => ({
  week: '2024-W24',
  start: '2024-06-10',
  opened: 0,
  closed: 0,
  notPlanned: 0,
  open,
})
const weekly = (...open: number[]) => {
  const report = reportOf([])
  return { ...report, measures: { ...report.measures, weeks: open.map(week) } }
}

describe('the chart of the text format', () => {
  it.each([
    [[0, 7, 14], ['  open, week by week  ▁▅█  0 to 14']],
    [[2, 6, 3], ['  open, week by week  ▃█▅  2 to 3, at most 6']],
    [[4, 8, 4], ['  open, week by week  ▅█▅  4, at most 8']],
    [[0, 0, 0], ['  open, week by week  ▁▁▁  0']],
    [[3, 4], []],
  ])('draws the weeks %j', (open, expected) => {
    expect(textChart(weekly(...open), 110)).toEqual(expected)
  })

  it('draws five owners at most, the one with most overdue first, as bars in proportion', () => {
    const items = Array.from({ length: 21 }, (_, index) =>
      reportItem(index + 1, { owner: `team ${Math.floor(Math.sqrt(2 * index))}`, daysOverdue: 1 }),
    )
    const bars = textChart(reportOf(items), 110).map((line) => [
      line.replace(/[^█]/g, '').length,
      /\d+ overdue/.exec(line)?.[0],
    ])
    expect(bars).toHaveLength(5)
    expect(bars[0]?.[0]).toBe(40)
    const lengths = bars.map(([length]) => Number(length))
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a))
  })
})
