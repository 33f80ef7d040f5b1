import { addDays, dateOfInstant } from '../calendar/date.ts'
import type { TrackedIssue } from '../trackers/tracker.ts'
import { groupBy } from './group-by.ts'
import { type ItemMarker, inspectMarker, type MarkerIdentity } from './marker.ts'
import { readParent } from './parent-body.ts'
import { holdsReport } from './report-block.ts'

/** An issue of ours with the item it was made for. */
export interface TrackedItem extends MarkerIdentity {
  readonly issue: TrackedIssue
  /** Null when a later release wrote it: matched, never written. */
  readonly marker: ComparedMarker | null
}

/**
 * What of a marker is compared with all items. The whole of it, which is several times as large, is read again
 * (`readMarker`) when it is the issue's turn: there may be thousands of issues.
 */
export type ComparedMarker = Pick<
  ItemMarker,
  'line' | 'group' | 'ordinal' | 'incident' | 'owner' | 'due' | 'trackedOn' | 'adopted'
> & { readonly state: ItemMarker['wrote']['state'] }

/** An issue that was ours, as far as one can see, whose item cannot be told. */
export interface UnreadableIssue {
  readonly issue: TrackedIssue
  readonly problem: string
}

export interface TrackedItems {
  /** By number, one for each key. */
  readonly items: readonly TrackedItem[]
  /** Issues whose key another issue has too, with the one that counts. */
  readonly twins: readonly { readonly twin: TrackedItem; readonly first: TrackedItem }[]
  readonly unreadable: readonly UnreadableIssue[]
  /**
   * Issues of trusted people with our label and without a marker, open or without a word: somebody may have emptied or
   * rewritten one of ours.
   */
  readonly unmarked: readonly TrackedIssue[]
}

/** Reads the markers of all issues; those of authors without write access, and those without a marker, are nobody's. `label` is the tracking label. */
export function readTracked(issues: readonly TrackedIssue[], label: string): TrackedItems {
  const items: TrackedItem[] = []
  const unreadable: UnreadableIssue[] = []
  const unmarked: TrackedIssue[] = []
  const once = keptOnce()
  for (const issue of inOrder(issues)) {
    const reading = inspectMarker(issue.body)
    if (reading.status === 'none') {
      const mayBeOurs = issue.state === 'open' || issue.body.trim() === ''
      if (mayBeOurs && hasLabel(issue, label) && !isKeptOtherwise(issue)) unmarked.push(issue)
      continue
    }
    const item = trackedItem(issue, reading, once)
    if (item !== null) items.push(item)
    else unreadable.push({ issue, problem: reading.status === 'broken' ? reading.problem : LATER })
  }
  return { ...oneForEachKey(items), unreadable, unmarked }
}

/** A parent issue, or that of the report. */
function isKeptOtherwise({ body }: TrackedIssue): boolean {
  return readParent(body) !== null || holdsReport(body)
}

/**
 * Of several issues of one key the oldest counts, but none that was there before its item was first tracked: people copy
 * the text of an issue, its hidden marker with it, into others of theirs.
 */
function oneForEachKey(items: readonly TrackedItem[]): Pick<TrackedItems, 'items' | 'twins'> {
  const groups = groupBy(items, ({ key }) => key)
  const firstOf = ({ key }: TrackedItem): TrackedItem | undefined => {
    const group = groups.get(key) ?? []
    return group.length > 1 ? (group.find(isOwn) ?? group[0]) : group[0]
  }
  return {
    items: items.filter((item) => firstOf(item) === item),
    twins: items.flatMap((twin) => {
      const first = firstOf(twin)
      return first === undefined || first === twin ? [] : [{ twin, first }]
    }),
  }
}

/** A day is granted for time zones: the marker holds a day, the issue an instant. */
function isOwn({ issue, marker }: TrackedItem): boolean {
  if (marker === null || marker.adopted) return true
  return addDays(dateOfInstant(issue.createdAt, 'UTC'), 1) >= marker.trackedOn
}

export const LATER = 'a later release of postmortem-actions wrote its marker'

function trackedItem(
  issue: TrackedIssue,
  reading: ReturnType<typeof inspectMarker>,
  once: (text: string) => string,
): TrackedItem | null {
  if (reading.status === 'newer') return reading.identity && { ...reading.identity, issue, marker: null }
  if (reading.status !== 'marker') return null
  const { key, path, text } = reading.marker
  return { key, path: once(path), text, issue, marker: compared(reading.marker, once) }
}

function compared(marker: ItemMarker, once: (text: string) => string): ComparedMarker {
  const { line, ordinal, due, trackedOn, adopted, wrote } = marker
  const shared = (text: string | null) => (text === null ? null : once(text))
  const [group, incident, owner] = [shared(marker.group), shared(marker.incident), shared(marker.owner)]
  return { line, group, ordinal, incident, owner, due, trackedOn, adopted, state: wrote.state }
}

/** Of equal texts always the same one, so that what many markers of a document say is in memory once. */
function keptOnce(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const kept = known.get(text) ?? text
    known.set(text, kept)
    return kept
  }
}

function hasLabel({ labels }: TrackedIssue, label: string): boolean {
  return labels.some((name) => name.toLowerCase() === label.toLowerCase())
}

/** Trusted issues by number, each once: of two states of one issue the later counts. */
function inOrder(issues: readonly TrackedIssue[]): readonly TrackedIssue[] {
  const byNumber = new Map<number, TrackedIssue>()
  for (const issue of issues) {
    const known = byNumber.get(issue.number)
    if (known === undefined || isLater(issue, known)) byNumber.set(issue.number, issue)
  }
  return [...byNumber.values()].filter(({ trusted }) => trusted).sort((a, b) => a.number - b.number)
}

function isLater(issue: TrackedIssue, known: TrackedIssue): boolean {
  if (issue.updatedAt !== known.updatedAt) return issue.updatedAt > known.updatedAt
  return issue.body > known.body
}
