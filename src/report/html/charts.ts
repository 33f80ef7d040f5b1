import type { EChartsCoreOption } from 'echarts/core'
import { htmlText } from '../../safe-text/html-text.ts'
import { plainLine } from '../../safe-text/safe-text.ts'
import { clip } from '../clip.ts'
import { ownerLoads } from '../owners.ts'
import type { Report } from '../report.ts'
import { drawChart } from './draw.ts'

const OWNERS_AT_MOST = 8
const OWNER_LABEL = 20

interface Chart {
  readonly id: string
  readonly heading: string
  /** One sentence: what to see in it. */
  readonly says: string
  readonly option: EChartsCoreOption
  /** The same as a table: the heads of the columns, then a row for each mark. Raw text. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

const axisText = { color: 'var(--ink)', fontSize: 13 }
const rule = { lineStyle: { color: 'var(--line)' } }
const legend = { top: 0, left: 0, itemWidth: 14, itemHeight: 10, textStyle: axisText }
const counts = {
  type: 'value',
  minInterval: 1,
  splitNumber: 4,
  axisLabel: axisText,
  splitLine: rule,
} as const

/** Four charts, each with its figures as a table; those that have nothing to show are left out. */
export function chartSections(report: Report): readonly string[] {
  return [burnUp(report), overdueByOwner(report), ages(report), timeToClose(report)]
    .filter((chart) => chart.rows.length > 0)
    .map(figure)
}

function figure({ id, heading, says, option, columns, rows }: Chart): string {
  const label = htmlText(heading)
  const description = htmlText(says)
  const cell = (value: string | number, index: number): string =>
    index === 0
      ? `<th scope="row" dir="auto">${htmlText(String(value))}</th>`
      : `<td class="number">${htmlText(String(value))}</td>`
  return [
    `<figure><figcaption><h2>${label}</h2><p>${description}</p></figcaption>`,
    drawChart(id, { label, description }, option),
    `<details><summary>The figures of “${label}”</summary>`,
    `<div class="scroll" role="region" tabindex="0" aria-label="Figures: ${label}"><table>`,
    `<thead><tr>${columns.map((name) => `<th scope="col">${htmlText(name)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`),
    '</tbody></table></div></details></figure>',
  ].join('\n')
}

/** Cumulated over the weeks shown: the gap between the lines is what is open. */
function burnUp({ measures }: Report): Chart {
  let closed = 0
  const points = measures.weeks.map((week) => {
    closed += week.closed + week.notPlanned
    return { start: week.start, opened: closed + week.open, closed, open: week.open }
  })
  const line = (name: string, color: string, data: readonly number[], filled = false): object => ({
    name,
    type: 'line',
    data,
    symbol: points.length > 1 ? 'none' : 'circle',
    itemStyle: { color },
    lineStyle: { color, width: 3 },
    ...(filled ? { areaStyle: { color, opacity: 0.25 } } : {}),
  })
  return {
    id: 'burn-up',
    heading: 'Opened and closed',
    says: `The last ${points.length} weeks, added up; the gap between the lines is what is open.`,
    option: {
      legend,
      grid: { left: 44, right: 16, top: 36, bottom: 30 },
      xAxis: {
        type: 'category',
        data: points.map(({ start }) => start.slice(5)),
        axisLabel: { ...axisText, hideOverlap: true },
        axisLine: rule,
        axisTick: { show: false },
      },
      yAxis: counts,
      series: [
        line(
          'Opened',
          'var(--blue)',
          points.map(({ opened }) => opened),
        ),
        line(
          'Closed',
          'var(--good)',
          points.map((point) => point.closed),
        ),
        line(
          'Open',
          'var(--warn)',
          points.map(({ open }) => open),
          true,
        ),
      ],
    },
    columns: ['Week of', 'Opened, in all', 'Closed, in all', 'Open'],
    rows: points.map((point) => [point.start, point.opened, point.closed, point.open]),
  }
}

function overdueByOwner(report: Report): Chart {
  const owners = ownerLoads(report)
    .filter(({ overdue }) => overdue > 0)
    .sort((a, b) => b.overdue - a.overdue)
  const shown = owners.slice(0, OWNERS_AT_MOST)
  const nameOf = (owner: string | null): string => (owner === null ? 'nobody yet' : plainLine(owner))
  return {
    id: 'owners',
    heading: 'Overdue by owner',
    says:
      owners.length > shown.length
        ? `The ${shown.length} owners with most overdue items, of ${owners.length}.`
        : 'Who has items past their due date.',
    option: {
      grid: { left: 158, right: 36, top: 8, bottom: 30 },
      xAxis: counts,
      yAxis: {
        type: 'category',
        inverse: true,
        data: shown.map(({ owner }) => clip(nameOf(owner), OWNER_LABEL)),
        axisLabel: axisText,
        axisLine: rule,
        axisTick: { show: false },
      },
      series: [
        bars(
          'Overdue',
          'var(--late)',
          shown.map(({ overdue }) => overdue),
        ),
      ],
    },
    columns: ['Owner', 'Overdue', 'Open'],
    rows: owners.map(({ owner, overdue, open }) => [nameOf(owner), overdue, open]),
  }
}

function ages({ measures }: Report): Chart {
  const bands = measures.openByAge
  const nameOf = (from: number, to: number | null): string => (to === null ? `${from}+` : `${from}–${to}`)
  return {
    id: 'ages',
    heading: 'Age of open items',
    says:
      measures.age === null
        ? 'Days since their issues were made.'
        : `Days since their issues were made; half are older than ${measures.age.median}.`,
    option: {
      legend,
      grid: { left: 44, right: 16, top: 36, bottom: 30 },
      xAxis: {
        type: 'category',
        data: bands.map(({ from, to }) => nameOf(from, to)),
        axisLabel: { ...axisText, interval: 0 },
        axisLine: rule,
        axisTick: { show: false },
      },
      yAxis: counts,
      series: [
        {
          ...bars(
            'Overdue',
            'var(--late)',
            bands.map(({ overdue }) => overdue),
          ),
          stack: 'age',
          label: {},
        },
        {
          ...bars(
            'In time or undated',
            'var(--blue)',
            bands.map(({ open, overdue }) => open - overdue),
          ),
          stack: 'age',
          label: {},
        },
      ],
    },
    columns: ['Days', 'Open', 'Overdue'],
    rows: bands.some(({ open }) => open > 0)
      ? bands.map(({ from, to, open, overdue }) => [nameOf(from, to), open, overdue])
      : [],
  }
}

function timeToClose({ measures }: Report): Chart {
  const { all, byPriority } = measures.timeToClose
  const classes = [
    ...(all === null ? [] : [{ ...all, name: 'all' }]),
    ...byPriority.map((one) => ({ ...one, name: one.name ?? 'no priority' })),
  ]
  return {
    id: 'closing',
    heading: 'Time to close',
    says: 'Days until an item was done: the usual one, and nine of ten.',
    option: {
      legend,
      grid: { left: 96, right: 44, top: 36, bottom: 30 },
      xAxis: { ...counts, minInterval: 0 },
      yAxis: {
        type: 'category',
        inverse: true,
        data: classes.map(({ name }) => clip(plainLine(name), OWNER_LABEL)),
        axisLabel: axisText,
        axisLine: rule,
        axisTick: { show: false },
      },
      series: [
        bars(
          'Median',
          'var(--good)',
          classes.map(({ median }) => median),
        ),
        bars(
          'Nine of ten within',
          'var(--warn)',
          classes.map(({ p90 }) => p90),
        ),
      ],
    },
    columns: ['Priority', 'Done', 'Median', '90th percentile'],
    rows: classes.map(({ name, count, median, p90 }) => [name, count, median, p90]),
  }
}

function bars(name: string, color: string, data: readonly number[]): object {
  return {
    name,
    type: 'bar',
    data,
    barMaxWidth: 28,
    itemStyle: { color },
    label: { show: true, position: 'right', ...axisText },
  }
}
