import type { CalendarDate } from '../calendar/date.ts'
import type { Config } from '../config/config.ts'
import type { SourceLinks } from '../files/source-links.ts'
import { issueTitle } from '../policy/desire-issue.ts'
import type { DesiredIssue } from '../policy/desired-issue.ts'
import { supportedOnly } from '../policy/issue-fields.ts'
import type { FieldSupport, IssueFields } from '../trackers/tracker.ts'
import type { DocumentItem } from './documents.ts'
import { incidentOf } from './incident.ts'
import { type ItemMarker, MAX_PATH } from './marker.ts'
import type { QuietOperation, SyncOperation } from './sync-plan.ts'
import type { TrackedItem } from './tracked-items.ts'

/** What planning one item or issue needs to know beside it. */
export interface Planning {
  readonly config: Config
  readonly today: CalendarDate
  readonly links: SourceLinks
  /** Which optional fields the tracker can hold; left out: all of them. */
  readonly support?: FieldSupport
}

/** The optional fields of an issue, as far as they can be had. */
export function fieldsWanted({ fields }: DesiredIssue, { support }: Planning): IssueFields {
  return support === undefined ? fields : supportedOnly(fields, support)
}

type Described = Omit<QuietOperation, 'kind' | 'issue' | 'changes' | 'reason'>

/** The facts of an operation that come from the document. */
export function describeWanted(key: string, wanted: DesiredIssue): Described {
  const { path, line, title, labels, assignees, owner, due, dueReason } = wanted
  const itemTitle = issueTitle(wanted.item)
  return { key, path, line, title, itemTitle, labels, assignees, owner, due, dueReason }
}

/** The facts of an operation about an issue whose document has nothing to say of it. */
export function describeTracked({ key, path, issue, marker }: TrackedItem): Described {
  return {
    key,
    path,
    line: marker?.line ?? 0,
    title: issue.title,
    itemTitle: null,
    labels: issue.labels,
    assignees: issue.assignees,
    owner: marker?.owner ?? null,
    due: marker?.due ?? null,
    dueReason: null,
  }
}

/** An issue that is left as it is. */
export function planKeep(tracked: TrackedItem, reason: string): SyncOperation {
  return { ...describeTracked(tracked), kind: 'keep', issue: tracked.issue.number, changes: [], reason }
}

/** What an issue is to remember of its item, all but what the tool writes. */
export function rememberItem(
  key: string,
  { item, words, ordinal, path, postmortem }: DocumentItem,
  wanted: DesiredIssue,
  trackedOn: CalendarDate,
): Omit<ItemMarker, 'wrote' | 'adopted'> {
  return {
    key,
    path,
    line: item.line,
    text: words,
    group: clip(item.group),
    ordinal,
    kind: item.kind,
    priority: item.priority,
    severity: clip(wanted.severity),
    incident: incidentOf(postmortem),
    owner: clip(item.owner),
    due: wanted.due,
    trackedOn,
  }
}

/** Longer groups and owners are remembered by their beginning. */
export function clip(text: string | null): string | null {
  return text === null ? null : Array.from(text).slice(0, MAX_REMEMBERED).join('')
}

const MAX_REMEMBERED = 300

/** Whether a marker can hold the path. */
export function isTrackable(path: string): boolean {
  return path.length <= MAX_PATH
}
