import { issuesOfItems, planSync } from '../../../src/sync/plan.ts'
import type { SyncOperation } from '../../../src/sync/sync-plan.ts'
import { wordsOf } from '../../../src/sync/words.ts'
import { laterInput, type Repository } from './repository.ts'
import type { World } from './world.ts'

/** What can become of an issue or an item, by what it is called in the table. */
export const FAULTS = {
  /** An issue is opened for an item that has one. */
  wrongCreates: 'wrong creates',
  /** An issue is closed whose item is still there. */
  wrongCloses: 'wrong closes',
  /** An issue goes to another item, though its own is still there. */
  mixedUp: 'mixed up',
  /** An issue whose item was deleted goes to another item, which shares little with it. */
  wrongAdoptions: 'wrong adoptions',
  /** The plan leaves an item to a person, be it new or not. */
  undecided: 'undecided',
  /** An issue stays open though its item was deleted and its words stand nowhere any more. */
  leftOpen: 'left open',
  /** An issue stays open, its item deleted, while most of its words still stand somewhere: no fault of the plan. */
  stillWritten: 'still written',
} as const

export type FaultKind = keyof typeof FAULTS

export interface Found {
  readonly fault: FaultKind
  /** The issue, or null for a new one. */
  readonly issue: number | null
  /** What it is about, for people. */
  readonly what: string
}

/** What a later plan gets wrong where the documents stand as in `world`: their lines tell which item is which. */
export function faultsOf(repository: Repository, world: World): readonly Found[] {
  const input = laterInput(repository, world)
  const pairs = issuesOfItems(input)
  const truth = new Truth(repository, world)
  const paired = new Set([...pairs.values()].map(({ issue }) => issue.number))
  const served = new Set(
    [...pairs].flatMap(([{ path, item }, { issue }]) => truth.isOwn(path, item, issue.number) ?? []),
  )
  const mistaken = [...pairs].flatMap(([{ path, item, words }, { issue, text }]) => {
    const fault = words === text ? null : truth.ofPair(path, item, words, issue.number)
    const what = `${path}:${item.line} "${item.text}" has #${issue.number} of "${text}"`
    return fault === null ? [] : [{ fault, issue: issue.number, what }]
  })
  const planned = planSync(input).operations.flatMap((operation) => {
    const fault = truth.ofOperation(operation, paired, served)
    const { kind, path, line, title, issue, reason } = operation
    const what = `${kind} ${path}:${line} "${title}": ${reason}`
    return fault === null ? [] : [{ fault, issue, what }]
  })
  return [...mistaken, ...planned]
}

/** As many of its words as make an item the same, on one line or over the end of one. */
const MOST_WORDS = 0.6

interface Lines {
  readonly line: number
  readonly endLine: number
}

class Truth {
  readonly #repository: Repository
  readonly #world: World
  /** The lines that still stand. */
  readonly #standing: ReadonlySet<string | null>
  readonly #tracked: ReadonlySet<string>

  constructor(repository: Repository, world: World) {
    this.#repository = repository
    this.#world = world
    this.#standing = new Set([...world.values()].flat().map(({ origin }) => origin))
    this.#tracked = new Set(repository.homes.values())
  }

  /** Where the issue's item stood, when that is among the lines of the item. */
  isOwn(path: string, { line, endLine }: Lines, issue: number): string | null {
    const home = this.#repository.homes.get(issue)
    const own = (this.#world.get(path) ?? []).slice(line - 1, endLine)
    return home !== undefined && own.some(({ origin }) => origin === home) ? home : null
  }

  ofPair(path: string, lines: Lines, words: string, issue: number): FaultKind | null {
    const home = this.#repository.homes.get(issue)
    if (home === undefined || this.isOwn(path, lines, issue) !== null) return null
    if (this.#standing.has(home)) return 'mixedUp'
    return shares(this.#wordsOf(issue), words.split(' ')) ? 'stillWritten' : 'wrongAdoptions'
  }

  ofOperation(
    { kind, path, line, issue }: SyncOperation,
    paired: ReadonlySet<number>,
    served: ReadonlySet<string>,
  ): FaultKind | null {
    const now = this.#world.get(path)?.[line - 1]?.origin ?? null
    const isLeft = now !== null && this.#tracked.has(now) && !served.has(now)
    if (kind === 'create') return isLeft ? 'wrongCreates' : null
    if (kind === 'conflict') return 'undecided'
    const home = issue === null ? undefined : this.#repository.homes.get(issue)
    if (issue === null || home === undefined) return null
    if (this.#standing.has(home)) return kind === 'close' ? 'wrongCloses' : null
    if (paired.has(issue) || (kind !== 'keep' && kind !== 'update')) return null
    return this.#isWritten(this.#wordsOf(issue)) ? 'stillWritten' : 'leftOpen'
  }

  #wordsOf(issue: number): ReadonlySet<string> {
    return new Set((this.#repository.wordsOf.get(issue) ?? '').split(' '))
  }

  #isWritten(wanted: ReadonlySet<string>): boolean {
    for (const lines of this.#world.values()) {
      const words = lines.map(({ text }) => wordsOf(text).split(' '))
      if (words.some((here, index) => shares(wanted, [...here, ...(words[index + 1] ?? [])]))) return true
    }
    return false
  }
}

function shares(wanted: ReadonlySet<string>, words: readonly string[]): boolean {
  return new Set(words.filter((word) => wanted.has(word))).size >= MOST_WORDS * wanted.size
}
