import type { CalendarDate } from '../calendar/date.ts'
import { groupBy } from '../sync/group-by.ts'
import { responsible } from './groups.ts'
import type { Report } from './report.ts'

/** What one owner has open. */
export interface OwnerLoad {
  /** As `responsible` says it; null for items that nobody has. Raw text. */
  readonly owner: string | null
  readonly open: number
  readonly overdue: number
  /** Of the open items that have a date. */
  readonly earliestDue: CalendarDate | null
}

/** Whom to ask: who has most overdue first, then most open; nobody's items last. */
export function ownerLoads({ items }: Report): readonly OwnerLoad[] {
  const open = items.filter(({ state }) => state === 'open')
  return [...groupBy(open, responsible)]
    .map(([owner, own]) => ({
      owner,
      open: own.length,
      overdue: own.filter(({ daysOverdue }) => daysOverdue !== null).length,
      earliestDue: own.flatMap(({ due }) => (due === null ? [] : [due])).sort()[0] ?? null,
    }))
    .sort(
      (a, b) =>
        Number(a.owner === null) - Number(b.owner === null) ||
        b.overdue - a.overdue ||
        b.open - a.open ||
        ((a.owner ?? '') < (b.owner ?? '') ? -1 : 1),
    )
}
