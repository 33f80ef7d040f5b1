import type { DocumentItem } from './documents.ts'
import type { TrackedItem } from './tracked-items.ts'

/** Items and issues on their way to each other; each belongs to one of the other at most. */
export class Pairing {
  readonly issueOf = new Map<DocumentItem, TrackedItem>()
  readonly #itemOf = new Map<TrackedItem, DocumentItem>()
  readonly #held = new Set<DocumentItem | TrackedItem>()
  readonly items: readonly DocumentItem[]
  readonly tracked: readonly TrackedItem[]

  constructor(items: readonly DocumentItem[], tracked: readonly TrackedItem[]) {
    this.items = items
    this.tracked = tracked
  }

  itemOf(tracked: TrackedItem): DocumentItem | undefined {
    return this.#itemOf.get(tracked)
  }

  isFree(item: DocumentItem, tracked: TrackedItem): boolean {
    return this.#isFreeItem(item) && this.#isFreeTracked(tracked)
  }

  freeItems(): readonly DocumentItem[] {
    return this.items.filter((item) => this.#isFreeItem(item))
  }

  freeTracked(): readonly TrackedItem[] {
    return this.tracked.filter((tracked) => this.#isFreeTracked(tracked))
  }

  pair(item: DocumentItem, tracked: TrackedItem): void {
    this.issueOf.set(item, tracked)
    this.#itemOf.set(tracked, item)
  }

  /** Takes both out of all further matching without pairing them. */
  hold(item: DocumentItem, candidates: readonly TrackedItem[]): void {
    for (const one of [item, ...candidates]) this.#held.add(one)
  }

  #isFreeItem(item: DocumentItem): boolean {
    return !this.issueOf.has(item) && !this.#held.has(item)
  }

  #isFreeTracked(tracked: TrackedItem): boolean {
    return !this.#itemOf.has(tracked) && !this.#held.has(tracked)
  }
}
