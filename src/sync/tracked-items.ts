import type { TrackedIssue } from '../trackers/tracker.ts'
import { type ItemMarker, inspectMarker, type MarkerIdentity } from './marker.ts'

/** An issue of ours with the item it was made for. */
export interface TrackedItem extends MarkerIdentity {
  readonly issue: TrackedIssue
  /** Null when a later release wrote it: matched, never written. */
  readonly marker: ItemMarker | null
}

/** An issue that was ours, as far as one can see, whose item cannot be told. */
export interface UnreadableIssue {
  readonly issue: TrackedIssue
  readonly problem: string
}

export interface TrackedItems {
  /** By number, one for each key. */
  readonly items: readonly TrackedItem[]
  /** Issues whose key an issue with a lower number has, with that issue. */
  readonly twins: readonly { readonly twin: TrackedItem; readonly first: TrackedItem }[]
  readonly unreadable: readonly UnreadableIssue[]
  /** Issues of trusted people with our label, without a marker and without a word: somebody may have emptied one of ours. */
  readonly emptied: readonly TrackedIssue[]
}

/** Reads the markers of all issues; those of authors without write access, and those without a marker, are nobody's. `label` is the tracking label. */
export function readTracked(issues: readonly TrackedIssue[], label: string): TrackedItems {
  const items = new Map<string, TrackedItem>()
  const twins: { twin: TrackedItem; first: TrackedItem }[] = []
  const unreadable: UnreadableIssue[] = []
  const emptied: TrackedIssue[] = []
  for (const issue of inOrder(issues)) {
    const reading = inspectMarker(issue.body)
    if (reading.status === 'none') {
      if (issue.body.trim() === '' && hasLabel(issue, label)) emptied.push(issue)
      continue
    }
    const item = trackedItem(issue)
    if (item === null) {
      unreadable.push({ issue, problem: reading.status === 'broken' ? reading.problem : LATER })
      continue
    }
    const first = items.get(item.key)
    if (first === undefined) items.set(item.key, item)
    else twins.push({ twin: item, first })
  }
  return { items: [...items.values()], twins, unreadable, emptied }
}

export const LATER = 'a later release of postmortem-actions wrote its marker'

function trackedItem(issue: TrackedIssue): TrackedItem | null {
  const reading = inspectMarker(issue.body)
  if (reading.status === 'newer') return reading.identity && { ...reading.identity, issue, marker: null }
  if (reading.status !== 'marker') return null
  const { key, path, text } = reading.marker
  return { key, path, text, issue, marker: reading.marker }
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
