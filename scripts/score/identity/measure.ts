import { readDocuments } from '../../../src/commands/read-documents.ts'
import { defaultConfig } from '../../../src/config/resolve.ts'
import { trackingLabel } from '../../../src/policy/labels.ts'
import type { Postmortem } from '../../../src/postmortem/postmortem.ts'
import { applyPlan } from '../../../src/sync/apply.ts'
import { readMarker } from '../../../src/sync/marker.ts'
import { planSync } from '../../../src/sync/plan.ts'
import type { SyncOperation, SyncPlan } from '../../../src/sync/sync-plan.ts'
import { wordsOf } from '../../../src/sync/words.ts'
import { MemoryTracker } from '../../../src/trackers/memory.ts'
import type { TrackedIssue } from '../../../src/trackers/tracker.ts'
import { type Random, randomFrom } from '../../../test/postmortem/mutation.ts'
import { EDITS, type Editing, TWO_EDITS, twoEdits } from './edits.ts'
import { type WordPool, wordsIn } from './rewording.ts'
import { type Originals, originOf, textOf, type World, worldOf } from './world.ts'

const TODAY = '2026-03-02'
const LATER = '2026-04-02'

/** What became of the issues, over all edits of one kind. */
export interface IdentityFigures {
  readonly edits: number
  /** Issues opened for an item that has one. */
  readonly wrongCreates: number
  /** Issues closed whose item is still there. */
  readonly wrongCloses: number
  /** Issues that went to another item though their own is still there. */
  readonly mixedUp: number
  /** Items that the plan leaves to a person. */
  readonly undecided: number
  /** Issues that stay open though their item was deleted and its words stand nowhere any more. */
  readonly leftOpen: number
  /** Issues that stay open, their item deleted, while most of its words still stand somewhere: no fault of the plan. */
  readonly stillWritten: number
}

/** What was got wrong, for people who look into it. */
export interface Fault {
  readonly edit: string
  readonly seed: number
  readonly path: string
  readonly fault: keyof IdentityFigures
  readonly operation: SyncOperation
}

export interface IdentityMeasure {
  readonly figures: ReadonlyMap<string, IdentityFigures>
  readonly faults: readonly Fault[]
}

/**
 * Opens the issues of all documents (text by path, taken as repositories of `size` documents), then makes each edit in
 * each document, once for each seed, and counts what a plan over the edited repository gets wrong. The same for the same
 * documents. Of all those trials only one of `every` is made, others for each edit.
 */
export async function measureIdentity(
  texts: ReadonlyMap<string, string>,
  seeds: readonly number[],
  size = 16,
  every = 1,
): Promise<IdentityMeasure> {
  const starts = await Promise.all(repositories(texts, size).map(startOf))
  const figures = new Map<string, IdentityFigures>()
  const faults: Fault[] = []
  const edits = [...Object.entries(EDITS), [TWO_EDITS, twoEdits] as const]
  for (const [index, [edit, change]] of edits.entries()) {
    const trials = starts.flatMap((start) =>
      [...start.originals.items.keys()].flatMap((path) => seeds.map((seed) => ({ start, path, seed }))),
    )
    const results = trials.flatMap(({ start, path, seed }, trial) => {
      if ((trial + index) % every !== 0) return []
      const random = randomFrom((seed * 100 + index) * 10_000 + trial)
      const world = change(start.world, editing(start, path, random))
      return world === null ? [] : [faultsOf(start, world).map((found) => ({ edit, seed, path, ...found }))]
    })
    const found = results.flat()
    const counted = (name: Fault['fault']) => found.filter(({ fault }) => fault === name).length
    faults.push(...found)
    figures.set(edit, {
      edits: results.length,
      wrongCreates: counted('wrongCreates'),
      wrongCloses: counted('wrongCloses'),
      mixedUp: counted('mixedUp'),
      undecided: counted('undecided'),
      leftOpen: counted('leftOpen'),
      stillWritten: counted('stillWritten'),
    })
  }
  return { figures, faults }
}

function repositories(
  texts: ReadonlyMap<string, string>,
  size: number,
): readonly ReadonlyMap<string, string>[] {
  const all = [...texts]
  return Array.from(
    { length: Math.ceil(all.length / size) },
    (_, index) => new Map(all.slice(index * size, (index + 1) * size)),
  )
}

interface Start {
  readonly originals: Originals
  readonly world: World
  readonly postmortems: ReadonlyMap<string, readonly Postmortem[]>
  readonly tracked: readonly TrackedIssue[]
  /** Where the item of an issue stood. */
  readonly homes: ReadonlyMap<number, string>
  /** The words of the item of an issue. */
  readonly wordsOf: ReadonlyMap<number, string>
  readonly pools: ReadonlyMap<string, WordPool>
}

const config = defaultConfig()

async function startOf(texts: ReadonlyMap<string, string>): Promise<Start> {
  const postmortems = new Map([...texts].map(([path, text]) => [path, read(path, text)]))
  const tracker = new MemoryTracker()
  const first = planOf([...postmortems.values()].flat(), [], texts, TODAY)
  await applyPlan(first, tracker, { maxNewIssues: Number.POSITIVE_INFINITY, label: trackingLabel(config) })
  const homes = new Map(
    tracker.issues.map(({ number, body }) => {
      const marker = readMarker(body)
      return [number, originOf(marker?.path ?? '', marker?.line ?? 0)]
    }),
  )
  for (const [path, parts] of postmortems) {
    for (const line of sharedLines(parts)) {
      for (const [number, home] of homes) if (home === originOf(path, line)) homes.delete(number)
    }
  }
  const places = new Set(homes.values())
  const items = new Map(
    [...postmortems].flatMap(([path, parts]) => {
      const own = parts
        .flatMap(({ actionItems }) => actionItems)
        .filter(({ line, selected, done }) => selected && !done && places.has(originOf(path, line)))
      return own.length === 0 ? [] : [[path, own] as const]
    }),
  )
  const languages = new Map([...postmortems].map(([path, [one]]) => [path, one?.language ?? 'en']))
  const originals = { texts, items, languages }
  return {
    originals,
    world: worldOf(originals),
    postmortems,
    tracked: tracker.issues,
    homes,
    wordsOf: new Map(tracker.issues.map(({ number, body }) => [number, readMarker(body)?.text ?? ''])),
    pools: poolsOf(originals),
  }
}

/** Lines on which several items begin: what became of which cannot be told by the line. */
function sharedLines(parts: readonly Postmortem[]): readonly number[] {
  const lines = parts.flatMap(({ actionItems }) => actionItems.map(({ line }) => line))
  return lines.filter((line, index) => lines.indexOf(line) !== index)
}

function read(path: string, text: string): readonly Postmortem[] {
  return readDocuments([{ path, text }], config).postmortems
}

function planOf(
  postmortems: readonly Postmortem[],
  tracked: readonly TrackedIssue[],
  world: Pick<ReadonlyMap<string, unknown>, 'has'>,
  today: string,
): SyncPlan {
  return planSync({
    postmortems,
    unreadable: [],
    tracked,
    config,
    today,
    links: { lineUrl: () => null },
    documentExists: (path) => world.has(path),
  })
}

function poolsOf({ items, languages }: Originals): ReadonlyMap<string, WordPool> {
  const pools = new Map<string, { first: string[]; other: string[] }>()
  for (const [path, own] of items) {
    const language = languages.get(path) ?? 'en'
    const pool = pools.get(language) ?? { first: [], other: [] }
    for (const { text } of own) {
      const [first, ...other] = wordsIn(text)
      // "Added an alert" reports what was done.
      if (first !== undefined && !first.endsWith('ed')) pool.first.push(first)
      pool.other.push(...other)
    }
    pools.set(language, pool)
  }
  return pools
}

function editing({ originals, pools }: Start, path: string, random: Random): Editing {
  const { items, languages } = originals
  const language = languages.get(path)
  return {
    originals,
    path,
    random,
    poolOf: (one) => pools.get(languages.get(one) ?? 'en') ?? { first: [], other: [] },
    strangers: [...items]
      .filter(([one]) => one !== path && languages.get(one) === language)
      .flatMap(([, own]) => own.map(({ text }) => text)),
  }
}

type Found = Pick<Fault, 'fault' | 'operation'>

function faultsOf(start: Start, world: World): readonly Found[] {
  const postmortems = [...world].flatMap(([path, lines]) =>
    start.world.get(path) === lines ? (start.postmortems.get(path) ?? []) : read(path, textOf(lines)),
  )
  const { operations } = planOf(postmortems, start.tracked, world, LATER)
  const standing = new Set([...world.values()].flat().map(({ origin }) => origin))
  const tracked = new Set(start.homes.values())
  return operations.flatMap((operation) => {
    const now = world.get(operation.path)?.[operation.line - 1]?.origin ?? null
    const home = operation.issue === null ? null : (start.homes.get(operation.issue) ?? null)
    const fault = faultOf(operation, {
      isTracked: now !== null && tracked.has(now),
      isGone: home !== null && !standing.has(home),
      isElsewhere: home !== null && now !== home,
      isKnown: home !== null,
      isWritten: () => isWritten(start.wordsOf.get(operation.issue ?? 0) ?? '', world),
    })
    return fault === null ? [] : [{ fault, operation }]
  })
}

interface Truth {
  /** The operation's line is that of an item with an issue. */
  readonly isTracked: boolean
  /** The item of the operation's issue was deleted. */
  readonly isGone: boolean
  /** The operation's line is not that of its issue's item. */
  readonly isElsewhere: boolean
  /** Its issue has an item with a line of its own. */
  readonly isKnown: boolean
  /** Most words of its issue's item stand together somewhere. */
  readonly isWritten: () => boolean
}

/** As many of its words as make an item the same, on one line or over the end of one. */
const MOST_WORDS = 0.6

function isWritten(words: string, world: World): boolean {
  const wanted = new Set(words.split(' '))
  for (const lines of world.values()) {
    const found = lines.map(({ text }) =>
      wordsOf(text)
        .split(' ')
        .filter((word) => wanted.has(word)),
    )
    for (const [index, here] of found.entries()) {
      const together = new Set([...here, ...(found[index + 1] ?? [])])
      if (together.size >= MOST_WORDS * wanted.size) return true
    }
  }
  return false
}

function faultOf(
  { kind }: SyncOperation,
  { isTracked, isGone, isElsewhere, isKnown, isWritten }: Truth,
): Fault['fault'] | null {
  if (kind === 'create') return isTracked ? 'wrongCreates' : null
  if (kind === 'conflict') return isTracked ? 'undecided' : null
  if (!isKnown) return null
  if (isGone) {
    if (kind !== 'keep' && kind !== 'update') return null
    return isWritten() ? 'stillWritten' : 'leftOpen'
  }
  if (kind === 'close') return 'wrongCloses'
  return kind === 'update' && isElsewhere ? 'mixedUp' : null
}
