import { trackingLabel } from '../policy/labels.ts'
import { applyPlan, type SyncResult } from '../sync/apply.ts'
import { applyParents } from '../sync/apply-parents.ts'
import type { DocumentWriter } from '../trackers/document-changes.ts'
import { type PlanInput, type PlanOutcome, prepareSync, withSeen } from './plan.ts'
import { writeBack } from './write-back.ts'

export interface SyncInput extends PlanInput {
  /** At most so many issues are created; the others are left to the next run and counted as remaining. */
  readonly maxNewIssues: number
  /** Where the numbers of issues are written into the documents; left out: nowhere. */
  readonly writeBack?: {
    readonly writer: DocumentWriter
    /** `owner/name` of the repository that holds the documents; null where it has no such name. */
    readonly source: string | null
  }
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
  const { plan, postmortems, tracked, replan, issuesOfItems } = await prepareSync(input)
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
  if (input.writeBack !== undefined && result.stopped === null) {
    const issueOf = issuesOfItems(result.issues)
    const { writer, source } = input.writeBack
    const reference = referenceFrom(source, input.repository)
    await writeBack({ documents: input.documents, config, issueOf, reference, writer, progress })
  }
  return { plan: result.plan, postmortems, tracked, result }
}

/** `#12` names an issue of the repository in which it is written. */
function referenceFrom(source: string | null, issues: string | null): (issue: number) => string {
  const home = issues === null || issues.toLowerCase() === source?.toLowerCase() ? '' : issues
  return (issue) => `${home}#${issue}`
}
