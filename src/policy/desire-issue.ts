import type { CalendarDate } from '../calendar/date.ts'
import type { Config } from '../config/config.ts'
import type { ActionItem, Postmortem } from '../postmortem/postmortem.ts'
import { linkOf } from '../postmortem/tracked-in.ts'
import { titleText } from '../safe-text/safe-text.ts'
import type { DesiredIssue } from './desired-issue.ts'
import { dueDate } from './due-date.ts'
import { issueFieldsOf } from './issue-fields.ts'
import { labelsOf } from './labels.ts'
import { assigneesOf } from './owners.ts'

/** GitHub's limit is 256 characters; the contract's is 200, and what breaks mentions apart comes on top. */
const MAX_TITLE = 240

/** What the issue of `item` is to be, by the configuration; `trackedOn` is the day the item was first tracked. */
export function desireIssue(
  item: ActionItem,
  postmortem: Postmortem,
  config: Config,
  trackedOn: CalendarDate,
): DesiredIssue {
  const { due, reason } = dueDate(item, postmortem, config, trackedOn)
  return {
    title: issueTitle(item),
    labels: labelsOf(item, postmortem, config),
    assignees: assigneesOf(item, postmortem, config),
    owner: item.owner,
    due,
    dueReason: reason,
    kind: item.kind,
    priority: item.priority,
    severity: postmortem.severity,
    text: item.text,
    group: item.group,
    link: linkOf(item),
    path: postmortem.path,
    line: item.line,
    endLine: item.endLine,
    postmortemTitle: postmortem.title,
    incidentDate: postmortem.incidentDate,
    item,
    fields: issueFieldsOf(item, postmortem, due, config.github),
  }
}

/** The title as it may stand in an issue: one line, no mention, never empty. */
export function issueTitle(item: Pick<ActionItem, 'title' | 'text'>): string {
  const title = titleText(item.title) || titleText(item.text) || 'Action item'
  return Array.from(title).slice(0, MAX_TITLE).join('')
}

/** Why no issue is opened for the items of this postmortem, or null: incidents before `since` are left alone. */
export function beforeSince(
  postmortem: Pick<Postmortem, 'incidentDate'>,
  config: Pick<Config, 'since'>,
): string | null {
  const { incidentDate } = postmortem
  if (config.since === null || incidentDate === null || incidentDate >= config.since) return null
  return `The incident of ${incidentDate} lies before ${config.since} (since), so it opens no issue.`
}
