import { slackLink, slackText } from '../../safe-text/slack-text.ts'
import { clip } from '../clip.ts'
import type { Report } from '../report.ts'
import { verdictText } from '../verdict.ts'
import type { NotificationOptions } from './notification.ts'
import { leftOut, overdueItems, rowsWithin, webAddress } from './overdue.ts'
import { facts } from './state.ts'

/** `verbatim`: Slack looks for no addresses, names and channels of its own accord. */
interface Mrkdwn {
  readonly type: 'mrkdwn'
  readonly text: string
  readonly verbatim: true
}

type Block =
  | { readonly type: 'header'; readonly text: { readonly type: 'plain_text'; readonly text: string } }
  | { readonly type: 'section'; readonly text: Mrkdwn }
  | { readonly type: 'section'; readonly fields: readonly Mrkdwn[] }
  | { readonly type: 'context'; readonly elements: readonly Mrkdwn[] }

export interface SlackMessage {
  /** For notifications, and for what shows no blocks. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly unfurl_links: false
  readonly unfurl_media: false
}

/** https://docs.slack.dev/reference/block-kit/blocks: what a header and a section hold at most, in characters. */
const HEADER_AT_MOST = 150
const SECTION_AT_MOST = 3000
/**
 * Of all overdue items together: with some 13,000 characters in its blocks a message is refused (`msg_blocks_too_long`,
 * https://github.com/slackapi/bolt-js/issues/2509), long before the 50 blocks that are allowed.
 */
const ITEMS_AT_MOST = 9000

/** A message for an incoming webhook of Slack. Nobody is mentioned in it, whatever titles and owners say. */
export function slackMessage(report: Report, { title, reportUrl }: NotificationOptions): SlackMessage {
  const { totals, date } = report
  const items = overdueItems(report)
  const rows = items.map(
    ({ url, name, title: words, late, owner }) =>
      `• ${slackLink(url, name)} ${slackText(words)} (*${late}*, ${slackText(owner)})`,
  )
  const shown = rowsWithin(rows, ITEMS_AT_MOST, lengthOf)
  const url = webAddress(reportUrl)
  const last = [leftOut(rows.length, shown.length), url === null ? null : slackLink(url, 'The whole report')]
    .filter((part) => part !== null)
    .join(' · ')
  const words = verdictText(report)
  return {
    text: `${slackText(title)} on ${date}: ${totals.overdue} overdue, ${totals.open} open`,
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: heading(title, date) } },
      section(words),
      {
        type: 'section',
        fields: facts(report).map(([name, count]) => mrkdwn(`*${name}:* ${count}`)),
      },
      ...sections(shown),
      ...(last === '' ? [] : [{ type: 'context' as const, elements: [mrkdwn(last)] }]),
    ],
    unfurl_links: false,
    unfurl_media: false,
  }
}

function heading(title: string, date: string): string {
  const words = slackText(title)
  const room = HEADER_AT_MOST - ` on ${date}`.length
  // An entity is not cut in two.
  return `${words.length <= room ? words : slackText(clip(title, Math.floor(room / LONGEST_ESCAPE)))} on ${date}`
}

/** `&` as `&amp;`. */
const LONGEST_ESCAPE = 5

/** The rows, each line whole, in as few sections as hold them. */
function sections(rows: readonly string[]): readonly Block[] {
  const found: Block[] = []
  for (let rest = rows; rest.length > 0; ) {
    const some = rowsWithin(rest, SECTION_AT_MOST, lengthOf)
    found.push(section(some.join('\n')))
    rest = rest.slice(Math.max(1, some.length))
  }
  return found
}

function lengthOf(row: string): number {
  return row.length
}

function section(text: string): Block {
  return { type: 'section', text: mrkdwn(text) }
}

function mrkdwn(text: string): Mrkdwn {
  return { type: 'mrkdwn', text, verbatim: true }
}
