import { clip } from './clip.ts'
import { days } from './groups.ts'
import type { TimeToClose } from './measures/promises.ts'
import type { Report, ReportItem } from './report.ts'

/** A sentence without its full stop: our words, words of people, which a format shows as words, and links to issues. */
export type Remark = readonly (string | { readonly words: string } | { readonly issue: ReportItem })[]

const NAME_AT_MOST = 60
const TITLE_AT_MOST = 160
const CLASSES_AT_MOST = 5
const GROUPS_AT_MOST = 3
const ISSUES_AT_MOST = 10

/** Ages and times to close in words, for formats without charts of them. */
export function agesAndTimes({ measures }: Report): readonly Remark[] {
  const { age, timeToClose } = measures
  const { all, bySeverity, byPriority, byKind, byOwner } = timeToClose
  const classes = { severity: bySeverity, priority: byPriority, kind: byKind, owner: byOwner }
  return [
    ...(age === null
      ? []
      : [[`The median open item is ${days(age.median)} old; nine of ten are ${days(age.p90)} old or less`]]),
    ...(all === null
      ? []
      : [[`The median item was done within ${days(all.median)}, nine of ten within ${days(all.p90)}`]]),
    ...Object.entries(classes).flatMap(([by, spreads]) => medians(by, spreads)),
  ]
}

function medians(by: string, spreads: readonly TimeToClose[]): readonly Remark[] {
  const named = spreads.filter(({ name }) => name !== null)
  if (named.length === 0) return []
  const shown = named
    .slice(0, CLASSES_AT_MOST)
    .flatMap(({ name, median }) => [', ', { words: clip(name ?? '', NAME_AT_MOST) }, ` ${days(median)}`])
  return [[`By ${by}, the median: `, ...shown.slice(1), more(named.length - CLASSES_AT_MOST)]]
}

/**
 * What no count and no chart tells: the oldest preventative item, groups that recur, items opened again, items closed
 * without a change, issues that are one too many for their item.
 */
export function remarks(report: Report): readonly Remark[] {
  const { measures } = report
  return [
    ...oldestPreventative(report),
    ...recurringGroups(report),
    ...among(report, measures.reopened, () => 'Closed once and opened again'),
    ...among(report, measures.closedWithoutChange?.items ?? null, (count) => {
      return `${count} of ${measures.closedWithoutChange?.of} completed last week without a linked change`
    }),
    ...twins(report),
  ]
}

function oldestPreventative({ items, measures }: Report): readonly Remark[] {
  const item = items.find(({ number }) => number === measures.oldestPreventative)
  if (item === undefined) return []
  const late = item.daysOverdue === null ? '' : `, ${days(item.daysOverdue)} overdue`
  const title = { words: clip(item.title, TITLE_AT_MOST) }
  return [['The preventative item that is open longest: ', { issue: item }, ' ', title, late]]
}

function recurringGroups({ measures }: Report): readonly Remark[] {
  return (measures.recurringGroups ?? [])
    .slice(0, GROUPS_AT_MOST)
    .map(({ group, postmortems, items, open }) => [
      { words: clip(group, NAME_AT_MOST) },
      ` recurs in ${postmortems} postmortems: ${items} items, ${open} open`,
    ])
}

function among(
  { items }: Report,
  numbers: readonly number[] | null,
  lead: (count: number) => string,
): readonly Remark[] {
  const wanted = new Set(numbers ?? [])
  const found = items.filter(({ number }) => wanted.has(number))
  if (found.length === 0) return []
  const links = found.slice(0, ISSUES_AT_MOST).flatMap((issue) => [', ', { issue }])
  return [[`${lead(wanted.size)}: `, ...links.slice(1), more(found.length - ISSUES_AT_MOST)]]
}

/** By number, without a link: they are not among the items. */
function twins({ items, measures }: Report): readonly Remark[] {
  return (measures.twins ?? []).slice(0, ISSUES_AT_MOST).flatMap(({ number, of }) => {
    const issue = items.find((item) => item.number === of)
    return issue === undefined
      ? []
      : [[{ issue }, ` has a second open issue, number ${number}; only the first counts`]]
  })
}

function more(left: number): string {
  return left > 0 ? ` and ${left} more` : ''
}
