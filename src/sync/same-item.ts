import type { IssueTracker, TrackedIssue } from '../trackers/tracker.ts'
import { overtaken } from './apply-failures.ts'
import { inspectMarker } from './marker.ts'

/** The key of the item it is the issue of, if it is ours, of a later release too; at most one. */
export function keyOf({ body, trusted }: TrackedIssue): readonly string[] {
  const reading = trusted ? inspectMarker(body) : null
  if (reading?.status === 'marker') return [reading.marker.key]
  return reading?.status === 'newer' && reading.identity !== null ? [reading.identity.key] : []
}

/** Of several issues of one item the lowest number counts. */
export function firstOf(issues: readonly TrackedIssue[], key: string): TrackedIssue | undefined {
  return issues.filter((issue) => keyOf(issue).includes(key)).sort((a, b) => a.number - b.number)[0]
}

/**
 * No tracker opens an issue only if there is none; so two runs at the same time may each open one for an item. Whoever
 * got the higher number sees the lower one: it withdraws its own, and leaves the rest to the other run.
 * @throws Failure `SYNC_OVERTAKEN`, once `made` is closed.
 */
export async function withdraw(
  made: TrackedIssue,
  first: TrackedIssue,
  tracker: IssueTracker,
): Promise<never> {
  await tracker.updateIssue(made.number, {
    state: 'closed',
    stateReason: 'duplicate',
    body: `Opened at the same moment as #${first.number}, which is the issue of this action item.`,
  })
  throw overtaken(made.number, first.number)
}
