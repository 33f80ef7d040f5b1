import type { PlanBasis } from '../sync/plan-file.ts'
import { joinPlans } from '../sync/routing.ts'
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
  return {
    plan: joinPlans(syncs.map(({ plan, elsewhere }) => ({ plan, repository: elsewhere }))),
    postmortems: syncs.flatMap(({ postmortems }) => postmortems),
    tracked: syncs.flatMap(({ tracked }) => tracked),
  }
}
