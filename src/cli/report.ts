import { listingCache } from '../commands/listing-cache.ts'
import { createListings } from '../commands/listings.ts'
import { mergeFiles } from '../commands/merge-reports.ts'
import { type ReportOutcome, reportItems } from '../commands/report.ts'
import type { Config } from '../config/config.ts'
import { Failure } from '../errors.ts'
import { writeFiles } from '../files/write-files.ts'
import { badge } from '../report/badge.ts'
import { unreadLines } from '../report/coverage.ts'
import { renderReport } from '../report/render.ts'
import type { Report } from '../report/report.ts'
import { chooseAudience } from './audience.ts'
import { chooseWebhook, tellChannel } from './channel.ts'
import { failureLines } from './describe-error.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { ReportOptions } from './options.ts'
import { openSession, type Session } from './session.ts'
import { type Terminal, wantsColours } from './terminal.ts'
import { chooseTracker, contradiction } from './tracker.ts'

/** A report that is there, and what goes with it. */
interface Measured extends Pick<ReportOutcome, 'report' | 'reportUrl' | 'unpublished'> {
  /** Keeps for the next report what was read. */
  readonly keep: () => Promise<void>
}

/**
 * Prints the report. What goes wrong once it is there (publishing, a channel, files) takes nothing of it back, and hides
 * nothing else that went wrong.
 */
export async function report(terminal: Terminal, options: ReportOptions): Promise<ExitCode> {
  const session = await openSession(terminal, options)
  const { config, print } = session
  const webhook = await chooseWebhook(terminal, options)
  const outcome =
    options.merge === undefined
      ? await measured(terminal, options, session)
      : await merged(terminal, options, options.merge, session)
  const { report: told, reportUrl, unpublished, keep } = outcome
  print(
    await renderReport(options.format, told, {
      title: config.report.title,
      color: wantsColours(terminal, options.color),
      ...(terminal.stdout.isTTY && terminal.stdout.columns ? { columns: terminal.stdout.columns } : {}),
    }),
  )
  await tellChannel(options, session, webhook, told, reportUrl)
  const isUnread = tellUnread(told, session)
  const unwritten = await failureOf(async () => {
    await writeBadge(terminal, options, session, told)
    await keep()
  })
  if (unwritten !== null && unpublished !== null) {
    for (const line of failureLines(unwritten)) session.warn(line)
  }
  const failure = unpublished ?? unwritten
  if (failure !== null) throw failure
  // What was merged is whole; what a report that is merged could not read, that one's run has told.
  return isUnread && options.merge === undefined ? EXIT.incomplete : EXIT.done
}

async function writeBadge(
  { cwd }: Terminal,
  { badge: path, dryRun }: ReportOptions,
  { config, progress }: Session,
  told: Report,
): Promise<void> {
  if (path === undefined) return
  if (dryRun === true) return progress('Dry run: the badge is not written.')
  await writeFiles(cwd, [{ path, text: badge(told, config.report.title) }], true)
}

/** What kept it from being done; null when nothing did. */
async function failureOf(work: () => Promise<void>): Promise<Failure | null> {
  try {
    await work()
    return null
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}

async function merged(
  terminal: Terminal,
  { audience }: ReportOptions,
  files: readonly string[],
  { config }: Session,
): Promise<Measured> {
  const report = await mergeFiles(terminal.cwd, files, config, chooseAudience(terminal, audience))
  return { report, reportUrl: null, unpublished: null, keep: async () => {} }
}

async function measured(terminal: Terminal, options: ReportOptions, session: Session): Promise<Measured> {
  const { today, progress } = session
  const config = withRepositories(session.config, options)
  const chosen = await chooseTracker(terminal, onGitHub(terminal, options), session)
  const { tracker, repository, directory: _, ...ways } = chosen
  const publish = options.publish === true && options.dryRun !== true
  if (options.publish === true && !publish) progress('Dry run: the report is not published.')
  const cache = options.cache === undefined ? null : listingCache(terminal.cwd, options.cache, progress)
  const listings = createListings((await cache?.load()) ?? [], today, progress)
  const outcome = await reportItems({
    tracker,
    config,
    today,
    publish,
    progress,
    repository,
    // Without a place to keep them in, nothing is to be held on to.
    ...(cache === null ? {} : { listings }),
    audience: chooseAudience(terminal, options.audience, ways.routing?.visibilityOf),
    staleBotFiles: async () => {
      const { staleBotFiles } = await import('../files/stale-bot-files.ts')
      return staleBotFiles(await session.root())
    },
    ...ways,
  })
  for (const notice of outcome.notices) progress(notice)
  return {
    ...outcome,
    async keep() {
      if (options.dryRun !== true) await cache?.save(listings.seen)
    },
  }
}

/** What is named on the command line stands in place of what the configuration names. */
function withRepositories(config: Config, { repositories, topic }: ReportOptions): Config {
  if (repositories === undefined && topic === undefined) return config
  return {
    ...config,
    report: { ...config.report, repositories: repositories ?? [], topic: topic ?? null },
  }
}

/** Repositories are on GitHub. To be read the first will do for the usual one; to be written to it must be named. */
function onGitHub({ environment }: Terminal, options: ReportOptions): ReportOptions {
  const { repositories, topic, publish } = options
  if (repositories === undefined && topic === undefined) return options
  if (options.tracker === 'directory')
    throw contradiction(repositories ? '--repositories' : '--topic', 'github')
  const first = publish === true ? undefined : repositories?.[0]
  const repo = options.repo ?? (environment.GITHUB_REPOSITORY || first)
  return { ...options, tracker: 'github', ...(repo === undefined ? {} : { repo }) }
}

/** Whether something is left over: said, quiet or not. */
function tellUnread(told: Report, { warn }: Session): boolean {
  const lines = unreadLines(told)
  for (const line of lines) warn(line)
  return lines.length > 0
}
