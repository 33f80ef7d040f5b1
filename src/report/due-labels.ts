import type { LabelDefinition } from '../trackers/tracker.ts'
import type { Report, ReportItem } from './report.ts'

/** The names of the labels that tell how pressing an item is; null: none are kept. */
export interface DueLabelNames {
  readonly overdue: string | null
  readonly dueSoon: string | null
}

/** The labels that one issue is to have, for a single write. */
export interface LabelChange {
  readonly number: number
  readonly labels: readonly string[]
}

/**
 * What has to change so that exactly the open items that are overdue carry the one label, and those due soon the other;
 * all other labels stay. Closed items carry neither. Nothing for what is right already, and nothing for a label whose name
 * is null.
 */
export function dueLabelChanges(
  report: Pick<Report, 'items' | 'dueSoonUntil'>,
  labelsOf: (number: number) => readonly string[],
  names: DueLabelNames,
): readonly LabelChange[] {
  const kept = [names.overdue, names.dueSoon].filter((name) => name !== null)
  return report.items.flatMap((item) => {
    const present = labelsOf(item.number)
    const wanted = labelFor(item, report.dueSoonUntil, names)
    const others = present.filter((label) => !kept.some((name) => isSame(name, label)))
    const isRight =
      present.length - others.length === (wanted === null ? 0 : 1) &&
      (wanted === null || present.some((label) => isSame(label, wanted)))
    return isRight ? [] : [{ number: item.number, labels: wanted === null ? others : [...others, wanted] }]
  })
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
  dueSoonUntil: string,
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
