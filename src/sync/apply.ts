import type { Failure } from '../errors.ts'
import type { IssueTracker, TrackedIssue } from '../trackers/tracker.ts'
import type { SyncOperation, SyncPlan } from './sync-plan.ts'

export interface ApplyOptions {
  /** At most so many issues are created; the others remain. */
  readonly maxNewIssues: number
  /** The tracking label (`trackingLabel(config)`). */
  readonly label: string
  /** Told one line for each write and for each thing a person should know. */
  readonly progress?: (message: string) => void
  /**
   * Plans again with issues that the second look brought to light (they add to, and replace by number, those the plan
   * was made from). Left out: creates whose key has appeared are dropped.
   */
  readonly replan?: (seen: readonly TrackedIssue[]) => SyncPlan
}

export interface SyncFailure {
  readonly operation: SyncOperation
  readonly error: Failure
}

export interface SyncResult {
  /** The plan carried out: the one given, or the one made after the second look. */
  readonly plan: SyncPlan
  readonly created: number
  /** Updated or adopted. */
  readonly updated: number
  readonly closed: number
  readonly reopened: number
  /** Writes of the plan that were not done, for whatever reason. */
  readonly left: readonly SyncOperation[]
  /** `left.length`. */
  readonly remaining: number
  readonly failures: readonly SyncFailure[]
  /** Why the run stopped before its end (token, permission, limit, network), or null. */
  readonly stopped: Failure | null
  /** Every issue written, as it stands now. */
  readonly issues: readonly TrackedIssue[]
}

/**
 * Carries out a plan: the only place that writes issues. One operation at a time, in order. Failures of the tracker
 * are part of the result; only a defect of ours is thrown.
 */
export async function applyPlan(
  plan: SyncPlan,
  tracker: IssueTracker,
  options: ApplyOptions,
): Promise<SyncResult> {
  throw new Error(`not yet: ${plan.operations.length} ${tracker.description} ${options.label}`)
}
