import { Failure } from '../errors.ts'
import { SAME_PLACES } from '../files/document-places.ts'
import { counted } from '../findings/summary.ts'
import { trackingLabel } from '../policy/labels.ts'
import { adoptionOf } from '../sync/adoption.ts'
import { applyPlan } from '../sync/apply.ts'
import { applyParents } from '../sync/apply-parents.ts'
import { requireApproved, requireSameWrites } from '../sync/approval.ts'
import { concealedTitle, concealPlan, concealResult } from '../sync/conceal.ts'
import type { DocumentItem } from '../sync/documents.ts'
import { readMarker } from '../sync/marker.ts'
import { requireNoMassClose } from '../sync/mass-close.ts'
import type { PlanFile } from '../sync/plan-file.ts'
import { joinPlans } from '../sync/routing.ts'
import type { SyncPlan } from '../sync/sync-plan.ts'
import type { SyncResult } from '../sync/sync-result.ts'
import type { TrackedItem } from '../sync/tracked-items.ts'
import type { DocumentWriter } from '../trackers/document-changes.ts'
import { prepareSyncs } from './destinations.ts'
import { planBasis } from './plan-basis.ts'
import { type PlanInput, type PlanOutcome, type PreparedSync, withSeen } from './prepare-sync.ts'
import { writeBack } from './write-back.ts'

export interface SyncInput extends PlanInput {
  /** At most so many issues are created; the others are left to the next run and counted as remaining. */
  readonly maxNewIssues: number
  /** Where the numbers of issues are written into the documents; left out: nowhere. */
  readonly writeBack?: {
    readonly writer: DocumentWriter
    /** `owner/name` of the repository that holds the documents; null where it has no such name. */
    readonly source: string | null
  }
  /**
   * Where no issue is tracked yet, more new issues than this are not opened unasked: adopting a repository full of old
   * postmortems must not open a flood. Null or left out: it was decided how many.
   */
  readonly askAbove?: number | null
  /** Only this plan is carried out, and nothing else: no numbers in documents. */
  readonly approved?: PlanFile
  /** What is told of the time left, behind each write: so many are done of so many. */
  readonly timeLeft?: (done: number, total: number) => string
}

export interface SyncOutcome extends PlanOutcome {
  /** What was done and what is left, as the audience may read it; failures of the tracker while writing are in it. */
  readonly result: SyncResult
}

/**
 * Makes the tracker agree with the documents.
 * @throws Failure of kind `tracker` when the tracker cannot be read or (`MASS_CLOSE`) so much would be closed that a
 * person has to agree first, or (`PLAN_OUTDATED`) the plan is not the one that was approved; of kind `usage`
 * (`ADOPTION_UNDECIDED`) for more than `askAbove` new issues; then nothing was written.
 */
export async function syncDocuments(input: SyncInput): Promise<SyncOutcome> {
  const syncs = await prepareSyncs(input)
  const { approved } = input
  if (approved !== undefined) requireApproved(approved, planBasis(input, syncs), joined(syncs))
  requireDecision(syncs, input)
  for (const { plan, isShown } of syncs) requireNoMassClose(isShown ? plan : concealPlan(plan))
  const results: SyncResult[] = []
  for (const sync of syncs) {
    const created = results.reduce((sum, result) => sum + result.created, 0)
    results.push(await carryOut(sync, input, Math.max(0, input.maxNewIssues - created)))
  }
  if (approved === undefined) await writeBackAll(input, syncs, results)
  const result = joinResults(
    syncs,
    results.map((one, index) => (syncs[index]?.isShown === false ? concealResult(one) : one)),
  )
  return {
    plan: joinPlans(
      results.map(({ plan }, index) => ({ plan, repository: syncs[index]?.elsewhere ?? null })),
    ),
    shown: result.plan,
    isShown: syncs.every(({ isShown }) => isShown),
    postmortems: syncs.flatMap(({ postmortems }) => postmortems),
    tracked: syncs.flatMap(({ tracked }) => tracked),
    result,
  }
}

async function carryOut(
  { plan, postmortems, tracked, replan, tracker, mayShow, links, isShown }: PreparedSync,
  { config, progress, approved, timeLeft }: SyncInput,
  maxNewIssues: number,
): Promise<SyncResult> {
  const label = trackingLabel(config)
  const { labelNames } = config
  const result = await applyPlan(plan, tracker, {
    maxNewIssues,
    label,
    labelNames,
    progress,
    known: tracked,
    replan(seen) {
      const again = replan(seen)
      requireNoMassClose(isShown ? again : concealPlan(again))
      if (approved !== undefined) requireSameWrites(plan, again)
      return again
    },
    ...(timeLeft === undefined ? {} : { timeLeft }),
    ...(isShown ? {} : { titleOf: concealedTitle }),
  })
  if (config.github.parentIssues && result.stopped === null) {
    const issues = withSeen(tracked, result.issues)
    const only = approved === undefined ? {} : { approved: plan.extras ?? [] }
    await applyParents(
      { postmortems, issues, label, links },
      { tracker, progress, mayShow, isShown, ...only },
    )
  }
  const { extras } = plan
  return extras === undefined ? result : { ...result, plan: { ...result.plan, extras } }
}

/** After all repositories: it is one change of the documents. */
async function writeBackAll(
  { writeBack: target, documents, config, repository, places = SAME_PLACES, progress }: SyncInput,
  syncs: readonly PreparedSync[],
  results: readonly SyncResult[],
): Promise<void> {
  if (target === undefined || results.some(({ stopped }) => stopped !== null)) return
  const names = new Map<TrackedItem, string>()
  const issueOf = new Map<DocumentItem, TrackedItem>()
  for (const [index, sync] of syncs.entries()) {
    const place = sync.elsewhere ?? repository
    const home = place === null || place.toLowerCase() === target.source?.toLowerCase() ? '' : place
    for (const [item, tracked] of sync.issuesOfItems(results[index]?.issues ?? [])) {
      issueOf.set({ ...item, path: places.asFound(item.path) }, tracked)
      names.set(tracked, `${home}#${tracked.issue.number}`)
    }
  }
  const reference = (tracked: TrackedItem) => names.get(tracked) ?? ''
  await writeBack({ documents, config, issueOf, reference, writer: target.writer, progress })
}

function joined(syncs: readonly PreparedSync[]): SyncPlan {
  return joinPlans(syncs.map(({ plan, elsewhere }) => ({ plan, repository: elsewhere })))
}

function joinResults(syncs: readonly PreparedSync[], results: readonly SyncResult[]): SyncResult {
  const [only, ...others] = results
  if (only !== undefined && others.length === 0) return only
  const sum = (count: (result: SyncResult) => number) => results.reduce((all, one) => all + count(one), 0)
  return {
    plan: joinPlans(
      results.map(({ plan }, index) => ({ plan, repository: syncs[index]?.elsewhere ?? null })),
    ),
    created: sum(({ created }) => created),
    updated: sum(({ updated }) => updated),
    closed: sum(({ closed }) => closed),
    reopened: sum(({ reopened }) => reopened),
    left: results.flatMap(({ left }) => left),
    remaining: sum(({ remaining }) => remaining),
    failures: results.flatMap(({ failures }) => failures),
    stopped: results.find(({ stopped }) => stopped !== null)?.stopped ?? null,
    issues: results.flatMap(({ issues }) => issues),
  }
}

function requireDecision(
  syncs: readonly PreparedSync[],
  { askAbove = null, places = SAME_PLACES }: SyncInput,
): void {
  const create = syncs.reduce((sum, { plan }) => sum + plan.summary.create, 0)
  const isTracked = syncs.some(({ tracked }) => tracked.some(({ body }) => readMarker(body) !== null))
  if (askAbove === null || create <= askAbove || isTracked) return
  const postmortems = syncs.flatMap((sync) => sync.postmortems)
  const { issues, documents, days, since } = adoptionOf(
    syncs.map(({ plan }) => plan),
    postmortems.map(({ path, incidentDate }) => ({ path: places.asFound(path), incidentDate })),
    askAbove,
  )
  const span = days === null ? '' : ` (incidents of ${days.first} to ${days.last})`
  const example =
    since === null ? '' : ` With \`since: ${since.day}\` it would be ${counted(since.issues, 'issue')}.`
  throw new Failure({
    code: 'ADOPTION_UNDECIDED',
    kind: 'usage',
    message: `This first sync would open ${issues} issues for ${counted(documents, 'document')}${span}; nothing was written.`,
    advice:
      'Say how many a run may open with --max-new-issues N (the next run goes on), ' +
      `or set \`since: YYYY-MM-DD\` in the configuration: incidents before that day open none.${example}`,
  })
}
