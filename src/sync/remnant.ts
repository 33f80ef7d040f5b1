import type { DocumentItem, SyncDocument } from './documents.ts'
import { similarity } from './similarity.ts'
import type { TrackedItem } from './tracked-items.ts'
import { wordsOf } from './words.ts'

/** So many of an item's words, standing together, are the item; items that differ share a third. */
const STILL_THERE = 0.6
/** Shorter items have to stand there whole, or to begin a line that is no item at all now. */
const TELLING_WORDS = 4

/** A line of a document, in words that can be compared. */
interface WordLine {
  /** From 1. */
  readonly line: number
  readonly words: string
}

/**
 * The line (1-based) where the words of an issue's item still stand in a document, though no item of this reading is
 * theirs: it became prose, two items run together, its list is not recognised any more. Null when they are gone. Items
 * that have an issue of their own say nothing, unless they have swallowed all words of this one.
 */
export function remnantLine(
  { text }: Pick<TrackedItem, 'text'>,
  { lines, items }: Pick<SyncDocument, 'lines' | 'items'>,
  issueOf: ReadonlyMap<DocumentItem, TrackedItem>,
): number | null {
  const matched = items.filter((item) => issueOf.has(item))
  const swallowing = matched.find((item) => hasSwallowed(item.words, issueOf.get(item)?.text ?? '', text))
  if (swallowing !== undefined) return swallowing.item.line
  const owners = new Map(
    matched.flatMap((one) => linesBetween(one.item.line, one.item.endLine).map((line) => [line, one.words])),
  )
  const left = lines
    .map((line, index) => ({ line: index + 1, words: wordsOf(line) }))
    .filter(({ line, words }) => words !== '' && !isMostly(words, owners.get(line)))
  const alike = left.find(({ words }) => similarity(text, words) >= STILL_THERE || isBeginning(words, text))
  return alike?.line ?? lineOfWindow(text.split(' '), left) ?? lineOfBeginning(text, left, items)
}

/** The rest of the item was left out, and what stayed is no item any more. */
function isBeginning(words: string, text: string): boolean {
  return words.split(' ').length >= TELLING_WORDS && text.startsWith(`${words} `)
}

/** What came into an item beside what its issue said holds all words of another, or most of them. */
function hasSwallowed(words: string, before: string, text: string): boolean {
  if (words === before || !text.includes(' ')) return false
  if (` ${words} `.includes(` ${text} `)) return true
  const wanted = text.split(' ')
  const added = new SharedWords(wanted)
  const needed = wanted.length < TELLING_WORDS ? wanted.length : Math.ceil(STILL_THERE * wanted.length)
  for (const word of wordsAdded(words, before)) added.add(word)
  return added.shared >= needed
}

/** The words of a text that another has not, or not as often. */
function wordsAdded(now: string, before: string): readonly string[] {
  const counts = new Map<string, number>()
  for (const word of before.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1)
  return now.split(' ').filter((word) => {
    const left = counts.get(word) ?? 0
    counts.set(word, left - 1)
    return left <= 0
  })
}

/**
 * Of few words, of which some were written anew: a line of no item that begins with most of them. What follows there are
 * fields, which were never among the words.
 */
function lineOfBeginning(
  text: string,
  lines: readonly WordLine[],
  items: SyncDocument['items'],
): number | null {
  const count = text.split(' ').length
  if (count === 1 || count >= TELLING_WORDS) return null
  const taken = new Set(items.flatMap(({ item }) => linesBetween(item.line, item.endLine)))
  const found = lines.find(({ line, words }) => {
    if (taken.has(line)) return false
    return similarity(text, words.split(' ').slice(0, count).join(' ')) >= STILL_THERE
  })
  return found?.line ?? null
}

/** At least half of the words are those of the item on the line. */
function isMostly(words: string, item: string | undefined): boolean {
  if (item === undefined) return false
  const own = new Set(item.split(' '))
  const all = words.split(' ')
  return 2 * all.filter((word) => own.has(word)).length >= all.length
}

function linesBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** Where, over line ends, as many words stand as the item has and enough of them are its own; the line they begin on. */
function lineOfWindow(wanted: readonly string[], lines: readonly WordLine[]): number | null {
  if (wanted.length === 1) return null
  const stream = lines.flatMap(({ line, words }) => words.split(' ').map((word) => ({ line, word })))
  const needed = wanted.length < TELLING_WORDS ? wanted.length : Math.ceil(STILL_THERE * wanted.length)
  const window = new SharedWords(wanted)
  for (const [index, { word }] of stream.entries()) {
    window.add(word)
    const first = index - wanted.length
    if (first >= 0) window.drop(stream[first]?.word ?? '')
    if (window.shared >= needed) return stream[Math.max(0, first + 1)]?.line ?? null
  }
  return null
}

/** How many of the wanted words stand in a window that moves along, each as often as it is wanted. */
class SharedWords {
  shared = 0
  readonly #missing = new Map<string, number>()

  constructor(wanted: readonly string[]) {
    for (const word of wanted) this.#missing.set(word, (this.#missing.get(word) ?? 0) + 1)
  }

  add(word: string): void {
    const missing = this.#missing.get(word)
    if (missing === undefined) return
    if (missing > 0) this.shared += 1
    this.#missing.set(word, missing - 1)
  }

  drop(word: string): void {
    const missing = this.#missing.get(word)
    if (missing === undefined) return
    if (missing >= 0) this.shared -= 1
    this.#missing.set(word, missing + 1)
  }
}
