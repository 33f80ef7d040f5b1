import type { CalendarDate } from '../calendar/date.ts'
import { addDays, addSpan } from '../calendar/date.ts'
import type { Config } from '../config/config.ts'
import type { Postmortem } from '../postmortem/postmortem.ts'
import { titleText } from '../safe-text/safe-text.ts'
import type { MilestoneDefinition } from '../trackers/tracker.ts'

/** What a list of milestones can still show on a line; GitHub takes more. */
const MAX_TITLE = 150
const BY_MONTH = 'Postmortem actions due '
const MONTH = new RegExp(`^${BY_MONTH}(\\d{4}-\\d\\d)$`)

/** The title of the milestone an issue belongs to; null for none. */
export function milestoneOf(
  { title, path, incidentDate }: Pick<Postmortem, 'title' | 'path' | 'incidentDate'>,
  due: CalendarDate | null,
  mode: Exclude<Config['github']['milestone'], 'none'>,
): string | null {
  if (mode === 'due-month') return due === null ? null : `${BY_MONTH}${due.slice(0, 7)}`
  const name = titleText(title ?? '') || titleText(path)
  const date = incidentDate === null ? '' : ` (${incidentDate})`
  return `Postmortem: ${Array.from(name).slice(0, MAX_TITLE).join('')}${date}`
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
