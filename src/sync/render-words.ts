import { type FieldChange, OPERATION_KINDS, type OperationKind, type SyncPlan } from './sync-plan.ts'

const VERBS: Readonly<Record<OperationKind, string>> = {
  create: 'to create',
  update: 'to update',
  close: 'to close',
  reopen: 'to reopen',
  adopt: 'to adopt',
  keep: 'to keep',
  skip: 'skipped',
  conflict: 'in conflict',
}

/** `3 to create, 1 to close, 2 to keep`. */
export function summaryLine({ summary }: SyncPlan): string {
  const parts = OPERATION_KINDS.filter((kind) => summary[kind] > 0).map(
    (kind) => `${summary[kind]} ${VERBS[kind]}`,
  )
  return parts.length === 0 ? 'Nothing to do.' : `${parts.join(', ')}.`
}

/** `title: old → new`; a changed text is only named. Not escaped. */
export function changesShown(changes: readonly FieldChange[]): readonly string[] {
  return changes.map(({ field, from, to }) =>
    from === null && to === null ? `${field} changes` : `${field}: ${from || '(none)'} → ${to || '(none)'}`,
  )
}
