import { isTrackedIn } from '../postmortem/tracked-in.ts'
import { assign, type Candidate } from './assignment.ts'
import type { DocumentItem } from './documents.ts'
import { groupBy } from './group-by.ts'
import type { Pairing } from './pairing.ts'
import { isPartOfOther, similarity, tellingSimilarity } from './similarity.ts'
import type { TrackedItem } from './tracked-items.ts'
import { wordsOf } from './words.ts'

// Thresholds: see the measures at `similarity`.
const REWORDED = 0.5
/**
 * Less alike texts by their telling words. In place: as many items went as came between the same neighbours, and both
 * stand at the same place among them. Below, it may be another item, and a person has to say; below the second, it is.
 */
const TELLING = { anywhere: 0.5, inPlace: 0.35 }
const DOUBTFUL = { anywhere: 0.35, inPlace: 0.15 }
/** What stands in the other text as a whole is alike at least so much; more where more of the other is it. */
const PART = 0.6
/** A closed issue asks for more: its item may have gone long ago. */
const REWORDED_CLOSED = 0.6
/** A ticked item closes the issue, and one that was ticked from the first has none of its own: it may not take another's. */
const REWORDED_DONE = 0.75
/** One that names where it is tracked has none here as a rule: less alike, a person has to say. */
const REWORDED_TRACKED = 0.75
/** What is in doubt gives way to what is not. */
const DOUBT = 0.2
/** Context has no issue of its own: it may not keep that of an item that went. */
const REWORDED_CONTEXT = 0.75
/** The tool itself closed it as removed: only its own words, hardly changed, bring it back. */
const RETURNED = 0.85
/** So sure that no other candidate matters. */
const SURE = 0.95
/** Two candidates nearer to each other than this cannot be told apart. */
const MARGIN = 0.05
/** What standing after the same neighbour adds, and before it, and at the same place between the two. */
const NEIGHBOUR = 0.04
/** What standing as far down among all of the document adds: so much decides between equal ones only. */
const ORDER = 0.01

/** An item that could be the new wording of several issues, none of them clearly. */
export interface Doubt {
  readonly item: DocumentItem
  readonly candidates: readonly TrackedItem[]
}

type Pair = Candidate<DocumentItem, TrackedItem> & {
  /** How alike the words are; the score adds the place. */
  readonly alike: number
  /** Only the place speaks for it. */
  readonly isDoubtful: boolean
}

/** The path under which the document of an issue is read now. */
type PathNow = (tracked: TrackedItem) => string

/** New wordings within one document, of the items meant. Gives those that stay in doubt. */
export function matchReworded(
  pairing: Pairing,
  isMeant: (item: DocumentItem) => boolean,
  pathNow: PathNow = ({ path }) => path,
): readonly Doubt[] {
  const tracked = groupBy(pairing.freeTracked(), pathNow)
  const items = groupBy(pairing.freeItems().filter(isMeant), ({ path }) => path)
  return [...items].flatMap(([path, group]) =>
    matchDocument(pairing, group, tracked.get(path) ?? [], pathNow),
  )
}

function matchDocument(
  pairing: Pairing,
  items: readonly DocumentItem[],
  tracked: readonly TrackedItem[],
  pathNow: PathNow,
): readonly Doubt[] {
  if (tracked.length === 0) return []
  const slots = slotsOf(pairing, items, tracked, pathNow)
  const candidates = items.flatMap((item) => tracked.flatMap((one) => candidate(item, one, slots) ?? []))
  const chosen = assign(candidates)
  const taken = new Set(chosen.map(({ column }) => column))
  const doubts: Doubt[] = []
  for (const pair of chosen) {
    const rivals = rivalsOf(pair, candidates, taken)
    if (rivals.length === 0 && !pair.isDoubtful) {
      pairing.pair(pair.row, pair.column)
      continue
    }
    const doubt = { item: pair.row, candidates: [pair.column, ...rivals] }
    pairing.hold(doubt.item, doubt.candidates)
    doubts.push(doubt)
  }
  return doubts
}

/**
 * Open issues that nobody else claims and that fit the item as well: one of the two would be closed by chance. Not one
 * whose words stand in the item as they were: the two became one item, and it stays open for that.
 */
function rivalsOf(
  pair: Pair,
  candidates: readonly Pair[],
  taken: ReadonlySet<TrackedItem>,
): readonly TrackedItem[] {
  if (pair.alike >= SURE || !isOpen(pair.column)) return []
  return candidates
    .filter(
      ({ row, column, score }) =>
        row === pair.row &&
        !taken.has(column) &&
        isOpen(column) &&
        score > pair.score - MARGIN &&
        !isWithin(column.text, row.words),
    )
    .map(({ column }) => column)
}

/** Of one word this says nothing. */
function isWithin(text: string, words: string): boolean {
  return text.includes(' ') && ` ${words} `.includes(` ${text} `)
}

function isOpen({ issue }: TrackedItem): boolean {
  return issue.state === 'open'
}

function candidate(item: DocumentItem, tracked: TrackedItem, slots: Slots): Pair | null {
  const here = slots.items.get(item)
  const there = slots.tracked.get(tracked)
  const after = here !== undefined && there !== undefined && here.after === there.after
  const before = here !== undefined && there !== undefined && here.before === there.before
  const inPlace = after && before && here.size === there.size && here.index === there.index
  const judged = judge(item, tracked, inPlace)
  if (judged === null) return null
  const place = NEIGHBOUR * (Number(after) + Number(before) + Number(inPlace))
  const order =
    here === undefined || there === undefined ? 0 : ORDER * (1 - Math.abs(here.depth - there.depth))
  return {
    row: item,
    column: tracked,
    ...judged,
    score: judged.alike + place + order - (judged.isDoubtful ? DOUBT : 0),
  }
}

/** Null for what is no new wording. */
function judge(
  item: DocumentItem,
  tracked: TrackedItem,
  inPlace: boolean,
): Pick<Pair, 'alike' | 'isDoubtful'> | null {
  const alike = likeness(item, tracked)
  const least = special(item, tracked, inPlace)
  if (least !== null) return alike >= least ? { alike, isDoubtful: false } : null
  const isElsewhere = isTrackedIn(item.item.reference) && tracked.marker?.adopted !== true
  if (alike >= REWORDED) return { alike, isDoubtful: isElsewhere && alike < REWORDED_TRACKED }
  const telling = tellingSimilarity(item.words, tracked.text)
  const place = inPlace ? 'inPlace' : 'anywhere'
  if (telling < DOUBTFUL[place] || isElsewhere) return null
  return { alike: Math.max(alike, telling), isDoubtful: telling < TELLING[place] }
}

/** Where only one of the two knows an owner, the other may have the name among its words: it was read otherwise. */
function likeness({ words, item }: DocumentItem, { text, marker }: TrackedItem): number {
  const alike = likenessOf(words, text)
  const before = marker?.owner ?? null
  if ((before === null) === (item.owner === null)) return alike
  const withOwner = (known: string | null, own: string) => (known === null ? own : wordsOf(`${known} ${own}`))
  return Math.max(alike, similarity(withOwner(item.owner, words), withOwner(before, text)))
}

/** How alike the two must be where other things than the words speak against it; else null. */
function special({ item }: DocumentItem, { issue, marker }: TrackedItem, inPlace: boolean): number | null {
  if (marker?.state === 'removed') return RETURNED
  if (!item.selected) return REWORDED_CONTEXT
  if (item.done && issue.state === 'open') return REWORDED_DONE
  if (issue.state === 'closed') return inPlace ? REWORDED : REWORDED_CLOSED
  return null
}

/** How alike two texts are, 0 to 1, of which one may be a part of the other. */
export function likenessOf(words: string, text: string): number {
  const alike = similarity(words, text)
  const part = PART + 0.1 * alike
  return alike < part && isPartOfOther(words, text) ? part : alike
}

/** Where something free stands: between which of the issues already matched, and as which of how many. */
interface Slot {
  readonly after: TrackedItem | null
  readonly before: TrackedItem | null
  /** From 0. */
  readonly index: number
  readonly size: number
  /** How far down among all of the document, from 0 to 1. */
  readonly depth: number
}

interface Slots {
  readonly items: ReadonlyMap<DocumentItem, Slot>
  readonly tracked: ReadonlyMap<TrackedItem, Slot>
}

/** The slots of one document: of its items as it stands now, of its issues as their markers remember their lines. */
function slotsOf(
  pairing: Pairing,
  items: readonly DocumentItem[],
  tracked: readonly TrackedItem[],
  pathNow: PathNow,
): Slots {
  const path = items[0]?.path
  const allItems = pairing.items.filter((item) => item.path === path)
  const allTracked = pairing.tracked.filter((one) => pathNow(one) === path)
  return {
    items: slots(
      [...allItems].sort((a, b) => a.item.line - b.item.line),
      (item) => pairing.issueOf.get(item),
      // What was done when first seen, or is tracked elsewhere, stands there without an issue.
      new Set(items.filter(({ item }) => item.selected && !item.done && !isTrackedIn(item.reference))),
    ),
    tracked: slots(
      [...allTracked].sort((a, b) => line(a) - line(b) || a.issue.number - b.issue.number),
      (one) => (pairing.itemOf(one) === undefined ? undefined : one),
      new Set(tracked.filter(isOpen)),
    ),
  }
}

function line({ marker }: TrackedItem): number {
  return marker?.line ?? 0
}

function slots<Value>(
  inOrder: readonly Value[],
  anchorOf: (value: Value) => TrackedItem | undefined,
  free: ReadonlySet<Value>,
): ReadonlyMap<Value, Slot> {
  const result = new Map<Value, Slot>()
  let waiting: { readonly value: Value; readonly depth: number }[] = []
  let after: TrackedItem | null = null
  const close = (before: TrackedItem | null) => {
    for (const [index, { value, depth }] of waiting.entries())
      result.set(value, { after, before, index, size: waiting.length, depth })
    waiting = []
    after = before
  }
  for (const [index, value] of inOrder.entries()) {
    const anchor = anchorOf(value)
    if (anchor !== undefined) close(anchor)
    else if (free.has(value)) waiting.push({ value, depth: index / inOrder.length })
  }
  close(null)
  return result
}
