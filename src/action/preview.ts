import type { TrackerKnowledge } from '../commands/check.ts'
import { type PlanOutcome, planDocuments } from '../commands/plan.ts'
import { Failure } from '../errors.ts'
import type { Documents } from '../files/document-file.ts'
import { counted } from '../findings/summary.ts'
import { renderPlan } from '../sync/render.ts'
import type { OperationKind, SyncPlan } from '../sync/sync-plan.ts'
import { MemoryTracker } from '../trackers/memory.ts'
import type { IssueTracker, TrackedIssue } from '../trackers/tracker.ts'
import { audienceOf } from './audience.ts'
import type { Job } from './job.ts'
import { describeFailure } from './result.ts'

/** What a merge would do to the issues. */
export interface Preview {
  readonly plan: SyncPlan
  /** The same for all who can read the repository of the pull request. */
  readonly shown: SyncPlan
  /** Why the plan was made without the tracker's issues; null when it was made with them. */
  readonly blindness: string | null
  /** What the tracker knows beside; null when it was not read. */
  readonly knowledge: TrackerKnowledge | null
}

/** Each login costs a request. */
const MOST_LOGINS_ASKED = 10

/**
 * Plans over the documents. Where the tracker cannot be read (`contents: read` alone, no network) it plans for an empty
 * one and says so. Null when there are no documents.
 */
export async function previewMerge(job: Job, documents: Documents): Promise<Preview | null> {
  if (documents.length === 0) return null
  const audience = audienceOf(job)
  const planWith = (tracker: IssueTracker): Promise<PlanOutcome> =>
    planDocuments({ ...job, documents, tracker, audience })
  try {
    const tracker = await job.tracker()
    const { plan, shown, isShown, tracked } = await planWith(tracker)
    // Findings name issues by their titles, and are for all to read.
    const ofOthers = isShown ? withoutThoseOf(documents, plan, tracked) : []
    return {
      plan,
      shown: withExtrasOf(documents, shown),
      blindness: null,
      knowledge: await knowledgeOf(job, tracker, plan, ofOthers),
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const { plan, shown } = await planWith(new MemoryTracker())
    return {
      plan,
      shown,
      knowledge: null,
      blindness: `The issues could not be read, so this is what an empty tracker would get. ${describeFailure(error)}`,
    }
  }
}

/** Parent issues of other documents may be out of date as well; that has nothing to do with what is merged. */
function withExtrasOf(documents: Documents, { extras = [], ...plan }: SyncPlan): SyncPlan {
  const paths = new Set(documents.map(({ path }) => path))
  const own = extras.filter(({ path }) => paths.has(path))
  return own.length === 0 ? plan : { ...plan, extras: own }
}

/** The issues that belong to other documents than these. */
function withoutThoseOf(
  documents: Documents,
  { operations }: SyncPlan,
  tracked: readonly TrackedIssue[],
): readonly TrackedIssue[] {
  const paths = new Set(documents.map(({ path }) => path))
  const own = new Set(operations.flatMap(({ path, issue }) => (paths.has(path) ? [issue] : [])))
  return tracked.filter(({ number }) => !own.has(number))
}

async function knowledgeOf(
  job: Job,
  tracker: IssueTracker,
  { operations }: SyncPlan,
  issues: readonly TrackedIssue[],
): Promise<TrackerKnowledge> {
  const logins = operations.flatMap((operation) => (operation.kind === 'create' ? operation.assignees : []))
  const distinct = [...new Set(logins.map((login) => login.toLowerCase()))]
  return { issues, unassignable: await refused(job, tracker, distinct) }
}

/** New assignees whom the tracker refuses. The token of a fork is not spent on this, nor any run on more than a few. */
async function refused(
  { config, event }: Job,
  tracker: IssueTracker,
  logins: readonly string[],
): Promise<ReadonlySet<string>> {
  const isOff = config.rules['action-item-assignable']?.level === 'off'
  if (isOff || event.pullRequest?.isFork === true || logins.length === 0) return new Set()
  const asked = logins.slice(0, MOST_LOGINS_ASKED)
  const allowed = await tracker.assignable(asked)
  return new Set(asked.filter((login) => !allowed.has(login)))
}

/** How many operations of a plan change something. */
export function changesOf({ operations }: SyncPlan): number {
  return operations.filter(({ kind }) => kind !== 'keep' && kind !== 'skip').length
}

const VERBS: readonly (readonly [kind: OperationKind, verb: string])[] = [
  ['create', 'opens'],
  ['reopen', 'reopens'],
  ['adopt', 'adopts'],
  ['update', 'updates'],
  ['close', 'closes'],
  ['conflict', 'cannot decide on'],
]

/** `Merging this opens 3 issues and closes 1 issue`; `... changes no issue`. */
export function previewLine({ summary }: SyncPlan): string {
  const parts = VERBS.filter(([kind]) => summary[kind] > 0).map(
    ([kind, verb]) => `${verb} ${counted(summary[kind], 'issue')}`,
  )
  return `Merging this ${new Intl.ListFormat('en').format(parts) || 'changes no issue'}`
}

/** The plan as Markdown; empty when nothing changes. */
export function previewTable(plan: SyncPlan): string {
  return changesOf(plan) === 0 && plan.massClose === undefined ? '' : renderPlan('markdown', plan)
}
