import type { Config } from '../config/config.ts'
import { trackingLabel } from '../policy/labels.ts'
import { titleText, withoutInvisible } from '../safe-text/safe-text.ts'
import { inspectMarker } from '../sync/marker.ts'
import type { IssueTracker, TrackedIssue } from '../trackers/tracker.ts'
import { readReportMarker } from './report-marker.ts'

/**
 * The issues that are ours to keep, the one to use first: by marker, open before closed, then by number. Where none
 * has the marker, an issue of the report's title whose body somebody emptied. An action item's issue is never among
 * them, whatever was pasted into it.
 */
export function findReportIssues(issues: readonly TrackedIssue[], title: string): readonly TrackedIssue[] {
  const trusted = issues.filter((issue) => issue.trusted && inspectMarker(issue.body).status === 'none')
  const marked = trusted.filter((issue) => readReportMarker(issue.body) !== null)
  const ours = marked.length > 0 ? marked : trusted.filter((issue) => isWiped(issue, title))
  return ours.toSorted(
    (a, b) => Number(a.state === 'closed') - Number(b.state === 'closed') || a.number - b.number,
  )
}

/**
 * Listings lag, and people take labels away: before a report issue is made, what changed lately is looked at too.
 * @throws Failure of kind `tracker`, from the tracker.
 */
export async function lookAgain(
  tracker: IssueTracker,
  config: Pick<Config, 'labels' | 'report'>,
): Promise<readonly TrackedIssue[]> {
  const lately = (await tracker.recentIssues?.(trackingLabel(config))) ?? []
  return findReportIssues(
    lately.filter(({ body }) => readReportMarker(body) !== null),
    config.report.title,
  )
}

function isWiped(issue: TrackedIssue, title: string): boolean {
  return issue.body.trim() === '' && sameWords(issue.title, titleText(title))
}

function sameWords(a: string, b: string): boolean {
  return withoutInvisible(a).trim() === withoutInvisible(b).trim()
}
