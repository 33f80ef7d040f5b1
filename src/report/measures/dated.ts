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
  /** Further issues of the same item; left out: none. */
  readonly twins?: readonly Dated[]
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
    // Keys are given per repository, or folder; issues of several may come together.
    const item = `${issue.url.slice(0, issue.url.lastIndexOf('/'))} ${marker.key}`
    const known = byItem.get(item)
    const one = {
      ...(repository === undefined ? {} : { repository }),
      ...dated(issue, marker, timezone),
    }
    byItem.set(item, known === undefined ? one : joined(known, one))
  }
  return [...byItem.values()]
}

/** Two issues of one item, each with the further ones found before. */
function joined(a: Dated, b: Dated): Dated {
  const [first, second] = a.issue.number <= b.issue.number ? [a, b] : [b, a]
  if (second.issue.number === first.issue.number) return first
  const { twins = [], ...twin } = second
  return { ...first, twins: [...(first.twins ?? []), ...twins, twin] }
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
