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

interface Entry extends Resemblance {
  readonly path: string
  /** Null for an issue: it was there before. */
  readonly date: CalendarDate | null
  readonly words: string
}

/**
 * The open action items that are known, kept as few words each. Fed one document after the other, so that what was read
 * need not be kept.
 */
export class EarlierItems {
  readonly #byWords = new Map<string, Entry>()
  readonly #byWord = new Map<string, Entry[]>()

  /** Adds what a postmortem leaves open; one without a date is earlier than none. */
  add({ path, incidentDate, actionItems }: Postmortem): void {
    if (incidentDate === null) return
    for (const item of actionItems) {
      if (!item.selected || item.done) continue
      const entry = { path, date: incidentDate, title: item.title, words: wordsOf(item.text) }
      this.#add({ ...entry, where: `${path}, line ${item.line}`, issue: issueNumber(item.reference) })
    }
  }

  /** Adds the open issues of items, under the tracking label. */
  addIssues(issues: readonly TrackedIssue[], label: string): void {
    for (const { issue, path, text } of readTracked(issues, label).items) {
      if (issue.state !== 'open') continue
      const where = `#${issue.number}`
      this.#add({ path, date: null, title: issue.title, words: text, where, issue: issue.number })
    }
  }

  /** The open item of an earlier incident, told elsewhere, that resembles an item most; null when none does. */
  resembling(item: ActionItem, { path, incidentDate }: Postmortem): Resemblance | null {
    const isEarlier = (entry: Entry): boolean =>
      entry.path !== path && (entry.date === null || (incidentDate !== null && entry.date < incidentDate))
    return this.#nearest(wordsOf(item.text), isEarlier)
  }

  /** The documents with an item of a later incident that resembles one of this postmortem. */
  laterDocuments({ path, incidentDate, actionItems }: Postmortem): readonly string[] {
    if (incidentDate === null) return []
    const isLater = (entry: Entry): boolean =>
      entry.path !== path && entry.date !== null && entry.date > incidentDate
    return actionItems.flatMap((item) => {
      const found = item.selected && !item.done ? this.#nearest(wordsOf(item.text), isLater) : null
      return found === null ? [] : [found.path]
    })
  }

  #add(entry: Entry): void {
    const parts = partsOf(entry.words)
    const known = this.#byWords.get(entry.words)
    if (parts.size < LEAST_WORDS || (known !== undefined && !isBefore(entry, known))) return
    this.#byWords.set(entry.words, entry)
    for (const word of parts) {
      const entries = this.#byWord.get(word) ?? []
      this.#byWord.set(word, entries)
      if (entries.length <= MOST_ITEMS_OF_A_WORD) entries.push(entry)
    }
  }

  #nearest(words: string, isWanted: (entry: Entry) => boolean): Entry | null {
    const equal = this.#byWords.get(words)
    if (equal !== undefined && isWanted(equal)) return equal
    const parts = partsOf(words)
    if (parts.size < LEAST_WORDS) return null
    let nearest: Entry | null = null
    let best = ALIKE
    for (const [entry, shared] of this.#sharing(parts)) {
      if (shared < parts.size * LEAST_SHARED || !isWanted(entry)) continue
      const score = similarity(words, entry.words)
      if (score >= best && (score > best || nearest === null)) {
        nearest = entry
        best = score
      }
    }
    return nearest
  }

  /** The entries with a telling word of these, and how many they share. */
  #sharing(parts: ReadonlySet<string>): ReadonlyMap<Entry, number> {
    const shared = new Map<Entry, number>()
    const found = new Set<Entry>()
    for (const word of parts) {
      const entries = this.#byWord.get(word) ?? []
      if (entries.length <= MOST_ITEMS_OF_A_WORD) for (const entry of entries) found.add(entry)
    }
    for (const entry of found) {
      const own = ` ${entry.words} `
      let count = 0
      for (const word of parts) if (own.includes(` ${word} `)) count++
      shared.set(entry, count)
    }
    return shared
  }
}

function isBefore(entry: Entry, known: Entry): boolean {
  return known.date !== null && (entry.date === null || entry.date < known.date)
}

function partsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

function issueNumber(reference: string | null): number | null {
  const match = /^#(\d{1,9})$/.exec(reference ?? '')
  return match === null ? null : Number(match[1])
}
