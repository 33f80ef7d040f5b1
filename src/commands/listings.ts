import type { CalendarDate } from '../calendar/date.ts'
import { earlierListing, isUsable, type KeptListing, toKeep, withChanges } from '../report/kept-listing.ts'
import type { IssueTracker, TrackedIssue } from '../trackers/tracker.ts'

/** Where a report gets its issues from. */
export interface Listings {
  /** All issues of the tracker under the label. */
  of(tracker: IssueTracker, label: string): Promise<readonly TrackedIssue[]>
}

/** Reads everything each time. */
export const wholeListings: Listings = { of: (tracker, label) => tracker.listIssues(label) }

export interface KeptListings extends Listings {
  /** What was seen, for the next run. */
  readonly seen: readonly KeptListing[]
}

/** Where listings are kept between two runs. `save` throws a Failure (usage) when nothing can be written there. */
export interface ListingCache {
  readonly load: () => Promise<readonly KeptListing[]>
  readonly save: (listings: readonly KeptListing[]) => Promise<void>
}

/**
 * Goes on from what an earlier run kept: only what changed since is read, as long as the tracker can tell that this is
 * all. Gives the same issues as reading everything (of which bodies a report looks at nothing but what is kept).
 */
export function createListings(
  kept: readonly KeptListing[],
  today: CalendarDate,
  progress: (message: string) => void,
): KeptListings {
  const seen: KeptListing[] = []

  async function goOn(tracker: IssueTracker, last: KeptListing): Promise<readonly TrackedIssue[] | null> {
    const earlier = earlierListing(last)
    if (earlier === null || tracker.changedIssues === undefined) return null
    const changes = await tracker.changedIssues(last.label, earlier)
    const issues = changes === null ? null : withChanges(last.issues, changes)
    progress(
      changes === null || issues === null
        ? `What changed in ${tracker.description} since the last report does not tell all; everything is read.`
        : `${changes.issues.length} of ${issues.length} issues in ${tracker.description} were read; the others had not changed.`,
    )
    return issues
  }

  return {
    seen,
    async of(tracker, label) {
      const wanted = { tracker: tracker.description, label, today }
      const last = kept.find((one) => isUsable(one, wanted))
      const changed = last === undefined ? null : await goOn(tracker, last)
      const issues = changed ?? (await tracker.listIssues(label))
      const wholeOn = changed === null ? today : (last?.wholeOn ?? today)
      seen.push({ tracker: tracker.description, label, wholeOn, issues: issues.map(toKeep) })
      return issues
    },
  }
}
