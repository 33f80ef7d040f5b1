import { Failure } from '../errors.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import { allWritesOf, type PlanBasis, type PlanFile, writesOf } from './plan-file.ts'
import type { SyncPlan } from './sync-plan.ts'

const MOST_NAMED = 10

/**
 * That a plan made now, with what it was made from, is the approved one. What is carried out is always the plan made
 * now, never a word of the file: the file can only forbid.
 * @throws Failure `PLAN_OUTDATED` (tracker) that names all that has changed since.
 */
export function requireApproved(approved: PlanFile, basis: PlanBasis, plan: SyncPlan): void {
  const changed = [...changedBasis(approved.basis, basis), ...changedWrites(approved, plan)]
  if (changed.length > 0) throw outdated(changed)
}

/**
 * That a plan made again while it is carried out still writes the same.
 * @throws Failure `PLAN_OUTDATED` (tracker)
 */
export function requireSameWrites(plan: SyncPlan, again: SyncPlan): void {
  const [was, is] = [writesOf(plan), writesOf(again)]
  if (JSON.stringify(was) !== JSON.stringify(is)) throw outdated(['issues changed while it was carried out'])
}

function outdated(changed: readonly string[]): Failure {
  const more = changed.length > MOST_NAMED ? [`and ${changed.length - MOST_NAMED} more`] : []
  return new Failure({
    code: 'PLAN_OUTDATED',
    kind: 'tracker',
    message: `The plan is not carried out (any further): ${[...changed.slice(0, MOST_NAMED), ...more].join('; ')}.`,
    advice: 'Make a new plan, and have it approved.',
  })
}

function changedBasis(was: PlanBasis, is: PlanBasis): readonly string[] {
  const differs = (what: string, before: string, now: string) =>
    before === now ? [] : [`${what} is ${plainLine(now)}, it was ${plainLine(before)}`]
  return [
    ...differs('the version', was.tool, is.tool),
    ...differs('the tracker', was.tracker, is.tracker),
    ...differs('the working folder', was.folder, is.folder),
    ...(was.config === is.config ? [] : ['the configuration changed']),
    ...(was.allowMassClose === is.allowMassClose
      ? []
      : [`it was made ${was.allowMassClose ? 'with' : 'without'} --allow-mass-close`]),
    ...changedEntries(was.documents, is.documents),
    ...changedEntries(was.issues, is.issues),
  ]
}

function changedEntries(
  was: Readonly<Record<string, string>>,
  is: Readonly<Record<string, string>>,
): readonly string[] {
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort()
  return names.flatMap((name) => {
    const [before, now] = [entry(was, name), entry(is, name)]
    if (before === now) return []
    const how = before === undefined ? 'is new' : now === undefined ? 'is no longer concerned' : 'changed'
    return [`${plainLine(name)} ${how}`]
  })
}

function entry(record: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

function changedWrites({ writes }: PlanFile, plan: SyncPlan): readonly string[] {
  const now = allWritesOf(plan)
  if (JSON.stringify(writes) === JSON.stringify(now)) return []
  const [approved, made] = [new Set(writes), new Set(now)]
  const added = now.filter((one) => !approved.has(one)).length
  const gone = writes.filter((one) => !made.has(one)).length
  if (added + gone === 0) return ['its operations stand in another order']
  return [`${gone} of its operations would no longer be made so, and ${added} would be that it does not hold`]
}
