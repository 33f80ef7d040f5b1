import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderPlan } from '../sync/render.ts'
import type { SyncPlan } from '../sync/sync-plan.ts'

/** Writes the plan (contract, part 3) into a new folder of `folder`, and gives the file's path. */
export async function writePlanFile(folder: string, plan: SyncPlan): Promise<string> {
  const file = join(await mkdtemp(join(folder, 'postmortem-actions-')), 'plan.json')
  await writeFile(file, renderPlan('json', plan))
  return file
}
