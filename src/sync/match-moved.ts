import { assign } from './assignment.ts'
import type { DocumentItem, DocumentStanding } from './documents.ts'
import { groupBy } from './group-by.ts'
import type { Pairing } from './pairing.ts'
import { similarity } from './similarity.ts'
import type { TrackedItem } from './tracked-items.ts'

/** Two documents belong together when so much of the smaller one's items are equal. */
const SAME_DOCUMENT = 0.5
/** In documents that belong together, by their items or by their name; see the measures at `similarity`. */
const REWORDED = 0.5
/** A closed issue asks for more: the same may have come up again. */
const REWORDED_CLOSED = 0.6
/** Between documents that nothing else joins. */
const REWORDED_ELSEWHERE = 0.75
/** Fewer words (`add monitoring`) are written again for another incident. */
const DISTINCTIVE_WORDS = 4
/** Beyond so many pairs, documents that nothing joins are not compared by likeness. */
const MAX_PAIRS = 50_000

/** What joins the document that issues came from to one that is read now. */
interface Link {
  readonly sameName: boolean
  /** Equal items, as a share of the smaller and of the larger document. */
  readonly ofSmaller: number
  readonly ofLarger: number
  readonly isJoined: boolean
}

type Standing = (path: string) => DocumentStanding

/**
 * Issues whose item is no longer in their document, or whose document is gone, and items that belong to none: a
 * document that moved or was split, an item carried over. A document that still exists and was not read in this run
 * keeps its issues, unless one of the same name holds half of its items.
 */
export function matchMoved(pairing: Pairing, standing: Standing): void {
  const tracked = pairing.freeTracked().filter(({ path }) => MAY_HAVE_MOVED.has(standing(path)))
  const items = pairing.freeItems().filter(({ item }) => item.selected)
  if (tracked.length === 0 || items.length === 0) return
  const links = new Links(tracked, items)
  const equal = equalPairs(tracked, items).filter(([one, item]) => mayBeEqual(one, item, links, standing))
  for (const [one, item] of inOrderOfEvidence(equal, links)) {
    if (pairing.isFree(item, one)) pairing.pair(item, one)
  }
  const free = (one: TrackedItem) => pairing.itemOf(one) === undefined
  matchAlike(pairing, tracked.filter(free), links, standing)
}

const MAY_HAVE_MOVED: ReadonlySet<DocumentStanding> = new Set(['read', 'stub', 'unread', 'gone'])

function matchAlike(
  pairing: Pairing,
  tracked: readonly TrackedItem[],
  links: Links,
  standing: Standing,
): void {
  const items = pairing.freeItems().filter(({ item }) => item.selected)
  const compareAll = tracked.length * items.length <= MAX_PAIRS
  const candidates = items.flatMap((row) =>
    tracked.flatMap((column) => {
      const threshold = likeness(column, row, links, standing)
      if (threshold === null || (!compareAll && threshold === REWORDED_ELSEWHERE)) return []
      const score = similarity(row.words, column.text)
      return score >= threshold ? [{ row, column, score }] : []
    }),
  )
  for (const { row, column } of assign(candidates)) pairing.pair(row, column)
}

function mayBeEqual(tracked: TrackedItem, item: DocumentItem, links: Links, standing: Standing): boolean {
  const link = links.between(tracked.path, item.path)
  if (standing(tracked.path) === 'unread') return link.sameName && link.isJoined
  if (isPast(tracked)) return link.isJoined && (link.sameName || link.ofLarger >= SAME_DOCUMENT)
  return link.isJoined || isDistinctive(item)
}

/** How alike the two must be to belong together, or null when they never do. */
function likeness(tracked: TrackedItem, item: DocumentItem, links: Links, standing: Standing): number | null {
  const { marker, path } = tracked
  if (marker?.wrote.state === 'removed' || path === item.path) return null
  const link = links.between(path, item.path)
  const state = standing(path)
  if (link.isJoined && (link.sameName || state !== 'unread')) {
    return isPast(tracked) ? REWORDED_CLOSED : REWORDED
  }
  // Its document is still there: the item was deleted, and this is another.
  if (state === 'unread' || state === 'read') return null
  if (link.sameName) return isPast(tracked) ? REWORDED_ELSEWHERE : REWORDED
  return isPast(tracked) || !isDistinctive(item) ? null : REWORDED_ELSEWHERE
}

function isPast({ issue }: TrackedItem): boolean {
  return issue.state === 'closed'
}

function isDistinctive({ words }: DocumentItem): boolean {
  return words.split(' ').length >= DISTINCTIVE_WORDS
}

function equalPairs(
  tracked: readonly TrackedItem[],
  items: readonly DocumentItem[],
): readonly (readonly [TrackedItem, DocumentItem])[] {
  const byWords = groupBy(items, ({ words }) => words)
  return tracked.flatMap((one) => (byWords.get(one.text) ?? []).map((item) => [one, item] as const))
}

/** Documents with most in common first, then the path, the number among equals, the issue's number. */
function inOrderOfEvidence(
  pairs: readonly (readonly [TrackedItem, DocumentItem])[],
  links: Links,
): readonly (readonly [TrackedItem, DocumentItem])[] {
  const weigh = ([one, item]: readonly [TrackedItem, DocumentItem]) => {
    const link = links.between(one.path, item.path)
    return (
      link.ofSmaller +
      link.ofLarger +
      Number(link.sameName) +
      (one.marker?.ordinal === item.ordinal ? 0.02 : 0) +
      (one.marker?.group === item.item.group ? 0.01 : 0)
    )
  }
  return pairs
    .map((pair) => ({ pair, weight: weigh(pair) }))
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        compare(a.pair[1].path, b.pair[1].path) ||
        a.pair[1].ordinal - b.pair[1].ordinal ||
        a.pair[0].issue.number - b.pair[0].issue.number,
    )
    .map(({ pair }) => pair)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** What joins documents by their issues and items that are still free, worked out once for each two. */
class Links {
  readonly #tracked: ReadonlyMap<string, readonly TrackedItem[]>
  readonly #items: ReadonlyMap<string, readonly DocumentItem[]>
  readonly #known = new Map<string, Link>()

  constructor(tracked: readonly TrackedItem[], items: readonly DocumentItem[]) {
    this.#tracked = groupBy(tracked, ({ path }) => path)
    this.#items = groupBy(items, ({ path }) => path)
  }

  between(from: string, to: string): Link {
    const key = `${from}\n${to}`
    const known = this.#known.get(key) ?? this.#link(from, to)
    this.#known.set(key, known)
    return known
  }

  #link(from: string, to: string): Link {
    const before = this.#tracked.get(from) ?? []
    const now = this.#items.get(to) ?? []
    const words = new Set(before.map(({ text }) => text))
    const equal = now.filter((item) => words.has(item.words))
    const sameName = baseName(from) === baseName(to)
    const ofSmaller = equal.length / Math.max(1, Math.min(before.length, now.length))
    const isTelling = sameName || equal.length > 1 || equal.some(isDistinctive)
    return {
      sameName,
      ofSmaller: Math.min(1, ofSmaller),
      ofLarger: Math.min(1, equal.length / Math.max(1, before.length, now.length)),
      isJoined: equal.length > 0 && ofSmaller >= SAME_DOCUMENT && isTelling,
    }
  }
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
