import { type CalendarDate, dateOfInstant } from '../../calendar/date.ts'
import { type ItemMarker, readMarker } from '../../sync/marker.ts'
import type { TrackedIssue } from '../../trackers/tracker.ts'

/** What is measured of an issue. */
export type MeasuredIssue = Pick<
  TrackedIssue,
  'number' | 'url' | 'title' | 'state' | 'stateReason' | 'assignees' | 'createdAt' | 'closedAt'
>

/** What is measured of a marker. */
export type MeasuredMarker = Pick<
  ItemMarker,
  'path' | 'owner' | 'priority' | 'kind' | 'severity' | 'group' | 'due'
>

/** An issue of ours with its instants turned into days. */
export interface Dated {
  /** `owner/name`; in reports of several repositories only. */
  readonly repository?: string
  readonly issue: MeasuredIssue
  readonly marker: MeasuredMarker
  readonly createdOn: CalendarDate
  /** Null while the issue is open. */
  readonly closedOn: CalendarDate | null
  readonly due: CalendarDate | null
}

/**
 * The issues that are action items: with our marker, by somebody who may write. Of several for one item (twins) the one
 * with the lowest number counts. What is kept of them holds on to none of their bodies.
 */
export function datedIssues(
  issues: readonly TrackedIssue[],
  timezone: string,
  repository?: string,
): readonly Dated[] {
  const byItem = new Map<string, Dated>()
  for (const issue of issues) {
    const marker = issue.trusted ? readMarker(issue.body) : null
    if (marker === null) continue
    // Keys are given per repository; issues of several may come together.
    const item = `${issue.url.replace(/\d+$/, '')} ${marker.key}`
    const known = byItem.get(item)
    if (known !== undefined && known.issue.number <= issue.number) continue
    byItem.set(item, {
      ...(repository === undefined ? {} : { repository }),
      ...dated(issue, marker, timezone),
    })
  }
  return [...byItem.values()]
}

function dated(issue: TrackedIssue, marker: ItemMarker, timezone: string): Dated {
  const { number, url, title, state, stateReason, assignees, createdAt, closedAt } = issue
  const { path, owner, priority, kind, severity, group } = marker
  // Of thousands of issues and markers no more than this is kept.
  return {
    issue: { number, url, title, state, stateReason, assignees, createdAt, closedAt },
    marker: { path, owner, priority, kind, severity, group, due: marker.due },
    createdOn: dateOfInstant(issue.createdAt, timezone),
    closedOn: issue.state === 'closed' ? dateOfInstant(issue.closedAt ?? issue.updatedAt, timezone) : null,
    due: marker.due,
  }
}

export function isClosedOn(one: Dated, day: CalendarDate): boolean {
  return one.closedOn !== null && one.closedOn <= day
}

/** Done, or done elsewhere; GitHub servers that give no reason mean "completed". */
export function isDone(issue: Pick<TrackedIssue, 'stateReason'>): boolean {
  return issue.stateReason !== 'not_planned'
}
