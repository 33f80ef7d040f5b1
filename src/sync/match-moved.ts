import { assign } from './assignment.ts'
import { DocumentLinks, isDistinctive, type Link } from './document-links.ts'
import type { DocumentItem, DocumentStanding } from './documents.ts'
import { groupBy } from './group-by.ts'
import { type Doubt, likenessOf } from './match-reworded.ts'
import type { Pairing } from './pairing.ts'
import { successors } from './successor.ts'
import type { TrackedItem } from './tracked-items.ts'

// Thresholds: see the measures at `similarity`. A closed issue asks for more: the same may have come up again.
const JOINED = { open: 0.5, closed: 0.6 }
const SAME_NAME = { open: 0.6, closed: 0.75 }
const NO_INCIDENT = { open: 0.75, closed: null }
/** From a document that stays to another, and reworded on the way. */
const CARRIED_OVER = { open: 0.7, closed: null }
/** Down to this it may have been, and a person has to say: else the one would be closed and the other opened. */
const MAYBE_CARRIED_OVER = 0.5
const STAYS_REWORDED = 0.6
/** An item that is done would close the issue: see `REWORDED_DONE` of items that stay. */
const DONE = 0.75
/** As much of the larger document, too, where the issue is closed already. */
const OF_LARGER = 0.5

/** A larger change is no edit of a few documents; comparing that many would take seconds. */
const MAX_DOUBTED = 10_000

type Standing = (path: string) => DocumentStanding
type Equal = readonly [TrackedItem, DocumentItem]

const MAY_HAVE_MOVED: ReadonlySet<DocumentStanding> = new Set(['read', 'stub', 'unread', 'gone'])

/**
 * Issues whose item is no longer in their document, or whose document is gone, and items that belong to none: a
 * document that moved or was split, an item carried over. A document that still exists and was not read in this run
 * keeps its issues, unless one of the same name holds half of its items.
 */
export function matchMoved(pairing: Pairing, standing: Standing): void {
  const isSelected = ({ item }: DocumentItem) => item.selected
  matchMovedEqual(pairing, standing, isSelected)
  const free = freeToMove(pairing, standing, isSelected)
  if (free === null) return
  matchCarriedOver(pairing, free, standing)
  matchAlike(pairing, free, standing)
}

/** Of these the ones with the same words in another document. */
export function matchMovedEqual(
  pairing: Pairing,
  standing: Standing,
  isMeant: (item: DocumentItem) => boolean,
): void {
  const free = freeToMove(pairing, standing, isMeant)
  if (free === null) return
  const { tracked, items, links } = free
  const equal = equalPairs(tracked, items).filter(
    (pair) =>
      mayBeEqual(pair, links, standing) &&
      (standing(pair[0].path) !== 'read' ||
        (hasLeft(pair[1], links.between(pair[0].path, pair[1].path)) && !staysReworded(pair[0], items))),
  )
  for (const [one, item] of inOrderOfEvidence(equal, links)) {
    if (pairing.isFree(item, one)) pairing.pair(item, one)
  }
}

/** Its old document has a new wording of it: what stands elsewhere with the old words was copied, not carried over. */
function staysReworded(tracked: TrackedItem, items: readonly DocumentItem[]): boolean {
  return items.some(
    ({ path, words }) => path === tracked.path && likenessOf(words, tracked.text) >= STAYS_REWORDED,
  )
}

/**
 * Few words that went from a document that stays and came, once, into one that has issues already. They prove little,
 * so everything nearer goes first.
 */
function matchCarriedOver(pairing: Pairing, { tracked, items }: Free, standing: Standing): void {
  const established = new Set([...pairing.issueOf.keys()].map(({ path }) => path))
  const pairs = equalPairs(tracked, items).filter(
    ([one, { path, item }]) =>
      one.path !== path &&
      standing(one.path) === 'read' &&
      !isClosed(one) &&
      !item.done &&
      established.has(path),
  )
  for (const [one, item] of pairs) {
    const isOnly = pairs.every((other) => (other[0] === one) === (other[1] === item))
    if (isOnly && pairing.isFree(item, one)) pairing.pair(item, one)
  }
}

/**
 * Items that came into a document, and issues whose item went from another one at the same time, that may be the same in
 * a new wording.
 */
export function doubtCarriedOver(pairing: Pairing, standing: Standing): readonly Doubt[] {
  const now = successors(pairing.issueOf, pairing.tracked, standing)
  const tracked = pairing
    .freeTracked()
    .filter(
      (one) => standing(now.get(one.path) ?? one.path) === 'read' && !isClosed(one) && one.marker !== null,
    )
  const items = pairing
    .freeItems()
    .filter((item) => item.item.selected && !item.item.done && isDistinctive(item))
  if (tracked.length * items.length > MAX_DOUBTED) return []
  const candidates = items.flatMap((row) =>
    tracked
      .filter(({ path }) => (now.get(path) ?? path) !== row.path)
      .map((column) => ({ row, column, score: likenessOf(row.words, column.text) }))
      .filter(({ score }) => score >= MAYBE_CARRIED_OVER),
  )
  return assign(candidates).map(({ row, column }) => {
    pairing.hold(row, [column])
    return { item: row, candidates: [column] }
  })
}

interface Free {
  readonly tracked: readonly TrackedItem[]
  readonly items: readonly DocumentItem[]
  readonly links: DocumentLinks
}

function freeToMove(
  pairing: Pairing,
  standing: Standing,
  isMeant: (item: DocumentItem) => boolean,
): Free | null {
  const tracked = pairing.freeTracked().filter(({ path }) => MAY_HAVE_MOVED.has(standing(path)))
  const items = pairing.freeItems().filter(isMeant)
  if (tracked.length === 0 || items.length === 0) return null
  const moved = alreadyMoved(pairing, standing)
  const links = new DocumentLinks(
    [...tracked, ...moved.map(([one]) => one)],
    [...items, ...moved.map(([, item]) => item)],
  )
  return { tracked, items, links }
}

/** What a document that is no longer there has handed on unchanged goes on to tell where the rest of it is. */
function alreadyMoved(pairing: Pairing, standing: Standing): readonly Equal[] {
  return [...pairing.issueOf]
    .filter(([{ path, words }, one]) => one.path !== path && one.text === words)
    .filter(([, one]) => standing(one.path) === 'gone' || standing(one.path) === 'stub')
    .map(([item, one]) => [one, item] as const)
}

/** Documents that are joined by equal items first; then by incident, by name, or by saying nothing of themselves. */
function matchAlike(pairing: Pairing, { tracked, items, links }: Free, standing: Standing): void {
  const from = groupBy(tracked, ({ path }) => path)
  const to = groupBy(items, ({ path }) => path)
  const pairs = links.pairs().map(([before, now]) => ({ before, now, link: links.between(before, now) }))
  for (const isJoined of [true, false]) {
    const candidates = pairs
      .filter(({ link }) => link.isJoined === isJoined)
      .flatMap(({ before, now, link }) =>
        (to.get(now) ?? []).flatMap((row) =>
          (from.get(before) ?? []).flatMap((column) => {
            if (!pairing.isFree(row, column)) return []
            const threshold = thresholdOf(column, row, link, standing(before))
            const score = threshold === null ? 0 : likenessOf(row.words, column.text)
            return threshold !== null && score >= threshold ? [{ row, column, score }] : []
          }),
        ),
      )
    for (const { row, column } of assign(candidates)) pairing.pair(row, column)
  }
}

function mayBeEqual([tracked, item]: Equal, links: DocumentLinks, standing: Standing): boolean {
  const link = links.between(tracked.path, item.path)
  if (standing(tracked.path) === 'unread') return link.sameName && link.isJoined
  return isOneDocument(tracked, link) || (!isClosed(tracked) && isDistinctive(item))
}

/** The item's old document is still there: few words, or what was done long ago, may be written in two documents. */
function hasLeft(item: DocumentItem, link: Link): boolean {
  return !item.item.done && (isDistinctive(item) || link.sameIncident || link.equal > 1)
}

/** How alike the two must be to belong together, or null when they never do. */
function thresholdOf(
  tracked: TrackedItem,
  item: DocumentItem,
  link: Link,
  standing: DocumentStanding,
): number | null {
  const threshold = likeness(tracked, item, link, standing)
  return threshold !== null && item.item.done && !isClosed(tracked) ? Math.max(DONE, threshold) : threshold
}

function likeness(
  tracked: TrackedItem,
  item: DocumentItem,
  link: Link,
  standing: DocumentStanding,
): number | null {
  if (tracked.marker?.state === 'removed') return null
  const state = isClosed(tracked) ? 'closed' : 'open'
  if (standing === 'unread') return link.isJoined && link.sameName ? JOINED[state] : null
  if (standing === 'read' && !hasLeft(item, link)) return null
  if (isOneDocument(tracked, link)) return JOINED[state]
  // Its document is still there and about something else: this is another, unless it says much the same.
  if (standing === 'read') return isDistinctive(item) ? CARRIED_OVER[state] : null
  if (link.sameName) return SAME_NAME[state]
  return link.noIncident && isDistinctive(item) ? NO_INCIDENT[state] : null
}

/** An open issue goes with a part of its document; for a closed one, the same may have come up again elsewhere. */
function isOneDocument(tracked: TrackedItem, { isJoined, sameIncident, sameName, ofLarger }: Link): boolean {
  if (sameIncident) return true
  return isJoined && (!isClosed(tracked) || sameName || ofLarger >= OF_LARGER)
}

function isClosed({ issue }: TrackedItem): boolean {
  return issue.state === 'closed'
}

function equalPairs(tracked: readonly TrackedItem[], items: readonly DocumentItem[]): readonly Equal[] {
  const byWords = groupBy(items, ({ words }) => words)
  return tracked.flatMap((one) => (byWords.get(one.text) ?? []).map((item) => [one, item] as const))
}

/** Documents with most in common first, then the path, the number among equals, the issue's number. */
function inOrderOfEvidence(pairs: readonly Equal[], links: DocumentLinks): readonly Equal[] {
  return pairs
    .map((pair) => ({ pair, weight: evidence(pair, links) }))
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        compare(a.pair[1].path, b.pair[1].path) ||
        a.pair[1].ordinal - b.pair[1].ordinal ||
        a.pair[0].issue.number - b.pair[0].issue.number,
    )
    .map(({ pair }) => pair)
}

function evidence([tracked, item]: Equal, links: DocumentLinks): number {
  const { ofSmaller, ofLarger, sameName, sameIncident } = links.between(tracked.path, item.path)
  const sameOrdinal = tracked.marker?.ordinal === item.ordinal
  const sameGroup = tracked.marker?.group === item.item.group
  return (
    ofSmaller +
    ofLarger +
    Number(sameName) +
    Number(sameIncident) +
    0.02 * Number(sameOrdinal) +
    0.01 * Number(sameGroup)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
