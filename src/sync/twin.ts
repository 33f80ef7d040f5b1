import { addDays, dateOfInstant } from '../calendar/date.ts'
import { holdsOnlyBlock } from './issue-body.ts'
import { readMarker } from './marker.ts'
import { describeTracked } from './planning.ts'
import type { SyncOperation } from './sync-plan.ts'
import { sameNames, sameTitle } from './three-way.ts'
import type { TrackedItem } from './tracked-items.ts'

/**
 * What becomes of a second issue for one item, made by runs that did not see each other or copied by a person. The first
 * counts. The second is closed as its duplicate where nobody has touched it since it was written; else it is only named.
 */
export function planTwin({
  twin,
  first,
}: {
  readonly twin: TrackedItem
  readonly first: TrackedItem
}): SyncOperation {
  const { issue } = twin
  const described = { ...describeTracked(twin), issue: issue.number }
  const counts = `A second issue for the item of #${first.issue.number}, which counts`
  if (issue.state === 'closed') {
    return { ...described, kind: 'keep', changes: [], reason: `${counts}; this one is closed.` }
  }
  if (!isUntouched(twin)) {
    const reason = `${counts}; people have worked on this one, so close it by hand.`
    return { ...described, kind: 'keep', changes: [], reason }
  }
  return {
    ...described,
    kind: 'close',
    changes: [{ field: 'state', from: 'open', to: 'closed' }],
    write: { state: 'closed', stateReason: 'duplicate' },
    newAssignees: [],
    comment: `Closed as a duplicate: #${first.issue.number} was opened for the same action item and goes on.`,
    reason: `${counts}; nobody has touched this one, so it is closed as its duplicate.`,
  }
}

/** Ours, and everything in it as it was written: title, labels, assignees, text. */
function isUntouched({ issue }: TrackedItem): boolean {
  const marker = readMarker(issue.body)
  if (marker === null || marker.adopted) return false
  const { title, labels, assignees, block } = marker.wrote
  return (
    addDays(dateOfInstant(issue.createdAt, 'UTC'), 1) >= marker.trackedOn &&
    sameTitle(issue.title, title) &&
    sameNames(issue.labels, labels) &&
    issue.assignees.every((login) => assignees.includes(login)) &&
    holdsOnlyBlock(issue.body, block)
  )
}
