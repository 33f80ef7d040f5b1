import pc from 'picocolors'
import { logLine } from '../safe-text/log-line.ts'
import { coverageNotes, showsAll } from './coverage.ts'
import { days, issueName, type OpenGroup, openGroups, responsible } from './groups.ts'
import type { RenderOptions } from './render.ts'
import type { Report, ReportItem } from './report.ts'
import { textChart } from './text-chart.ts'
import { repositoryParts } from './text-repositories.ts'
import { clipToWidth, foldLine, padToWidth, widthOf } from './text-width.ts'
import { verdictOf } from './verdict.ts'

/** Of items in a pipe or a file, which has no width: nothing else is cut short or broken there. */
const COLUMNS = 110
const COLUMNS_AT_LEAST = 40
/** Rows shown of one group: a terminal is for a glance, the other formats hold everything. */
const ROWS_PER_GROUP = 20
const TITLE_AT_LEAST = 30
const OWNER_AT_MOST = 24

/**
 * The report for a terminal: totals, then the open items by urgency in aligned columns, long groups cut short. With
 * `columns` no line is wider (40 at the least), and where there is no room for a title an item takes some lines.
 */
export function textReport(report: Report, options: RenderOptions): string {
  const colors = pc.createColors(options.color ?? false)
  const groups = openGroups(report).filter((group) => group.items.length > 0)
  const isFolded = options.columns !== undefined
  const columns = Math.max(COLUMNS_AT_LEAST, options.columns ?? COLUMNS)
  const chart = textChart(report, columns)
  const parts = [
    `${colors.bold(logLine(options.title))} on ${report.date}`,
    ...(report.items.length === 0 ? [] : [verdictLines(report, colors)]),
    [totalLines(report), ...coverageNotes(report).map((note) => `  ${note}`)].join('\n'),
    ...repositoryParts(report),
    ...(chart.length === 0 ? [] : [chart.join('\n')]),
    ...groups.map((group) => {
      const heading = `${group.heading} (${group.items.length})`
      return [
        group.id === 'overdue' ? colors.red(heading) : heading,
        ...groupLines(group, columns, isFolded),
      ].join('\n')
    }),
  ]
  const lines = parts.join('\n\n').split('\n')
  return `${(isFolded ? lines.flatMap((line) => foldLine(line, columns)) : lines).join('\n')}\n`
}

function verdictLines(report: Report, colors: ReturnType<typeof pc.createColors>): string {
  const { tone, words, details } = verdictOf(report)
  const coloured = { good: colors.green, fair: colors.yellow, bad: colors.red }[tone](words)
  return [colors.bold(coloured), ...details].map((line) => `  ${line}`).join('\n')
}

function totalLines(report: Report): string {
  const { totals } = report
  if (report.items.length === 0)
    return `  No action items ${showsAll(report) ? 'are tracked' : 'can be shown'}.`
  return [
    `  open ${totals.open}: ${totals.overdue} overdue, ${totals.dueSoon} due by ${report.dueSoonUntil}, ${totals.unowned} without an owner, ${totals.undated} without a date`,
    `  closed ${totals.closed}, not planned ${totals.notPlanned}`,
    `  last seven days: ${totals.openedLastWeek} opened, ${totals.closedLastWeek} closed${withoutChange(report)}`,
  ].join('\n')
}

function withoutChange({ measures: { closedWithoutChange } }: Report): string {
  if (closedWithoutChange === null || closedWithoutChange.items.length === 0) return ''
  return `; ${closedWithoutChange.items.length} of ${closedWithoutChange.of} completed without a linked change`
}

function groupLines(group: OpenGroup, columns: number, isFolded: boolean): string[] {
  const rows = group.items.slice(0, ROWS_PER_GROUP).map(cells)
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))))
  const room = columns - widths.reduce((sum, width) => sum + width + 2, 2)
  const lines = rows.flatMap((row) => {
    const [start, title = ''] = [row.slice(0, -1), row.at(-1)]
    if (isFolded && room < TITLE_AT_LEAST) return narrowLines(start, title, columns)
    const aligned = start.map((cell, column) => padToWidth(cell, widths[column] ?? 0))
    return `  ${[...aligned, clipToWidth(title, Math.max(TITLE_AT_LEAST, room))].join('  ')}`.trimEnd()
  })
  const left = group.items.length - rows.length
  return left > 0 ? [...lines, `  … and ${left} more; --format markdown or json lists all`] : lines
}

/** The title on a line of its own, below the rest. */
function narrowLines(start: readonly string[], title: string, columns: number): readonly string[] {
  const indent = '    '
  return [
    ...foldLine(`  ${start.join('  ')}`, columns),
    `${indent}${clipToWidth(title, columns - indent.length)}`.trimEnd(),
  ]
}

function cells(item: ReportItem): string[] {
  const due = item.daysOverdue === null ? (item.due ?? 'no date') : `${item.due} (${days(item.daysOverdue)})`
  const owner = responsible(item)
  return [
    logLine(issueName(item)),
    due,
    item.priority ?? '--',
    owner === null ? 'no owner' : clipToWidth(logLine(owner), OWNER_AT_MOST),
    logLine(item.title),
  ]
}
