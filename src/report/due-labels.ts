import type { CalendarDate } from '../calendar/date.ts'
import type { LabelDefinition } from '../trackers/tracker.ts'
import type { ReportItem } from './report.ts'

/** The names of the labels that tell how pressing an item is; null: none are kept. */
export interface DueLabelNames {
  readonly overdue: string | null
  readonly dueSoon: string | null
}

/**
 * The labels that the issue of an item is to have instead of those `present`: exactly an open item that is overdue carries
 * the one label, and one due soon (up to `dueSoonUntil`) the other; all other labels stay. A closed item carries neither.
 * Null where all is right already; a label whose name is null is left alone.
 */
export function dueLabelsFor(
  item: ReportItem,
  present: readonly string[],
  dueSoonUntil: CalendarDate,
  names: DueLabelNames,
): readonly string[] | null {
  const kept = [names.overdue, names.dueSoon].filter((name) => name !== null)
  const wanted = labelFor(item, dueSoonUntil, names)
  const others = present.filter((label) => !kept.some((name) => isSame(name, label)))
  const isRight =
    present.length - others.length === (wanted === null ? 0 : 1) &&
    (wanted === null || present.some((label) => isSame(label, wanted)))
  if (isRight) return null
  return wanted === null ? others : [...others, wanted]
}

/** How the labels are made where they are missing. */
export function dueLabelDefinitions({ overdue, dueSoon }: DueLabelNames): readonly LabelDefinition[] {
  return [
    ...(overdue === null
      ? []
      : [{ name: overdue, color: 'b60205', description: 'Action item past its due date' }]),
    ...(dueSoon === null
      ? []
      : [{ name: dueSoon, color: 'fbca04', description: 'Action item whose due date is near' }]),
  ]
}

function labelFor(
  { state, due, daysOverdue }: ReportItem,
  dueSoonUntil: CalendarDate,
  names: DueLabelNames,
): string | null {
  if (state === 'closed' || due === null) return null
  if (daysOverdue !== null) return names.overdue
  return due <= dueSoonUntil ? names.dueSoon : null
}

/** GitHub takes labels for the same that differ in case only. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
