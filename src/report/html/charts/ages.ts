import { days } from '../../groups.ts'
import type { Report } from '../../report.ts'
import { axisText, bars, type Chart, counts, legend, ruleLine } from './chart.ts'

/** A histogram of the open items; the bands are the measure's own. */
export function ages({ measures }: Report): Chart {
  const bands = measures.openByAge
  const nameOf = (from: number, to: number | null): string => (to === null ? `${from}+` : `${from}–${to}`)
  const stacked = (name: string, color: string, data: readonly number[]): object => ({
    ...bars(name, color, data),
    stack: 'age',
    label: {},
  })
  return {
    id: 'ages',
    heading: 'Age of open items',
    says:
      measures.age === null
        ? 'Nothing is open.'
        : `Days since their issues were made; the median is ${days(measures.age.median)}.`,
    option:
      measures.age === null
        ? null
        : {
            legend,
            grid: { left: 46, right: 18, top: 36, bottom: 30 },
            xAxis: {
              type: 'category',
              data: bands.map(({ from, to }) => nameOf(from, to)),
              axisLabel: { ...axisText, fontSize: 12, interval: 0 },
              axisLine: ruleLine,
              axisTick: { show: false },
            },
            yAxis: counts,
            series: [
              stacked(
                'Overdue',
                'var(--late)',
                bands.map(({ overdue }) => overdue),
              ),
              stacked(
                'In time or undated',
                'var(--blue)',
                bands.map(({ open, overdue }) => open - overdue),
              ),
            ],
          },
    columns: ['Days', 'Open', 'Overdue'],
    rows:
      measures.age === null
        ? []
        : bands.map(({ from, to, open, overdue }) => [nameOf(from, to), open, overdue]),
  }
}
