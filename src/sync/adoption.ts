import type { CalendarDate } from '../calendar/date.ts'
import type { Postmortem } from '../postmortem/postmortem.ts'
import type { SyncPlan } from './sync-plan.ts'

/** What the first sync of a repository would open. */
export interface Adoption {
  readonly issues: number
  readonly documents: number
  /** The days of the oldest and the newest of their incidents; null where none states its day. */
  readonly days: { readonly first: CalendarDate; readonly last: CalendarDate } | null
  /**
   * The earliest `since` with which no more issues than the limit are opened, and how many; null where there is none. An
   * incident without a day is never before it.
   */
  readonly since: { readonly day: CalendarDate; readonly issues: number } | null
}

/** Pure. Plan and postmortems name documents by the same paths. */
export function adoptionOf(
  plans: readonly SyncPlan[],
  postmortems: readonly Pick<Postmortem, 'path' | 'incidentDate'>[],
  limit: number,
): Adoption {
  const dayOf = new Map<string, CalendarDate | null>()
  // Of several incidents in a file the newest: fewer are promised to be left out than are.
  for (const { path, incidentDate } of postmortems) {
    const known = dayOf.get(path)
    const isNewer = known === undefined || incidentDate === null || (known !== null && incidentDate > known)
    if (isNewer) dayOf.set(path, incidentDate)
  }
  const creates = plans.flatMap(({ operations }) => operations.filter(({ kind }) => kind === 'create'))
  const dated = creates.flatMap(({ path }) => dayOf.get(path) ?? []).sort()
  const [first, last] = [dated[0], dated.at(-1)]
  const undated = creates.length - dated.length
  const day = [...new Set(dated)].find((one) => undated + countFrom(dated, one) <= limit)
  return {
    issues: creates.length,
    documents: new Set(creates.map(({ path }) => path)).size,
    days: first === undefined || last === undefined ? null : { first, last },
    since: day === undefined ? null : { day, issues: undated + countFrom(dated, day) },
  }
}

function countFrom(days: readonly CalendarDate[], since: CalendarDate): number {
  return days.filter((day) => day >= since).length
}
