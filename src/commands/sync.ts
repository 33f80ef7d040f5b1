import { trackingLabel } from '../policy/labels.ts'
import { applyPlan, type SyncResult } from '../sync/apply.ts'
import { applyParents } from '../sync/apply-parents.ts'
import { type PlanInput, type PlanOutcome, prepareSync, withSeen } from './plan.ts'

export interface SyncInput extends PlanInput {
  /** At most so many issues are created; the others are left to the next run and counted as remaining. */
  readonly maxNewIssues: number
}

export interface SyncOutcome extends PlanOutcome {
  /** What was done and what is left; failures of the tracker while writing are in it. */
  readonly result: SyncResult
}

/**
 * Makes the tracker agree with the documents.
 * @throws Failure of kind `tracker` when the tracker cannot be read; then nothing was written.
 */
export async function syncDocuments(input: SyncInput): Promise<SyncOutcome> {
  const { plan, postmortems, tracked, replan } = await prepareSync(input)
  const { tracker, config, maxNewIssues, progress } = input
  const result = await applyPlan(plan, tracker, {
    maxNewIssues,
    label: trackingLabel(config),
    labelNames: config.labelNames,
    progress,
    known: tracked,
    replan,
  })
  if (config.github.parentIssues && result.stopped === null) {
    const issues = withSeen(tracked, result.issues)
    const parents = { postmortems, issues, label: trackingLabel(config), links: input.links }
    await applyParents(parents, { tracker, progress })
  }
  return { plan: result.plan, postmortems, tracked, result }
}
