import type { CalendarDate, CalendarSpan } from '../calendar/date.ts'
import { addDays, addSpan, daysBetween } from '../calendar/date.ts'
import type { TrackedIssue } from '../trackers/tracker.ts'
import { type Dated, datedIssues, isClosedOn, isDone } from './measures/dated.ts'
import { measuresOn } from './measures/measures.ts'
import type { HistoryPoint, Report, ReportItem, ReportTotals } from './report.ts'

export interface MeasureInput {
  /** Everything listed under our label, in any order; what carries no marker of ours is passed over. */
  readonly issues: readonly TrackedIssue[]
  /** The day whose state is told; may lie in the past. */
  readonly today: CalendarDate
  /** IANA name; turns the instants of issues into calendar dates. */
  readonly timezone: string
  readonly dueSoon: CalendarSpan
}

const WEEK = 7
const HISTORY_POINTS = 52

/**
 * The state of all action items at the end of the day `today`, from issue data alone: an issue made later does not
 * exist yet, one closed later is still open. Each number's definition is in docs/report.md.
 */
export function measure({ issues, today, timezone, dueSoon }: MeasureInput): Report {
  return reportOn(existingItems(issues, today, timezone), today, dueSoon)
}

/** The action items among the issues that existed on `today`; `timezone` as above. */
export function existingItems(
  issues: readonly TrackedIssue[],
  today: CalendarDate,
  timezone: string,
): readonly Dated[] {
  return datedIssues(issues, timezone).filter((one) => one.createdOn <= today)
}

/** The same of issues that were read and dated before, each of which existed on `today`. */
export function reportOn(existing: readonly Dated[], today: CalendarDate, dueSoon: CalendarSpan): Report {
  const items = existing.map((one) => itemOn(one, today)).sort(compareItems)
  const dueSoonUntil = addSpan(today, dueSoon)
  return {
    version: 1,
    date: today,
    dueSoonUntil,
    totals: {
      ...countItems(items, today, dueSoonUntil),
      ...lastWeek(existing, today),
    },
    items,
    history: history(existing, today),
    measures: measuresOn(existing, today),
  }
}

function itemOn(one: Dated, today: CalendarDate): ReportItem {
  const { repository, issue, marker, due } = one
  const closed = isClosedOn(one, today)
  const knownReason = closed || issue.state === 'open' ? issue.stateReason : null
  return {
    ...(repository === undefined ? {} : { repository }),
    number: issue.number,
    url: issue.url,
    title: issue.title,
    state: closed ? 'closed' : 'open',
    stateReason: knownReason,
    postmortem: marker.path,
    owner: marker.owner,
    assignees: issue.assignees,
    priority: marker.priority,
    kind: marker.kind,
    severity: marker.severity,
    createdAt: issue.createdAt,
    closedAt: closed ? issue.closedAt : null,
    due,
    daysOverdue: !closed && due !== null && due < today ? daysBetween(due, today) : null,
    daysOpen: daysBetween(one.createdOn, closed && one.closedOn !== null ? one.closedOn : today),
  }
}

/** Overdue first, the longest overdue at the top; then by due date, without one last; then by number. */
function compareItems(a: ReportItem, b: ReportItem): number {
  return (b.daysOverdue ?? 0) - (a.daysOverdue ?? 0) || compareDue(a.due, b.due) || a.number - b.number
}

function compareDue(a: CalendarDate | null, b: CalendarDate | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}

type StateTotals = Omit<ReportTotals, 'openedLastWeek' | 'closedLastWeek'>

function countItems(
  items: readonly ReportItem[],
  today: CalendarDate,
  dueSoonUntil: CalendarDate,
): StateTotals {
  const open = items.filter((item) => item.state === 'open')
  const closed = items.filter((item) => item.state === 'closed')
  return {
    open: open.length,
    overdue: open.filter((item) => item.daysOverdue !== null).length,
    dueSoon: open.filter(({ due }) => due !== null && due >= today && due <= dueSoonUntil).length,
    unowned: open.filter(({ owner, assignees }) => owner === null && assignees.length === 0).length,
    undated: open.filter(({ due }) => due === null).length,
    closed: closed.filter(isDone).length,
    notPlanned: closed.filter((item) => !isDone(item)).length,
  }
}

/** Movement in the seven calendar days that end with `today`. */
function lastWeek(
  existing: readonly Dated[],
  today: CalendarDate,
): Pick<ReportTotals, 'openedLastWeek' | 'closedLastWeek'> {
  const weekAgo = addDays(today, -WEEK)
  const closedLately = existing.filter(
    (one) => isDone(one.issue) && isClosedOn(one, today) && !isClosedOn(one, weekAgo),
  )
  return {
    openedLastWeek: existing.filter((one) => one.createdOn > weekAgo).length,
    closedLastWeek: closedLately.length,
  }
}

/** One point a week, backwards from `today` while there was an issue, at most a year of them; oldest first. */
function history(existing: readonly Dated[], today: CalendarDate): HistoryPoint[] {
  const points: HistoryPoint[] = []
  let day = today
  while (points.length < HISTORY_POINTS) {
    const point = pointOn(existing, day)
    if (point === null && points.length > 0) break
    points.push(point ?? { date: day, open: 0, overdue: 0, closed: 0 })
    day = addDays(day, -WEEK)
  }
  return points.reverse()
}

/** The counts on a day, null when no issue existed yet. */
function pointOn(existing: readonly Dated[], day: CalendarDate): HistoryPoint | null {
  let seen = false
  let open = 0
  let overdue = 0
  let closed = 0
  for (const one of existing) {
    if (one.createdOn > day) continue
    seen = true
    if (isClosedOn(one, day)) {
      if (isDone(one.issue)) closed += 1
      continue
    }
    open += 1
    if (one.due !== null && one.due < day) overdue += 1
  }
  return seen ? { date: day, open, overdue, closed } : null
}
