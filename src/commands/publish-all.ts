import { Failure } from '../errors.ts'
import { keepDueLabels } from '../report/keep-due-labels.ts'
import { type PublishInput, publishReport } from '../report/publish.ts'
import type { Report } from '../report/report.ts'
import type { IsSnoozed } from '../report/snooze.ts'
import { weeklyComment } from '../report/weekly-comment.ts'
import type { IssueTracker, TrackedIssue } from '../trackers/tracker.ts'

export interface PublishAllInput extends Omit<PublishInput, 'comment'> {
  readonly isSnoozed: IsSnoozed
  /** The further repositories in which labels are kept. */
  readonly routed: readonly { readonly tracker: IssueTracker; readonly issues: readonly TrackedIssue[] }[]
}

export interface PublishedAll {
  /** Number of the report issue, null when there is none. */
  readonly reportIssue: number | null
  /** Its address; null as well where a person closed it. */
  readonly reportUrl: string | null
  /** What is left over, for the next run; null when nothing is. */
  readonly unpublished: Failure | null
}

/** Keeps the report issue with its weekly comment, then the labels for due dates. A tracker that fails ends it there. */
export async function publishAll(input: PublishAllInput): Promise<PublishedAll> {
  const { tracker, issues, report, config, isSnoozed, routed, progress } = input
  let kept: Pick<PublishedAll, 'reportIssue' | 'reportUrl'> = { reportIssue: null, reportUrl: null }
  try {
    const linked = linkedFromIssue(report, tracker)
    const comment = weeklyComment(linked, { mentions: config.report.mentions, isSnoozed })
    const { number, url, outcome } = await publishReport({ ...input, report: linked, comment })
    kept = { reportIssue: number, reportUrl: outcome === 'left-closed' ? null : url }
    for (const place of [{ tracker, issues }, ...routed]) {
      await keepDueLabels({ ...place, report, config, progress })
    }
    return { ...kept, unpublished: null }
  } catch (error) {
    if (error instanceof Failure && error.kind === 'tracker') return { ...kept, unpublished: error }
    throw error
  }
}

/** The report as it is written in an issue: where issues are files, links begin in their folder. */
function linkedFromIssue(report: Report, { linkFromIssue }: IssueTracker): Report {
  if (linkFromIssue === undefined) return report
  return { ...report, items: report.items.map((item) => ({ ...item, url: linkFromIssue(item.url) })) }
}
