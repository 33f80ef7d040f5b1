import type { Report } from '../report.ts'
import { plainMessage } from './plain.ts'
import { slackMessage } from './slack.ts'
import { teamsMessage } from './teams.ts'

export interface NotificationOptions {
  /** Heading, from the configuration (`report.title`). */
  readonly title: string
  /** Address of the report issue, or null for none. */
  readonly reportUrl: string | null
}

const MESSAGES = {
  slack: slackMessage,
  teams: teamsMessage,
  json: plainMessage,
} as const satisfies Record<string, (report: Report, options: NotificationOptions) => object>

export type NotificationKind = keyof typeof MESSAGES

export const NOTIFICATION_KINDS = Object.keys(MESSAGES) as readonly NotificationKind[]

/** Slack's own host, and those that Microsoft gives to workflows (Power Automate) and to connectors. */
const HOSTS: readonly (readonly [host: RegExp, kind: NotificationKind])[] = [
  [/^hooks\.slack(-gov)?\.com$/, 'slack'],
  [/\.(logic\.azure|webhook\.office|powerplatform|powerautomate)\.(com|us|cn)$/, 'teams'],
]

/** What kind of message a webhook at this host (a port may stand behind it) takes; `json` for one that is not known. */
export function kindOfHost(host: string): NotificationKind {
  const name = host.toLowerCase().replace(/:\d+$/, '')
  return HOSTS.find(([pattern]) => pattern.test(name))?.[1] ?? 'json'
}

/**
 * The body to be posted to a webhook: the report's totals, and the overdue items with whom to ask, the longest overdue
 * first, as many as the receiver takes. Nobody is mentioned in it.
 */
export function notification(kind: NotificationKind, report: Report, options: NotificationOptions): object {
  return MESSAGES[kind](report, options)
}
