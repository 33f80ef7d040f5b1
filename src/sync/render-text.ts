import picocolors from 'picocolors'
import { logLine } from '../safe-text/log-line.ts'
import { groupBy } from './group-by.ts'
import { UNREAD } from './orphan.ts'
import type { PlanStyle } from './render.ts'
import { changesShown, extraName, summaryLine, warningLine } from './render-words.ts'
import type { Extra, OperationKind, SyncOperation, SyncPlan } from './sync-plan.ts'

type Colours = ReturnType<typeof picocolors.createColors>

const COLOUR: Readonly<Record<OperationKind, 'green' | 'yellow' | 'red' | 'cyan' | 'magenta' | 'dim'>> = {
  create: 'green',
  update: 'yellow',
  close: 'red',
  reopen: 'cyan',
  adopt: 'cyan',
  keep: 'dim',
  skip: 'dim',
  conflict: 'magenta',
}
const KIND_WIDTH = 8

/**
 * For terminals, grouped by document: what changes, in which field from what to what, and why. What is kept because its
 * document was not read is counted only: of a plan for one document everything else would be that.
 */
export function renderText(plan: SyncPlan, { color = false }: PlanStyle): string {
  if (plan.operations.length === 0) return 'No action items.\n'
  const colours = picocolors.createColors(color)
  const unread = plan.operations.filter(isUnread)
  const shown = plan.operations.filter((operation) => !isUnread(operation))
  const groups = [...groupBy([...shown, ...(plan.extras ?? [])], ({ path }) => path)].map(([path, entries]) =>
    [
      colours.bold(logLine(path)),
      ...entries.flatMap((one) => ('action' in one ? extraLines(one, colours) : lines(one, colours))),
    ].join('\n'),
  )
  const warning = warningLine(plan)
  const end = [
    ...(unread.length === 0 ? [] : [colours.dim(unreadLine(unread))]),
    ...(warning === null ? [] : [colours.yellow(`warning: ${logLine(warning)}`)]),
    colours.bold(summaryLine(plan)),
  ]
  return `${[...groups, ...end].join('\n\n')}\n`
}

function isUnread({ kind, reason }: SyncOperation): boolean {
  return kind === 'keep' && reason === UNREAD
}

function unreadLine(unread: readonly SyncOperation[]): string {
  const documents = new Set(unread.map(({ path }) => path)).size
  return `Not read in this run: ${documents} other ${documents === 1 ? 'document' : 'documents'} with ${unread.length} ${unread.length === 1 ? 'issue' : 'issues'}.`
}

function lines(operation: SyncOperation, colours: Colours): readonly string[] {
  const { kind, issue, line, title, changes, reason } = operation
  const place = line > 0 ? `line ${line}: ` : ''
  const number = issue === null ? '' : ` ${operation.repository ?? ''}#${issue}`
  const paint = colours[COLOUR[kind]]
  const isQuiet = COLOUR[kind] === 'dim'
  const head = `${number} ${place}${logLine(title)}`
  return [
    `  ${paint(kind.padEnd(KIND_WIDTH))}${isQuiet ? colours.dim(head) : head}`,
    ...facts(operation).map((fact) => `           ${fact}`),
    ...changesShown(changes).map((change) => `           ${logLine(change)}`),
    `           ${colours.dim(logLine(reason))}`,
  ]
}

function extraLines(extra: Extra, colours: Colours): readonly string[] {
  const { action, reason } = extra
  const words = logLine(`${extraName(extra)}: ${extra.title}`)
  return [
    `  ${colours[COLOUR[action]](action.padEnd(KIND_WIDTH))} ${words}`,
    `           ${colours.dim(logLine(reason))}`,
  ]
}

/** Only where they are new: for an issue there is, they stand in its changes. */
function facts({ kind, owner, assignees, labels }: SyncOperation): readonly string[] {
  if (kind !== 'create') return []
  return [logLine(`owner: ${owner ?? 'nobody'}${assigned(owner, assignees)}; labels: ${labels.join(', ')}`)]
}

/** An owner written as `@login` need not be named twice. */
function assigned(owner: string | null, assignees: readonly string[]): string {
  const logins = assignees.join(', ')
  if (logins === '') return ''
  return logins === owner ? ' (assigned)' : ` (assigned to ${logins})`
}
