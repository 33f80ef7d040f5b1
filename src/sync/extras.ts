import { milestoneDefinition } from '../policy/milestones.ts'
import type { TrackedIssue } from '../trackers/tracker.ts'
import { type ParentPlan, type ParentsInput, planParents } from './parents.ts'
import type {
  CreateOperation,
  Extra,
  MilestoneExtra,
  ParentExtra,
  SyncOperation,
  SyncPlan,
} from './sync-plan.ts'

/**
 * The parent issues as they will be planned once `plan` is carried out. Pure: the issues to be opened are thought of under
 * numbers that nobody has.
 */
export function parentExtras(plan: SyncPlan, input: ParentsInput): readonly ParentExtra[] {
  const issues = afterwards(plan, input.issues)
  const keys = new Map([...issues].flatMap(([number, { key }]) => (key === null ? [] : [[number, key]])))
  return planParents({ ...input, issues: [...issues.values()].map(({ issue }) => issue) })
    .filter(({ isWrite }) => isWrite)
    .map((parent) => parentExtra(parent, keys))
}

/** What is told of a parent issue; `keys` are those of the items by the numbers of their issues. */
export function parentExtra(parent: ParentPlan, keys: ReadonlyMap<number, string>): ParentExtra {
  const action = actionOf(parent)
  return {
    kind: 'parent',
    action,
    path: parent.marker.path,
    issue: parent.parent?.number ?? null,
    title: parent.title,
    links: parent.link.flatMap((number) => keys.get(number) ?? []),
    reason: reasonOf(parent, action),
  }
}

/** Whether what is to be done to a parent issue now is what was approved, or less. */
export function isApproved(extra: ParentExtra, approved: readonly Extra[]): boolean {
  return approved.some(
    (one) =>
      one.kind === 'parent' &&
      one.action === extra.action &&
      one.issue === extra.issue &&
      one.title === extra.title &&
      extra.links.every((key) => one.links.includes(key)),
  )
}

/** The milestones that writes of the plan put issues into, each once, for the first document that has one. */
export function milestonesWanted({ operations }: SyncPlan): ReadonlyMap<string, string> {
  const wanted = new Map<string, string>()
  for (const operation of operations) {
    const milestone = written(operation)?.milestone ?? null
    if (milestone !== null && !wanted.has(milestone)) wanted.set(milestone, operation.path)
  }
  return wanted
}

export function milestoneExtra(title: string, path: string): MilestoneExtra {
  const { dueOn } = milestoneDefinition(title)
  const reason = `No milestone has this title yet${dueOn === null ? '' : `; it ends on ${dueOn}`}.`
  return { kind: 'milestone', action: 'create', path, title, dueOn, reason }
}

function written(operation: SyncOperation) {
  if ('newIssue' in operation) return operation.newIssue
  return 'write' in operation ? operation.write : null
}

interface Thought {
  readonly issue: TrackedIssue
  readonly key: string | null
}

/** By number. */
function afterwards(
  { operations }: SyncPlan,
  tracked: readonly TrackedIssue[],
): ReadonlyMap<number, Thought> {
  const issues = new Map<number, Thought>(
    tracked.map((issue) => [issue.number, { issue, key: null }] as const),
  )
  let last = tracked.reduce((most, { number }) => Math.max(most, number), 0)
  for (const operation of operations) {
    const { key } = operation
    if ('newIssue' in operation) {
      last += 1
      issues.set(last, { issue: opened(last, operation), key })
      continue
    }
    const known = operation.issue === null ? undefined : issues.get(operation.issue)?.issue
    if (known === undefined) continue
    const issue = 'write' in operation ? { ...known, ...operation.write } : known
    issues.set(known.number, { issue, key })
  }
  return issues
}

function opened(number: number, { newIssue }: Pick<CreateOperation, 'newIssue'>): TrackedIssue {
  // Later than any day an item was first tracked on, as every issue that a sync opens is.
  const createdAt = '9999-01-01T00:00:00Z'
  return {
    ...newIssue,
    number,
    url: '',
    state: 'open',
    stateReason: null,
    createdAt,
    updatedAt: createdAt,
    closedAt: null,
    parent: null,
    trusted: true,
  }
}

function actionOf({ parent, changes }: ParentPlan): ParentExtra['action'] {
  if (parent === null) return 'create'
  if (changes.state === undefined) return 'update'
  return changes.state === 'closed' ? 'close' : 'reopen'
}

function reasonOf({ link, changes }: ParentPlan, action: ParentExtra['action']): string {
  const links =
    link.length === 0
      ? ''
      : ` ${link.length} ${link.length === 1 ? 'issue becomes its sub-issue' : 'issues become its sub-issues'}.`
  switch (action) {
    case 'create':
      return `The postmortem has no parent issue yet.${links}`
    case 'close':
      return `All of its action items are closed.${links}`
    case 'reopen':
      return `It has an open action item again.${links}`
    case 'update':
      return `${changes.title === undefined ? 'Its list of action items changes.' : 'Its title and its list of action items change.'}${links}`
  }
}
