import type { CalendarDate } from '../calendar/date.ts'
import type { ActionItem, Postmortem } from '../postmortem/postmortem.ts'
import type { Resemblance } from '../rules/rule.ts'
import type { TrackedIssue } from '../trackers/tracker.ts'
import { PackedWords, textHash } from './packed-words.ts'
import { similarity } from './similarity.ts'
import { readTracked } from './tracked-items.ts'
import { wordsOf } from './words.ts'

/** Well above what items that differ share (see `similarity`): a hint that is mostly wrong is read once. */
const ALIKE = 0.8
/** Shorter items say too little to be taken for one another. */
const LEAST_WORDS = 4
/** A word of more items than this tells none of them apart. */
const MOST_ITEMS_OF_A_WORD = 30
/** Of an item's words so many must be in the other before both are compared. */
const LEAST_SHARED = 0.5
/** So many items of few documents at a time. */
const MOST_REMEMBERED = 128

/** Of ten thousand documents there are fifty thousand: nothing is kept that can be told from the rest when asked for. */
interface Entry {
  readonly path: string
  /** Null for an issue. */
  readonly line: number | null
  /** Null for an issue: it was there before. */
  readonly date: CalendarDate | null
  readonly title: string
  /** The number of its issue in the repository of the issues; null where it is not known. */
  readonly issue: number | null
  /** Of its words among all. */
  readonly index: number
  /** Another one of which the words have the same hash, or null. */
  readonly next: Entry | null
}

interface Words {
  readonly text: string
  /** Each once. */
  readonly parts: readonly string[]
}

/**
 * The open action items that are known, kept as few words each. Fed one document after the other, so that what was read
 * need not be kept.
 */
export class EarlierItems {
  readonly #packed = new PackedWords()
  /** By the hash of an entry's words. */
  readonly #byHash = new Map<number, Entry>()
  /** By a word's number: the entries with it; null where there are more of them than are of use. */
  readonly #entries: (Entry[] | null)[] = []
  /** By a word's number: the last search that was for it, and the last count of shared words that it was counted in. */
  readonly #searched: number[] = []
  readonly #counted: number[] = []
  #counts = 0
  #searches = 0
  /** By the text of an item: the same is asked about, and added. */
  readonly #words = new Map<string, Words>()

  /** Adds what a postmortem leaves open; one without a date is earlier than none. */
  add({ path, incidentDate, actionItems }: Postmortem): void {
    if (incidentDate === null) return
    for (const item of actionItems) {
      if (!item.selected || item.done) continue
      this.#add(this.#wordsOf(item), {
        path,
        line: item.line,
        date: incidentDate,
        title: item.title,
        issue: issueNumber(item.reference),
      })
    }
  }

  /** Adds the open issues of items, under the tracking label. */
  addIssues(issues: readonly TrackedIssue[], label: string): void {
    for (const { issue, path, text } of readTracked(issues, label).items) {
      if (issue.state !== 'open') continue
      this.#add(partsOf(text), { path, line: null, date: null, title: issue.title, issue: issue.number })
    }
  }

  /** The open item of an earlier incident, told elsewhere, that resembles an item most; null when none does. */
  resembling(item: ActionItem, { path, incidentDate }: Postmortem): Resemblance | null {
    const isEarlier = (entry: Entry): boolean =>
      entry.path !== path && (entry.date === null || (incidentDate !== null && entry.date < incidentDate))
    const nearest = this.#nearest(this.#wordsOf(item), isEarlier)
    return nearest === null ? null : { title: nearest.title, where: placeOf(nearest), issue: nearest.issue }
  }

  #wordsOf({ text }: ActionItem): Words {
    const known = this.#words.get(text)
    if (known !== undefined) return known
    if (this.#words.size >= MOST_REMEMBERED) this.#words.clear()
    const words = partsOf(wordsOf(text))
    this.#words.set(text, words)
    return words
  }

  #add({ text, parts }: Words, origin: Omit<Entry, 'index' | 'next'>): void {
    const known = this.#withWords(text)
    if (parts.length < LEAST_WORDS || (known !== null && !isBefore(origin, known))) return
    const hash = textHash(text)
    const next = this.#byHash.get(hash) ?? null
    const entry = { ...origin, title: apart(origin.title), index: this.#packed.add(apart(text)), next }
    this.#byHash.set(hash, entry)
    for (const word of parts) {
      const number = this.#packed.numberOf(word) ?? 0
      if (number === this.#entries.length) this.#begin(entry)
      else this.#append(number, entry)
    }
  }

  /** Words are numbered in the order in which they come. */
  #begin(entry: Entry): void {
    this.#entries.push([entry])
    this.#searched.push(0)
    this.#counted.push(0)
  }

  #append(number: number, entry: Entry): void {
    const entries = this.#entries[number]
    if (!entries) return
    if (entries.length < MOST_ITEMS_OF_A_WORD) entries.push(entry)
    else this.#entries[number] = null
  }

  /** The entry of exactly these words that was added last. */
  #withWords(text: string): Entry | null {
    let entry = this.#byHash.get(textHash(text)) ?? null
    while (entry !== null && this.#packed.textOf(entry.index) !== text) entry = entry.next
    return entry
  }

  #nearest({ text, parts }: Words, isWanted: (entry: Entry) => boolean): Entry | null {
    const equal = this.#withWords(text)
    if (equal !== null && isWanted(equal)) return equal
    if (parts.length < LEAST_WORDS) return null
    let nearest: Entry | null = null
    let best = ALIKE
    for (const entry of this.#sharing(parts, isWanted)) {
      const score = similarity(text, this.#packed.textOf(entry.index))
      if (score >= best && (score > best || nearest === null)) {
        nearest = entry
        best = score
      }
    }
    return nearest
  }

  /** The entries that are wanted, have a telling word of these and share enough of them all. */
  #sharing(words: readonly string[], isWanted: (entry: Entry) => boolean): readonly Entry[] {
    this.#searches += 1
    const found = new Set<Entry>()
    for (const word of words) {
      const number = this.#packed.numberOf(word)
      if (number === undefined) continue
      this.#searched[number] = this.#searches
      for (const entry of this.#entries[number] ?? []) if (isWanted(entry)) found.add(entry)
    }
    const least = words.length * LEAST_SHARED
    return [...found].filter(({ index }) => this.#sharedOf(index) >= least)
  }

  /** How many of an entry's words, each once, the last search was for. */
  #sharedOf(index: number): number {
    this.#counts += 1
    let shared = 0
    for (const number of this.#packed.numbersOf(index)) {
      if (this.#searched[number] !== this.#searches || this.#counted[number] === this.#counts) continue
      this.#counted[number] = this.#counts
      shared += 1
    }
    return shared
  }
}

function isBefore(entry: Pick<Entry, 'date'>, known: Entry): boolean {
  return known.date !== null && (entry.date === null || entry.date < known.date)
}

function placeOf({ path, line, issue }: Entry): string {
  return line === null ? `#${issue}` : `${path}, line ${line}`
}

/** The same text, kept for itself: a piece of a document, as V8 has it, keeps all of the document's text. */
function apart(text: string): string {
  return Buffer.from(text).toString()
}

function partsOf(text: string): Words {
  return { text, parts: [...new Set(text.split(' '))] }
}

function issueNumber(reference: string | null): number | null {
  const match = /^#(\d{1,9})$/.exec(reference ?? '')
  return match === null ? null : Number(match[1])
}
