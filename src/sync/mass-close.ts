import { Failure } from '../errors.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import type { MassClose, SyncOperation, SyncPlan } from './sync-plan.ts'

/** Fewer closes are never held up. */
const FEW = 3
/** More than this share of all open items is no everyday edit. */
const FIFTH = 0.2
const MOST = 0.5
const PATHS_NAMED = 5

/** An issue as far as the guard looks at it. */
export interface GuardedIssue {
  /** The document it came from. */
  readonly path: string
  readonly isOpen: boolean
  /** No item belongs to it, and its document does not exist any more. */
  readonly isVanished: boolean
}

/**
 * Whether so much would be closed that a person has to agree: at least three issues and more than a fifth of all open
 * items, or at least three issues of a document that vanished while most of its items were open. Null for everyday
 * plans. `operations` are those of issues without an item: one that was ticked off or decided against counts for none.
 */
export function massCloseOf(
  operations: readonly SyncOperation[],
  issues: readonly GuardedIssue[],
): MassClose | null {
  const open = issues.filter(({ isOpen }) => isOpen).length
  const removed = operations.filter(isRemoval)
  const closing = removed.length >= FEW && removed.length > FIFTH * open ? removed : []
  const vanished = vanishedOf(issues)
  const paths = [...new Set([...closing, ...vanished].map(({ path }) => path))].sort()
  return paths.length === 0 ? null : { issues: closing.length + vanished.length, open, paths }
}

function isRemoval(operation: SyncOperation): boolean {
  return operation.kind === 'close' && operation.write.stateReason === 'not_planned'
}

function vanishedOf(issues: readonly GuardedIssue[]): readonly GuardedIssue[] {
  const paths = new Set(issues.filter(({ isVanished }) => isVanished).map(({ path }) => path))
  return [...paths].flatMap((path) => {
    const all = issues.filter((issue) => issue.path === path)
    const left = all.filter(({ isOpen, isVanished }) => isOpen && isVanished)
    return left.length >= FEW && left.length > MOST * all.length ? left : []
  })
}

/** One sentence for people. */
export function massCloseWords({ issues, open, paths }: MassClose): string {
  const named = paths.slice(0, PATHS_NAMED).map(plainLine).join(', ')
  const more = paths.length > PATHS_NAMED ? ` and ${paths.length - PATHS_NAMED} more` : ''
  const where = paths.length === 0 ? '' : `: ${named}${more}`
  return `${issues} of ${open} open issues would lose their action items at once${where}.`
}

/** @throws Failure `MASS_CLOSE` when the plan closes so much that a person has to agree; nothing was written then. */
export function requireNoMassClose({ massClose }: SyncPlan): void {
  if (massClose === undefined) return
  throw new Failure({
    code: 'MASS_CLOSE',
    kind: 'tracker',
    message: `Nothing was written: ${massCloseWords(massClose)}`,
    advice:
      'Look at the plan; where this is meant, run once with --allow-mass-close (in the Action: `allow-mass-close: true`).',
  })
}
