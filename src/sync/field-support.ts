import type { Config } from '../config/config.ts'
import { wantedSupport } from '../policy/issue-fields.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import type { FieldSupport, IssueFields, IssueTracker } from '../trackers/tracker.ts'
import type { SyncPlan } from './sync-plan.ts'

/**
 * Which optional fields the tracker can set; asked only when the plan would set one, and what cannot be had is told.
 * Null when nobody has to know.
 */
export async function readFieldSupport(
  plan: SyncPlan,
  tracker: IssueTracker,
  config: Config,
  progress: (message: string) => void,
): Promise<FieldSupport | null> {
  if (!plan.operations.some((operation) => setsFields(operation))) return null
  const wanted = wantedSupport(config.github)
  const found = (await tracker.supportedFields?.(wanted)) ?? NONE
  for (const lack of lacking(wanted, found)) {
    progress(`${plainLine(tracker.description)} has no ${lack}; issues go without.`)
  }
  return found
}

const NONE: FieldSupport = { milestone: false, types: [], targetDate: false }

function setsFields(operation: SyncPlan['operations'][number]): boolean {
  const written: IssueFields =
    'newIssue' in operation ? operation.newIssue : 'write' in operation ? operation.write : {}
  return [written.milestone, written.type, written.targetDate].some((value) => value !== undefined)
}

function lacking(wanted: FieldSupport, found: FieldSupport): readonly string[] {
  const known = new Set(found.types.map((name) => name.toLowerCase()))
  const types = wanted.types.filter((name) => !known.has(name.toLowerCase()))
  return [
    ...(wanted.milestone && !found.milestone ? ['milestones'] : []),
    ...(types.length > 0 ? [`issue type ${types.map((name) => `"${plainLine(name)}"`).join(', ')}`] : []),
    ...(wanted.targetDate && !found.targetDate
      ? ['date field of the name that `github.due-field` gives']
      : []),
  ]
}
