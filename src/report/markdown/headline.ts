import { coverageNotes } from '../coverage.ts'
import { days } from '../groups.ts'
import type { Report } from '../report.ts'

/** Are the promises kept, is the backlog growing, and what do the figures leave out: a few sentences. */
export function headline(report: Report): string {
  const { totals, measures } = report
  const { withinTarget, trend, daysOverdue } = measures
  return [
    withinTarget.share === null
      ? null
      : `${Math.round(withinTarget.share * 100)} % of the due dates so far were kept (${withinTarget.kept} of ${withinTarget.kept + withinTarget.missed}).`,
    totals.open === 0 && trend.change === 0 ? null : trendWords(trend.change),
    daysOverdue === null ? null : `The median overdue item is ${days(daysOverdue.median)} late.`,
    ...coverageNotes(report),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ')
}

function trendWords(change: number): string {
  if (change === 0) return 'The backlog is as large as four weeks ago.'
  return change > 0
    ? `The backlog grows: ${change} more open than four weeks ago.`
    : `The backlog shrinks: ${-change} fewer open than four weeks ago.`
}
