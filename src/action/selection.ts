import { Failure } from '../errors.ts'
import type { DocumentFile } from '../files/document-file.ts'
import type { Job } from './job.ts'
import { describeFailure, type Message } from './result.ts'
import type { Proposal } from './work.ts'

/** The documents a check judges. */
export interface Selection {
  readonly documents: readonly DocumentFile[]
  readonly messages: readonly Message[]
}

/** What both Git and GitHub tell of a changed file. */
interface Change {
  readonly path: string
  readonly status: string
}

/**
 * The documents a proposal changes (null: all documents). Git tells which, where the checkout is deep enough; otherwise
 * the pull request does; otherwise all documents are judged, and that is said: nothing is passed over because a limit
 * was met.
 */
export async function selectDocuments(job: Job, proposal: Proposal | null): Promise<Selection> {
  const documents = await job.findDocuments()
  if (proposal === null) return { documents, messages: [] }
  const changes = (await job.changesIn(proposal)) ?? (await changesByPullRequest(job))
  if (changes instanceof Failure) {
    const text = `Which documents changed could not be found out, so all of them are judged. ${describeFailure(changes)}`
    return { documents, messages: [{ level: 'notice', text }] }
  }
  const changed = new Set(changes.filter(({ status }) => status !== 'removed').map(({ path }) => path))
  return {
    documents: documents.filter(({ path }) => changed.has(path)),
    messages: [],
  }
}

async function changesByPullRequest(job: Job): Promise<readonly Change[] | Failure> {
  try {
    const pullRequest = await job.pullRequest()
    if (pullRequest !== null) return await pullRequest.changedFiles()
    return new Failure({
      code: 'CHANGES_UNKNOWN',
      kind: 'usage',
      message: 'The checkout does not reach back to where the branch began.',
      advice: 'Check out with `fetch-depth: 0`.',
    })
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}
