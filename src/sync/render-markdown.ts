import { markdownText } from '../safe-text/safe-text.ts'
import { changesShown, extraName, summaryLine, warningLine } from './render-words.ts'
import type { Extra, OperationKind, SyncOperation, SyncPlan } from './sync-plan.ts'

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
  if (plan.extras !== undefined) parts.push(renderExtras(plan.extras, room))
  return [head, ...parts].join('\n')
}

function renderExtras(extras: readonly Extra[], room: number): string {
  const head = '#### Beside that\n\n| What | Document | Why |\n|---|---|---|\n'
  return fitted(
    head,
    extras.map((extra) => {
      const { action, path, title, reason } = extra
      const what = `${VERBS[action]} the ${markdownText(extraName(extra))} ${cell(title)}`
      return `| ${what} | ${cell(path)} | ${cell(reason)} |\n`
    }),
    room,
  )
}

const VERBS: Readonly<Record<Extra['action'], string>> = {
  create: 'Makes',
  update: 'Updates',
  close: 'Closes',
  reopen: 'Reopens',
}

function renderTable(heading: string, operations: readonly SyncOperation[], room: number): string {
  const title = `#### ${heading} ${operations.length} ${operations.length === 1 ? 'issue' : 'issues'}\n\n`
  const columns = '| Action item | Owner | Due | Why |\n|---|---|---|---|\n'
  return fitted(`${title}${columns}`, operations.map(renderRow), room)
}

/** A table of as many rows as there is room for. */
function fitted(head: string, all: readonly string[], room: number): string {
  const rows: string[] = []
  let used = head.length
  for (const row of all) {
    if (used + row.length > room) break
    rows.push(row)
    used += row.length
  }
  const missing = all.length - rows.length
  const rest = missing === 0 ? '' : `\n… and ${missing} more, which do not fit here.\n`
  const [heading] = head.split('\n', 1)
  return rows.length === 0 ? `${heading}\n\nThey do not fit here.\n` : `${head}${rows.join('')}${rest}`
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
  const logins = assignees.join(', ')
  if (logins === name) return `${cell(logins)}<br>assigned`
  return `${name === null ? '' : cell(name)}${logins === '' ? '' : `<br>assigned: ${cell(logins)}`}`
}

function cell(text: string): string {
  const points = Array.from(text)
  return markdownText(points.length > MAX_CELL ? `${points.slice(0, MAX_CELL - 1).join('')}…` : text)
}
