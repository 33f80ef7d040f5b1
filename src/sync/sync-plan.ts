import type { CalendarDate } from '../calendar/date.ts'
import type { IssueChanges, NewIssue } from '../trackers/tracker.ts'

export const OPERATION_KINDS = [
  'create',
  'update',
  'close',
  'reopen',
  'adopt',
  'keep',
  'skip',
  'conflict',
] as const
export type OperationKind = (typeof OPERATION_KINDS)[number]

/** One field of an issue that an update changes, for people. */
export interface FieldChange {
  readonly field: string
  readonly from: string | null
  readonly to: string | null
}

interface OperationBase {
  /** The item's identity, opaque. */
  readonly key: string
  /** `owner/name` where its issue is, or will be; left out for the usual repository. */
  readonly repository?: string
  readonly path: string
  readonly line: number
  readonly title: string
  /** The title by the document alone; null for an issue of which no document that was read says anything. */
  readonly itemTitle: string | null
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  /** As written in the document. */
  readonly owner: string | null
  readonly due: CalendarDate | null
  readonly dueReason: string | null
  /** One sentence, for people. */
  readonly reason: string
}

export interface CreateOperation extends OperationBase {
  readonly kind: 'create'
  readonly issue: null
  readonly changes: readonly FieldChange[]
  readonly newIssue: NewIssue
}

/** Writes to one existing issue: the changes wanted and, where people are owed a word, a comment. */
export interface WriteOperation extends OperationBase {
  readonly kind: 'update' | 'close' | 'reopen' | 'adopt'
  readonly issue: number
  readonly changes: readonly FieldChange[]
  readonly write: IssueChanges
  /** Of the assignees to be written those the issue does not have yet; not yet checked for assignability. */
  readonly newAssignees: readonly string[]
  readonly comment: string | null
}

export interface QuietOperation extends OperationBase {
  readonly kind: 'keep' | 'skip' | 'conflict'
  readonly issue: number | null
  readonly changes: readonly FieldChange[]
}

export type SyncOperation = CreateOperation | WriteOperation | QuietOperation

/** What a plan would close beyond everyday edits, or what went with a whole document. */
export interface MassClose {
  /** Issues concerned: those to be closed because their items are gone, and open ones whose document vanished. */
  readonly issues: number
  /** All open items. */
  readonly open: number
  /** Documents concerned, by path. */
  readonly paths: readonly string[]
}

interface ExtraBase {
  /** `owner/name` where it is, or will be; left out for the usual repository. */
  readonly repository?: string
  /** The document whose items it is for; of several the first. */
  readonly path: string
  readonly title: string
  /** One sentence, for people. */
  readonly reason: string
}

export interface ParentExtra extends ExtraBase {
  readonly kind: 'parent'
  readonly action: 'create' | 'update' | 'close' | 'reopen'
  /** Its number; null for one to be made. */
  readonly issue: number | null
  /** Keys of the items whose issues become its sub-issues. */
  readonly links: readonly string[]
}

export interface MilestoneExtra extends ExtraBase {
  readonly kind: 'milestone'
  readonly action: 'create'
  /** `YYYY-MM-DD`, or null for one without an end. */
  readonly dueOn: string | null
}

/** What a sync makes or changes beside the issues of items. */
export type Extra = ParentExtra | MilestoneExtra

export interface SyncPlan {
  /** In the order in which apply carries them out: by path, line, then kind. */
  readonly operations: readonly SyncOperation[]
  readonly summary: Readonly<Record<OperationKind, number>>
  /** What a person has to agree to before anything is written; left out where nothing of the kind is planned. */
  readonly massClose?: MassClose
  /** Left out where nothing of the kind is to be done. */
  readonly extras?: readonly Extra[]
}
