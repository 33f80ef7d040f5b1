import type { SyncPlan } from '../sync/sync-plan.ts'
import type { PlanInput, PlanOutcome } from './plan.ts'

export interface SyncInput extends PlanInput {
  /** At most so many issues are created; the others are left to the next run and counted as remaining. */
  readonly maxNewIssues: number
}

export interface SyncFailure {
  readonly operation: SyncPlan['operations'][number]
  readonly error: unknown
}

export interface SyncResult {
  readonly created: number
  /** Updated, adopted or reopened. */
  readonly updated: number
  readonly closed: number
  /** Writes of the plan that were not done. */
  readonly remaining: number
  readonly failures: readonly SyncFailure[]
}

export interface SyncOutcome extends PlanOutcome {
  readonly result: SyncResult
}
