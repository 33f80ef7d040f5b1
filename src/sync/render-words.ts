import { counted } from '../findings/summary.ts'
import { groupBy } from './group-by.ts'
import { massCloseWords } from './mass-close.ts'
import {
  type Extra,
  type FieldChange,
  OPERATION_KINDS,
  type OperationKind,
  type SyncPlan,
} from './sync-plan.ts'

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
export function summaryLine({ summary, extras = [] }: SyncPlan): string {
  const parts = OPERATION_KINDS.filter((kind) => summary[kind] > 0).map(
    (kind) => `${summary[kind]} ${VERBS[kind]}`,
  )
  const first = parts.length === 0 ? 'Nothing to do.' : `${parts.join(', ')}.`
  return extras.length === 0 ? first : `${first} Beside that: ${extrasCounted(extras)}.`
}

/** `#3 parent issue`, `milestone`: what it is, and its number where it has one. */
export function extraName(extra: Extra): string {
  if (extra.kind === 'milestone') return NAMES.milestone
  const number = extra.issue === null ? '' : `${extra.repository ?? ''}#${extra.issue} `
  return `${number}${NAMES.parent}`
}

const NAMES: Readonly<Record<Extra['kind'], string>> = { milestone: 'milestone', parent: 'parent issue' }

/** `1 milestone and 2 parent issues to create, 1 parent issue to update` */
function extrasCounted(extras: readonly Extra[]): string {
  return [...groupBy(extras, ({ kind, action }) => `${kind} ${action}`)]
    .flatMap(([, group]) => {
      const [first] = group
      return first === undefined ? [] : [`${counted(group.length, NAMES[first.kind])} ${VERBS[first.action]}`]
    })
    .join(', ')
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
