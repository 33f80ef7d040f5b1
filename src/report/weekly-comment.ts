import { isoWeek } from '../calendar/date.ts'
import { markdownText } from '../safe-text/safe-text.ts'
import { clip } from './clip.ts'
import { days } from './groups.ts'
import { headline } from './markdown/headline.ts'
import { issueLink } from './markdown/issue-link.ts'
import type { Report, ReportItem } from './report.ts'

export interface WeeklyCommentOptions {
  /** Whether people who are assigned are mentioned. */
  readonly mentions: boolean
  /** Whether nobody is to be asked about this item. */
  readonly isSnoozed: (item: ReportItem) => boolean
}

/** Whose turn it is, and for what; each person once. */
interface Asked {
  /** Login of an assignee; null where the document's owner, or nobody, is all that is known. */
  readonly login: string | null
  readonly owner: string | null
  readonly items: ReportItem[]
}

/** GitHub refuses more than 65,536 characters. */
const COMMENT_AT_MOST = 60_000
const ITEMS_EACH = 5
const NAME_AT_MOST = 60
const TITLE_AT_MOST = 100
/** As GitHub has logins, those of managed users (`alice_corp`) too; apps (`name[bot]`) are nobody to be mentioned. */
const LOGIN = /^[a-z\d](?:[a-z\d_-]{0,62}[a-z\d])?$/i

/**
 * What subscribers of the report issue hear once a week: the counts, and who is asked for what: overdue items and those
 * due soon, by assignee, else by the document's owner. At most 60,000 characters. Null when nothing is open and nothing
 * was opened or closed within the week.
 */
export function weeklyComment(report: Report, options: WeeklyCommentOptions): string | null {
  const { totals, date, dueSoonUntil } = report
  if (totals.open + totals.openedLastWeek + totals.closedLastWeek === 0) return null
  const pressing = report.items.filter((item) => isPressing(item, dueSoonUntil))
  const snoozed = pressing.filter(options.isSnoozed)
  const lines = [
    `**${isoWeek(date).week}**, ${date}: ${totals.open} open, ${totals.overdue} overdue, ${totals.dueSoon} due by ${dueSoonUntil}; ${totals.openedLastWeek} opened and ${totals.closedLastWeek} closed within seven days. ${headline(report)}`,
  ]
  const asked = askedFor(pressing.filter((item) => !options.isSnoozed(item)))
  if (asked.length > 0) lines.push('', 'Who is asked for what:', '')
  return withRows(
    lines,
    asked.map((one) => row(one, options.mentions)),
    snoozed.length === 0 ? [] : ['', `Snoozed: ${snoozed.length} of ${pressing.length}.`],
  )
}

function isPressing({ state, due, daysOverdue }: ReportItem, dueSoonUntil: string): boolean {
  return state === 'open' && due !== null && (daysOverdue !== null || due <= dueSoonUntil)
}

/** Who has most overdue first, nobody last. */
function askedFor(items: readonly ReportItem[]): readonly Asked[] {
  const everybody = new Map<string, Asked>()
  const ask = (key: string, item: ReportItem, who: Pick<Asked, 'login' | 'owner'>): void => {
    const known = everybody.get(key)
    if (known === undefined) everybody.set(key, { ...who, items: [item] })
    else known.items.push(item)
  }
  const logins = new Map(
    items.flatMap(({ assignees }) => assignees.map((login) => [login.toLowerCase(), login] as const)),
  )
  for (const item of items) {
    // An owner who is assigned to others of these items is asked for this one in the same breath.
    const login = logins.get(item.owner?.replace(/^@/, '').toLowerCase() ?? '')
    const assigned = item.assignees.length > 0 ? item.assignees : login === undefined ? [] : [login]
    for (const one of assigned) ask(`@${one.toLowerCase()}`, item, { login: one, owner: null })
    if (assigned.length === 0) ask(`=${item.owner ?? ''}`, item, { login: null, owner: item.owner })
  }
  const isNobody = ({ login, owner }: Asked): boolean => login === null && owner === null
  return [...everybody.entries()]
    .sort(
      ([keyA, a], [keyB, b]) =>
        Number(isNobody(a)) - Number(isNobody(b)) ||
        overdueOf(b) - overdueOf(a) ||
        b.items.length - a.items.length ||
        (keyA < keyB ? -1 : 1),
    )
    .map(([, asked]) => asked)
}

function overdueOf({ items }: Asked): number {
  return items.filter(({ daysOverdue }) => daysOverdue !== null).length
}

function row(asked: Asked, mentions: boolean): string {
  const { login, owner, items } = asked
  const name = login ?? owner
  const who =
    name === null
      ? '*nobody yet*'
      : login !== null && mentions && LOGIN.test(login)
        ? `@${login}`
        : markdownText(clip(name, NAME_AT_MOST))
  const overdue = overdueOf(asked)
  const counts = [
    ...(overdue > 0 ? [`${overdue} overdue`] : []),
    ...(items.length > overdue ? [`${items.length - overdue} due soon`] : []),
  ]
  const more = items.length - ITEMS_EACH
  return `- ${who} (${counts.join(', ')}): ${[
    ...items.slice(0, ITEMS_EACH).map(itemText),
    ...(more > 0 ? [`and ${more} more`] : []),
  ].join('; ')}`
}

function itemText(item: ReportItem): string {
  const { title, due, daysOverdue } = item
  const when = daysOverdue === null ? `due ${due}` : `${days(daysOverdue)} overdue`
  return `${issueLink(item)} ${markdownText(clip(title, TITLE_AT_MOST))} (${when})`
}

/** As many rows as there is room for, and how many are left out. */
function withRows(before: readonly string[], rows: readonly string[], after: readonly string[]): string {
  let room = COMMENT_AT_MOST - [...before, ...after].join('\n').length - 100
  const shown: string[] = []
  for (const one of rows) {
    room -= one.length + 1
    if (room < 0) break
    shown.push(one)
  }
  const left = rows.length - shown.length
  const missing = left > 0 ? [`- and ${left} more; the report above has them all`] : []
  return [...before, ...shown, ...missing, ...after].join('\n')
}
