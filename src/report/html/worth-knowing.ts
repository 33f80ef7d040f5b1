import { htmlText } from '../../safe-text/html-text.ts'
import { days } from '../groups.ts'
import type { Report, ReportItem } from '../report.ts'
import { issueLink } from './items.ts'

const GROUPS_AT_MOST = 3
const LINKS_AT_MOST = 10

/** What no count and no chart tells: the oldest preventative item, groups that recur, items opened again, items closed without a change. */
export function worthKnowing(report: Report): readonly string[] {
  const sentences = [
    ...oldestPreventative(report),
    ...recurringGroups(report),
    ...reopened(report),
    ...withoutChange(report),
  ]
  if (sentences.length === 0) return []
  return [
    '<section>',
    '<h2>Worth knowing</h2>',
    '<ul>',
    ...sentences.map((one) => `<li>${one}</li>`),
    '</ul>',
    '</section>',
  ]
}

function oldestPreventative({ items, measures }: Report): readonly string[] {
  const item = items.find(({ number }) => number === measures.oldestPreventative)
  if (item === undefined) return []
  const late =
    item.daysOverdue === null ? '' : `, <span class="late">${days(item.daysOverdue)} overdue</span>`
  return [
    `The preventative item that is open longest: ${issueLink(item)} <span dir="auto">${htmlText(item.title)}</span>${late}`,
  ]
}

function recurringGroups({ measures }: Report): readonly string[] {
  return (measures.recurringGroups ?? [])
    .slice(0, GROUPS_AT_MOST)
    .map(
      ({ group, postmortems, items, open }) =>
        `<b dir="auto">${htmlText(group)}</b> recurs in ${postmortems} postmortems: ${items} items, ${open} open`,
    )
}

function reopened({ items, measures }: Report): readonly string[] {
  const numbers = new Set(measures.reopened ?? [])
  if (numbers.size === 0) return []
  const again = items.filter(({ number }) => numbers.has(number))
  return [`Closed once and opened again: ${links(again)}`]
}

function withoutChange({ items, measures: { closedWithoutChange } }: Report): readonly string[] {
  if (closedWithoutChange === null || closedWithoutChange.items.length === 0) return []
  const numbers = new Set(closedWithoutChange.items)
  const closed = items.filter(({ number }) => numbers.has(number))
  const share = `${numbers.size} of ${closedWithoutChange.of}`
  return [`Completed last week without a linked change, ${share}: ${links(closed)}`]
}

function links(items: readonly ReportItem[]): string {
  const left = items.length - LINKS_AT_MOST
  return `${items.slice(0, LINKS_AT_MOST).map(issueLink).join(', ')}${left > 0 ? ` and ${left} more` : ''}`
}
