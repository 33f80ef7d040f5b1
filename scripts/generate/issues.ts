import { addDays } from '../../src/calendar/date.ts'
import type { TrackedIssue } from '../../src/trackers/tracker.ts'
import { trackedIssue } from '../../test/report/issues.ts'

const OWNERS = ['Alice', 'Backend team', 'Bob', 'Payments team', null] as const
const PRIORITIES = ['P0', 'P1', 'P2', null] as const
const KINDS = ['corrective', 'preventative', 'detective', 'process'] as const

/** Issues of action items, twenty to a postmortem: of a year before `today`, two of three open, some overdue. */
export function issuesOf(count: number, today: string): readonly TrackedIssue[] {
  return Array.from({ length: count }, (_, index) => {
    const createdOn = addDays(today, -((index * 7) % 365))
    const isOpen = index % 3 > 0
    return trackedIssue(index + 1, {
      title: `Replace part ${index} of the machine that failed`,
      path: `postmortems/outage-${Math.floor(index / 20)}.md`,
      owner: OWNERS[index % OWNERS.length] ?? null,
      priority: PRIORITIES[index % PRIORITIES.length] ?? null,
      kind: KINDS[index % KINDS.length] ?? null,
      due: index % 11 === 0 ? null : addDays(createdOn, 30 + (index % 60)),
      state: isOpen ? 'open' : 'closed',
      createdAt: `${createdOn}T09:00:00Z`,
      closedAt: isOpen ? null : `${today}T08:00:00Z`,
    })
  })
}
