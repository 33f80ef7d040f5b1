import type { DocumentStanding, SyncDocument } from './documents.ts'
import { groupBy } from './group-by.ts'
import type { Matching } from './match.ts'
import { planOrphan, type Remnant } from './orphan.ts'
import type { PlanInput } from './plan-input.ts'
import { planKeep } from './planning.ts'
import { remnantLine } from './remnant.ts'
import { successors } from './successor.ts'
import type { SyncOperation } from './sync-plan.ts'
import type { TrackedItem, TrackedItems } from './tracked-items.ts'
import { planTwin } from './twin.ts'

/** What becomes of the issues that no item was matched with, in the order in which they are tracked. */
export function planOrphans(
  input: PlanInput,
  documents: ReadonlyMap<string, SyncDocument>,
  tracked: TrackedItems,
  { issueOf, doubts }: Matching,
  standing: (path: string) => DocumentStanding,
): readonly SyncOperation[] {
  const matched = new Set(issueOf.values())
  const orphans = tracked.items.filter((one) => !matched.has(one))
  if (orphans.length === 0) return []
  const doubted = new Map(doubts.flatMap(({ item, candidates }) => candidates.map((one) => [one, item])))
  const first = new Map([...matched].map((one) => [placeAmongEquals(one), one]))
  const heirs = heirsOf(issueOf)
  const { shownPath = (path: string) => path } = input
  const now = successors(issueOf, tracked.items, standing)
  return orphans.map((one) => {
    const doubt = doubted.get(one)
    if (doubt !== undefined) {
      return planKeep(
        one,
        `It may belong to line ${doubt.item.line} of ${shownPath(doubt.path)}; see the conflict there.`,
      )
    }
    const other = first.get(placeAmongEquals(one))
    if (other !== undefined) return planTwin({ twin: one, first: other })
    const path = now.get(one.path) ?? one.path
    const home = {
      standing: standing(path),
      document: documents.get(path),
      remnant: findRemnant(one, [path, ...(heirs.get(one.path) ?? [])], documents, issueOf),
    }
    return planOrphan(one, home, input)
  })
}

/** The documents that hold items of issues of another one, by the path of that one. */
function heirsOf(issueOf: Matching['issueOf']): ReadonlyMap<string, ReadonlySet<string>> {
  const moved = [...issueOf].filter(([item, { path }]) => item.path !== path)
  return new Map(
    [...groupBy(moved, ([, { path }]) => path)].map(([from, pairs]) => [
      from,
      new Set(pairs.map(([item]) => item.path)),
    ]),
  )
}

/** Where the words of an issue's item still stand in its document, or in those that took over others of its items. */
function findRemnant(
  tracked: TrackedItem,
  paths: Iterable<string>,
  documents: ReadonlyMap<string, SyncDocument>,
  issueOf: Matching['issueOf'],
): () => Remnant | null {
  return () => {
    for (const path of paths) {
      const document = documents.get(path)
      const line = document === undefined ? null : remnantLine(tracked, document, issueOf)
      if (line !== null) return { path, line }
    }
    return null
  }
}

/** Two issues that agree in all of this were made for one item, by runs that did not see each other. */
function placeAmongEquals({ path, text, key, marker }: TrackedItem): string {
  return marker === null ? key : JSON.stringify([path, text, marker.group, marker.ordinal])
}
