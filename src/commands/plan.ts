import { concealPlan } from '../sync/conceal.ts'
import type { PlanBasis } from '../sync/plan-file.ts'
import { joinPlans } from '../sync/routing.ts'
import type { SyncPlan } from '../sync/sync-plan.ts'
import { prepareSyncs } from './destinations.ts'
import { planBasis } from './plan-basis.ts'
import type { PlanInput, PlanOutcome, PreparedSync } from './prepare-sync.ts'

export type { PlanInput, PlanOutcome } from './prepare-sync.ts'

/**
 * What `sync` would do. Reads the tracker, writes nothing.
 * @throws Failure of kind `tracker`, from the tracker: an unknown state plans nothing.
 */
export async function planDocuments(
  input: PlanInput,
): Promise<PlanOutcome & { readonly basis: () => PlanBasis }> {
  const syncs = await prepareSyncs(input)
  return { ...joinSyncs(syncs), basis: () => planBasis(input, syncs) }
}

/** The plans of all repositories as one. */
function joinSyncs(syncs: readonly PreparedSync[]): PlanOutcome {
  const joined = (planOf: (sync: PreparedSync) => SyncPlan) =>
    joinPlans(syncs.map((sync) => ({ plan: planOf(sync), repository: sync.elsewhere })))
  return {
    plan: joined(({ plan }) => plan),
    shown: joined(({ plan, isShown }) => (isShown ? plan : concealPlan(plan))),
    isShown: syncs.every(({ isShown }) => isShown),
    postmortems: syncs.flatMap(({ postmortems }) => postmortems),
    tracked: syncs.flatMap(({ tracked }) => tracked),
  }
}
