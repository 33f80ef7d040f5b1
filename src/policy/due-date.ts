import { addSpan, type CalendarDate, type CalendarSpan, describeSpan } from '../calendar/date.ts'
import type { Config } from '../config/config.ts'
import type { ActionItem, Postmortem } from '../postmortem/postmortem.ts'

export interface DueDate {
  /** Null when neither the item nor the configuration gives one. */
  readonly due: CalendarDate | null
  /** One phrase: `stated in the document`, `P1: 30 days from first tracked`; null without a date. */
  readonly reason: string | null
}

/**
 * Until when the item is to be done. The nearest statement wins: the item's own date, its priority, the incident's
 * severity, the default. Days are counted from `trackedOn`, the day the item was first tracked, so that the date
 * stands still from then on (PagerDuty's policy: 15 days for sev1, 30 for sev2).
 */
export function dueDate(
  item: Pick<ActionItem, 'due' | 'priority'>,
  postmortem: Pick<Postmortem, 'severity'>,
  config: Pick<Config, 'due'>,
  trackedOn: CalendarDate,
): DueDate {
  if (item.due !== null) return { due: item.due, reason: 'stated in the document' }
  const policy = nearestPolicy(item, postmortem, config.due)
  if (policy === null) return { due: null, reason: null }
  return {
    due: addSpan(trackedOn, policy.span),
    reason: `${policy.name}: ${describeSpan(policy.span)} from first tracked`,
  }
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
