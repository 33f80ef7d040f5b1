import type { CalendarDate } from '../calendar/date.ts'
import type { ActionItem, ItemKind, Priority } from '../postmortem/postmortem.ts'
import type { IssueFields } from '../trackers/tracker.ts'

/** What the documents and the configuration want an issue to be. */
export interface DesiredIssue {
  readonly title: string
  readonly labels: readonly string[]
  /** Logins wanted; not yet checked for assignability. */
  readonly assignees: readonly string[]
  /** As written in the document, for the owner line of the body. */
  readonly owner: string | null
  readonly due: CalendarDate | null
  /** One phrase: `stated in the document`, `P1: 30 days from first tracked`. */
  readonly dueReason: string | null
  readonly kind: ItemKind | null
  readonly priority: Priority | null
  readonly severity: string | null
  /** Full text of the item. */
  readonly text: string
  readonly group: string | null
  /** An address that the item gives, of something it is about. */
  readonly link: string | null
  /** The document it comes from. */
  readonly path: string
  readonly line: number
  readonly endLine: number
  readonly postmortemTitle: string | null
  readonly incidentDate: CalendarDate | null
  readonly item: ActionItem
  /** Those the configuration wants; whether the tracker can hold them is another matter. */
  readonly fields: IssueFields
}
