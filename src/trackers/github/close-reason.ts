import { RequestError } from '@octokit/request-error'
import { Failure } from '../../errors.ts'
import type { IssueChanges } from '../tracker.ts'

/**
 * Sends changes; where the server does not know `duplicate` as a reason for closing (GitHub Enterprise Server learned it
 * years after the other two), it refuses them whole (422): sent once more, closed as not planned.
 */
export async function withKnownReason<Answer>(
  changes: IssueChanges,
  send: (changes: IssueChanges) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await send(changes)
  } catch (error) {
    if (changes.stateReason !== 'duplicate' || !isReasonRefused(error)) throw error
    return await send({ ...changes, stateReason: 'not_planned' })
  }
}

/** Servers name the field in `errors`, or quote the value in the message. */
function isReasonRefused(error: unknown): boolean {
  const cause = error instanceof Failure ? error.cause : error
  if (!(cause instanceof RequestError) || cause.status !== 422) return false
  return /state_reason|duplicate/.test(`${cause.message} ${JSON.stringify(cause.response?.data ?? null)}`)
}
