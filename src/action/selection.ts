import { Failure } from '../errors.ts'
import type { Documents } from '../files/document-file.ts'
import type { Job } from './job.ts'
import { describeFailure, type Message } from './result.ts'
import type { Proposal } from './work.ts'

/** The documents a check judges. */
export interface Selection {
  readonly documents: Documents
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
  const known = await job.changesIn(proposal)
  if (known !== null) return { documents: among(documents, standing(known)), messages: [] }
  const changes = await changesByPullRequest(job)
  if (changes instanceof Failure) {
    const text = `Which documents changed could not be found out, so all of them are judged. ${describeFailure(changes)}`
    return { documents, messages: [{ level: 'notice', text }] }
  }
  return { documents: among(documents, standing(changes), job.documentExists), messages: [] }
}

function standing(changes: readonly Change[]): readonly string[] {
  return changes.filter(({ status }) => status !== 'removed').map(({ path }) => path)
}

/**
 * The documents at the `changed` paths. GitHub tells paths from the top of the repository: where the checkout is a folder
 * of the workspace (`path:` of actions/checkout), a path names nothing here, and stands for whatever ends with it.
 */
function among(
  documents: Documents,
  changed: readonly string[],
  exists: (path: string) => boolean = () => true,
): Documents {
  const exact = new Set(changed)
  const moved = changed.filter((path) => !exists(path)).map((path) => `/${path}`)
  return documents.filter(({ path }) => exact.has(path) || moved.some((end) => path.endsWith(end)))
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
