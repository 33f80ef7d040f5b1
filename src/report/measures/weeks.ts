import { addDays, type CalendarDate, isoWeek } from '../../calendar/date.ts'
import { type Dated, isClosedOn, isDone } from './dated.ts'

/** What happened in one ISO week, as far as it lies before the end of the report's day. */
export interface Week {
  /** `2024-W24` */
  readonly week: string
  /** Its Monday. */
  readonly start: CalendarDate
  readonly opened: number
  readonly closed: number
  readonly notPlanned: number
  /** Items open at its end. */
  readonly open: number
}

export interface Trend {
  readonly direction: 'growing' | 'shrinking' | 'stable'
  /** Items open now less those open 28 days ago. */
  readonly change: number
}

/** Half a year; a chart shows no more. */
const WEEKS = 26
const TREND_DAYS = 28

/** The weeks up to the one of `today`, oldest first; none before the first item was made. */
export function weeksUntil(items: readonly Dated[], today: CalendarDate): readonly Week[] {
  const first = items.reduce<CalendarDate>(
    (least, { createdOn }) => (createdOn < least ? createdOn : least),
    today,
  )
  const weeks: { week: string; start: CalendarDate; last: CalendarDate }[] = []
  for (let last = today; weeks.length < WEEKS; last = addDays(isoWeek(last).start, -1)) {
    weeks.push({ ...isoWeek(last), last })
    if (isoWeek(last).start <= first) break
  }
  return weeks.reverse().map(({ week, start, last }) => {
    const isWithin = (day: CalendarDate | null): boolean => day !== null && start <= day && day <= last
    const closed = items.filter(({ closedOn }) => isWithin(closedOn))
    return {
      week,
      start,
      opened: items.filter(({ createdOn }) => isWithin(createdOn)).length,
      closed: closed.filter(({ issue }) => isDone(issue)).length,
      notPlanned: closed.filter(({ issue }) => !isDone(issue)).length,
      open: openOn(items, last),
    }
  })
}

/** Whether more is open than four weeks ago. */
export function trendOn(items: readonly Dated[], today: CalendarDate): Trend {
  const change = openOn(items, today) - openOn(items, addDays(today, -TREND_DAYS))
  return { change, direction: change > 0 ? 'growing' : change < 0 ? 'shrinking' : 'stable' }
}

function openOn(items: readonly Dated[], day: CalendarDate): number {
  return items.filter((one) => one.createdOn <= day && !isClosedOn(one, day)).length
}
