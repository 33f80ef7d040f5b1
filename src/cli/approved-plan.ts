import { loadPlan } from '../commands/load-plan.ts'
import { Failure } from '../errors.ts'
import type { PlanFile } from '../sync/plan-file.ts'
import type { SyncOptions } from './options.ts'
import type { Session } from './session.ts'
import type { Terminal } from './terminal.ts'

/**
 * The plan that `--from-plan` names; null without it.
 * @throws Failure as `loadPlan`, and (usage) `USAGE_INVALID` for options that do not go with it.
 */
export async function approvedPlan(
  { cwd }: Pick<Terminal, 'cwd'>,
  { fromPlan, dryRun, writeBack }: SyncOptions,
  session: Pick<Session, 'today'>,
): Promise<PlanFile | null> {
  if (fromPlan === undefined) return null
  if (dryRun === true) throw contradiction('--dry-run')
  if (writeBack === true) throw contradiction('--write-back')
  return loadPlan(cwd, fromPlan, session.today)
}

function contradiction(option: string): Failure {
  return new Failure({
    code: 'USAGE_INVALID',
    kind: 'usage',
    message: `${option} and --from-plan exclude each other.`,
    advice: `An approved plan is carried out as it is; leave out ${option}.`,
  })
}
