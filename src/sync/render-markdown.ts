import { markdownText } from '../safe-text/safe-text.ts'
import { changesShown, summaryLine, warningLine } from './render-words.ts'
import type { OperationKind, SyncOperation, SyncPlan } from './sync-plan.ts'

/** A comment holds 65,536 characters, and others have a part in it. */
const MAX_LENGTH = 40_000
const MAX_CELL = 200

/** What people want to see first. */
const TOLD: readonly (readonly [kind: OperationKind, heading: string])[] = [
  ['conflict', 'Needs a decision'],
  ['create', 'Opens'],
  ['reopen', 'Reopens'],
  ['adopt', 'Adopts'],
  ['update', 'Changes'],
  ['close', 'Closes'],
]

/**
 * For pull requests and step summaries: tables of what changes, what is kept and skipped as numbers. At most 40,000
 * characters: rows that do not fit are counted.
 */
export function renderMarkdown(plan: SyncPlan): string {
  const warning = warningLine(plan)
  const head = `${warning === null ? '' : `> [!WARNING]\n> ${markdownText(warning)}\n\n`}${summaryLine(plan)}\n`
  let room = MAX_LENGTH - head.length
  const parts: string[] = []
  for (const [kind, heading] of TOLD) {
    const operations = plan.operations.filter((operation) => operation.kind === kind)
    if (operations.length === 0) continue
    const table = renderTable(heading, operations, room)
    parts.push(table)
    room -= table.length
  }
  return [head, ...parts].join('\n')
}

function renderTable(heading: string, operations: readonly SyncOperation[], room: number): string {
  const title = `#### ${heading} ${operations.length} ${operations.length === 1 ? 'issue' : 'issues'}\n\n`
  const columns = '| Action item | Owner | Due | Why |\n|---|---|---|---|\n'
  const rows: string[] = []
  let used = title.length + columns.length
  for (const row of operations.map(renderRow)) {
    if (used + row.length > room) break
    rows.push(row)
    used += row.length
  }
  const missing = operations.length - rows.length
  const rest = missing === 0 ? '' : `\n… and ${missing} more, which do not fit here.\n`
  return rows.length === 0 ? `${title}They do not fit here.\n` : `${title}${columns}${rows.join('')}${rest}`
}

function renderRow(operation: SyncOperation): string {
  const { issue, title, path, line, due, dueReason, changes, reason } = operation
  // Without a link: the issues may live in another repository than the comment that shows this.
  const number = issue === null ? '' : `${markdownText(`${operation.repository ?? ''}#${issue}`)} `
  const place = line > 0 ? `${path}:${line}` : path
  const item = `${number}${cell(title)}<br>${cell(place)}`
  const when = due === null ? 'none' : `${due}${dueReason === null ? '' : `<br>${cell(dueReason)}`}`
  const why = [reason, ...(operation.kind === 'update' ? changesShown(changes) : [])].map(cell).join('<br>')
  return `| ${item} | ${owner(operation)} | ${when} | ${why} |\n`
}

function owner({ owner: name, assignees }: SyncOperation): string {
  if (name === null && assignees.length === 0) return 'nobody'
  const logins = assignees.length === 0 ? '' : `<br>assigned: ${cell(assignees.join(', '))}`
  return `${name === null ? '' : cell(name)}${logins}`
}

function cell(text: string): string {
  const points = Array.from(text)
  return markdownText(points.length > MAX_CELL ? `${points.slice(0, MAX_CELL - 1).join('')}…` : text)
}
