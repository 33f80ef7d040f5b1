import type { DocumentItem } from './documents.ts'
import { groupBy } from './group-by.ts'
import { incidentOf } from './incident.ts'
import type { TrackedItem } from './tracked-items.ts'

/** Two documents belong together when so much of the smaller one's items are equal. */
const SAME_DOCUMENT = 0.5
/** Fewer words (`add monitoring`) are written again for another incident. */
const DISTINCTIVE_WORDS = 4
/** Names and namelessness that so many pairs of items share join nothing: `README.md` is in every folder. */
const MAX_PAIRS = 50_000

/** So many pairs of an issue and an item are compared whatever their documents: about a tenth of a second. */
const MAX_COMPARED = 10_000

/** What joins the document that issues came from to one that is read now. */
export interface Link {
  readonly sameName: boolean
  /** The same title and day of the incident. */
  readonly sameIncident: boolean
  /** Neither says what incident it is about. */
  readonly noIncident: boolean
  /** Equal items, as a share of the smaller and of the larger document. */
  readonly ofSmaller: number
  readonly ofLarger: number
  /** How many items are equal. */
  readonly equal: number
  /** So many items are equal that it is one document. */
  readonly isJoined: boolean
}

/** What joins documents by the issues and items given, worked out once for each two. */
export class DocumentLinks {
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

  /** Every two documents that may have to do with each other: all, where they are few; else by an equal item, incident or name. */
  pairs(): readonly (readonly [from: string, to: string])[] {
    const pairs = new Map<string, readonly [string, string]>()
    const join = (
      from: ReadonlyMap<string | null, readonly TrackedItem[]>,
      to: ReadonlyMap<string | null, readonly DocumentItem[]>,
      limit: number,
    ) => {
      for (const [key, before] of from) {
        const now = to.get(key) ?? []
        if (before.length * now.length > limit) continue
        for (const { path: one } of before) {
          for (const { path: other } of now) if (one !== other) pairs.set(`${one}\n${other}`, [one, other])
        }
      }
    }
    const tracked = [...this.#tracked.values()].flat()
    const items = [...this.#items.values()].flat()
    join(new Map([[null, tracked]]), new Map([[null, items]]), MAX_COMPARED)
    join(
      groupBy(tracked, ({ text }) => text),
      groupBy(items, ({ words }) => words),
      MAX_PAIRS,
    )
    join(groupBy(tracked, trackedIncident), groupBy(items, itemIncident), MAX_PAIRS)
    join(
      groupBy(tracked, ({ path }) => baseName(path)),
      groupBy(items, ({ path }) => baseName(path)),
      MAX_PAIRS,
    )
    return [...pairs.values()]
  }

  #link(from: string, to: string): Link {
    const before = this.#tracked.get(from) ?? []
    const now = this.#items.get(to) ?? []
    const words = new Set(before.map(({ text }) => text))
    const equal = now.filter((item) => words.has(item.words))
    const incidents = new Set(before.map(trackedIncident))
    const sameName = baseName(from) === baseName(to)
    const ofSmaller = equal.length / Math.max(1, Math.min(before.length, now.length))
    const isTelling =
      sameName || equal.length > 1 || equal.length === before.length || equal.some(isDistinctive)
    return {
      sameName,
      sameIncident: now.some((item) => itemIncident(item) !== null && incidents.has(itemIncident(item))),
      noIncident: incidents.has(null) && now.some((item) => itemIncident(item) === null),
      ofSmaller: Math.min(1, ofSmaller),
      ofLarger: Math.min(1, equal.length / Math.max(1, before.length, now.length)),
      equal: equal.length,
      isJoined: equal.length > 0 && ofSmaller >= SAME_DOCUMENT && isTelling,
    }
  }
}

export function isDistinctive({ words }: DocumentItem): boolean {
  return words.split(' ').length >= DISTINCTIVE_WORDS
}

function trackedIncident({ marker }: TrackedItem): string | null {
  return marker?.incident ?? null
}

function itemIncident({ postmortem }: DocumentItem): string | null {
  return incidentOf(postmortem)
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
