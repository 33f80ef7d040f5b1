import { logLine } from '../safe-text/log-line.ts'
import { groupBy } from './group-by.ts'
import { changesShown, summaryLine, warningLine } from './render-words.ts'
import type { SyncOperation, SyncPlan } from './sync-plan.ts'

/** For terminals, grouped by document. */
export function renderText(plan: SyncPlan): string {
  if (plan.operations.length === 0) return 'No action items.\n'
  const groups = [...groupBy(plan.operations, ({ path }) => path)].map(([path, operations]) =>
    [logLine(path), ...operations.flatMap(lines)].join('\n'),
  )
  const warning = warningLine(plan)
  const end = [...(warning === null ? [] : [`warning: ${logLine(warning)}`]), summaryLine(plan)]
  return `${[...groups, ...end].join('\n\n')}\n`
}

function lines(operation: SyncOperation): readonly string[] {
  const { kind, issue, line, title, changes, reason } = operation
  const place = line > 0 ? `line ${line}: ` : ''
  const number = issue === null ? '' : ` ${operation.repository ?? ''}#${issue}`
  return [
    `  ${kind.padEnd(8)}${number} ${place}${logLine(title)}`,
    ...facts(operation).map((fact) => `           ${fact}`),
    ...changesShown(changes).map((change) => `           ${logLine(change)}`),
    `           ${logLine(reason)}`,
  ]
}

/** Only where they are new: for an issue there is, they stand in its changes. */
function facts({ kind, owner, assignees, labels }: SyncOperation): readonly string[] {
  if (kind !== 'create') return []
  const who = [owner ?? 'nobody', ...(assignees.length > 0 ? [`(assigned to ${assignees.join(', ')})`] : [])]
  return [logLine(`owner: ${who.join(' ')}; labels: ${labels.join(', ')}`)]
}
