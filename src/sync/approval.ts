import { Failure } from '../errors.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import { groupBy } from './group-by.ts'
import { allWritesOf, type PlanBasis, type PlanFile, writesOf } from './plan-file.ts'
import type { SyncPlan } from './sync-plan.ts'

/** Documents, or issues, that are named each. */
const MOST_NAMED = 3

/**
 * That a plan made now, with what it was made from, is the approved one. What is carried out is always the plan made
 * now, never a word of the file: the file can only forbid.
 * @throws Failure `PLAN_OUTDATED` (tracker) that names what has changed since, the first few of each kind.
 */
export function requireApproved(approved: PlanFile, basis: PlanBasis, plan: SyncPlan): void {
  const causes = changedBasis(approved.basis, basis)
  const changed = causes.length > 0 ? causes : changedWrites(approved, plan)
  if (changed.length === 0) return
  throw outdated(`since it was made, ${changed.join(', ')}; nothing was written`)
}

/**
 * That a plan made again while it is carried out still writes the same.
 * @throws Failure `PLAN_OUTDATED` (tracker)
 */
export function requireSameWrites(plan: SyncPlan, again: SyncPlan): void {
  const [was, is] = [writesOf(plan), writesOf(again)]
  if (JSON.stringify(was) === JSON.stringify(is)) return
  throw outdated('issues changed while it was carried out; the rest was not written')
}

function outdated(why: string): Failure {
  return new Failure({
    code: 'PLAN_OUTDATED',
    kind: 'tracker',
    message: `The approved plan does not hold any more: ${why}.`,
    advice: 'Make a new plan with `postmortem-actions plan --plan-out FILE`, and have it approved.',
  })
}

function changedBasis(was: PlanBasis, is: PlanBasis): readonly string[] {
  const differs = (what: string, before: string, now: string) =>
    before === now ? [] : [`${what} became ${plainLine(now)} (was ${plainLine(before)})`]
  const sources = [
    ...changedEntries('document', was.documents, is.documents),
    ...(was.config === is.config ? [] : ['the configuration changed']),
    ...differs('the tracker', was.tracker, is.tracker),
    ...differs('the working folder', was.folder, is.folder),
    ...differs('the version', was.tool, is.tool),
    ...(was.allowMassClose === is.allowMassClose
      ? []
      : [`--allow-mass-close was ${was.allowMassClose ? 'taken away' : 'given'}`]),
  ]
  // The issues noted are those that a plan changes: others with other documents, but then the documents say why.
  const both = (issues: PlanBasis['issues'], other: PlanBasis['issues']) =>
    Object.fromEntries(Object.entries(issues).filter(([name]) => Object.hasOwn(other, name)))
  return sources.length === 0
    ? changedEntries('issue', was.issues, is.issues, 'changed')
    : [...sources, ...changedEntries('issue', both(was.issues, is.issues), both(is.issues, was.issues))]
}

/** What became of entries, one part for each way: `the documents a.md, b.md and 4 more changed`. */
function changedEntries(
  kind: string,
  was: Readonly<Record<string, string>>,
  is: Readonly<Record<string, string>>,
  always?: string,
): readonly string[] {
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort()
  const changes = names.flatMap((name) => {
    const [before, now] = [entry(was, name), entry(is, name)]
    if (before === now) return []
    const how = before === undefined ? 'came' : now === undefined ? 'went' : 'changed'
    return [{ name, how: always ?? how }]
  })
  return [...groupBy(changes, ({ how }) => how)].map(
    ([how, of]) =>
      `${listed(
        kind,
        of.map(({ name }) => plainLine(name)),
      )} ${how}`,
  )
}

/** `the document a.md`, `the documents a.md, b.md, c.md and 4 more` */
function listed(kind: string, names: readonly string[]): string {
  const more = names.length > MOST_NAMED ? [`${names.length - MOST_NAMED} more`] : []
  const all = [...names.slice(0, MOST_NAMED), ...more]
  const list = all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : all.join()
  return `the ${kind}${names.length > 1 ? 's' : ''} ${list}`
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
  if (added + gone === 0) return ['its operations came into another order']
  return [
    ...(gone === 0 ? [] : [`${gone} of its operations fell away`]),
    ...(added === 0
      ? []
      : [`${added} ${added === 1 ? 'operation' : 'operations'} that it does not hold came up`]),
  ]
}
