import type { Failure } from '../errors.ts'
import type { TrackedIssue } from '../trackers/tracker.ts'
import type { CreateOperation, SyncOperation, SyncPlan, WriteOperation } from './sync-plan.ts'

/** An operation that writes. */
export type Write = CreateOperation | WriteOperation

export interface SyncFailure {
  readonly operation: SyncOperation
  readonly error: Failure
}

/** What became of a plan that was carried out. */
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
