import { Failure } from '../errors.ts'
import { trackingLabel } from '../policy/labels.ts'
import { applyPlan, type SyncResult } from '../sync/apply.ts'
import { applyParents } from '../sync/apply-parents.ts'
import { readMarker } from '../sync/marker.ts'
import { requireNoMassClose } from '../sync/mass-close.ts'
import type { SyncPlan } from '../sync/sync-plan.ts'
import type { DocumentWriter } from '../trackers/document-changes.ts'
import type { TrackedIssue } from '../trackers/tracker.ts'
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
  /**
   * Where no issue is tracked yet, more new issues than this are not opened unasked: adopting a repository full of old
   * postmortems must not open a flood. Null or left out: it was decided how many.
   */
  readonly askAbove?: number | null
}

export interface SyncOutcome extends PlanOutcome {
  /** What was done and what is left; failures of the tracker while writing are in it. */
  readonly result: SyncResult
}

/**
 * Makes the tracker agree with the documents.
 * @throws Failure of kind `tracker` when the tracker cannot be read or (`MASS_CLOSE`) so much would be closed that a
 * person has to agree first, of kind `usage` (`ADOPTION_UNDECIDED`) for more than `askAbove` new issues; then nothing was
 * written.
 */
export async function syncDocuments(input: SyncInput): Promise<SyncOutcome> {
  const { plan, postmortems, tracked, replan, issuesOfItems } = await prepareSync(input)
  requireDecision(plan, tracked, input.askAbove ?? null)
  requireNoMassClose(plan)
  const { tracker, config, maxNewIssues, progress } = input
  const result = await applyPlan(plan, tracker, {
    maxNewIssues,
    label: trackingLabel(config),
    labelNames: config.labelNames,
    progress,
    known: tracked,
    replan(seen) {
      const again = replan(seen)
      requireNoMassClose(again)
      return again
    },
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

function requireDecision(plan: SyncPlan, tracked: readonly TrackedIssue[], askAbove: number | null): void {
  const { create } = plan.summary
  if (askAbove === null || create <= askAbove || tracked.some(({ body }) => readMarker(body) !== null)) return
  throw new Failure({
    code: 'ADOPTION_UNDECIDED',
    kind: 'usage',
    message: `This first sync would open ${create} issues; nothing was written.`,
    advice:
      'Say how many a run may open with --max-new-issues N (the next run goes on), ' +
      'or set `since: YYYY-MM-DD` in the configuration: incidents before that day open none.',
  })
}
