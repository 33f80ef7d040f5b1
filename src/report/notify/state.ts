import { coverageNotes } from '../coverage.ts'
import { headline } from '../markdown/headline.ts'
import type { Report } from '../report.ts'

/** Whether promises are kept and which way it goes, and what the figures are without; our own words, empty for nothing. */
export function sentences(report: Report): string {
  return [headline(report), ...coverageNotes(report)].filter((sentence) => sentence !== '').join(' ')
}

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
