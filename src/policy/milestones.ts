import type { CalendarDate } from '../calendar/date.ts'
import { addDays, addSpan } from '../calendar/date.ts'
import type { Config } from '../config/config.ts'
import type { Postmortem } from '../postmortem/postmortem.ts'
import type { MilestoneDefinition } from '../trackers/tracker.ts'
import { incidentName } from './incident-name.ts'

const BY_MONTH = 'Postmortem actions due '
const MONTH = new RegExp(`^${BY_MONTH}(\\d{4}-\\d\\d)$`)

/** The title of the milestone an issue belongs to; null for none. */
export function milestoneOf(
  postmortem: Pick<Postmortem, 'title' | 'path' | 'incidentDate'>,
  due: CalendarDate | null,
  mode: Exclude<Config['github']['milestone'], 'none'>,
): string | null {
  if (mode === 'due-month') return due === null ? null : `${BY_MONTH}${due.slice(0, 7)}`
  return incidentName(postmortem)
}

/** How a milestone that is missing in the tracker is made: that of a month ends with it. */
export function milestoneDefinition(title: string): MilestoneDefinition {
  const [, month] = MONTH.exec(title) ?? []
  const description = 'Action items of postmortems, kept by postmortem-actions'
  return { title, description, dueOn: month === undefined ? null : lastDay(`${month}-01`) }
}

function lastDay(first: CalendarDate): CalendarDate {
  return addDays(addSpan(first, { count: 1, unit: 'month' }), -1)
}
