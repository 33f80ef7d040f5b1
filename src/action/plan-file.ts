import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type PlanBasis, renderPlanFile } from '../sync/plan-file.ts'
import { renderPlan } from '../sync/render.ts'
import type { SyncPlan } from '../sync/sync-plan.ts'

/** Writes the plan (contract, part 3), with what it was made from where it is to be approved, into a new folder of `folder`, and gives the file's path. */
export async function writePlanFile(folder: string, plan: SyncPlan, basis?: PlanBasis): Promise<string> {
  const file = join(await mkdtemp(join(folder, 'postmortem-actions-')), 'plan.json')
  await writeFile(file, basis === undefined ? renderPlan('json', plan) : renderPlanFile(plan, basis))
  return file
}
