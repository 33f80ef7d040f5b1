import type { SyncPlan } from './sync-plan.ts'

export const PLAN_FORMATS = ['text', 'json', 'markdown'] as const
export type PlanFormat = (typeof PLAN_FORMATS)[number]

/** The plan in one of the formats of the contract; `markdown` is the preview for pull requests and summaries. */
export function renderPlan(format: PlanFormat, plan: SyncPlan): string {
  throw new Error(`not yet: ${format} ${plan.operations.length}`)
}
