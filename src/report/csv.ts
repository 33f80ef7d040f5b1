import { plainLine } from '../safe-text/safe-text.ts'
import type { Report, ReportItem } from './report.ts'

type Column = readonly [name: string, value: (item: ReportItem) => string | number | null]

/** New ones go to the end, so that a spreadsheet made for an older release still finds its columns. */
const COLUMNS: readonly Column[] = [
  ['number', (item) => item.number],
  ['state', (item) => item.state],
  ['stateReason', (item) => item.stateReason],
  ['due', (item) => item.due],
  ['daysOverdue', (item) => item.daysOverdue],
  ['priority', (item) => item.priority],
  ['kind', (item) => item.kind],
  ['owner', (item) => item.owner],
  ['assignees', (item) => item.assignees.join(' ')],
  ['title', (item) => item.title],
  ['postmortem', (item) => item.postmortem],
  ['createdAt', (item) => item.createdAt],
  ['closedAt', (item) => item.closedAt],
  ['url', (item) => item.url],
  ['repository', (item) => item.repository ?? null],
  ['severity', (item) => item.severity],
  ['daysOpen', (item) => item.daysOpen],
]

/** What spreadsheets take for the start of a formula (OWASP, "CSV Injection"), the full-width forms too. */
const FORMULA_START = /^[=+\-@＝＋－＠]/u

/** All items, one row each, as RFC 4180 has it: CRLF, a header, quotes doubled. Totals are left to the reader. */
export function csvReport(report: Report): string {
  const rows = report.items.map((item) => csvRow(COLUMNS.map(([, value]) => csvField(value(item)))))
  return [csvRow(COLUMNS.map(([name]) => name)), ...rows].join('')
}

function csvRow(fields: readonly string[]): string {
  return `${fields.join(',')}\r\n`
}

function csvField(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const line = plainLine(value)
  const harmless = FORMULA_START.test(line) ? `'${line}` : line
  // In half of Europe a spreadsheet takes `;` for the end of a field, and what follows for the start of one.
  return /[",;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
