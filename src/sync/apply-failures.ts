import { Failure } from '../errors.ts'
import type { Write } from './sync-result.ts'

/** The code of the Failure with which a run leaves what is left to another one that opens the same issues. */
export const OVERTAKEN = 'SYNC_OVERTAKEN'
/** A write that may have been carried out. */
export const UNCLEAR = 'TRACKER_UNCLEAR'
/** These concern one issue; whatever else fails would fail for all (see `IssueTracker`). */
const OF_ONE_ISSUE: ReadonlySet<string> = new Set([UNCLEAR, 'TRACKER_REFUSED', 'TRACKER_GONE'])
/** Of one issue when it answers a change of it; it was in the listing, so the repository is there. */
const NOT_FOUND = 'TRACKER_NOT_FOUND'

/** Whether a run can go on with the other writes when this one failed so. */
export function isOfOneIssue({ code }: Failure, write: Write): boolean {
  return OF_ONE_ISSUE.has(code) || (code === NOT_FOUND && write.kind !== 'create')
}

/** An issue that was to be changed is not there any more. */
export function issueGone(number: number): Failure {
  return new Failure({
    code: 'TRACKER_GONE',
    kind: 'tracker',
    message: `Could not change issue #${number}: it is no longer there.`,
    advice: 'Somebody deleted it. Run again; the next run no longer counts on it.',
  })
}

/** Another run opened `first` for the item of `made` before us. */
export function overtaken(made: number, first: number): Failure {
  return new Failure({
    code: OVERTAKEN,
    kind: 'tracker',
    message: `Another run is opening the same issues: #${made} was closed as a duplicate of #${first}.`,
    advice:
      'What is left is left to that run; run again to be sure. In workflows, one `concurrency` group keeps runs apart.',
  })
}
