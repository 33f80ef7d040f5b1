import type { SourceLinks } from '../files/source-links.ts'
import type { Postmortem } from '../postmortem/postmortem.ts'
import { markdownText } from '../safe-text/safe-text.ts'
import type { OperationKind, SyncOperation, SyncPlan } from '../sync/sync-plan.ts'
import { counted, sourceLink, table } from './markdown.ts'

/** How one operation is called in a table, and what its number is called in a sentence. */
const WORDS: Readonly<Record<OperationKind, readonly [cell: string, verb: string]>> = {
  create: ['open', 'open'],
  update: ['update', 'update'],
  close: ['close', 'close'],
  reopen: ['reopen', 'reopen'],
  adopt: ['adopt', 'adopt'],
  keep: ['keep', 'leave'],
  skip: ['skip', 'skip'],
  conflict: ['⚠️ conflict', 'leave undecided'],
}
const SHOWN: readonly OperationKind[] = ['conflict', 'create', 'reopen', 'close', 'update', 'adopt', 'skip']
const ROWS_PER_TABLE = 100

/** `open 3 issues and close 1 issue`; `change nothing` where nothing is to be done. */
export function countOperations(plan: SyncPlan): string {
  const parts = SHOWN.filter((kind) => kind !== 'skip' && plan.summary[kind] > 0).map(
    (kind) => `${WORDS[kind][1]} ${counted(plan.summary[kind], 'issue')}`,
  )
  return new Intl.ListFormat('en').format(parts) || 'change nothing'
}

/** What a sync would do (or did), as blocks of Markdown: everything but what stays as it is. */
export function planTables(
  plan: SyncPlan,
  postmortems: readonly Postmortem[],
  links: SourceLinks,
): readonly string[] {
  const rows = SHOWN.flatMap((kind) => plan.operations.filter((operation) => operation.kind === kind)).map(
    (operation) => operationRow(operation, postmortems, links),
  )
  const tables: string[] = []
  for (let start = 0; start < rows.length; start += ROWS_PER_TABLE) {
    tables.push(table(['', 'Action item', 'Owner', 'Due', 'Why'], rows.slice(start, start + ROWS_PER_TABLE)))
  }
  return tables
}

function operationRow(
  operation: SyncOperation,
  postmortems: readonly Postmortem[],
  links: SourceLinks,
): readonly string[] {
  const { kind, issue, title, path, line, due, dueReason, reason } = operation
  const dueWords = [due, dueReason].filter((part) => part !== null).map(markdownText)
  return [
    WORDS[kind][0] + (issue === null ? '' : ` ${issue}`),
    `${markdownText(title)}<br>${sourceLink(`${path}, line ${line}`, links, path, line)}`,
    markdownText(ownerOf(operation, postmortems)),
    dueWords.join('<br>') || '—',
    markdownText(reason),
  ]
}

/** The logins to be assigned; where there are none, the owner as the document names it. */
function ownerOf({ assignees, path, line }: SyncOperation, postmortems: readonly Postmortem[]): string {
  if (assignees.length > 0) return assignees.join(', ')
  const item = postmortems
    .filter((postmortem) => postmortem.path === path)
    .flatMap((postmortem) => postmortem.actionItems)
    .find((candidate) => candidate.line === line)
  return item?.owner ?? '—'
}
