import { addSpan, type CalendarDate, type CalendarSpan, describeSpan } from '../calendar/date.ts'
import type { Config } from '../config/config.ts'
import { resolveDue } from '../postmortem/fields/resolve-due.ts'
import type { ActionItem, Postmortem } from '../postmortem/postmortem.ts'

export interface DueDate {
  /** Null when neither the item nor the configuration gives one. */
  readonly due: CalendarDate | null
  /** One phrase: `stated in the document`, `P1: 30 days from first tracked`; null without a date. */
  readonly reason: string | null
}

/**
 * Until when the item is to be done. The nearest statement wins: the item's own date, its priority, the incident's
 * severity, the default. Words that count from some day ("within two weeks") count from the incident's; where the document
 * states none, from `trackedOn`. Days are counted from `trackedOn`, the day the item was first tracked, so that the date
 * stands still from then on (PagerDuty's policy: 15 days for sev1, 30 for sev2).
 */
export function dueDate(
  item: Pick<ActionItem, 'due' | 'dueText' | 'priority'>,
  postmortem: Pick<Postmortem, 'severity' | 'incidentDate' | 'language' | 'dateOrder'>,
  config: Pick<Config, 'due'>,
  trackedOn: CalendarDate,
): DueDate {
  if (item.due !== null) return { due: item.due, reason: 'stated in the document' }
  const relative = relativeDue(item, postmortem, trackedOn)
  if (relative !== null)
    return { due: relative, reason: 'stated in the document, counted from first tracked' }
  const policy = nearestPolicy(item, postmortem, config.due)
  if (policy === null) return { due: null, reason: null }
  return {
    due: addSpan(trackedOn, policy.span),
    reason: `${policy.name}: ${describeSpan(policy.span)} from first tracked`,
  }
}

/** With the incident's day all that can be resolved has been. */
function relativeDue(
  { dueText }: Pick<ActionItem, 'dueText'>,
  { incidentDate, language, dateOrder }: Pick<Postmortem, 'incidentDate' | 'language' | 'dateOrder'>,
  trackedOn: CalendarDate,
): CalendarDate | null {
  if (dueText === null || incidentDate !== null) return null
  return resolveDue(dueText, { language, order: dateOrder, reference: trackedOn })
}

function nearestPolicy(
  { priority }: Pick<ActionItem, 'priority'>,
  { severity }: Pick<Postmortem, 'severity'>,
  due: Config['due'],
): { readonly name: string; readonly span: CalendarSpan } | null {
  const byPriority = priority === null ? undefined : due.priority[priority]
  if (priority !== null && byPriority !== undefined) return { name: priority, span: byPriority }
  const bySeverity = severity === null ? undefined : severitySpan(severity, due.severity)
  if (severity !== null && bySeverity !== undefined) return { name: severity, span: bySeverity }
  return due.default === null ? null : { name: 'default', span: due.default }
}

/** Documents and configurations write `sev1`, `SEV1`, `SEV-1`. */
function severitySpan(severity: string, spans: Config['due']['severity']): CalendarSpan | undefined {
  const wanted = comparable(severity)
  return Object.entries(spans).find(([name]) => comparable(name) === wanted)?.[1]
}

function comparable(severity: string): string {
  return severity.toLowerCase().replace(/[\s_-]/g, '')
}
