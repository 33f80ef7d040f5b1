import type { Config } from '../config/config.ts'
import type { Webhook } from '../network/webhook.ts'
import { kindOfHost, type NotificationKind, notification } from '../report/notify/notification.ts'
import type { Report } from '../report/report.ts'
import { jsonText } from '../safe-text/json-text.ts'

export interface NotifyInput {
  readonly report: Report
  /** Address of the issue the report was published in; null for none. */
  readonly reportUrl: string | null
  readonly config: Pick<Config, 'report'>
  /** Null: there is none, so the message is only made (a dry run). */
  readonly webhook: Webhook | null
  /** Null: told by the webhook's host. */
  readonly as: NotificationKind | null
  readonly dryRun: boolean
  /** Told one line for each thing a person should know. */
  readonly progress: (message: string) => void
}

/**
 * Tells the channel behind a webhook of a report; in a dry run the message is told instead, as JSON on one line. Gives
 * what went wrong in one sentence that names the host alone, null when nothing did. Throws nothing: the report stands.
 */
export async function notify(input: NotifyInput): Promise<string | null> {
  const { report, reportUrl, config, webhook, as, dryRun, progress } = input
  const kind = as ?? kindOfHost(webhook?.host ?? '')
  const message = notification(kind, report, { title: config.report.title, reportUrl })
  if (dryRun) {
    progress(`Dry run: this message (${kind}) is not sent${webhook === null ? '' : ` to ${webhook.host}`}:`)
    progress(jsonText(message))
    return null
  }
  if (webhook === null) return null
  const trouble = await webhook.post(message)
  if (trouble !== null) return `${webhook.host} was not notified of the report: ${trouble}.`
  progress(`Notified ${webhook.host} of the report.`)
  return null
}
