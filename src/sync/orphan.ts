import { REMOVED_LABEL } from '../policy/labels.ts'
import { markdownText, plainLine } from '../safe-text/safe-text.ts'
import type { IssueChanges } from '../trackers/tracker.ts'
import type { DocumentStanding, SyncDocument } from './documents.ts'
import { markRemoved } from './issue-body.ts'
import { type ItemMarker, readMarker } from './marker.ts'
import { describeTracked, type Planning, planKeep } from './planning.ts'
import type { SyncOperation } from './sync-plan.ts'
import { mergeNames } from './three-way.ts'
import { LATER, type TrackedItem } from './tracked-items.ts'
import { shortHash } from './words.ts'

/** Of issues whose documents a run leaves out, by the paths it was given. */
export const UNREAD = 'Its document was not read in this run.'

const NOT_READ: Readonly<Record<Exclude<DocumentStanding, 'read'>, string>> = {
  partly: 'Its document could not be read to its end, so nothing of it is closed.',
  stub: 'Its document is no longer a postmortem; its issues stay as they are.',
  unreadable: 'Its document could not be read, so nothing of it is closed.',
  unread: UNREAD,
  gone: 'Its document is gone; its issues stay as they are.',
}

/** The document an issue without an item belongs to: how it stands, and what was read of it. */
export interface OrphanHome {
  readonly standing: DocumentStanding
  readonly document: SyncDocument | undefined
  /** Where the item's words still stand (`remnantLine`); null when they are gone. */
  readonly remnant: () => Remnant | null
}

export interface Remnant {
  readonly path: string
  readonly line: number
}

interface OrphanPlanning extends Planning {
  readonly allowMassClose?: boolean
  readonly shownPath?: (path: string) => string
}

/** What becomes of an issue that no item of this run belongs to. */
export function planOrphan(
  tracked: TrackedItem,
  { standing, document, remnant }: OrphanHome,
  { config, allowMassClose = false, shownPath = (path) => path }: OrphanPlanning,
): SyncOperation {
  const { issue } = tracked
  const marker = readMarker(issue.body)
  const keep = (reason: string): SyncOperation => planKeep(tracked, reason)
  const isGone = standing === 'gone' && allowMassClose
  if (standing === 'gone' && issue.state === 'closed' && marker?.wrote.state === 'removed') {
    return keep(CLOSED_WITH_ITEM)
  }
  if (standing !== 'read' && !isGone) return keep(NOT_READ[standing])
  if (document?.hasActionItems !== true && !isGone) {
    return keep('Its document has no list of action items any more; nothing is closed for that.')
  }
  if (marker === null) return keep(`Not touched: ${LATER}.`)
  if (marker.adopted)
    return keep('Its item is gone from the document; people opened it, so its state is theirs.')
  if (issue.state === 'closed') {
    return keep(marker.wrote.state === 'removed' ? CLOSED_WITH_ITEM : 'Closed, and its item is gone.')
  }
  const left = remnant()
  if (left !== null) {
    return keep(
      `Its words still stand in line ${left.line} of ${plainLine(shownPath(left.path))}, though not as an action item of its own; nothing is closed for that.`,
    )
  }
  if (config.onRemoved === 'ignore')
    return keep('Its item was removed from the document (on-removed: ignore).')
  if (config.onRemoved === 'label') {
    const known = marker.wrote.labels.includes(REMOVED_LABEL)
    return known ? keep('Its item was removed from the document.') : label(tracked, marker)
  }
  if (marker.wrote.state === 'open') return close(tracked, marker)
  return marker.wrote.state === 'reopened' ? keep(STAYS_OPEN) : rememberReopened(tracked, marker)
}

const CLOSED_WITH_ITEM = 'Closed when its item was removed.'
const STAYS_OPEN = 'Its item was removed from the document; a person reopened it: stays open.'

/** Else the item, when it comes back, would open the issue that the person has closed again by then. */
function rememberReopened(tracked: TrackedItem, marker: ItemMarker): SyncOperation {
  const wrote = { ...marker.wrote, state: 'reopened' as const }
  return {
    ...write(tracked, marker, { ...marker, wrote }, {}),
    kind: 'update',
    changes: [{ field: 'body', from: null, to: null }],
    comment: null,
    reason: STAYS_OPEN,
  }
}

function label(tracked: TrackedItem, marker: ItemMarker): SyncOperation {
  const labels = mergeNames(tracked.issue.labels, [], [REMOVED_LABEL])
  const wrote = { ...marker.wrote, labels: [...marker.wrote.labels, REMOVED_LABEL] }
  const reason = `The item was removed from the document, so the issue gets the label ${REMOVED_LABEL}.`
  return {
    ...write(tracked, marker, { ...marker, wrote }, { labels }),
    kind: 'update',
    labels,
    changes: [{ field: 'labels', from: tracked.issue.labels.join(', '), to: labels.join(', ') }],
    comment: null,
    reason,
  }
}

function close(tracked: TrackedItem, marker: ItemMarker): SyncOperation {
  const wrote = { ...marker.wrote, state: 'removed' as const }
  const path = plainLine(tracked.path)
  return {
    ...write(tracked, marker, { ...marker, wrote }, { state: 'closed', stateReason: 'not_planned' }),
    kind: 'close',
    changes: [{ field: 'state', from: 'open', to: 'closed' }],
    comment: `Closed as not planned: its action item was removed from the postmortem (${markdownText(path)}).`,
    reason: 'The item was removed from the document, so the issue is closed as not planned.',
  }
}

function write(tracked: TrackedItem, marker: ItemMarker, next: ItemMarker, changes: IssueChanges) {
  const { issue } = tracked
  const content = shortHash(`${next.wrote.content} removed`)
  const changed = { ...next, wrote: { ...next.wrote, content } }
  const managed = markRemoved(issue.body, marker, changed)
  return {
    ...describeTracked(tracked),
    issue: issue.number,
    newAssignees: [],
    write: managed === null ? changes : { ...changes, body: managed.body },
  }
}
