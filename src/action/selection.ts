import { Failure } from '../errors.ts'
import { linesOfPatch } from '../files/changed-lines.ts'
import type { Documents } from '../files/document-file.ts'
import type { Touch } from '../findings/touched.ts'
import type { ChangedFile as PullRequestFile } from '../trackers/github/pull-request.ts'
import type { Job } from './job.ts'
import { describeFailure, type Message } from './result.ts'
import type { Proposal } from './work.ts'

/** The documents a check judges. */
export interface Selection {
  readonly documents: Documents
  /** Of those that were there before, by path, what the proposal did to them. */
  readonly touched: ReadonlyMap<string, Touch>
  /** Those that were not there before. */
  readonly added: ReadonlySet<string>
  readonly messages: readonly Message[]
}

/** What both Git and GitHub tell of a changed file. */
interface Change {
  readonly path: string
  readonly status: string
}

const UNTOUCHED: ReadonlyMap<string, Touch> = new Map()
const NONE: ReadonlySet<string> = new Set()

/**
 * The documents a proposal changes (null: all documents), and of those that were there before what it changes in them.
 * Git tells, where the checkout is deep enough; otherwise the pull request does; otherwise all documents are judged, and
 * that is said: nothing is passed over because a limit was met.
 */
export async function selectDocuments(job: Job, proposal: Proposal | null): Promise<Selection> {
  const documents = await job.findDocuments()
  if (proposal === null || job.config.check.scope === 'all')
    return { documents, touched: UNTOUCHED, added: NONE, messages: [] }
  const known = await job.changesIn(proposal)
  if (known !== null) {
    const changed = among(documents, standing(known))
    return selected(job, changed, job.changesOfFiles(proposal))
  }
  const changes = await changesByPullRequest(job)
  if (changes instanceof Failure) {
    const text = `Which documents changed could not be found out, so all of them are judged. ${describeFailure(changes)}`
    return { documents, touched: UNTOUCHED, added: NONE, messages: [{ level: 'notice', text }] }
  }
  const changed = among(documents, standing(changes), job.documentExists)
  return selected(job, changed, async ({ patch }) =>
    patch === null ? null : { lines: linesOfPatch(patch), before: null },
  )
}

async function selected<C extends Change>(
  { config }: Job,
  { documents, changeOf }: Changed<C>,
  touchOf: (change: C) => Promise<Touch | null>,
): Promise<Selection> {
  const touched = new Map<string, Touch>()
  if (config.check.scope === 'touched-lines') {
    for (const path of documents.map((found) => found.path)) {
      const change = changeOf(path)
      const touch = change === undefined || NEW.has(change.status) ? null : await touchOf(change)
      if (touch !== null) touched.set(path, touch)
    }
  }
  const paths = documents.map(({ path }) => path)
  const added = new Set(paths.filter((path) => NEW.has(changeOf(path)?.status ?? '')))
  return { documents, touched, added, messages: [] }
}

const NEW: ReadonlySet<string> = new Set(['added', 'copied'])

function standing<C extends Change>(changes: readonly C[]): readonly C[] {
  return changes.filter(({ status }) => status !== 'removed')
}

interface Changed<C extends Change> {
  readonly documents: Documents
  readonly changeOf: (path: string) => C | undefined
}

/**
 * The documents that were changed. GitHub tells paths from the top of the repository: where the checkout is a folder of
 * the workspace (`path:` of actions/checkout), a path names nothing here, and stands for whatever ends with it.
 */
function among<C extends Change>(
  documents: Documents,
  changes: readonly C[],
  exists: (path: string) => boolean = () => true,
): Changed<C> {
  const exact = new Map(changes.map((change) => [change.path, change]))
  const moved = changes.filter(({ path }) => !exists(path))
  const changeOf = (path: string): C | undefined =>
    exact.get(path) ?? moved.find((change) => path.endsWith(`/${change.path}`))
  return { documents: documents.filter(({ path }) => changeOf(path) !== undefined), changeOf }
}

async function changesByPullRequest(job: Job): Promise<readonly PullRequestFile[] | Failure> {
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
