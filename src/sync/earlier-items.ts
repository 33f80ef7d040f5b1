import type { CalendarDate } from '../calendar/date.ts'
import type { ActionItem, Postmortem } from '../postmortem/postmortem.ts'
import type { Resemblance } from '../rules/rule.ts'
import type { TrackedIssue } from '../trackers/tracker.ts'
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

interface Entry extends Resemblance {
  readonly path: string
  /** Null for an issue: it was there before. */
  readonly date: CalendarDate | null
  readonly words: string
  /** The numbers of its words, each once. */
  readonly parts: readonly number[]
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
  readonly #byWords = new Map<string, Entry>()
  /** By a word its number, which is its place in the lists below: so words are told apart at little cost. */
  readonly #numbers = new Map<string, number>()
  /** The entries with each word, up to one more than is of use. */
  readonly #entries: Entry[][] = []
  /** For each word the last search that was for it. */
  readonly #searched: number[] = []
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
        date: incidentDate,
        title: item.title,
        where: `${path}, line ${item.line}`,
        issue: issueNumber(item.reference),
      })
    }
  }

  /** Adds the open issues of items, under the tracking label. */
  addIssues(issues: readonly TrackedIssue[], label: string): void {
    for (const { issue, path, text } of readTracked(issues, label).items) {
      if (issue.state !== 'open') continue
      const where = `#${issue.number}`
      this.#add(partsOf(text), { path, date: null, title: issue.title, where, issue: issue.number })
    }
  }

  /** The open item of an earlier incident, told elsewhere, that resembles an item most; null when none does. */
  resembling(item: ActionItem, { path, incidentDate }: Postmortem): Resemblance | null {
    const isEarlier = (entry: Entry): boolean =>
      entry.path !== path && (entry.date === null || (incidentDate !== null && entry.date < incidentDate))
    return this.#nearest(this.#wordsOf(item), isEarlier)
  }

  #wordsOf({ text }: ActionItem): Words {
    const known = this.#words.get(text)
    if (known !== undefined) return known
    if (this.#words.size >= MOST_REMEMBERED) this.#words.clear()
    const words = partsOf(wordsOf(text))
    this.#words.set(text, words)
    return words
  }

  #add({ text, parts }: Words, origin: Omit<Entry, 'words' | 'parts'>): void {
    const known = this.#byWords.get(text)
    if (parts.length < LEAST_WORDS || (known !== undefined && !isBefore(origin, known))) return
    const entry = { ...origin, words: text, parts: parts.map((word) => this.#numberOf(word)) }
    this.#byWords.set(text, entry)
    for (const number of entry.parts) {
      const entries = this.#entries[number]
      if (entries !== undefined && entries.length <= MOST_ITEMS_OF_A_WORD) entries.push(entry)
    }
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(word, number)
    this.#entries.push([])
    this.#searched.push(0)
    return number
  }

  #nearest({ text, parts }: Words, isWanted: (entry: Entry) => boolean): Entry | null {
    const equal = this.#byWords.get(text)
    if (equal !== undefined && isWanted(equal)) return equal
    if (parts.length < LEAST_WORDS) return null
    let nearest: Entry | null = null
    let best = ALIKE
    for (const entry of this.#sharing(parts, isWanted)) {
      const score = similarity(text, entry.words)
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
      const number = this.#numbers.get(word)
      if (number === undefined) continue
      this.#searched[number] = this.#searches
      const entries = this.#entries[number] ?? []
      if (entries.length > MOST_ITEMS_OF_A_WORD) continue
      for (const entry of entries) if (isWanted(entry)) found.add(entry)
    }
    const least = words.length * LEAST_SHARED
    return [...found].filter(({ parts }) => this.#sharedOf(parts) >= least)
  }

  /** How many of an entry's words the last search was for. */
  #sharedOf(parts: readonly number[]): number {
    let shared = 0
    for (const number of parts) if (this.#searched[number] === this.#searches) shared += 1
    return shared
  }
}

function isBefore(entry: Pick<Entry, 'date'>, known: Entry): boolean {
  return known.date !== null && (entry.date === null || entry.date < known.date)
}

function partsOf(text: string): Words {
  return { text, parts: [...new Set(text.split(' '))] }
}

function issueNumber(reference: string | null): number | null {
  const match = /^#(\d{1,9})$/.exec(reference ?? '')
  return match === null ? null : Number(match[1])
}
