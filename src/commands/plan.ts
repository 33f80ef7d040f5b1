import type { CalendarDate } from '../calendar/date.ts'
import type { Config } from '../config/config.ts'
import type { DocumentFile } from '../files/document-file.ts'
import type { SourceLinks } from '../files/source-links.ts'
import type { Postmortem } from '../postmortem/postmortem.ts'
import type { SyncPlan } from '../sync/sync-plan.ts'
import type { IssueTracker, TrackedIssue } from '../trackers/tracker.ts'

export interface PlanInput {
  readonly documents: readonly DocumentFile[]
  readonly config: Config
  readonly today: CalendarDate
  readonly tracker: IssueTracker
  readonly links: SourceLinks
  /**
   * Whether a path (as found) still names a document. Issues of a document that exists and is not among `documents` are
   * left alone: a run over some documents says nothing about the others.
   */
  readonly documentExists: (path: string) => boolean
  /** Told one line for each thing a person should know. */
  readonly progress: (message: string) => void
}

export interface PlanOutcome {
  readonly plan: SyncPlan
  readonly postmortems: readonly Postmortem[]
  /** What the tracker listed under our label. */
  readonly tracked: readonly TrackedIssue[]
}
