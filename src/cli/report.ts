import { listingCache } from '../commands/listing-cache.ts'
import { createListings } from '../commands/listings.ts'
import { mergeFiles } from '../commands/merge-reports.ts'
import { type ReportOutcome, reportItems } from '../commands/report.ts'
import { staleBotFiles } from '../files/stale-bot-files.ts'
import { writeFiles } from '../files/write-files.ts'
import type { Webhook } from '../network/webhook.ts'
import { badge } from '../report/badge.ts'
import { renderReport } from '../report/render.ts'
import type { Report } from '../report/report.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { ReportOptions } from './options.ts'
import { openSession, type Session } from './session.ts'
import { type Terminal, wantsColours } from './terminal.ts'
import { chooseTracker } from './tracker.ts'

export async function report(terminal: Terminal, options: ReportOptions): Promise<ExitCode> {
  const session = await openSession(terminal, options)
  const { config, print } = session
  const webhook = await chooseWebhook(terminal, options)
  const { report: told, reportUrl } =
    options.merge === undefined
      ? await measured(terminal, options, session)
      : { report: await mergeFiles(terminal.cwd, options.merge, config), reportUrl: null }
  if (options.badge !== undefined) await writeBadge(terminal, options.badge, options, session, told)
  print(
    await renderReport(options.format, told, {
      title: config.report.title,
      color: wantsColours(terminal, options.color),
      ...(terminal.stdout.isTTY && terminal.stdout.columns ? { columns: terminal.stdout.columns } : {}),
    }),
  )
  await tellChannel(options, session, webhook, told, reportUrl)
  return EXIT.done
}

/** Null where nobody is to be notified. */
async function chooseWebhook({ environment }: Terminal, { notify }: ReportOptions): Promise<Webhook | null> {
  const address = (notify ?? environment.POSTMORTEM_ACTIONS_NOTIFY_URL ?? '').trim()
  if (address === '') return null
  const [{ createWebhook }, { createFetch }] = await Promise.all([
    import('../network/webhook.ts'),
    import('../network/fetch.ts'),
  ])
  return createWebhook(address, { fetch: createFetch(environment) })
}

async function tellChannel(
  { notifyAs, dryRun = false }: ReportOptions,
  { config, progress, warn }: Session,
  webhook: Webhook | null,
  report: Report,
  reportUrl: string | null,
): Promise<void> {
  if (webhook === null && notifyAs === undefined) return
  if (webhook === null && !dryRun) {
    return progress('Nobody is notified: neither --notify nor POSTMORTEM_ACTIONS_NOTIFY_URL names a webhook.')
  }
  const { notify } = await import('../commands/notify.ts')
  const trouble = await notify({
    report,
    reportUrl,
    config,
    webhook,
    as: notifyAs ?? null,
    dryRun,
    progress: dryRun ? warn : progress,
  })
  if (trouble !== null) warn(`Warning: ${trouble}`)
}

async function writeBadge(
  { cwd }: Terminal,
  path: string,
  { dryRun }: ReportOptions,
  { config, progress }: Session,
  told: Report,
): Promise<void> {
  if (dryRun === true) return progress('Dry run: the badge is not written.')
  await writeFiles(cwd, [{ path, text: badge(told, config.report.title) }], true)
}

async function measured(
  terminal: Terminal,
  options: ReportOptions,
  session: Session,
): Promise<Pick<ReportOutcome, 'report' | 'reportUrl'>> {
  const { config, today, progress } = session
  const { tracker, repository, routing } = await chooseTracker(terminal, options, session)
  const ways = routing === undefined ? {} : { routing }
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
    listings,
    staleBotFiles: async () => staleBotFiles(await session.root()),
    ...ways,
  })
  for (const notice of outcome.notices) progress(notice)
  if (options.dryRun !== true) await cache?.save(listings.seen)
  return outcome
}
