import { type CalendarDate, daysBetween } from '../../calendar/date.ts'
import type { Dated } from './dated.ts'

/** The open items whose issues were made `from` to `to` days ago, both included. */
export interface AgeBand {
  readonly from: number
  /** Null: without end. */
  readonly to: number | null
  readonly open: number
  /** Those of them that are overdue. */
  readonly overdue: number
}

/** A week, a month, a quarter, half a year, a year. */
const BAND_ENDS: readonly (number | null)[] = [7, 30, 90, 180, 365, null]

/** All bands, the youngest first, empty ones too. `open`: the items open on `today`. */
export function ageBands(open: readonly Dated[], today: CalendarDate): readonly AgeBand[] {
  const aged = open.map(({ createdOn, due }) => ({
    age: daysBetween(createdOn, today),
    isOverdue: due !== null && due < today,
  }))
  return BAND_ENDS.map((to, index) => {
    const from = (BAND_ENDS[index - 1] ?? -1) + 1
    const own = aged.filter(({ age }) => age >= from && (to === null || age <= to))
    return { from, to, open: own.length, overdue: own.filter(({ isOverdue }) => isOverdue).length }
  })
}
