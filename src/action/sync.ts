import { type PlanInput, planDocuments } from '../commands/plan.ts'
import type { Routing } from '../commands/prepare-sync.ts'
import { type SyncOutcome, syncDocuments } from '../commands/sync.ts'
import type { Failure } from '../errors.ts'
import { counted } from '../findings/summary.ts'
import { OVERTAKEN } from '../sync/apply-failures.ts'
import { renderPlan } from '../sync/render.ts'
import { BUDGET_SPENT } from '../trackers/github/budget.ts'
import { audienceOf } from './audience.ts'
import type { Job } from './job.ts'
import { CHECKOUT_OUTDATED, withoutOutdatedChanges } from './outdated.ts'
import { writePlanFile } from './plan-file.ts'
import { changesOf } from './preview.ts'
import { describeFailure, EMPTY_RESULT, type Message, type RunResult } from './result.ts'

/** Makes the tracker agree with all documents; a dry run plans only. */
export async function sync(job: Job): Promise<RunResult> {
  const documents = await job.findDocuments()
  // A plan that was approved is carried out or refused, never passed over.
  if (documents.length === 0 && job.inputs.fromPlan === null) return noDocuments()
  const tracker = withoutOutdatedChanges(await job.tracker(), job, documents)
  const routing: Routing = {
    ...job.routing,
    trackerOf: async (place) => withoutOutdatedChanges(await job.routing.trackerOf(place), job, documents),
  }
  const { allowMassClose } = job.inputs
  const input: PlanInput = { ...job, documents, tracker, allowMassClose, routing, audience: audienceOf(job) }
  if (job.inputs.dryRun) {
    return planned(job, await planDocuments(input))
  }
  const approved = await job.approvedPlan()
  const wanted = approved === null ? {} : { approved, today: approved.basis.today }
  const more =
    job.config.writeBack && approved === null
      ? { writeBack: { writer: await job.writer(), source: job.event.repository } }
      : {}
  return synced(
    job,
    await syncDocuments({ ...input, ...more, ...wanted, maxNewIssues: job.inputs.maxNewIssues }),
  )
}

/** A job that did not check out looks like a repository without postmortems: said, so that nobody wonders. */
function noDocuments(): RunResult {
  const text =
    'No postmortem was found, so nothing was synced. Does the job check out the repository, and do `paths` name them?'
  return {
    ...EMPTY_RESULT,
    summary: ['## Postmortems: nothing synced'],
    messages: [{ level: 'notice', text }],
  }
}

async function planned(
  job: Job,
  { plan, shown, basis }: Awaited<ReturnType<typeof planDocuments>>,
): Promise<RunResult> {
  return {
    ...EMPTY_RESULT,
    outputs: { plan: await writePlanFile(job.temporaryFolder, plan, basis()), remaining: changesOf(plan) },
    summary: ['## Postmortems: what a sync would do (dry run)', renderPlan('markdown', shown)],
  }
}

async function synced(job: Job, { plan, shown, result }: SyncOutcome): Promise<RunResult> {
  const { created, updated, reopened, closed, remaining, failures, stopped } = result
  const headline = `${counted(created, 'issue')} opened, ${updated + reopened} updated, ${closed} closed`
  const reasons = [...failures.map(({ error }) => error), ...(stopped === null ? [] : [stopped])]
  const failing = reasons.filter(({ code }) => !NEXT_RUN_DOES_IT.has(code))
  const told = [...new Set(failing.map(describeFailure))]
  job.progress(`Postmortems: ${headline}${remaining > 0 ? `, ${remaining} left` : ''}.`)
  return {
    ...EMPTY_RESULT,
    outputs: {
      created,
      updated: updated + reopened,
      closed,
      remaining,
      plan: await writePlanFile(job.temporaryFolder, plan),
    },
    summary: [`## Postmortems: ${headline}`, renderPlan('markdown', shown)],
    messages: endMessages(stopped, remaining),
    failure: told.length === 0 ? null : told.join('\n'),
  }
}

/** These end a run that did nothing wrong: another run does what is left. */
const NEXT_RUN_DOES_IT: ReadonlySet<string> = new Set([CHECKOUT_OUTDATED, OVERTAKEN, BUDGET_SPENT])

function endMessages(stopped: Failure | null, remaining: number): readonly Message[] {
  if (stopped === null || !NEXT_RUN_DOES_IT.has(stopped.code)) return leftMessages(remaining)
  const told: Message = { level: 'warning', text: describeFailure(stopped) }
  return stopped.code === CHECKOUT_OUTDATED ? [told] : [told, ...leftMessages(remaining)]
}

function leftMessages(remaining: number): readonly Message[] {
  if (remaining === 0) return []
  const text = `${counted(remaining, 'change')} of the plan ${remaining === 1 ? 'is' : 'are'} left; the next run goes on with what is left.`
  return [{ level: 'warning', text }]
}
