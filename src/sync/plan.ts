import { trackingLabel } from '../policy/labels.ts'
import { type DocumentItem, type DocumentStanding, readDocuments, type SyncDocument } from './documents.ts'
import { withoutLookalikes } from './lookalike.ts'
import { massCloseOf } from './mass-close.ts'
import { matchItems } from './match.ts'
import { namedOwn, type PlanInput } from './plan-input.ts'
import { planItems } from './plan-items.ts'
import { planOrphans } from './plan-orphans.ts'
import { localIssue } from './reference.ts'
import { OPERATION_KINDS, type OperationKind, type SyncOperation, type SyncPlan } from './sync-plan.ts'
import { readTracked, type TrackedItem } from './tracked-items.ts'
import { planTwin } from './twin.ts'

/**
 * What has to be done so that the tracker agrees with the documents. Pure: the same input, its issues in any order,
 * gives the same plan. Throws nothing.
 */
export function planSync(input: PlanInput): SyncPlan {
  const { documents, tracked, standing, matching } = matchInput(input)
  const orphans = planOrphans(input, documents, tracked, matching, standing)
  const operations = [
    ...planItems(input, documents, tracked, matching),
    ...orphans,
    ...tracked.twins.map(planTwin),
  ]
  const plan = toPlan(withoutLookalikes(operations, tracked))
  if (input.allowMassClose === true) return plan
  const matched = new Set(matching.issueOf.values())
  const guarded = tracked.items.map((one) => ({
    path: one.path,
    isOpen: one.issue.state === 'open',
    isVanished: !matched.has(one) && standing(one.path) === 'gone',
  }))
  const massClose = massCloseOf(orphans, guarded)
  return massClose === null ? plan : { ...plan, massClose }
}

/** The issue of each item that has one. Pure. */
export function issuesOfItems(input: PlanInput): ReadonlyMap<DocumentItem, TrackedItem> {
  return matchInput(input).matching.issueOf
}

function matchInput(input: PlanInput) {
  const documents = readDocuments(input.postmortems)
  const tracked = readTracked([...input.tracked, ...namedOwn(input)], trackingLabel(input.config))
  const standing = standings(input, documents)
  const matching = matchItems({
    documents,
    tracked: tracked.items,
    standing,
    namedIssue: ({ item }) => localIssue(item.reference, input),
  })
  return { documents, tracked, standing, matching }
}

function standings(
  { unreadable, documentExists }: PlanInput,
  documents: ReadonlyMap<string, SyncDocument>,
): (path: string) => DocumentStanding {
  const broken = new Set(unreadable)
  const known = new Map<string, DocumentStanding>()
  const look = (path: string): DocumentStanding => {
    if (broken.has(path)) return 'unreadable'
    const document = documents.get(path)
    if (document === undefined) return documentExists(path) ? 'unread' : 'gone'
    if (!document.isPostmortem) return 'stub'
    return document.isWhole ? 'read' : 'partly'
  }
  return (path) => {
    const standing = known.get(path) ?? look(path)
    known.set(path, standing)
    return standing
  }
}

function toPlan(unordered: readonly SyncOperation[]): SyncPlan {
  const operations = [...unordered].sort(
    (a, b) =>
      compare(a.path, b.path) ||
      a.line - b.line ||
      OPERATION_KINDS.indexOf(a.kind) - OPERATION_KINDS.indexOf(b.kind) ||
      (a.issue ?? 0) - (b.issue ?? 0) ||
      compare(a.key, b.key),
  )
  const count = (kind: OperationKind) => operations.filter((operation) => operation.kind === kind).length
  const summary = Object.fromEntries(OPERATION_KINDS.map((kind) => [kind, count(kind)]))
  return { operations, summary: summary as Record<OperationKind, number> }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
