import type { Extra, SyncOperation, SyncPlan } from './sync-plan.ts'
import type { SyncResult } from './sync-result.ts'

/** In place of what is not shown. */
const CONCEALED = 'an issue that not all readers of this may read'
const NO_DOCUMENT = '(issues of no document that was read)'

/**
 * The plan for people who may read the documents and not the issues: of an issue its number, what becomes of it and what
 * the documents say of it; never its title, labels, assignees or anything else that people wrote there. Pure.
 */
export function concealPlan({ massClose, extras, ...plan }: SyncPlan): SyncPlan {
  return {
    ...plan,
    operations: plan.operations.map(concealOperation),
    // Other documents than those at hand may have issues there.
    ...(massClose === undefined ? {} : { massClose: { ...massClose, paths: [] } }),
    ...(extras === undefined ? {} : { extras: extras.map(concealExtra) }),
  }
}

/** The same of what came of a plan. */
export function concealResult(result: SyncResult): SyncResult {
  const plan = concealPlan(result.plan)
  const known = new Map(result.plan.operations.map((one, index) => [one, plan.operations[index]]))
  const shown = (operation: SyncOperation) => known.get(operation) ?? concealOperation(operation)
  return {
    ...result,
    plan,
    left: result.left.map(shown),
    failures: result.failures.map(({ operation, error }) => ({ operation: shown(operation), error })),
  }
}

/** The title of an operation for such people. */
export function concealedTitle({ issue, title, itemTitle }: SyncOperation): string {
  return issue === null ? title : (itemTitle ?? CONCEALED)
}

function concealOperation(operation: SyncOperation): SyncOperation {
  if (operation.issue === null) return operation
  const ofDocument =
    operation.itemTitle === null
      ? { path: NO_DOCUMENT, line: 0, owner: null, due: null, dueReason: null }
      : {}
  return {
    ...operation,
    ...ofDocument,
    title: concealedTitle(operation),
    labels: [],
    assignees: [],
    changes: operation.changes.map(({ field }) => ({ field, from: null, to: null })),
  }
}

function concealExtra(extra: Extra): Extra {
  return extra.kind === 'parent' && extra.issue !== null
    ? { ...extra, path: NO_DOCUMENT, title: CONCEALED }
    : extra
}
