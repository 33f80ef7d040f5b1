import type { Config } from '../config/config.ts'
import { Failure } from '../errors.ts'
import type { IssueTracker, TrackedIssue } from '../trackers/tracker.ts'
import { dueLabelChanges, dueLabelDefinitions } from './due-labels.ts'
import type { Report } from './report.ts'

export interface DueLabelsInput {
  readonly tracker: IssueTracker
  /** Everything listed in this tracker. */
  readonly issues: readonly TrackedIssue[]
  readonly report: Report
  readonly config: Pick<Config, 'report'>
  /** Told one line for each thing a person should know. */
  readonly progress: (message: string) => void
}

/**
 * Keeps the labels `overdue` and `due-soon` as a whole set: one write for each issue that differs. An issue that refuses is
 * told and passed over. Gives how many were changed.
 * @throws Failure of kind `tracker`, from the tracker, for what concerns the whole run.
 */
export async function keepDueLabels(input: DueLabelsInput): Promise<number> {
  const { tracker, issues, report, config, progress } = input
  const byUrl = new Map(issues.map((issue) => [issue.url, issue]))
  const own = report.items.filter(({ url }) => byUrl.has(url))
  const byNumber = new Map(own.map(({ number, url }) => [number, byUrl.get(url)?.labels ?? []]))
  const changes = dueLabelChanges(
    { items: own, dueSoonUntil: report.dueSoonUntil },
    (number) => byNumber.get(number) ?? [],
    config.report.labels,
  )
  if (changes.length === 0) return 0
  const added = new Set(changes.flatMap(({ labels }) => labels.map((label) => label.toLowerCase())))
  const definitions = dueLabelDefinitions(config.report.labels)
  await tracker.ensureLabels(definitions.filter(({ name }) => added.has(name.toLowerCase())))
  let changed = 0
  for (const { number, labels } of changes) {
    try {
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

/** See `IssueTracker`: what concerns one issue only. */
const ONE_ISSUE: ReadonlySet<string> = new Set(['TRACKER_REFUSED', 'TRACKER_GONE'])
