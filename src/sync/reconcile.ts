import { desireIssue } from '../policy/desire-issue.ts'
import type { DesiredIssue } from '../policy/desired-issue.ts'
import { trackingLabel } from '../policy/labels.ts'
import type { IssueChanges, IssueFields, TrackedIssue } from '../trackers/tracker.ts'
import type { DocumentItem } from './documents.ts'
import { blockContent, MAX_BODY, replaceBlock } from './issue-body.ts'
import { type ItemMarker, readMarker } from './marker.ts'
import {
  clip,
  describeTracked,
  describeWanted,
  fieldsWanted,
  type Planning,
  rememberItem,
} from './planning.ts'
import { decideState, endOf, type StateDecision } from './state.ts'
import type { FieldChange, SyncOperation } from './sync-plan.ts'
import {
  type FieldsMerge,
  mergeFields,
  mergeNames,
  mergeTitle,
  sameNames,
  sameTitle,
  without,
} from './three-way.ts'
import { LATER, type TrackedItem } from './tracked-items.ts'

/** What the issue is to be after people's changes and the document's were brought together. */
interface Merged {
  readonly title: string
  readonly titleBase: string
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  readonly fields: FieldsMerge
}

/** The operation that brings an issue up to what its item says now; `keep` when there is nothing to write. */
export function reconcile(tracked: TrackedItem, entry: DocumentItem, planning: Planning): SyncOperation {
  const { issue } = tracked
  const marker = readMarker(issue.body)
  if (marker === null) {
    return {
      ...describeTracked(tracked),
      kind: 'keep',
      issue: issue.number,
      changes: [],
      reason: `Not touched: ${LATER}.`,
    }
  }
  const wanted = desireIssue(entry.item, entry.postmortem, planning.config, marker.trackedOn)
  const decision = decideState(issue, marker, endOf(entry.item))
  const merged = merge(issue, marker, wanted, planning)
  const described = {
    ...describeWanted(tracked.key, { ...wanted, ...merged, fields: wanted.fields }),
    issue: issue.number,
  }
  const content = blockContent(wanted, marker.trackedOn, decision.state, planning.links)
  const next: ItemMarker = {
    ...rememberItem(tracked.key, entry, wanted, marker.trackedOn),
    adopted: marker.adopted,
    wrote: {
      title: merged.titleBase,
      labels: [...wanted.labels],
      assignees: [...wanted.assignees],
      ...(Object.keys(merged.fields.base).length === 0 ? {} : { fields: merged.fields.base }),
      content: content.content,
      block: content.block,
      state: decision.state,
    },
  }
  const fields = changedFields(issue, merged, decision)
  const isCurrent = content.content === marker.wrote.content
  if (isCurrent && Object.keys(fields).length === 0) {
    return { ...described, kind: 'keep', changes: [], reason: decision.reason }
  }
  const managed = replaceBlock(issue.body, content.visible, marker, next)
  if (managed === null || (managed.body.length > MAX_BODY && managed.body.length > issue.body.length)) {
    return {
      ...described,
      kind: 'keep',
      changes: [],
      reason: 'Not touched: its text leaves no room for an update.',
    }
  }
  const changes = describeChanges(issue, marker, wanted, fields)
  return {
    ...described,
    kind: decision.kind,
    changes,
    write: { ...fields, body: managed.body },
    newAssignees: without(fields.assignees ?? [], issue.assignees),
    comment: decision.comment,
    reason: decision.kind === 'update' ? updateReason(changes, managed.isEdited) : decision.reason,
  }
}

function merge(issue: TrackedIssue, marker: ItemMarker, wanted: DesiredIssue, planning: Planning): Merged {
  const tracking = trackingLabel(planning.config)
  const { title, base } = marker.adopted
    ? { title: issue.title, base: marker.wrote.title }
    : mergeTitle(issue.title, marker.wrote.title, wanted.title)
  const labels = mergeNames(issue.labels, marker.wrote.labels, wanted.labels)
  return {
    title,
    titleBase: base,
    // The tracking label is how the issue is found: without it the next run would open another.
    labels: mergeNames(labels, [], [tracking]),
    assignees: mergeNames(issue.assignees, marker.wrote.assignees, wanted.assignees),
    fields: mergeFields(issue, marker.wrote.fields ?? {}, fieldsWanted(wanted, planning)),
  }
}

function changedFields(issue: TrackedIssue, merged: Merged, decision: StateDecision): IssueChanges {
  return {
    ...(sameTitle(issue.title, merged.title) ? {} : { title: merged.title }),
    ...(sameNames(issue.labels, merged.labels) ? {} : { labels: merged.labels }),
    ...(sameNames(issue.assignees, merged.assignees) ? {} : { assignees: merged.assignees }),
    ...merged.fields.write,
    ...decision.write,
  }
}

function describeChanges(
  issue: TrackedIssue,
  marker: ItemMarker,
  wanted: DesiredIssue,
  fields: IssueChanges,
): readonly FieldChange[] {
  const changes = [
    change('title', issue.title, fields.title ?? issue.title),
    change('labels', list(issue.labels), list(fields.labels ?? issue.labels)),
    change('assignees', list(issue.assignees), list(fields.assignees ?? issue.assignees)),
    ...describeFields(issue, fields),
    change('state', issue.state, fields.state ?? issue.state),
    change('due', marker.due, wanted.due),
    change('owner', marker.owner, clip(wanted.owner)),
    change('group', marker.group, clip(wanted.group)),
    change('kind', marker.kind, wanted.kind),
    change('priority', marker.priority, wanted.priority),
    change('severity', marker.severity, clip(wanted.severity)),
    change('path', marker.path, wanted.path),
  ].flatMap((one) => one ?? [])
  return changes.length > 0 ? changes : [{ field: 'body', from: null, to: null }]
}

/** Changes of the optional fields, by the names people know them by. */
export function describeFields(
  issue: IssueFields,
  { milestone, type, targetDate }: IssueFields,
): readonly FieldChange[] {
  return [
    milestone === undefined ? null : change('milestone', issue.milestone ?? null, milestone),
    type === undefined ? null : change('type', issue.type ?? null, type),
    targetDate === undefined ? null : change('target date', issue.targetDate ?? null, targetDate),
  ].flatMap((one) => one ?? [])
}

function change(field: string, from: string | null, to: string | null): FieldChange | null {
  return from === to ? null : { field, from, to }
}

function list(names: readonly string[]): string {
  return names.join(', ')
}

function updateReason(changes: readonly FieldChange[], isEdited: boolean): string {
  const fields = changes.map(({ field }) => (field === 'body' ? 'text' : field)).join(', ')
  const edited = isEdited ? ' What people wrote into its managed text stays.' : ''
  return `The document changed: ${fields}.${edited}`
}
