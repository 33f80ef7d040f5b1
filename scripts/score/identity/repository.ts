import { readDocuments } from '../../../src/commands/read-documents.ts'
import { defaultConfig } from '../../../src/config/resolve.ts'
import { trackingLabel } from '../../../src/policy/labels.ts'
import type { Postmortem } from '../../../src/postmortem/postmortem.ts'
import { applyPlan } from '../../../src/sync/apply.ts'
import { readMarker } from '../../../src/sync/marker.ts'
import { planSync } from '../../../src/sync/plan.ts'
import type { PlanInput } from '../../../src/sync/plan-input.ts'
import { MemoryTracker } from '../../../src/trackers/memory.ts'
import type { TrackedIssue } from '../../../src/trackers/tracker.ts'
import type { Random } from '../../../test/postmortem/mutation.ts'
import type { Editing } from './editing.ts'
import { type WordPool, wordsIn } from './rewording.ts'
import { type Originals, originOf, textOf, type World, worldOf } from './world.ts'

const TODAY = '2026-03-02'
const LATER = '2026-04-02'

/** Documents with the issues that a first sync opened for them. */
export interface Repository {
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

/** Documents in portions of `size`, in their order. */
export function portions(
  texts: ReadonlyMap<string, string>,
  size: number,
): readonly ReadonlyMap<string, string>[] {
  const all = [...texts]
  return Array.from(
    { length: Math.ceil(all.length / size) },
    (_, index) => new Map(all.slice(index * size, (index + 1) * size)),
  )
}

const config = defaultConfig()

export async function repositoryOf(texts: ReadonlyMap<string, string>): Promise<Repository> {
  const postmortems = new Map([...texts].map(([path, text]) => [path, read(path, text)]))
  const tracker = new MemoryTracker()
  const first = planSync(inputOf([...postmortems.values()].flat(), [], texts, TODAY))
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

function inputOf(
  postmortems: readonly Postmortem[],
  tracked: readonly TrackedIssue[],
  documents: Pick<ReadonlyMap<string, unknown>, 'has'>,
  today: string,
): PlanInput {
  return {
    postmortems,
    unreadable: [],
    tracked,
    config,
    today,
    links: { lineUrl: () => null },
    documentExists: (path) => documents.has(path),
  }
}

/** What a run a month later has to plan from, when the documents stand as in `world`. */
export function laterInput({ world: before, postmortems, tracked }: Repository, world: World): PlanInput {
  const now = [...world].flatMap(([path, lines]) =>
    before.get(path) === lines ? (postmortems.get(path) ?? []) : read(path, textOf(lines)),
  )
  return inputOf(now, tracked, world, LATER)
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

/** What an edit of the document at `path` has to go by. */
export function editing({ originals, pools }: Repository, path: string, random: Random): Editing {
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
