import type { Postmortem } from '../postmortem/postmortem.ts'
import { titleText } from '../safe-text/safe-text.ts'

/** What a list of milestones or issues can still show on a line; GitHub takes more. */
const MAX_TITLE = 150

/**
 * What a milestone, or a parent issue, of a postmortem is called: `Postmortem: API outage (2026-02-20)`. A day that the
 * title states in this form is not said twice.
 */
export function incidentName({
  title,
  path,
  incidentDate,
}: Pick<Postmortem, 'title' | 'path' | 'incidentDate'>): string {
  const name = Array.from(titleText(title ?? '') || titleText(path))
    .slice(0, MAX_TITLE)
    .join('')
  const isDated = incidentDate === null || name.includes(incidentDate)
  return `Postmortem: ${name}${isDated ? '' : ` (${incidentDate})`}`
}
