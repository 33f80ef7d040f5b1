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
const KINDS = ['preventative', 'detective', null, 'corrective', 'process'] as const
const GROUPS = ['Monitoring', 'Testing', null, 'Capacity'] as const
const DAY = 86_400_000
const START = Date.UTC(2024, 0, 8, 12)
const ON = { today: '2024-06-17', timezone: 'UTC', dueSoon: { count: 7, unit: 'day' } } as const
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
      kind: KINDS[(index * 3) % KINDS.length] ?? null,
      severity: (['sev1', 'sev2', 'sev3'] as const)[index % 3] ?? null,
      group: GROUPS[index % GROUPS.length] ?? null,
      path: `postmortems/2024-${String(1 + (index % 6)).padStart(2, '0')}-${['checkout', 'refunds', 'search'][index % 3]}.md`,
    }
    const closed = made + 6 + pace * (3 + (index % 3))
    if (pace < 8 && closed < 161) {
      const stateReason = index % 19 === 2 ? 'not_planned' : 'completed'
      return closedIssue(index + 1, day(closed), { ...fields, stateReason })
    }
    return trackedIssue(index + 1, { ...fields, stateReason: index % 29 === 11 ? 'reopened' : null })
  })
  return measure({ issues, ...ON })
}

/** Words as long as they may be, without a place to break, and from right to left. */
export function longReport(): Report {
  const owners = [
    'a'.repeat(60),
    'payments-oncall-emea-and-apac-primary@example.com',
    'محمد بن عبد الله آل سعود',
    '山田太郎（決済チーム）',
  ]
  const issues = Array.from({ length: 12 }, (_, index) =>
    trackedIssue(index + 1, {
      title:
        index % 2 === 0 ? 'x'.repeat(200) : 'أضف تنبيهًا عندما ينخفض عدد الطلبات إلى أقل من 50 في الدقيقة',
      owner: owners[index % owners.length] ?? null,
      severity: 's'.repeat(40),
      group: 'g'.repeat(80),
      kind: 'preventative',
      stateReason: 'reopened',
      due: '2024-05-20',
      path: `postmortems/${'segment-'.repeat(12)}/${'p'.repeat(80)}-${index % 3}.md`,
    }),
  )
  return measure({ issues, ...ON })
}
