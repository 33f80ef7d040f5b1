import { type PlanOutcome, planDocuments } from '../commands/plan.ts'
import { Failure } from '../errors.ts'
import type { Documents } from '../files/document-file.ts'
import { counted } from '../findings/summary.ts'
import { renderPlan } from '../sync/render.ts'
import type { OperationKind, SyncPlan } from '../sync/sync-plan.ts'
import { MemoryTracker } from '../trackers/memory.ts'
import type { IssueTracker } from '../trackers/tracker.ts'
import type { Job } from './job.ts'
import { describeFailure } from './result.ts'

/** What a merge would do to the issues. */
export interface Preview {
  readonly plan: SyncPlan
  /** Why the plan was made without the tracker's issues; null when it was made with them. */
  readonly blindness: string | null
}

/**
 * Plans over the documents. Where the tracker cannot be read (`contents: read` alone, no network) it plans for an empty
 * one and says so. Null when there are no documents.
 */
export async function previewMerge(job: Job, documents: Documents): Promise<Preview | null> {
  if (documents.length === 0) return null
  const planWith = (tracker: IssueTracker): Promise<PlanOutcome> =>
    planDocuments({ ...job, documents, tracker })
  try {
    const { plan } = await planWith(await job.tracker())
    return { plan, blindness: null }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const { plan } = await planWith(new MemoryTracker())
    return {
      plan,
      blindness: `The issues could not be read, so this is what an empty tracker would get. ${describeFailure(error)}`,
    }
  }
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
