/** Who can read a repository; `internal`: everybody in the enterprise. */
export type Visibility = 'public' | 'internal' | 'private'

/** A repository as the list of its owner's has it. */
export interface OwnedRepository {
  /** `owner/name` */
  readonly name: string
  readonly visibility: Visibility
  /** False for one that is archived or disabled: nothing can be written there. */
  readonly isActive: boolean
  readonly topics: readonly string[]
}

/** Why an issue was closed (GitHub's words). */
export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened'

/**
 * What only some trackers can hold. Left out: not wanted, or, of an issue that was read, not known there; null: none.
 */
export interface IssueFields {
  /** Title of the milestone. */
  readonly milestone?: string | null
  /** Name of the issue type. */
  readonly type?: string | null
  /** `YYYY-MM-DD`, in the date field the tracker was made for. */
  readonly targetDate?: string | null
}

/** An issue as a tracker holds it; only what plan and report need. */
export interface TrackedIssue extends IssueFields {
  readonly number: number
  /** Address for people; a path for the directory tracker. */
  readonly url: string
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
  readonly stateReason: StateReason | null
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  /** Instants, ISO 8601 UTC. */
  readonly createdAt: string
  readonly updatedAt: string
  readonly closedAt: string | null
  /** Number of the issue it is a sub-issue of, null for none; left out where that is not known. */
  readonly parent?: number | null
  /** False when its author may not write to the repository: its marker does not count. */
  readonly trusted: boolean
}

export interface NewIssue extends IssueFields {
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
}

/** Only the named fields change. */
export interface IssueChanges extends IssueFields {
  readonly title?: string
  readonly body?: string
  readonly labels?: readonly string[]
  readonly assignees?: readonly string[]
  readonly state?: 'open' | 'closed'
  readonly stateReason?: StateReason
}

export interface LabelDefinition {
  readonly name: string
  /** Six hex digits. */
  readonly color: string
  /** At most 100 characters. */
  readonly description: string
}

export interface MilestoneDefinition {
  readonly title: string
  readonly description: string
  /** `YYYY-MM-DD`, or null for one without an end. */
  readonly dueOn: string | null
}

/** Which of `IssueFields` are wanted, or can be had. */
export interface FieldSupport {
  readonly milestone: boolean
  /** Names of types. */
  readonly types: readonly string[]
  readonly targetDate: boolean
}

/** What is known of a label's issues from an earlier listing with at least one. */
export interface EarlierListing {
  /** What changed at this instant (ISO 8601 UTC) or later is asked for. */
  readonly since: string
  /** The highest number listed. */
  readonly highest: number
}

/** What changed among the issues of a label. */
export interface ChangedIssues {
  readonly issues: readonly TrackedIssue[]
  /** Of all issues with the label, open and closed. */
  readonly total: number
}

/**
 * The port to wherever issues live. Every method throws a Failure of kind `tracker` when it cannot do its work;
 * a listing is whole or it throws. Two codes concern one issue only, so that a run goes on with the others:
 * `TRACKER_REFUSED` (it finds this one request invalid) and `TRACKER_GONE` (the issue was deleted). A write with
 * `TRACKER_UNCLEAR` may have been carried out. Every other failure concerns the whole run.
 */
export interface IssueTracker {
  /** For messages: `octo/payments on https://github.example.com`, `folder .postmortem-actions/issues`. */
  readonly description: string
  /** Address of the server whose pages show its issues; left out where there is none. */
  readonly server?: string
  /** The address of one of its issues as it is written in the text of another. Left out: as everywhere. */
  linkFromIssue?(url: string): string
  /** All issues with the label, open and closed, pull requests left out, in no promised order. */
  listIssues(label: string): Promise<readonly TrackedIssue[]>
  /**
   * Those of them that changed since an earlier listing, and how many issues have the label by now, counted last. Null
   * where it cannot count them. Left out: there is nothing to be saved.
   */
  changedIssues?(label: string, earlier: EarlierListing): Promise<ChangedIssues | null>
  /**
   * A second look before the first create and after an unclear one: the issues that changed lately, whatever their
   * label (somebody may have removed ours), and those no listing shows yet, at the price of two requests and one for
   * each of the latter. Left out: the label is listed again.
   */
  recentIssues?(label: string): Promise<readonly TrackedIssue[]>
  /**
   * After a create: the issues that others opened between the newest one known before and the one just made, whose
   * number is given. Asks for nothing where there are none. Left out: nobody else opens issues.
   */
  openedBefore?(number: number): Promise<readonly TrackedIssue[]>
  /**
   * One issue by its number, whatever its label: for items that name the issue they are tracked in. Null when there
   * is none of that number or it is a pull request; and, past all caches, before an issue is changed. Left out: such
   * items are left alone, and issues are changed as they were listed.
   */
  readIssue?(number: number): Promise<TrackedIssue | null>
  /** One write with everything in it. Never retried after an unclear answer (code `TRACKER_UNCLEAR`). */
  createIssue(issue: NewIssue): Promise<TrackedIssue>
  updateIssue(number: number, changes: IssueChanges): Promise<TrackedIssue>
  addComment(number: number, body: string): Promise<void>
  /** The texts of an issue's comments written or changed since the instant (ISO 8601 UTC), by those who may write there. */
  readComments(number: number, since: string): Promise<readonly string[]>
  /**
   * Puts an issue that this tracker made at the head of the list of issues. False, and told, where that cannot be had;
   * never a Failure: no work depends on it. Left out: there is no such place.
   */
  pinIssue?(number: number): Promise<boolean>
  /**
   * Of closed issues, at most 100, whether a change is behind it: a commit or pull request that closed it, or a pull
   * request linked to it. Issues that are gone are left out of the answer. Null, and told, where that is not known; never a
   * Failure. Left out: issues have no changes there.
   */
  linkedChanges?(numbers: readonly number[]): Promise<ReadonlyMap<number, boolean> | null>
  /**
   * Makes one issue the sub-issue of another. False, and told, when the tracker refuses it (it has no sub-issues, there
   * are too many, the issue has another parent). Left out: it has none.
   */
  addSubIssue?(parent: number, child: number): Promise<boolean>
  /**
   * Which of the wanted fields it can set; reads only, and is asked once in a run, before anything is written that has
   * such a field. Left out: none of them.
   */
  supportedFields?(wanted: FieldSupport): Promise<FieldSupport>
  /** Those of the titles that no milestone has, open or closed. Left out: it has no milestones. */
  missingMilestones?(titles: readonly string[]): Promise<readonly string[]>
  /** Creates those that are missing, open and closed ones looked through; leaves existing ones as they are. */
  ensureMilestones?(milestones: readonly MilestoneDefinition[]): Promise<void>
  /** Creates those that are missing; leaves existing ones as they are. */
  ensureLabels(labels: readonly LabelDefinition[]): Promise<void>
  /** Which of the logins may be assigned; each is asked for at most once in a tracker's life. */
  assignable(logins: readonly string[]): Promise<ReadonlySet<string>>
}
