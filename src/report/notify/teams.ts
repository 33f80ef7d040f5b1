import { plainLine } from '../../safe-text/safe-text.ts'
import type { Report } from '../report.ts'
import { verdictText } from '../verdict.ts'
import type { NotificationOptions } from './notification.ts'
import { leftOut, type OverdueItem, overdueItems, rowsWithin, webAddress } from './overdue.ts'
import { facts } from './state.ts'

interface OpenUrl {
  readonly type: 'Action.OpenUrl'
  readonly title?: string
  readonly url: string
}

/** Unlike the text of a `TextBlock`, its text is no Markdown: it is shown as it stands. */
interface TextRun {
  readonly type: 'TextRun'
  readonly text: string
  readonly weight?: 'Bolder'
  readonly size?: 'Large'
  readonly color?: 'Attention'
  readonly isSubtle?: true
  readonly selectAction?: OpenUrl
}

type Element =
  | { readonly type: 'RichTextBlock'; readonly inlines: readonly TextRun[]; readonly spacing?: 'Small' }
  | {
      readonly type: 'FactSet'
      readonly facts: readonly { readonly title: string; readonly value: string }[]
    }

interface AdaptiveCard {
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json'
  readonly type: 'AdaptiveCard'
  readonly version: '1.4'
  readonly msteams: { readonly width: 'Full' }
  readonly body: readonly Element[]
  readonly actions?: readonly OpenUrl[]
}

export interface TeamsMessage {
  readonly type: 'message'
  readonly attachments: readonly [
    {
      readonly contentType: 'application/vnd.microsoft.card.adaptive'
      readonly contentUrl: null
      readonly content: AdaptiveCard
    },
  ]
}

/**
 * A message holds about 28 kB (https://learn.microsoft.com/connectors/teams, "Message size limit"), which Teams counts
 * in UTF-16 for bots: two bytes a character, with room for what the workflow adds.
 */
const CHARACTERS_AT_MOST = 13_000

/**
 * A message for a workflow of Microsoft Teams ("Post to a channel when a webhook request is received"): one adaptive
 * card. It mentions nobody, as a mention would have to be declared apart from the text.
 */
export function teamsMessage(report: Report, { title, reportUrl }: NotificationOptions): TeamsMessage {
  const items = overdueItems(report)
  const head = `${plainLine(title)} on ${report.date}`
  const url = webAddress(reportUrl)
  const words = verdictText(report)
  const before: readonly Element[] = [
    { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: head, weight: 'Bolder', size: 'Large' }] },
    line([{ type: 'TextRun', text: words }]),
    {
      type: 'FactSet',
      facts: facts(report).map(([name, count]) => ({
        title: name,
        value: String(count),
      })),
    },
  ]
  const of = (body: readonly Element[]): TeamsMessage => message(body, url)
  const rows = items.map(itemLine)
  const room = CHARACTERS_AT_MOST - JSON.stringify(of([...before, moreLine(rows.length)])).length
  const shown = rowsWithin(rows, room, (row) => JSON.stringify(row).length)
  return of([
    ...before,
    ...shown,
    ...(leftOut(rows.length, shown.length) === null ? [] : [moreLine(rows.length - shown.length)]),
  ])
}

function message(body: readonly Element[], url: string | null): TeamsMessage {
  const content: AdaptiveCard = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    msteams: { width: 'Full' },
    body,
    ...(url === null
      ? {}
      : { actions: [{ type: 'Action.OpenUrl' as const, title: 'Open the report', url }] }),
  }
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
  }
}

function itemLine({ url, name, title, late, owner }: OverdueItem): Element {
  const link = url === null ? {} : { selectAction: { type: 'Action.OpenUrl' as const, url } }
  return line([
    { type: 'TextRun', text: plainLine(name), ...link },
    { type: 'TextRun', text: ` ${plainLine(title)} ` },
    { type: 'TextRun', text: late, color: 'Attention' },
    { type: 'TextRun', text: `, ${plainLine(owner)}`, isSubtle: true },
  ])
}

function moreLine(count: number): Element {
  return line([{ type: 'TextRun', text: leftOut(count, 0) ?? '', isSubtle: true }])
}

function line(inlines: readonly TextRun[]): Element {
  return { type: 'RichTextBlock', inlines, spacing: 'Small' }
}
