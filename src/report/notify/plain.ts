import type { CalendarDate } from '../../calendar/date.ts'
import { slackLink, slackText } from '../../safe-text/slack-text.ts'
import type { Report, ReportTotals } from '../report.ts'
import { verdictText } from '../verdict.ts'
import type { NotificationOptions } from './notification.ts'
import { leftOut, overdueItems, rowsWithin, webAddress } from './overdue.ts'

export interface PlainMessage {
  /** The message in words, in Slack's mrkdwn: what Mattermost, Rocket.Chat and others take from a webhook as well. */
  readonly text: string
  readonly date: CalendarDate
  readonly totals: ReportTotals
  readonly reportUrl: string | null
}

/** What Mattermost shows of a message without folding it is less; it refuses 16,383 characters. */
const ITEMS_AT_MOST = 3000

/** A message for any other receiver: text as Slack has it, and the totals for programs. */
export function plainMessage(report: Report, { title, reportUrl }: NotificationOptions): PlainMessage {
  const { totals, date, dueSoonUntil } = report
  const rows = overdueItems(report).map(
    ({ url, name, title: words, late, owner }) =>
      `• ${slackLink(url, name)} ${slackText(words)} (${late}, ${slackText(owner)})`,
  )
  const shown = rowsWithin(rows, ITEMS_AT_MOST, ({ length }) => length)
  const url = webAddress(reportUrl)
  const more = leftOut(rows.length, shown.length)
  return {
    text: [
      `*${slackText(title)} on ${date}*`,
      `${totals.open} open: ${totals.overdue} overdue, ${totals.dueSoon} due by ${dueSoonUntil}, ${totals.unowned} without an owner, ${totals.undated} without a due date. ${verdictText(report)}`,
      ...shown,
      ...(more === null ? [] : [`• ${more}`]),
      ...(url === null ? [] : [slackLink(url, 'The whole report')]),
    ].join('\n'),
    date,
    totals,
    reportUrl: url,
  }
}
