import { type CalendarDate, daysBetween } from '../../calendar/date.ts'
import { type AgeBand, ageBands } from './ages.ts'
import { type Dated, isClosedOn } from './dated.ts'
import type { ClosedWithoutChange } from './linked-changes.ts'
import { type PostmortemProgress, progressOf, type RecurringGroup, recurringGroups } from './progress.ts'
import { type TimesToClose, timesToClose, type WithinTarget, withinTarget } from './promises.ts'
import { type Spread, spreadOf } from './statistics.ts'
import { type Trend, trendOn, type Week, weeksUntil } from './weeks.ts'

/** What the counts do not tell; each is defined in docs/report.md. All of one day, from issue data alone. */
export interface Measures {
  /** Days since their issues were made, of open items. */
  readonly age: Spread | null
  /** The open items by age. */
  readonly openByAge: readonly AgeBand[]
  /** Of overdue items. */
  readonly daysOverdue: Spread | null
  readonly trend: Trend
  /** Oldest first. */
  readonly weeks: readonly Week[]
  readonly withinTarget: WithinTarget
  readonly timeToClose: TimesToClose
  readonly postmortems: readonly PostmortemProgress[]
  /** Null in merged reports: the groups of items are not in what they were merged from. */
  readonly recurringGroups: readonly RecurringGroup[] | null
  /** The number of the open preventative item that was made first; null where there is none, and in reports of several repositories. */
  readonly oldestPreventative: number | null
  /** Numbers of open items that were closed once and opened again; null in reports of several repositories. */
  readonly reopened: readonly number[] | null
  /** Open issues that are one too many for their item, by number; null in reports of several repositories. */
  readonly twins: readonly Twin[] | null
  /** Null where the tracker does not tell, and in reports of several repositories. */
  readonly closedWithoutChange: ClosedWithoutChange | null
}

/** A second issue of an item, which counts for nothing. */
export interface Twin {
  readonly number: number
  /** The number of the issue that counts. */
  readonly of: number
}

/** `items`: those that existed on `today`. */
export function measuresOn(items: readonly Dated[], today: CalendarDate): Measures {
  const open = items.filter((one) => !isClosedOn(one, today))
  // A number names no issue among several repositories.
  const isOfSeveral = items.some(({ repository }) => repository !== undefined)
  return {
    age: spreadOf(open.map(({ createdOn }) => daysBetween(createdOn, today))),
    openByAge: ageBands(open, today),
    daysOverdue: spreadOf(
      open.flatMap(({ due }) => (due !== null && due < today ? [daysBetween(due, today)] : [])),
    ),
    trend: trendOn(items, today),
    weeks: weeksUntil(items, today),
    withinTarget: withinTarget(items, today),
    timeToClose: timesToClose(items, today),
    postmortems: progressOf(items, today),
    recurringGroups: recurringGroups(items, today),
    oldestPreventative: isOfSeveral ? null : oldestPreventative(open),
    reopened: isOfSeveral ? null : reopened(open),
    twins: isOfSeveral ? null : twins(items, today),
    closedWithoutChange: null,
  }
}

function reopened(open: readonly Dated[]): readonly number[] {
  return open
    .filter(({ issue }) => issue.state === 'open' && issue.stateReason === 'reopened')
    .map(({ issue }) => issue.number)
    .sort((a, b) => a - b)
}

function twins(items: readonly Dated[], today: CalendarDate): readonly Twin[] {
  const isOpen = (one: Dated): boolean => one.createdOn <= today && !isClosedOn(one, today)
  return items
    .flatMap(({ issue, twins: more = [] }) =>
      more.filter(isOpen).map((twin) => ({ number: twin.issue.number, of: issue.number })),
    )
    .sort((a, b) => a.number - b.number)
}

function oldestPreventative(open: readonly Dated[]): number | null {
  const [oldest] = open
    .filter(({ marker }) => marker.kind === 'preventative')
    .sort((a, b) =>
      a.createdOn === b.createdOn ? a.issue.number - b.issue.number : a.createdOn < b.createdOn ? -1 : 1,
    )
  return oldest?.issue.number ?? null
}
