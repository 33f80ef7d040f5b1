import type { DocumentItem, DocumentStanding } from './documents.ts'
import { groupBy } from './group-by.ts'
import { incidentOf } from './incident.ts'
import type { TrackedItem } from './tracked-items.ts'

/** More than so much of a document's issues have to go with it. */
const MOST = 0.5

/**
 * The path under which a document is read now that was not read under the one its issues name, by that old path: most
 * of its issues found their items there, all in one document about the same incident (title and day). What else it
 * had was then removed, not left behind. A postmortem that began as a copy of an earlier one is another incident.
 */
export function successors(
  issueOf: ReadonlyMap<DocumentItem, TrackedItem>,
  tracked: readonly TrackedItem[],
  standing: (path: string) => DocumentStanding,
): ReadonlyMap<string, string> {
  const all = groupBy(tracked, ({ path }) => path)
  const moved = groupBy(
    [...issueOf].filter(([item, { path }]) => item.path !== path),
    ([, { path }]) => path,
  )
  const found = new Map<string, string>()
  for (const [from, pairs] of moved) {
    const [to, ...others] = new Set(pairs.map(([item]) => item.path))
    const state = standing(from)
    if (to === undefined || others.length > 0 || (state !== 'gone' && state !== 'unread')) continue
    if (pairs.length <= MOST * (all.get(from)?.length ?? 0)) continue
    if (pairs.every(isOneIncident)) found.set(from, to)
  }
  return found
}

/**
 * The path of the one document that is about the incident (title and day) of a document that is gone, by the old path:
 * it was renamed, whatever became of its items.
 */
export function renamed(
  items: readonly DocumentItem[],
  tracked: readonly TrackedItem[],
  standing: (path: string) => DocumentStanding,
): ReadonlyMap<string, string> {
  const gone = tracked.filter(({ path }) => standing(path) === 'gone')
  if (gone.length === 0) return new Map()
  const sure = items.filter(({ postmortem }) => postmortem.title !== null && postmortem.incidentDate !== null)
  const pathsOf = groupBy(sure, ({ postmortem }) => incidentOf(postmortem))
  return new Map(
    gone.flatMap(({ path, marker }) => {
      const incident = marker?.incident ?? null
      const [to, ...others] = new Set(pathsOf.get(incident)?.map((item) => item.path))
      return incident === null || to === undefined || others.length > 0 ? [] : [[path, to] as const]
    }),
  )
}

function isOneIncident([{ postmortem }, { marker }]: readonly [DocumentItem, TrackedItem]): boolean {
  const incident = incidentOf(postmortem)
  return incident !== null && incident === marker?.incident
}
