import type { Webhook } from '../network/webhook.ts'
import type { Report } from '../report/report.ts'
import type { ReportOptions } from './options.ts'
import type { Session } from './session.ts'
import type { Terminal } from './terminal.ts'

/**
 * The webhook that is named on the command line, or in the environment; null for none.
 * @throws Failure (usage) `WEBHOOK_INVALID`
 */
export async function chooseWebhook(
  { environment }: Terminal,
  { notify }: ReportOptions,
): Promise<Webhook | null> {
  const address = (notify ?? environment.POSTMORTEM_ACTIONS_NOTIFY_URL ?? '').trim()
  if (address === '') return null
  const [{ createWebhook }, { createFetch }] = await Promise.all([
    import('../network/webhook.ts'),
    import('../network/fetch.ts'),
  ])
  return createWebhook(address, { fetch: createFetch(environment) })
}

/** Tells the webhook of a report, or a person (a dry run) what it would be told; what goes wrong is said, and fails nothing. */
export async function tellChannel(
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
