import type { TrackedIssue } from '../../src/trackers/tracker.ts'
import { type ItemFacts, itemBody } from './item-body.ts'

/** An open issue of ours made on 1 May 2024 at noon UTC, due on 1 June, unless told otherwise. */
export function trackedIssue(number: number, fields: Partial<TrackedIssue & ItemFacts> = {}): TrackedIssue {
  const { path, kind, priority, owner, due, key, severity, group, ...issue } = fields
  const facts: ItemFacts = {
    path: path ?? 'postmortems/2024-04-30-api.md',
    kind: kind ?? null,
    priority: priority ?? null,
    owner: owner ?? null,
    due: due === undefined ? '2024-06-01' : due,
    ...(key === undefined ? {} : { key }),
    ...(severity === undefined ? {} : { severity }),
    ...(group === undefined ? {} : { group }),
  }
  return {
    number,
    url: `https://github.example.com/octo/shop/issues/${number}`,
    title: `Action item ${number}`,
    body: itemBody(number, facts),
    state: 'open',
    stateReason: null,
    labels: ['postmortem'],
    assignees: [],
    createdAt: '2024-05-01T12:00:00Z',
    updatedAt: '2024-05-01T12:00:00Z',
    closedAt: null,
    trusted: true,
    ...issue,
  }
}

/** The same, closed at an instant. */
export function closedIssue(
  number: number,
  closedAt: string,
  fields: Partial<TrackedIssue & ItemFacts> = {},
): TrackedIssue {
  return trackedIssue(number, { state: 'closed', stateReason: 'completed', closedAt, ...fields })
}
