import { type CalendarDate, daysBetween } from '../calendar/date.ts'
import { inspectMarker, markerLines } from '../sync/marker.ts'
import type { ChangedIssues, EarlierListing, TrackedIssue } from '../trackers/tracker.ts'

/** What one run saw under a label in one tracker, so that the next needs to read only what has changed since. */
export interface KeptListing {
  /** `description` of the tracker. */
  readonly tracker: string
  readonly label: string
  /** The day on which everything was read last. */
  readonly wholeOn: CalendarDate
  readonly issues: readonly TrackedIssue[]
}

/**
 * After so many days everything is read again: what changes an issue without a trace in `updatedAt` (a person renamed, a
 * label renamed or deleted, the right to write lost) is seen then at the latest.
 */
const DAYS_AT_MOST = 28

/** Listings of GitHub lag behind by seconds; what changed within the hour before the newest change seen is read again. */
const MARGIN_MS = 60 * 60 * 1000

/** Whether the listing is of this tracker and label, and not too old to go on with. */
export function isUsable(
  kept: KeptListing,
  {
    tracker,
    label,
    today,
  }: { readonly tracker: string; readonly label: string; readonly today: CalendarDate },
): boolean {
  const age = daysBetween(kept.wholeOn, today)
  return kept.tracker === tracker && kept.label === label && age >= 0 && age < DAYS_AT_MOST
}

/** From when on changes are to be asked for, by the tracker's clock; null where no issue was seen. */
export function earlierListing({ issues }: KeptListing): EarlierListing | null {
  const newest = issues.reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), '')
  if (newest === '') return null
  const since = new Date(Date.parse(newest) - MARGIN_MS).toISOString().replace(/\.\d+/, '')
  return { since, highest: issues.reduce((most, { number }) => Math.max(most, number), 0) }
}

/**
 * The listing as it is now; null when it cannot be told. An issue that got the label, or was moved here, has changed
 * since; one that lost it, was deleted or moved away shows nowhere: what is merged then holds more issues than there are.
 */
export function withChanges(
  kept: readonly TrackedIssue[],
  { issues, total }: ChangedIssues,
): readonly TrackedIssue[] | null {
  const byNumber = new Map([...kept, ...issues].map((issue) => [issue.number, issue]))
  return byNumber.size === total ? [...byNumber.values()] : null
}

/** The issue with as little of its body as a report looks at: of an action item the marker, of others all. */
export function toKeep(issue: TrackedIssue): TrackedIssue {
  if (inspectMarker(issue.body).status !== 'marker') return issue
  return { ...issue, body: markerLines(issue.body).join('\n') }
}
