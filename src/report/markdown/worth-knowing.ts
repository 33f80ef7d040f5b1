import { markdownText, plainLine } from '../../safe-text/safe-text.ts'
import { clip } from '../clip.ts'
import type { Section } from '../fit.ts'
import { days } from '../groups.ts'
import type { TimeToClose } from '../measures/promises.ts'
import type { Report } from '../report.ts'
import { issueLink } from './issue-link.ts'

const NAME_AT_MOST = 60
const TITLE_AT_MOST = 160
const CLASSES_AT_MOST = 5
const GROUPS_AT_MOST = 3
const REOPENED_AT_MOST = 10

/** What no count tells, a line each: age, time to close, the oldest preventative item, what recurs, what came back. */
export function worthKnowingSection(report: Report, rank: number): readonly Section[] {
  const lines = [
    ...ages(report),
    ...timeToClose(report),
    ...oldestPreventative(report),
    ...recurringGroups(report),
    ...reopened(report),
  ]
  if (lines.length === 0) return []
  return [{ lead: '### Worth knowing\n\n', rows: lines.map((line) => `- ${line}\n`), noun: 'remarks', rank }]
}

function ages({ measures: { age } }: Report): readonly string[] {
  if (age === null) return []
  return [`The median open item is ${days(age.median)} old; nine of ten are ${days(age.p90)} old or less.`]
}

function timeToClose({ measures }: Report): readonly string[] {
  const { all, bySeverity, byPriority, byKind, byOwner } = measures.timeToClose
  if (all === null) return []
  const classes = [
    ['severity', bySeverity ?? []],
    ['priority', byPriority],
    ['kind', byKind],
    ['owner', byOwner],
  ] as const
  return [
    `The median item was done within ${days(all.median)}, nine of ten within ${days(all.p90)}.`,
    ...classes.flatMap(([by, spreads]) => {
      const named = spreads.filter(({ name }) => name !== null)
      return named.length === 0
        ? []
        : [
            `By ${by}, the median: ${named.slice(0, CLASSES_AT_MOST).map(median).join(', ')}${more(named.length - CLASSES_AT_MOST)}.`,
          ]
    }),
  ]
}

function median({ name, median: middle }: TimeToClose): string {
  return `${markdownText(clip(name ?? '', NAME_AT_MOST))} ${days(middle)}`
}

function oldestPreventative({ items, measures }: Report): readonly string[] {
  const item = items.find(({ number }) => number === measures.oldestPreventative)
  if (item === undefined) return []
  const late = item.daysOverdue === null ? '' : `, ${days(item.daysOverdue)} overdue`
  return [
    `The preventative item that is open longest: ${issueLink(item)} ${markdownText(clip(item.title, TITLE_AT_MOST))}${late}.`,
  ]
}

function recurringGroups({ measures }: Report): readonly string[] {
  const groups = measures.recurringGroups ?? []
  return groups
    .slice(0, GROUPS_AT_MOST)
    .map(
      ({ group, postmortems, items, open }) =>
        `${markdownText(clip(plainLine(group), NAME_AT_MOST))} recurs in ${postmortems} postmortems: ${items} items, ${open} open.`,
    )
}

function reopened({ items, measures }: Report): readonly string[] {
  const numbers = new Set(measures.reopened ?? [])
  const again = items.filter(({ number }) => numbers.has(number))
  if (again.length === 0) return []
  const links = again.slice(0, REOPENED_AT_MOST).map(issueLink).join(', ')
  return [`Closed once and opened again: ${links}${more(again.length - REOPENED_AT_MOST)}.`]
}

function more(left: number): string {
  return left > 0 ? ` and ${left} more` : ''
}
