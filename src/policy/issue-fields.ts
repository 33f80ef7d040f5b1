import type { CalendarDate } from '../calendar/date.ts'
import type { Config } from '../config/config.ts'
import type { ActionItem, Postmortem } from '../postmortem/postmortem.ts'
import type { FieldSupport, IssueFields } from '../trackers/tracker.ts'
import { milestoneOf } from './milestones.ts'

/** The optional fields the configuration wants on the item's issue; those it says nothing of are left out. */
export function issueFieldsOf(
  { kind }: Pick<ActionItem, 'kind'>,
  postmortem: Pick<Postmortem, 'title' | 'path' | 'incidentDate'>,
  due: CalendarDate | null,
  { milestone, issueTypes, dueField }: Config['github'],
): IssueFields {
  const type = issueTypes?.[kind ?? 'default'] ?? issueTypes?.default
  return {
    ...(milestone === 'none' ? {} : { milestone: milestoneOf(postmortem, due, milestone) }),
    ...(type === undefined ? {} : { type }),
    // A date, once set, can be changed but not taken out by an update of the issue (GitHub's REST description).
    ...(dueField === null || due === null ? {} : { targetDate: due }),
  }
}

/** Everything the configuration may ever want. */
export function wantedSupport({ milestone, issueTypes, dueField }: Config['github']): FieldSupport {
  return {
    milestone: milestone !== 'none',
    types: [...new Set(Object.values(issueTypes ?? {}))],
    targetDate: dueField !== null,
  }
}

/** The fields without those that cannot be had. */
export function supportedOnly(fields: IssueFields, support: FieldSupport): IssueFields {
  const { milestone, type, targetDate } = fields
  const isKnownType = support.types.some((name) => name.toLowerCase() === type?.toLowerCase())
  return {
    ...(milestone === undefined || !support.milestone ? {} : { milestone }),
    ...(type === undefined || !isKnownType ? {} : { type }),
    ...(targetDate === undefined || !support.targetDate ? {} : { targetDate }),
  }
}
