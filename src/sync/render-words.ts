import { massCloseWords } from './mass-close.ts'
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

/** What a person has to agree to before this plan is carried out; null where it is an everyday plan. Not escaped. */
export function warningLine({ massClose }: SyncPlan): string | null {
  if (massClose === undefined) return null
  return `sync stops before it writes: ${massCloseWords(massClose)} Where this is meant, run it once with allow-mass-close.`
}

/** `title: old → new`; a changed text is only named. Not escaped. */
export function changesShown(changes: readonly FieldChange[]): readonly string[] {
  return changes.map(({ field, from, to }) =>
    from === null && to === null ? `${field} changes` : `${field}: ${from || '(none)'} → ${to || '(none)'}`,
  )
}
