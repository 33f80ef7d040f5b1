import pc from 'picocolors'
import { logLine } from '../safe-text/log-line.ts'
import { clip } from './clip.ts'
import { days, issueName, type OpenGroup, openGroups, responsible } from './groups.ts'
import type { RenderOptions } from './render.ts'
import type { Report, ReportItem } from './report.ts'
import { textChart } from './text-chart.ts'

const WIDTH = 110
/** Rows shown of one group: a terminal is for a glance, the other formats hold everything. */
const ROWS_PER_GROUP = 20
const TITLE_AT_LEAST = 30
const OWNER_AT_MOST = 24

/** The report for a terminal: totals, then the open items by urgency in aligned columns, long groups cut short. */
export function textReport(report: Report, options: RenderOptions): string {
  const colors = pc.createColors(options.color ?? false)
  const groups = openGroups(report).filter((group) => group.items.length > 0)
  const chart = textChart(report)
  const parts = [
    `${colors.bold(logLine(options.title))} on ${report.date}`,
    totalLines(report),
    ...(chart.length === 0 ? [] : [chart.join('\n')]),
    ...groups.map((group) => {
      const heading = `${group.heading} (${group.items.length})`
      return [group.id === 'overdue' ? colors.red(heading) : heading, ...groupLines(group)].join('\n')
    }),
  ]
  return `${parts.join('\n\n')}\n`
}

function totalLines(report: Report): string {
  const { totals } = report
  if (report.items.length === 0) return '  No action items are tracked.'
  return [
    `  open ${totals.open}: ${totals.overdue} overdue, ${totals.dueSoon} due by ${report.dueSoonUntil}, ${totals.unowned} without an owner, ${totals.undated} without a date`,
    `  closed ${totals.closed}, not planned ${totals.notPlanned}`,
    `  last seven days: ${totals.openedLastWeek} opened, ${totals.closedLastWeek} closed`,
  ].join('\n')
}

function groupLines(group: OpenGroup): string[] {
  const rows = group.items.slice(0, ROWS_PER_GROUP).map(cells)
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => lengthOf(row[column] ?? ''))))
  const lines = rows.map((row) => {
    const start = widths.map((width, column) => pad(row[column] ?? '', width)).join('  ')
    const room = Math.max(TITLE_AT_LEAST, WIDTH - lengthOf(start) - 4)
    return `  ${start}  ${clip(row[4] ?? '', room)}`.trimEnd()
  })
  const left = group.items.length - rows.length
  return left > 0 ? [...lines, `  … and ${left} more; --format markdown or json lists all`] : lines
}

function cells(item: ReportItem): string[] {
  const due = item.daysOverdue === null ? (item.due ?? 'no date') : `${item.due} (${days(item.daysOverdue)})`
  const owner = responsible(item)
  return [
    logLine(issueName(item)),
    due,
    item.priority ?? '--',
    owner === null ? 'no owner' : clip(logLine(owner), OWNER_AT_MOST),
    logLine(item.title),
  ]
}

/** Characters as a reader counts them, near enough for columns. */
function lengthOf(text: string): number {
  return [...text].length
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - lengthOf(text)))
}
