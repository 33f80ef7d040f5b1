import type { CalendarDate } from '../calendar/date.ts'
import type { Config } from '../config/config.ts'
import type { SourceLinks } from '../files/source-links.ts'
import type { Postmortem } from '../postmortem/postmortem.ts'
import type { TrackedIssue } from '../trackers/tracker.ts'
import type { SyncPlan } from './sync-plan.ts'

export interface PlanInput {
  /** Every postmortem read in this run; a file with several incidents gives several of one path. */
  readonly postmortems: readonly Postmortem[]
  /** Paths of documents that were found and could not be read: their issues are left alone. */
  readonly unreadable: readonly string[]
  /** Every issue with the tracking label, open and closed, in any order. */
  readonly tracked: readonly TrackedIssue[]
  readonly config: Config
  /** New items are tracked from this day. */
  readonly today: CalendarDate
  readonly links: SourceLinks
  /** Whether a path that is not among `postmortems` still names a document: then this run just did not read it. */
  readonly documentExists: (path: string) => boolean
  /** `owner/name` the issues live in; null or left out where issues have no such home (directory tracker). */
  readonly repository?: string | null
  /** Issues without the tracking label that items name (`namedIssues`), by number; null where there is none. */
  readonly named?: ReadonlyMap<number, TrackedIssue | null>
}

/**
 * What has to be done so that the tracker agrees with the documents. Pure: the same input, its issues in any order,
 * gives the same plan. Throws nothing.
 */
export function planSync(input: PlanInput): SyncPlan {
  throw new Error(`not yet: ${input.today}`)
}

/** Numbers of issues that items name and `tracked` does not hold: to be read before planning. */
export function namedIssues(
  input: Pick<PlanInput, 'postmortems' | 'tracked' | 'repository'>,
): readonly number[] {
  throw new Error(`not yet: ${input.repository}`)
}
