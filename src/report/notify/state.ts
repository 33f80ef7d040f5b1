import type { Report } from '../report.ts'

/** The counts, most important first: `['Overdue', 3]`. */
export function facts({ totals, dueSoonUntil }: Report): readonly (readonly [string, number])[] {
  return [
    ['Overdue', totals.overdue],
    ['Open', totals.open],
    [`Due by ${dueSoonUntil}`, totals.dueSoon],
    ['Without an owner', totals.unowned],
    ['Without a due date', totals.undated],
    ['Opened within seven days', totals.openedLastWeek],
    ['Closed within seven days', totals.closedLastWeek],
  ]
}
