import type { IssueChanges, TrackedIssue } from '../trackers/tracker.ts'
import type { ItemState } from './issue-body.ts'
import type { ItemMarker } from './marker.ts'

/** What is to become of an issue's state, and what the tool is to remember of it. */
export interface StateDecision {
  readonly kind: 'update' | 'close' | 'reopen'
  readonly write: IssueChanges
  readonly state: ItemState
  readonly comment: string | null
  readonly reason: string
}

/**
 * The state of an issue whose item stands in its document. Documents close and reopen only what they closed
 * themselves; what people did since stays.
 */
export function decideState(issue: TrackedIssue, marker: ItemMarker, done: boolean): StateDecision {
  const last = marker.wrote.state
  if (marker.adopted) return stay('open', 'Up to date; people opened it, so its state is theirs.')
  if (issue.state === 'open') {
    if (!done) return stay('open', 'Up to date.')
    return last === 'done' || last === 'reopened'
      ? stay('reopened', 'Ticked off in the document, reopened by a person: stays open.')
      : closeDone()
  }
  if (done) {
    return stay(last === 'removed' ? 'done' : last, 'Closed, and ticked off in the document.')
  }
  if (last === 'removed' && isStill(issue, 'not_planned')) {
    return reopen('The item is back in the postmortem, so the issue is open again.')
  }
  if (last === 'done' && isStill(issue, 'completed')) {
    return reopen('The item is no longer ticked off in the postmortem, so the issue is open again.')
  }
  return stay(last, 'Closed by a person: stays closed.')
}

/** The issue is closed for the reason the tool gave; servers without reasons give none. */
function isStill({ stateReason }: TrackedIssue, reason: 'completed' | 'not_planned'): boolean {
  return stateReason === reason || stateReason === null
}

function stay(state: ItemState, reason: string): StateDecision {
  return { kind: 'update', write: {}, state, comment: null, reason }
}

function closeDone(): StateDecision {
  const reason = 'The item was ticked off in the postmortem, so the issue is closed as completed.'
  return {
    kind: 'close',
    write: { state: 'closed', stateReason: 'completed' },
    state: 'done',
    comment: reason,
    reason,
  }
}

function reopen(reason: string): StateDecision {
  return {
    kind: 'reopen',
    write: { state: 'open', stateReason: 'reopened' },
    state: 'open',
    comment: reason,
    reason,
  }
}
