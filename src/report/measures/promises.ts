import { type CalendarDate, daysBetween } from '../../calendar/date.ts'
import { groupBy } from '../../sync/group-by.ts'
import { type Dated, isClosedOn, isDone } from './dated.ts'
import { type Spread, spreadOf } from './statistics.ts'

/** Due dates that were kept and missed, among items whose fate is known. */
export interface WithinTarget {
  /** Closed as done on its due date or before. */
  readonly kept: number
  /** Closed as done after it, or open and overdue. */
  readonly missed: number
  /** `kept` of all of them, 0 to 1; null where there is none. */
  readonly share: number | null
}

/** How long closing takes, for one class of items. */
export interface TimeToClose extends Spread {
  /** The class: `P1`, `sev2`, `detective`, an owner; null for items that state none. */
  readonly name: string | null
}

export interface TimesToClose {
  readonly all: Spread | null
  readonly bySeverity: readonly TimeToClose[]
  readonly byPriority: readonly TimeToClose[]
  readonly byKind: readonly TimeToClose[]
  readonly byOwner: readonly TimeToClose[]
}

export function withinTarget(items: readonly Dated[], today: CalendarDate): WithinTarget {
  let kept = 0
  let missed = 0
  for (const one of items) {
    const { due, closedOn, issue } = one
    if (due === null) continue
    if (!isClosedOn(one, today)) missed += due < today ? 1 : 0
    else if (isDone(issue) && closedOn !== null) {
      if (closedOn <= due) kept += 1
      else missed += 1
    }
  }
  return { kept, missed, share: kept + missed === 0 ? null : kept / (kept + missed) }
}

/** Days from the day an item's issue was made to the day it was closed as done. */
export function timesToClose(items: readonly Dated[], today: CalendarDate): TimesToClose {
  const closed = items.filter((one) => isClosedOn(one, today) && isDone(one.issue))
  const by = (nameOf: (one: Dated) => string | null): readonly TimeToClose[] => spreadsBy(closed, nameOf)
  return {
    all: spreadOf(closed.map(daysToClose)),
    bySeverity: by(({ marker }) => marker.severity),
    byPriority: by(({ marker }) => marker.priority),
    byKind: by(({ marker }) => marker.kind),
    byOwner: by(({ marker, issue }) => marker.owner ?? issue.assignees[0] ?? null),
  }
}

function daysToClose({ createdOn, closedOn }: Dated): number {
  return closedOn === null ? 0 : Math.max(0, daysBetween(createdOn, closedOn))
}

/** By name, items without one last. */
function spreadsBy(closed: readonly Dated[], nameOf: (one: Dated) => string | null): readonly TimeToClose[] {
  return [...groupBy(closed, nameOf)]
    .flatMap(([name, own]) => {
      const spread = spreadOf(own.map(daysToClose))
      return spread === null ? [] : [{ name, ...spread }]
    })
    .sort((a, b) => compareNames(a.name, b.name))
}

function compareNames(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}
