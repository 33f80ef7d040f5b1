import { beforeSince, desireIssue } from '../policy/desire-issue.ts'
import type { DesiredIssue } from '../policy/desired-issue.ts'
import { isTrackedIn } from '../postmortem/tracked-in.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import type { IssueFields, NewIssue, TrackedIssue } from '../trackers/tracker.ts'
import type { DocumentItem } from './documents.ts'
import { appendBlock, blockContent, MAX_BODY, managedBlock } from './issue-body.ts'
import { type ItemMarker, inspectMarker } from './marker.ts'
import { readParent } from './parent-body.ts'
import { describeWanted, fieldsWanted, isTrackable, type Planning, rememberItem } from './planning.ts'
import { describeFields } from './reconcile.ts'
import { holdsReport } from './report-block.ts'
import type { CreateOperation, SyncOperation } from './sync-plan.ts'
import { mergeFields, mergeNames, sameNames } from './three-way.ts'

/** The issue an item names: its number, and itself where it was looked up (null: there is none of that number). */
export interface NamedIssue {
  readonly number: number
  readonly issue: TrackedIssue | null | undefined
  /** Another item's issue already. */
  readonly isTaken: boolean
}

/** What becomes of an item that no issue belongs to. */
export function planNewItem(
  key: string,
  entry: DocumentItem,
  named: NamedIssue | null,
  planning: Planning,
): SyncOperation {
  const wanted = desireIssue(entry.item, entry.postmortem, planning.config, planning.today)
  const skip = (reason: string): SyncOperation => ({
    ...describeWanted(key, wanted),
    kind: 'skip',
    issue: named?.number ?? null,
    changes: [],
    reason,
  })
  if (entry.item.done) return skip('Done when first seen, so it opens no issue.')
  const early = beforeSince(entry.postmortem, planning.config)
  if (early !== null) return skip(early)
  if (named !== null) return planNamed(key, entry, wanted, named, planning, skip)
  const { reference } = entry.item
  if (isTrackedIn(reference)) return skip(`Already tracked in ${plainLine(reference)}.`)
  if (!isTrackable(entry.path))
    return skip('The path of its document is too long to be remembered in an issue.')
  return planCreate(key, entry, wanted, planning)
}

function planCreate(
  key: string,
  entry: DocumentItem,
  wanted: DesiredIssue,
  planning: Planning,
): CreateOperation {
  const { visible, marker } = compose(key, entry, wanted, planning, {
    adopted: false,
    title: wanted.title,
    fields: initialFields(wanted, planning),
  })
  const newIssue: NewIssue = {
    title: wanted.title,
    body: managedBlock(visible, marker),
    labels: wanted.labels,
    assignees: wanted.assignees,
    ...initialFields(wanted, planning),
  }
  const when = wanted.due === null ? 'without a due date' : `due ${wanted.due} (${wanted.dueReason})`
  return {
    ...describeWanted(key, wanted),
    kind: 'create',
    issue: null,
    changes: [],
    newIssue,
    reason: `A new action item, ${when}.`,
  }
}

/**
 * An item that names an issue of the tracked repository, which is not (yet) ours. It is adopted: our labels and the
 * managed text with the marker are added below what people wrote; its title, state and everything else stay theirs.
 */
function planNamed(
  key: string,
  entry: DocumentItem,
  wanted: DesiredIssue,
  { number, issue, isTaken }: NamedIssue,
  planning: Planning,
  skip: (reason: string) => SyncOperation,
): SyncOperation {
  if (isTaken) return skip(`Already tracked in #${number}, together with another item.`)
  if (issue === null) return skip(`It names #${number}, which is no issue of this repository.`)
  if (issue === undefined) return skip(`Already tracked in #${number}.`)
  if (!issue.trusted)
    return skip(`Already tracked in #${number}, which was opened by somebody without write access.`)
  if (readParent(issue.body) !== null) return skip(`It names #${number}, the parent issue of a postmortem.`)
  if (holdsReport(issue.body)) return skip(`It names #${number}, the issue of the report.`)
  if (inspectMarker(issue.body).status !== 'none') return skip(`Already tracked in #${number}.`)
  const fields = mergeFields(issue, {}, fieldsWanted(wanted, planning))
  const { visible, marker } = compose(key, entry, wanted, planning, {
    adopted: true,
    title: '',
    fields: fields.base,
  })
  const body = appendBlock(issue.body, managedBlock(visible, marker))
  if (body.length > MAX_BODY)
    return skip(`Already tracked in #${number}, whose text leaves no room for ours.`)
  const labels = mergeNames(issue.labels, [], wanted.labels)
  return {
    ...describeWanted(key, { ...wanted, title: issue.title, labels, assignees: issue.assignees }),
    kind: 'adopt',
    issue: number,
    changes: [
      ...(sameNames(labels, issue.labels)
        ? []
        : [{ field: 'labels', from: issue.labels.join(', '), to: labels.join(', ') }]),
      ...describeFields(issue, fields.write),
    ],
    newAssignees: [],
    write: { body, ...(sameNames(labels, issue.labels) ? {} : { labels }), ...fields.write },
    comment: null,
    reason: adoptReason(issue),
  }
}

function adoptReason({ number, state, stateReason }: TrackedIssue): string {
  if (state === 'open') return `The item names #${number}, so it is tracked there.`
  const how = stateReason === 'not_planned' ? 'closed as not planned' : 'closed'
  return `The item names #${number}, so it is tracked there; the issue is ${how} and stays so.`
}

/** A new issue has none of them yet. */
function initialFields(wanted: DesiredIssue, planning: Planning): IssueFields {
  const none = { milestone: null, type: null, targetDate: null }
  return mergeFields(none, {}, fieldsWanted(wanted, planning)).write
}

function compose(
  key: string,
  entry: DocumentItem,
  wanted: DesiredIssue,
  { today, links }: Planning,
  {
    adopted,
    title,
    fields,
  }: { readonly adopted: boolean; readonly title: string; readonly fields: IssueFields },
): { readonly visible: string; readonly marker: ItemMarker } {
  const { visible, content, block } = blockContent(wanted, today, 'open', links)
  const marker: ItemMarker = {
    ...rememberItem(key, entry, wanted, today),
    adopted,
    wrote: {
      title,
      labels: [...wanted.labels],
      // Whoever is assigned to an adopted issue was chosen by people, or nobody was.
      assignees: [...wanted.assignees],
      ...(Object.keys(fields).length === 0 ? {} : { fields }),
      content,
      block,
      state: 'open',
    },
  }
  return { visible, marker }
}
