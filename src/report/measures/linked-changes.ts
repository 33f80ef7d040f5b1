import { addDays, type CalendarDate } from '../../calendar/date.ts'
import type { Report } from '../report.ts'
import { type Dated, isClosedOn } from './dated.ts'

/** Among items closed as completed within the seven days that end with the report's day, the 100 closed last at most. */
export interface ClosedWithoutChange {
  /** How many of them the tracker told about. */
  readonly of: number
  /** The numbers of those that no commit and no pull request closed, and that no pull request is linked to. */
  readonly items: readonly number[]
}

const DAYS = 7

/** Trackers are asked about no more at once. */
const MOST = 100

/** The numbers of the items to ask the tracker about, those closed last first. `items`: those that existed on `today`. */
export function closedLately(items: readonly Dated[], today: CalendarDate): readonly number[] {
  const weekAgo = addDays(today, -DAYS)
  return items
    .filter((one) => isClosedOn(one, today) && !isClosedOn(one, weekAgo))
    .filter(({ issue }) => issue.stateReason === 'completed' || issue.stateReason === null)
    .toSorted((a, b) => Date.parse(b.issue.closedAt ?? '') - Date.parse(a.issue.closedAt ?? ''))
    .slice(0, MOST)
    .map(({ issue }) => issue.number)
}

/** The report with what the tracker told: of each number whether there is a change; null where it does not tell. */
export function withLinkedChanges(report: Report, changes: ReadonlyMap<number, boolean> | null): Report {
  if (changes === null) return report
  const items = [...changes].flatMap(([number, isLinked]) => (isLinked ? [] : [number]))
  const closedWithoutChange = { of: changes.size, items: items.sort((a, b) => a - b) }
  return { ...report, measures: { ...report.measures, closedWithoutChange } }
}
