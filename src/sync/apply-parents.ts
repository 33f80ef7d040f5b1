import { Failure } from '../errors.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import type { IssueTracker, TrackedIssue } from '../trackers/tracker.ts'
import { isApproved, parentExtra } from './extras.ts'
import { readMarker } from './marker.ts'
import { withParentBlock } from './parent-body.ts'
import { MOST_SUB_ISSUES, type ParentPlan, type ParentsInput, planParents } from './parents.ts'
import type { Extra } from './sync-plan.ts'

export interface ApplyParentsOptions {
  readonly tracker: IssueTracker
  /** Whether words of the documents may stand there; asked only where something is to be written. */
  readonly mayShow: () => Promise<boolean>
  /** Only what was approved is done, and told where that leaves something; left out: all. */
  readonly approved?: readonly Extra[]
  /** False: the titles of parent issues that there are are not told. Left out: they are. */
  readonly isShown?: boolean
  /** Told one line for each write and for each thing a person should know. */
  readonly progress: (message: string) => void
}

/**
 * Keeps the parent issues. They add to what is tracked already, so a tracker that fails here fails no run: it is told,
 * and the next run goes on. Before the first parent is made the tracker is looked at once more, as before items.
 */
export async function applyParents(input: ParentsInput, options: ApplyParentsOptions): Promise<void> {
  try {
    const plans = await planNow(input, options)
    for (const plan of approvedOnly(plans, input, options)) await keepParent(plan, input, options)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    options.progress(`Parent issues are left to the next run: ${error.message}`)
  }
}

async function planNow(
  input: ParentsInput,
  { tracker, mayShow }: ApplyParentsOptions,
): Promise<readonly ParentPlan[]> {
  const plans = planParents(input).filter(({ isWrite }) => isWrite)
  if (plans.length > 0 && !(await mayShow())) return []
  if (!plans.some(({ parent }) => parent === null)) return plans
  const seen = (await tracker.recentIssues?.(input.label)) ?? (await tracker.listIssues(input.label))
  const known = new Map([...seen, ...input.issues].map((issue) => [issue.number, issue]))
  return planParents({ ...input, issues: [...known.values()] }).filter(({ isWrite }) => isWrite)
}

function approvedOnly(
  plans: readonly ParentPlan[],
  { issues }: ParentsInput,
  { approved, progress, isShown = true }: ApplyParentsOptions,
): readonly ParentPlan[] {
  if (approved === undefined) return plans
  const keys = new Map(
    issues.flatMap(({ number, body }) => {
      const key = readMarker(body)?.key
      return key === undefined ? [] : [[number, key] as const]
    }),
  )
  const fits = new Map(plans.map((plan) => [plan, isApproved(parentExtra(plan, keys), approved)]))
  for (const [plan, isFine] of fits) {
    if (!isFine)
      progress(`Not as approved, so left to the next sync: the parent issue${shownTitle(plan, isShown)}`)
  }
  return plans.filter((plan) => fits.get(plan) === true)
}

async function keepParent(
  plan: ParentPlan,
  { label }: ParentsInput,
  { tracker, progress, isShown = true }: ApplyParentsOptions,
): Promise<void> {
  const parent = plan.parent ?? (await create(plan, label, tracker))
  if (plan.parent === null) progress(`Opened the parent issue #${parent.number}: ${plainLine(plan.title)}`)
  await link(plan, parent.number, tracker, progress)
  const body = withParentBlock(parent.body, plan.visible, plan.marker)
  // Nothing but the links of a parent just made can be missing in it.
  if (plan.parent === null && plan.link.length === 0) return
  await tracker.updateIssue(parent.number, { ...plan.changes, body })
  if (plan.parent !== null)
    progress(`Updated the parent issue #${parent.number}${isShown ? `: ${plainLine(plan.title)}` : ''}`)
}

/** The title of a new one comes from its document. */
function shownTitle({ parent, title }: ParentPlan, isShown: boolean): string {
  return parent === null || isShown ? ` ${plainLine(title)}` : ` #${parent.number}`
}

/** Until its items are its sub-issues, it remembers none: a run that dies between goes on with those that are missing. */
function create(
  { title, visible, marker }: ParentPlan,
  label: string,
  tracker: IssueTracker,
): Promise<TrackedIssue> {
  const body = withParentBlock('', visible, { ...marker, linked: [] })
  return tracker.createIssue({ title, body, labels: [label], assignees: [] })
}

async function link(
  plan: ParentPlan,
  parent: number,
  tracker: IssueTracker,
  progress: (message: string) => void,
): Promise<void> {
  if (plan.link.length + plan.unlinked === 0) return
  if (tracker.addSubIssue === undefined) {
    progress(
      `${plainLine(tracker.description)} has no sub-issues; the parent issue #${parent} lists them only.`,
    )
    return
  }
  for (const child of plan.link) {
    if (!(await tracker.addSubIssue(parent, child))) break
  }
  if (plan.unlinked > 0) {
    progress(
      `#${parent} has more than ${MOST_SUB_ISSUES} action items: ${plan.unlinked} of them are listed in it and no sub-issues.`,
    )
  }
}
