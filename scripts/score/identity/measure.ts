import { type Random, randomFrom } from '../../../test/postmortem/mutation.ts'
import { readDocuments } from '../../../src/commands/read-documents.ts'
import { defaultConfig } from '../../../src/config/resolve.ts'
import { trackingLabel } from '../../../src/policy/labels.ts'
import type { Postmortem } from '../../../src/postmortem/postmortem.ts'
import { applyPlan } from '../../../src/sync/apply.ts'
import { readMarker } from '../../../src/sync/marker.ts'
import { planSync } from '../../../src/sync/plan.ts'
import type { SyncOperation, SyncPlan } from '../../../src/sync/sync-plan.ts'
import { MemoryTracker } from '../../../src/trackers/memory.ts'
import type { TrackedIssue } from '../../../src/trackers/tracker.ts'
import { EDITS, type Editing, TWO_EDITS, twoEdits } from './edits.ts'
import { type WordPool, wordsIn } from './rewording.ts'
import { type Line, originOf, type Originals, textOf, type World, worldOf } from './world.ts'

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
 * Opens the issues of all documents (text by path), then makes each edit in each document, `seeds` times, and counts what
 * a plan over the edited documents gets wrong. The same for the same documents.
 */
export async function measureIdentity(
  texts: ReadonlyMap<string, string>,
  seeds: readonly number[],
): Promise<IdentityMeasure> {
  const start = await startOf(texts)
  const figures = new Map<string, IdentityFigures>()
  const faults: Fault[] = []
  const edits = [...Object.entries(EDITS), [TWO_EDITS, twoEdits] as const]
  for (const [index, [edit, change]] of edits.entries()) {
    let count = 0
    const found: Fault[] = []
    for (const seed of seeds) {
      for (const [number, path] of [...start.originals.items.keys()].entries()) {
        const random = randomFrom((seed * 1000 + index) * 10_000 + number)
        const world = change(start.world, editing(start, path, random))
        if (world === null) continue
        count += 1
        for (const [fault, operation] of faultsOf(start, world)) found.push({ edit, seed, path, fault, operation })
      }
    }
    faults.push(...found)
    const counted = (name: Fault['fault']) => found.filter(({ fault }) => fault === name).length
    figures.set(edit, {
      edits: count,
      wrongCreates: counted('wrongCreates'),
      wrongCloses: counted('wrongCloses'),
      mixedUp: counted('mixedUp'),
      undecided: counted('undecided'),
    })
  }
  return { figures, faults }
}

interface Start {
  readonly originals: Originals
  readonly world: World
  readonly postmortems: ReadonlyMap<string, readonly Postmortem[]>
  readonly tracked: readonly TrackedIssue[]
  /** Where the item of an issue stood. */
  readonly homes: ReadonlyMap<number, string>
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
  return { originals, world: worldOf(originals), postmortems, tracked: tracker.issues, homes, pools: poolsOf(originals) }
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
      if (first !== undefined) pool.first.push(first)
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

function faultsOf(start: Start, world: World): readonly (readonly [Fault['fault'], SyncOperation])[] {
  const postmortems = [...world].flatMap(([path, lines]) =>
    start.world.get(path) === lines ? (start.postmortems.get(path) ?? []) : read(path, textOf(lines)),
  )
  const { operations } = planOf(postmortems, start.tracked, world, LATER)
  const standing = new Set([...world.values()].flat().map(({ origin }) => origin))
  const originAt = ({ path, line }: SyncOperation): string | null => lineAt(world, path, line)?.origin ?? null
  const tracked = new Set(start.homes.values())
  return operations.flatMap((operation) => {
    const { kind, issue } = operation
    const now = originAt(operation)
    const home = issue === null ? null : (start.homes.get(issue) ?? null)
    const isTracked = now !== null && tracked.has(now)
    if (kind === 'create') return isTracked ? [['wrongCreates', operation] as const] : []
    if (kind === 'conflict') return isTracked ? [['undecided', operation] as const] : []
    if (home === null || !standing.has(home)) return []
    if (kind === 'close') return [['wrongCloses', operation] as const]
    return kind === 'update' && now !== home ? [['mixedUp', operation] as const] : []
  })
}

function lineAt(world: World, path: string, line: number): Line | undefined {
  return world.get(path)?.[line - 1]
}
