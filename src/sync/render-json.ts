import type { Extra, SyncPlan } from './sync-plan.ts'

/** The contract's shape, for programs. */
export function renderJson({ operations, summary, massClose, extras }: SyncPlan): string {
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
    ...(extras === undefined ? {} : { extras: extras.map(told) }),
    ...(massClose === undefined ? {} : { massClose }),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function told(extra: Extra) {
  const { kind, action, path, title, repository, reason } = extra
  return {
    kind,
    action,
    path,
    title,
    ...(extra.kind === 'parent' ? { issue: extra.issue, links: extra.links } : { dueOn: extra.dueOn }),
    ...(repository === undefined ? {} : { repository }),
    reason,
  }
}
