import type { Report, ReportItem } from './report.ts'

/** The open items of a report by urgency; within each the report's order stays. */
export interface OpenGroup {
  readonly id: 'overdue' | 'dueSoon' | 'later' | 'undated'
  readonly heading: string
  readonly items: readonly ReportItem[]
}

/** The four groups, most urgent first; a group may be empty. Closed items are in none. */
export function openGroups(report: Report): readonly OpenGroup[] {
  const open = report.items.filter((item) => item.state === 'open')
  const inTime = open.filter((item) => item.daysOverdue === null)
  return [
    { id: 'overdue', heading: 'Overdue', items: open.filter((item) => item.daysOverdue !== null) },
    {
      id: 'dueSoon',
      heading: 'Due soon',
      items: inTime.filter(({ due }) => due !== null && due <= report.dueSoonUntil),
    },
    {
      id: 'later',
      heading: 'Due later',
      items: inTime.filter(({ due }) => due !== null && due > report.dueSoonUntil),
    },
    { id: 'undated', heading: 'Without a due date', items: inTime.filter(({ due }) => due === null) },
  ]
}

/**
 * Whom to ask about an item: the logins assigned, then the owner the document names, `alice, bob (Backend team)`;
 * null when there is neither. Raw text: the renderer escapes it for its own format.
 */
export function responsible(item: ReportItem): string | null {
  const assigned = item.assignees.join(', ')
  if (item.owner === null) return assigned === '' ? null : assigned
  if (assigned === '' || assigned.toLowerCase() === item.owner.toLowerCase()) return item.owner
  return `${assigned} (${item.owner})`
}

/** What the item's issue is called: `#12`, in a merged report `octo/shop#12`. Raw text, as `responsible`. */
export function issueName({ repository, number }: ReportItem): string {
  return `${repository ?? ''}#${number}`
}

/** `1 day`, `3 days`. */
export function days(count: number): string {
  return `${count} day${count === 1 ? '' : 's'}`
}
