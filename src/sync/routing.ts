import { trackingLabel } from '../policy/labels.ts'
import { routeOf } from '../policy/routes.ts'
import type { ActionItem, Postmortem } from '../postmortem/postmortem.ts'
import type { TrackedIssue } from '../trackers/tracker.ts'
import { issuesOfItems } from './plan.ts'
import type { PlanInput } from './plan-input.ts'
import { type IssueHome, localIssue } from './reference.ts'
import { OPERATION_KINDS, type OperationKind, type SyncOperation, type SyncPlan } from './sync-plan.ts'
import { readTracked } from './tracked-items.ts'
import { wordsOf } from './words.ts'

/** A repository and its issues with the tracking label. */
export interface Destination {
  /** `owner/name` */
  readonly repository: string
  readonly tracked: readonly TrackedIssue[]
}

/**
 * The postmortems of each destination, with those of their items that belong there. Pure. An item stays where its issue
 * is, whatever its route says now: by the same words in the same document before anything less sure, over all
 * destinations. A new one goes where its route leads. The first destination takes what no route leads elsewhere.
 */
export function postmortemsByDestination(
  input: Omit<PlanInput, 'tracked' | 'repository' | 'isRouted' | 'named'>,
  destinations: readonly Destination[],
): readonly (readonly Postmortem[])[] {
  const { postmortems, config } = input
  const assigned = new Map<ActionItem, number>()
  const wanted = new Map(
    postmortems.flatMap((postmortem) =>
      postmortem.actionItems.map((item) => [item, indexOf(routeOf(item, postmortem, config), destinations)]),
    ),
  )
  const known = destinations.map(({ tracked }) => {
    const { items } = readTracked(tracked, trackingLabel(config))
    return new Set(items.map(({ path, text }) => placeOf(path, text)))
  })
  for (const { path, actionItems } of postmortems) {
    for (const item of actionItems) {
      const found = byPreference(known.length, wanted.get(item)).find((index) =>
        known[index]?.has(placeOf(path, wordsOf(item.text))),
      )
      if (found !== undefined) assigned.set(item, found)
    }
  }
  for (const item of wanted.keys()) {
    if (assigned.has(item)) continue
    const named = namedDestination(item, destinations, input)
    if (named !== null) assigned.set(item, named)
  }
  const claims = destinations.map(({ tracked }, index) => {
    const open = only(postmortems, (item) => (assigned.get(item) ?? index) === index)
    const issueOf = issuesOfItems({ ...input, postmortems: open, tracked, repository: null })
    return new Set([...issueOf.keys()].map(({ item }) => item))
  })
  for (const [item, first] of wanted) {
    if (assigned.has(item)) continue
    const found = byPreference(claims.length, first).find((index) => claims[index]?.has(item))
    assigned.set(item, found ?? first)
  }
  return destinations.map((_, index) => only(postmortems, (item) => assigned.get(item) === index))
}

/** Where the issue is that an item names, whatever its route; `#12` is one of the usual repository. Null for none of these. */
function namedDestination(
  { reference }: ActionItem,
  destinations: readonly Destination[],
  { server = null }: IssueHome,
): number | null {
  const found = destinations.findIndex(
    ({ repository }, index) => localIssue(reference, { server, repository, isRouted: index > 0 }) !== null,
  )
  return found < 0 ? null : found
}

function indexOf(repository: string | null, destinations: readonly Destination[]): number {
  const wanted = repository?.toLowerCase()
  return Math.max(
    0,
    destinations.findIndex((one) => one.repository.toLowerCase() === wanted),
  )
}

/** All destinations, that of the route first. */
function byPreference(count: number, first = 0): readonly number[] {
  return [first, ...Array.from({ length: count }, (_, index) => index).filter((index) => index !== first)]
}

function placeOf(path: string, words: string): string {
  return `${path}\n${words}`
}

function only(
  postmortems: readonly Postmortem[],
  isMeant: (item: ActionItem) => boolean,
): readonly Postmortem[] {
  return postmortems.map((postmortem) => ({
    ...postmortem,
    actionItems: postmortem.actionItems.filter(isMeant),
  }))
}

/** A plan that shows nothing of the documents: nothing is opened, nothing of what is there changed. */
export function withholdPlan({ operations }: SyncPlan, reason: string): SyncPlan {
  return countPlan(
    operations.map((operation): SyncOperation => {
      if ('newIssue' in operation) {
        const { newIssue: _, ...create } = operation
        return { ...create, kind: 'skip', reason }
      }
      if (!('write' in operation)) return operation
      const { write: _, newAssignees: __, comment: ___, ...change } = operation
      return { ...change, kind: 'keep', changes: [], reason }
    }),
  )
}

/** Several plans as one, in their order; each operation says in which repository it is, where that is not the usual one. */
export function joinPlans(
  plans: readonly { readonly plan: SyncPlan; readonly repository: string | null }[],
): SyncPlan {
  const [only, ...others] = plans
  if (only !== undefined && others.length === 0) return only.plan
  const joined = countPlan(
    plans.flatMap(({ plan, repository }) =>
      plan.operations.map((operation) => (repository === null ? operation : { ...operation, repository })),
    ),
  )
  const extras = plans.flatMap(({ plan, repository }) =>
    (plan.extras ?? []).map((extra) => (repository === null ? extra : { ...extra, repository })),
  )
  return { ...joined, ...joinCloses(plans), ...(extras.length === 0 ? {} : { extras }) }
}

function joinCloses(plans: readonly { readonly plan: SyncPlan }[]): Pick<SyncPlan, 'massClose'> {
  const closes = plans.flatMap(({ plan }) => plan.massClose ?? [])
  if (closes.length === 0) return {}
  const massClose = {
    issues: closes.reduce((sum, { issues }) => sum + issues, 0),
    open: closes.reduce((sum, { open }) => sum + open, 0),
    paths: [...new Set(closes.flatMap(({ paths }) => paths))].sort(),
  }
  return { massClose }
}

function countPlan(operations: readonly SyncOperation[]): SyncPlan {
  const count = (kind: OperationKind) => operations.filter((operation) => operation.kind === kind).length
  const summary = Object.fromEntries(OPERATION_KINDS.map((kind) => [kind, count(kind)]))
  return { operations, summary: summary as Record<OperationKind, number> }
}
