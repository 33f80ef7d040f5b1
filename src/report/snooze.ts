import type { TrackedIssue } from '../trackers/tracker.ts'
import type { ReportItem } from './report.ts'

/** Tells of an item whether nobody is to be asked about it. */
export type IsSnoozed = (item: Pick<ReportItem, 'url'>) => boolean

/** Those whose issue carries the label (upper and lower case are the same); null: none is snoozed. */
export function snoozedBy(label: string | null, issues: readonly TrackedIssue[]): IsSnoozed {
  const wanted = label?.toLowerCase()
  const snoozed = new Set(
    issues.filter(({ labels }) => labels.some((name) => name.toLowerCase() === wanted)).map(({ url }) => url),
  )
  return ({ url }) => snoozed.has(url)
}
