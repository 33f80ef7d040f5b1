import type { DocumentItem, DocumentStanding, SyncDocument } from './documents.ts'
import { groupBy } from './group-by.ts'
import { doubtCarriedOver, matchMoved, matchMovedEqual } from './match-moved.ts'
import { type Doubt, matchReworded } from './match-reworded.ts'
import { Pairing } from './pairing.ts'
import { clip } from './planning.ts'
import { renamed, successors } from './successor.ts'
import type { TrackedItem } from './tracked-items.ts'

export interface MatchInput {
  readonly documents: ReadonlyMap<string, SyncDocument>
  /** By number, one for each key. */
  readonly tracked: readonly TrackedItem[]
  readonly standing: (path: string) => DocumentStanding
  /** The issue that the item names in the tracked repository, or null. */
  readonly namedIssue: (item: DocumentItem) => number | null
}

export interface Matching {
  readonly issueOf: ReadonlyMap<DocumentItem, TrackedItem>
  readonly doubts: readonly Doubt[]
}

/**
 * Which issue belongs to which item. Pure, and the same for any order of the issues. The surest evidence first: the
 * same words in the same document; the issue's number written beside the item; the same words in another document (it
 * moved, was split, or handed an item on); a new wording in the same document; a new wording in another. What is not
 * selected (context, repetitions) takes part so that an issue once opened for it is not taken for removed, but only
 * after what is selected: where one of two equal items is edited, the issue goes with the one it was opened for.
 */
export function matchItems(input: MatchInput): Matching {
  const pairing = new Pairing(
    [...input.documents.values()].flatMap(({ items }) => items),
    input.tracked,
  )
  const isSelected = ({ item }: DocumentItem) => item.selected
  const isContext = ({ item }: DocumentItem) => !item.selected
  matchExact(pairing, isSelected)
  matchNamed(pairing, isSelected, input)
  matchMovedEqual(pairing, input.standing, isSelected)
  const now = renamed(pairing.items, pairing.tracked, input.standing)
  const doubts = [...matchReworded(pairing, isSelected, ({ path }) => now.get(path) ?? path)]
  matchExact(pairing, isContext)
  matchNamed(pairing, isContext, input)
  matchMoved(pairing, input.standing)
  doubts.push(...matchRewordedOnTheWay(pairing, isSelected, input.standing))
  doubts.push(...matchReworded(pairing, isContext))
  matchMovedEqual(pairing, input.standing, isContext)
  doubts.push(...doubtCarriedOver(pairing, input.standing))
  return { issueOf: pairing.issueOf, doubts }
}

/** Of a document that is read under another path now the rest may be found like that of one that stayed. */
function matchRewordedOnTheWay(
  pairing: Pairing,
  isMeant: (item: DocumentItem) => boolean,
  standing: MatchInput['standing'],
): readonly Doubt[] {
  const now = successors(pairing.issueOf, pairing.tracked, standing)
  if (now.size === 0) return []
  return matchReworded(pairing, isMeant, ({ path }) => now.get(path) ?? path)
}

type Test = (item: DocumentItem, candidate: TrackedItem) => boolean

/** The same words in the same document. Of several equal ones: the same group, the same owner, the same place among them. */
function matchExact(pairing: Pairing, isMeant: (item: DocumentItem) => boolean): void {
  const tracked = groupBy(pairing.freeTracked(), ({ path }) => path)
  const items = groupBy(pairing.freeItems().filter(isMeant), ({ path }) => path)
  for (const [path, own] of items) matchExactIn(pairing, own, tracked.get(path) ?? [])
}

/** The same of one document. */
function matchExactIn(
  pairing: Pairing,
  own: readonly DocumentItem[],
  trackedThere: readonly TrackedItem[],
): void {
  const tracked = groupBy(trackedThere, ({ text }) => text)
  for (const [words, group] of groupBy(own, (item) => item.words)) {
    const candidates = preferred(tracked.get(words) ?? [], group)
    const rest = (pair: Test) => {
      for (const item of group) {
        const found = candidates.find((one) => pairing.isFree(item, one) && pair(item, one))
        if (found !== undefined) pairing.pair(item, found)
      }
    }
    const sameGroup: Test = ({ item }, { marker }) => item.group === marker?.group
    const sameOwner: Test = ({ item }, { marker }) => clip(item.owner) === marker?.owner
    const sameOrdinal: Test = (item, { marker }) => item.ordinal === marker?.ordinal
    for (const tests of [
      [sameGroup, sameOwner, sameOrdinal],
      [sameGroup, sameOwner],
      [sameGroup, sameOrdinal],
      [sameGroup],
    ])
      rest((...pair) => tests.every((test) => test(...pair)))
    rest(() => true)
  }
}

/** As many as there are items: those of a group or owner that is still there, the open ones, the first ones. */
function preferred(tracked: readonly TrackedItem[], items: readonly DocumentItem[]): readonly TrackedItem[] {
  const groups = new Set(items.map(({ item }) => item.group))
  const owners = new Set(items.map(({ item }) => clip(item.owner)))
  const rank = ({ issue, marker }: TrackedItem) =>
    (marker !== null && groups.has(marker.group) ? 0 : 4) +
    (marker !== null && owners.has(marker.owner) ? 0 : 2) +
    (issue.state === 'open' ? 0 : 1)
  return [...tracked]
    .sort((a, b) => rank(a) - rank(b) || ordinal(a) - ordinal(b) || a.issue.number - b.issue.number)
    .slice(0, items.length)
}

function ordinal({ marker }: TrackedItem): number {
  return marker?.ordinal ?? 1
}

const MAY_STILL_STAND_THERE: ReadonlySet<DocumentStanding> = new Set(['unread', 'unreadable', 'partly'])

/**
 * Items that name one of our issues by its number. Not one of another document that was not read, or not to its end: its
 * own item may well stand there.
 */
function matchNamed(
  pairing: Pairing,
  isMeant: (item: DocumentItem) => boolean,
  { namedIssue, standing }: Pick<MatchInput, 'namedIssue' | 'standing'>,
): void {
  const byNumber = new Map(pairing.freeTracked().map((tracked) => [tracked.issue.number, tracked]))
  for (const item of pairing.freeItems().filter(isMeant)) {
    const number = namedIssue(item)
    const tracked = number === null ? undefined : byNumber.get(number)
    if (tracked === undefined || !pairing.isFree(item, tracked)) continue
    const isOwn = tracked.path === item.path
    if (isOwn || !MAY_STILL_STAND_THERE.has(standing(tracked.path))) pairing.pair(item, tracked)
  }
}
