import type { Report } from '../../report.ts'
import { axisText, type Chart, counts, legend, ruleLine } from './chart.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Cumulated over the weeks shown: the upper edge is what was opened, the upper band what is open. */
export function burnUp({ measures }: Report): Chart {
  let closed = 0
  const points = measures.weeks.map((week) => {
    closed += week.closed + week.notPlanned
    return { start: week.start, opened: closed + week.open, closed, open: week.open }
  })
  const band = (name: string, color: string, data: readonly number[]): object => ({
    name,
    type: 'line',
    stack: 'items',
    data,
    symbol: points.length > 1 ? 'none' : 'circle',
    itemStyle: { color },
    lineStyle: { color, width: 2.5 },
    areaStyle: { color, opacity: 0.3 },
  })
  return {
    id: 'burn-up',
    heading: 'Opened and closed',
    says: `All items of the last ${points.length === 1 ? 'week' : `${points.length} weeks`}, added up; the upper band is what is open.`,
    option:
      points.length === 0
        ? null
        : {
            legend: { ...legend, data: ['Open', 'Closed'] },
            grid: { left: 46, right: 18, top: 36, bottom: 30 },
            xAxis: {
              type: 'category',
              boundaryGap: points.length === 1,
              data: points.map(({ start }) => monthDay(start)),
              axisLabel: { ...axisText, hideOverlap: true },
              axisLine: ruleLine,
              axisTick: { show: false },
            },
            yAxis: counts,
            series: [
              band(
                'Closed',
                'var(--good)',
                points.map((point) => point.closed),
              ),
              band(
                'Open',
                'var(--warn)',
                points.map(({ open }) => open),
              ),
            ],
          },
    columns: ['Week of', 'Opened, in all', 'Closed, in all', 'Open'],
    rows: points.map((point) => [point.start, point.opened, point.closed, point.open]),
  }
}

/** `8 Jan`: an axis has no room for years, and `01-08` is two days. */
function monthDay(date: string): string {
  return `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`
}
