import type { SyncPlan } from './sync-plan.ts'

/** The contract's shape, for programs. */
export function renderJson({ operations, summary, massClose }: SyncPlan): string {
  const document = {
    version: 1,
    operations: operations.map((operation) => ({
      kind: operation.kind,
      key: operation.key,
      path: operation.path,
      line: operation.line,
      title: operation.title,
      labels: operation.labels,
      assignees: operation.assignees,
      owner: operation.owner,
      due: operation.due,
      dueReason: operation.dueReason,
      issue: operation.issue,
      ...(operation.repository === undefined ? {} : { repository: operation.repository }),
      changes: operation.changes,
      reason: operation.reason,
    })),
    summary,
    ...(massClose === undefined ? {} : { massClose }),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
