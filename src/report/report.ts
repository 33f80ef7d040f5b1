import type { CalendarDate } from '../calendar/date.ts'
import type { ItemKind, Priority } from '../postmortem/postmortem.ts'
import type { StateReason, Visibility } from '../trackers/tracker.ts'
import type { Measures } from './measures/measures.ts'

export interface ReportTotals {
  readonly open: number
  readonly overdue: number
  readonly dueSoon: number
  readonly unowned: number
  readonly undated: number
  readonly closed: number
  readonly notPlanned: number
  readonly openedLastWeek: number
  readonly closedLastWeek: number
}

export interface ReportItem {
  /** `owner/name`; in reports of several repositories only. */
  readonly repository?: string
  readonly number: number
  readonly url: string
  readonly title: string
  readonly state: 'open' | 'closed'
  readonly stateReason: StateReason | null
  /** Path of the postmortem it comes from. */
  readonly postmortem: string
  /** As written in the document. */
  readonly owner: string | null
  /** Logins, as the issue has them. */
  readonly assignees: readonly string[]
  readonly priority: Priority | null
  readonly kind: ItemKind | null
  /** Of the incident, as the document states it. */
  readonly severity: string | null
  /** Instants, ISO 8601 UTC. */
  readonly createdAt: string
  readonly closedAt: string | null
  readonly due: CalendarDate | null
  /** Days past due on the report's day, for open items; null when it has no date or is not overdue. */
  readonly daysOverdue: number | null
  /** Days from the day its issue was made to the report's day, or to the day it was closed. */
  readonly daysOpen: number
}

export interface HistoryPoint {
  readonly date: CalendarDate
  readonly open: number
  readonly overdue: number
  readonly closed: number
}

/** One of the repositories that a report tells of, on its day. */
export interface RepositoryState {
  /** `owner/name` */
  readonly name: string
  /** Null where nobody had to ask, or it cannot be told. */
  readonly visibility: Visibility | null
  /** Null where it could not be read. */
  readonly items: number | null
  readonly open: number | null
  readonly overdue: number | null
  /** Why it could not be read, one line. */
  readonly error?: string
}

/** The repositories that fewer people may read than the report: nothing but counts, which are in no other figure. */
export interface Withheld {
  readonly repositories: number
  /** Those of them that could not be read: their items are not counted. */
  readonly unread: number
  readonly items: number
  readonly open: number
  readonly overdue: number
}

/** The state of the action items on one day (contract, part 4). */
export interface Report {
  readonly version: 1
  readonly date: CalendarDate
  /** Open items due up to this day, and not before `date`, count as due soon. */
  readonly dueSoonUntil: CalendarDate
  readonly totals: ReportTotals
  /** Overdue first, then by due date, then by number. */
  readonly items: readonly ReportItem[]
  /** Oldest first, one point a week, the last one on the report's day. */
  readonly history: readonly HistoryPoint[]
  readonly measures: Measures
  /** Those that could not be read first, then the most overdue; in reports of several repositories only. */
  readonly repositories?: readonly RepositoryState[]
  /** Left out where there are none. */
  readonly withheld?: Withheld
}
