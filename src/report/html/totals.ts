import { daysBetween } from '../../calendar/date.ts'
import { days } from '../groups.ts'
import type { Report } from '../report.ts'

interface Total {
  readonly name: string
  readonly count: number
  /** The filter of the table that shows these items. */
  readonly state?: string
}

/** The counts; those that are a state of items lead to the table, whose script then shows them. */
export function totals({ totals: counts, date, dueSoonUntil }: Report): string {
  const entries: readonly Total[] = [
    { name: 'Open', count: counts.open, state: 'open' },
    { name: 'Overdue', count: counts.overdue, state: 'overdue' },
    { name: `Due in ${days(daysBetween(date, dueSoonUntil))}`, count: counts.dueSoon, state: 'soon' },
    { name: 'No owner', count: counts.unowned, state: 'unowned' },
    { name: 'No due date', count: counts.undated, state: 'undated' },
    { name: 'Done', count: counts.closed, state: 'done' },
    { name: 'Not planned', count: counts.notPlanned, state: 'not-planned' },
    { name: 'New, 7 days', count: counts.openedLastWeek },
    { name: 'Done, 7 days', count: counts.closedLastWeek },
  ]
  return ['<dl>', ...entries.map(tile), '</dl>'].join('\n')
}

function tile({ name, count, state }: Total): string {
  const late = state === 'overdue' && count > 0 ? ' class="late"' : ''
  const figure =
    state === undefined || count === 0
      ? String(count)
      : `<a href="#items" data-state="${state}" aria-label="${name}: ${count}">${count}</a>`
  return `<div><dt>${name}</dt><dd${late}>${figure}</dd></div>`
}
