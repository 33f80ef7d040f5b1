import { measure } from '../../../src/report/measure.ts'
import type { Report } from '../../../src/report/report.ts'
import type { TrackedIssue } from '../../../src/trackers/tracker.ts'
import { closedIssue, trackedIssue } from '../issues.ts'

const OWNERS = ['Payments team', 'Dana Ortiz', 'Platform team', 'Priya Raman', 'DBA guild', null] as const
const DEEDS = [
  'Alert when the queue of refunds grows for ten minutes',
  'Rehearse the failover of the orders database',
  'Add a limit to retries between checkout and billing',
  'Write a runbook for expired certificates',
  'Roll out configuration in stages',
  'Test restoring last night’s backup',
] as const
const DAY = 86_400_000
const START = Date.UTC(2024, 0, 8, 12)
const day = (offset: number): string => new Date(START + offset * DAY).toISOString()

/** The action items of a shop on a Monday in June: `count` of them, made over 22 weeks; the first owners are late most. */
export function mondayReport(count: number): Report {
  const issues = Array.from({ length: count }, (_, index): TrackedIssue => {
    const made = Math.floor((index * 156) / count)
    const pace = (index * 7) % 13
    const fields = {
      title: `${DEEDS[index % DEEDS.length]}${index % 17 === 3 ? ' <b>& "soon"</b>' : ''}`,
      owner: OWNERS[((index * 7) % 11) % OWNERS.length] ?? null,
      priority: (['P1', 'P2', 'P3'] as const)[index % 3] ?? null,
      createdAt: day(made),
      due: index % 9 === 5 ? null : day(made + 28).slice(0, 10),
      path: `postmortems/2024-${String(1 + (index % 6)).padStart(2, '0')}-${['checkout', 'refunds', 'search'][index % 3]}.md`,
    }
    const closed = made + 6 + pace * 4
    return pace < 8 && closed < 161
      ? closedIssue(index + 1, day(closed), fields)
      : trackedIssue(index + 1, fields)
  })
  return measure({ issues, today: '2024-06-17', timezone: 'UTC', dueSoon: { count: 7, unit: 'day' } })
}
