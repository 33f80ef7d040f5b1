import type { Config } from '../config/config.ts'
import { Failure } from '../errors.ts'
import { labelDefinition, trackingLabel } from '../policy/labels.ts'
import type { IssueTracker, TrackedIssue } from '../trackers/tracker.ts'
import { dueLabelDefinitions, dueLabelsFor } from './due-labels.ts'
import type { Report, ReportItem } from './report.ts'

export interface DueLabelsInput {
  readonly tracker: IssueTracker
  /** Everything listed in this tracker. */
  readonly issues: readonly TrackedIssue[]
  readonly report: Report
  readonly config: Pick<Config, 'labels' | 'report'>
  /** Told one line for each thing a person should know. */
  readonly progress: (message: string) => void
}

/**
 * Keeps the labels `overdue` and `due-soon` as a whole set, and the tracking label where it is missing: one write for each issue that differs, which is read before,
 * as people may have labelled it since it was listed. An issue that refuses is told and passed over. Gives how many were
 * changed.
 * @throws Failure of kind `tracker`, from the tracker, for what concerns the whole run.
 */
export async function keepDueLabels(input: DueLabelsInput): Promise<number> {
  const { tracker, issues, report, config, progress } = input
  const byUrl = new Map(issues.map((issue) => [issue.url, issue]))
  const wantedFor = (item: ReportItem, issue: TrackedIssue | undefined): readonly string[] | null =>
    issue === undefined ? null : labelsFor(item, issue.labels, input)
  const changes = report.items.flatMap((item) => {
    const labels = wantedFor(item, byUrl.get(item.url))
    return labels === null ? [] : [{ item, labels }]
  })
  if (changes.length === 0) return 0
  const added = new Set(changes.flatMap(({ labels }) => labels.map((label) => label.toLowerCase())))
  const definitions = [labelDefinition(trackingLabel(config)), ...dueLabelDefinitions(config.report.labels)]
  await tracker.ensureLabels(definitions.filter(({ name }) => added.has(name.toLowerCase())))
  let changed = 0
  for (const { item, labels: listed } of changes) {
    const { number } = item
    try {
      const now = await tracker.readIssue?.(number)
      if (now !== undefined && now?.state !== byUrl.get(item.url)?.state) continue
      const labels = now === undefined ? listed : wantedFor(item, now ?? undefined)
      if (labels === null) continue
      await tracker.updateIssue(number, { labels })
      changed += 1
    } catch (error) {
      if (!(error instanceof Failure) || !ONE_ISSUE.has(error.code)) throw error
      progress(`The labels of #${number} were left as they are. ${error.message}`)
    }
  }
  progress(`Labels for due dates changed on ${changed} issue${changed === 1 ? '' : 's'}.`)
  return changed
}

/** Null where they are right. With the tracking label: an issue that was found without it is to be listed again. */
function labelsFor(
  item: ReportItem,
  present: readonly string[],
  { report, config }: DueLabelsInput,
): readonly string[] | null {
  const tracking = trackingLabel(config)
  const wanted = dueLabelsFor(item, present, report.dueSoonUntil, config.report.labels)
  const isListed = present.some((label) => label.toLowerCase() === tracking.toLowerCase())
  return isListed ? wanted : [...(wanted ?? present), tracking]
}

/** See `IssueTracker`: what concerns one issue only. */
const ONE_ISSUE: ReadonlySet<string> = new Set(['TRACKER_REFUSED', 'TRACKER_GONE'])
