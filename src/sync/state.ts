import type { ActionItem } from '../postmortem/postmortem.ts'
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

/** What a document says that became of an item. */
export type ItemEnd = 'done' | 'rejected'

/**
 * The state of an issue whose item stands in its document, as ended there, or null. Documents close and reopen only what
 * they closed themselves; what people did since stays.
 */
export function decideState(issue: TrackedIssue, marker: ItemMarker, end: ItemEnd | null): StateDecision {
  const last = marker.wrote.state
  if (marker.adopted) return stay('open', 'Up to date; people opened it, so its state is theirs.')
  if (issue.state === 'open') {
    if (end === null) return stay('open', 'Up to date.')
    return last === 'done' || last === 'rejected' || last === 'reopened'
      ? stay('reopened', `${SAID[end]}, reopened by a person: stays open.`)
      : close(end)
  }
  if (end !== null) return stay(last === 'removed' ? end : last, `Closed, and ${lowerFirst(SAID[end])}.`)
  const undone = UNDONE[last]
  return undone !== null && isStill(issue, undone.reason)
    ? reopen(undone.words)
    : stay(last, 'Closed by a person: stays closed.')
}

/** What of an action item its issue's state depends on. */
export function endOf({ done, rejected }: Pick<ActionItem, 'done' | 'rejected'>): ItemEnd | null {
  if (rejected === true) return 'rejected'
  return done ? 'done' : null
}

const SAID: Readonly<Record<ItemEnd, string>> = {
  done: 'Ticked off in the document',
  rejected: 'Decided against in the document',
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** Why the tool closed an issue, as the tracker has it, and what is told when that is taken back in the document. */
const UNDONE: Readonly<
  Record<ItemState, { readonly reason: 'completed' | 'not_planned'; readonly words: string } | null>
> = {
  open: null,
  reopened: null,
  done: {
    reason: 'completed',
    words: 'The item is no longer ticked off in the postmortem, so the issue is open again.',
  },
  rejected: {
    reason: 'not_planned',
    words: 'The postmortem no longer says that the item was decided against, so the issue is open again.',
  },
  removed: {
    reason: 'not_planned',
    words: 'The item is back in the postmortem, so the issue is open again.',
  },
}

/** The issue is closed for the reason the tool gave; servers without reasons give none. */
function isStill({ stateReason }: TrackedIssue, reason: 'completed' | 'not_planned'): boolean {
  return stateReason === reason || stateReason === null
}

function stay(state: ItemState, reason: string): StateDecision {
  return { kind: 'update', write: {}, state, comment: null, reason }
}

const CLOSING: Readonly<
  Record<ItemEnd, { readonly stateReason: 'completed' | 'not_planned'; readonly words: string }>
> = {
  done: {
    stateReason: 'completed',
    words: 'The item was ticked off in the postmortem, so the issue is closed as completed.',
  },
  rejected: {
    stateReason: 'not_planned',
    words: 'The postmortem says that the item was decided against, so the issue is closed as not planned.',
  },
}

function close(end: ItemEnd): StateDecision {
  const { stateReason, words } = CLOSING[end]
  return { kind: 'close', write: { state: 'closed', stateReason }, state: end, comment: words, reason: words }
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
