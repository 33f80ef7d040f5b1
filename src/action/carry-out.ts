import { dateOfInstant, isCalendarDate } from '../calendar/date.ts'
import { listingCache } from '../commands/listing-cache.ts'
import { loadPlan } from '../commands/load-plan.ts'
import type { Config } from '../config/config.ts'
import { Failure } from '../errors.ts'
import { changedFiles } from '../files/changed-files.ts'
import { changesOfFiles } from '../files/changed-lines.ts'
import { findCheckout, findCheckoutBelow, repositoryPath, sourceLinks } from '../files/checkout.ts'
import { documentExistsIn } from '../files/document-exists.ts'
import { documentPlaces } from '../files/document-places.ts'
import { findDocuments } from '../files/find-documents.ts'
import { keepHeapSmall, keepNewObjectsFew } from '../files/heap.ts'
import { loadBaseline } from '../files/load-baseline.ts'
import { loadConfig } from '../files/load-config.ts'
import { folderPage, serverKind } from '../files/server-pages.ts'
import { staleBotFiles } from '../files/stale-bot-files.ts'
import { writeFiles } from '../files/write-files.ts'
import { createFetch } from '../network/fetch.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import { check } from './check.ts'
import { gitHubPorts } from './github-ports.ts'
import type { Job } from './job.ts'
import { report } from './report.ts'
import { failedResult, joinResults, type RunResult } from './result.ts'
import type { Run } from './run.ts'
import { sync } from './sync.ts'
import type { Work } from './work.ts'

/** Does what was decided on. Throws a Failure when it cannot even begin. */
export async function carryOut(work: Exclude<Work, { kind: 'nothing' }>, run: Run): Promise<RunResult> {
  const job = await prepareJob(run)
  if (work.kind === 'check') return check(job, work.proposal)
  if (work.kind === 'report') return report(job, work.publish)
  const synced = await sync(job)
  if (!work.thenReport || synced.failure !== null) return synced
  // What the sync did is told even where the report fails.
  return joinResults(synced, await report(job, !run.inputs.dryRun).catch(failedResult))
}

async function prepareJob({ inputs, event, environment, progress }: Run): Promise<Job> {
  keepNewObjectsFew()
  const cwd = environment.GITHUB_WORKSPACE || process.cwd()
  const { config } = await loadConfig(cwd, inputs.config)
  const own = await findCheckout(cwd)
  const root = own?.root ?? cwd
  const checkout = own ?? (await findCheckoutBelow(cwd, event.repository))
  const place = { root: checkout?.root ?? cwd, cwd }
  // What is proposed is linked to as proposed: the merge GitHub tried out for it is soon gone.
  const proposed = event.pullRequest?.merged === false ? event.pullRequest.headSha : null
  const serverUrl = environment.GITHUB_SERVER_URL ?? ''
  const { repository: source } = event
  const commit = checkout?.commit ?? event.sha
  const day = today(environment.POSTMORTEM_ACTIONS_TODAY, config)
  return {
    inputs,
    event,
    config,
    today: day,
    docsUrl: docsUrl(environment),
    runUrl: runUrl(environment),
    links: sourceLinks({
      kind: serverKind(environment),
      serverUrl,
      repository: source,
      commit: proposed ?? commit,
      ...place,
    }),
    places: documentPlaces(place),
    commit,
    isRerun: Number(environment.GITHUB_RUN_ATTEMPT ?? 1) > 1,
    approvedPlan: async () => (inputs.fromPlan === null ? null : loadPlan(cwd, inputs.fromPlan, day)),
    temporaryFolder: environment.RUNNER_TEMP || cwd,
    async findDocuments() {
      const { paths: patterns, ignore } = config
      const found = await findDocuments({ cwd, root, patterns, ignore, explicit: inputs.paths })
      keepHeapSmall(found.length)
      return found
    },
    repositoryPath: (path) => repositoryPath(place, path),
    staleBotFiles: () => staleBotFiles(root),
    documentExists: documentExistsIn(cwd),
    changesIn: ({ base, head }) => changedFiles({ cwd, base, head }),
    cache: inputs.cache === null ? null : listingCache(cwd, inputs.cache, progress),
    baseline: () => loadBaseline(cwd, config.check.baseline),
    changesOfFiles: ({ base, head }) => changesOfFiles({ cwd, base, head }),
    progress,
    webhook: async () => {
      if (inputs.notifyUrl === null) return null
      const { createWebhook } = await import('../network/webhook.ts')
      return createWebhook(inputs.notifyUrl, { fetch: createFetch(environment) })
    },
    writeFile: (path, text) => writeFiles(cwd, [{ path, text }], true),
    ...gitHubPorts({ inputs, event, config, environment, serverUrl, progress, commit, place }),
  }
}

/** The day all rules, due dates and reports use: the one given, or the present one in the configured zone. */
function today(given: string | undefined, config: Config): string {
  if (!given) return dateOfInstant(new Date().toISOString(), config.timezone)
  if (isCalendarDate(given)) return given
  throw new Failure({
    code: 'TODAY_INVALID',
    kind: 'usage',
    message: `POSTMORTEM_ACTIONS_TODAY: "${plainLine(given)}" is no day of the form YYYY-MM-DD.`,
    advice: 'Correct it, or leave it out for the present day.',
  })
}

/** The page of this run, with its summary. */
function runUrl(environment: Run['environment']): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment
  if (!server || !repository || !/^\d+$/.test(run ?? '')) return null
  return `${server.replace(/\/+$/, '')}/${repository}/actions/runs/${run}`
}

/** Where the documentation of the action in use stands: its repository at the version named in the workflow. */
function docsUrl(environment: Run['environment']): string | null {
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_ACTION_REPOSITORY: repository,
    GITHUB_ACTION_REF: ref,
  } = environment
  if (!server || !repository || !ref) return null
  return folderPage({ kind: serverKind(environment), serverUrl: server, repository }, ref, 'docs')
}
