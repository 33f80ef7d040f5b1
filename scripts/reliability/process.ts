import { syncDocuments } from '../../src/commands/sync.ts'
import { defaultConfig } from '../../src/config/resolve.ts'
import { Failure } from '../../src/errors.ts'
import type { DocumentFile } from '../../src/files/document-file.ts'
import { createGitHubTracker } from '../../src/trackers/github/tracker.ts'
import type { IssueTracker } from '../../src/trackers/tracker.ts'
import type { GitHub } from '../../test/github/github.ts'

export interface ProcessOptions {
  /** Dies at its nth request: before it is sent, or before its answer is read. */
  readonly death?: { readonly at: number; readonly when: 'before' | 'after' }
  /** Awaited before each request: lets processes take turns. */
  readonly turn?: () => Promise<void>
  /** Changes the tracker: to see that a broken law is noticed. */
  readonly tamper?: (tracker: IssueTracker) => IssueTracker
}

/** `done`: nothing is left. `left`: it ended and said that something is. `dead`: it did not come to an end. */
export type Ending = 'done' | 'left' | 'dead'

const config = defaultConfig()
const [tracking = 'postmortem'] = config.labels

/** One `sync` as a process of its own would make it. */
export async function runProcess(
  github: GitHub,
  documents: readonly DocumentFile[],
  { death, turn, tamper = (tracker) => tracker }: ProcessOptions = {},
): Promise<Ending> {
  let die: (() => void) | undefined
  const died = new Promise<Ending>((resolve) => {
    die = () => resolve('dead')
  })
  let requests = 0
  const send: typeof fetch = async (url, init) => {
    await turn?.()
    requests += 1
    if (death === undefined || requests < death.at) return github.fetch(url, init)
    if (requests === death.at && death.when === 'after') await github.fetch(url, init).catch(() => {})
    die?.()
    return new Promise(() => {})
  }
  const tracker = createGitHubTracker({
    token: 'write-token',
    owner: 'octo',
    repo: 'payments',
    apiUrl: github.url,
    serverUrl: github.serverUrl,
    labels: [tracking],
    writeIntervalMs: 0,
    fetch: send,
  })
  const work = syncDocuments({
    documents,
    config,
    today: '2026-03-10',
    tracker: tamper(tracker),
    repository: 'octo/payments',
    links: { lineUrl: () => null },
    documentExists: () => true,
    progress: () => {},
    maxNewIssues: 1000,
  }).then(
    ({ result }): Ending => (result.remaining === 0 && result.stopped === null ? 'done' : 'left'),
    (error: unknown): Ending => {
      if (error instanceof Failure) return 'left'
      throw error
    },
  )
  return Promise.race([work, died])
}
