import { posix } from 'node:path'
import { Failure } from '../errors.ts'
import type { Documents } from '../files/document-file.ts'
import { CONFIG_FILES } from '../files/load-config.ts'
import type { IssueTracker } from '../trackers/tracker.ts'
import type { Job } from './job.ts'

/** The code of the Failure with which an outdated checkout stops a sync. */
export const CHECKOUT_OUTDATED = 'CHECKOUT_OUTDATED'

/**
 * The tracker, which changes no issue that exists where the checkout is outdated: there, items that are newer than the
 * checkout look as if they had been removed, and old words as if they were new ones. It is asked about once, before the
 * first change; then the change throws a Failure (`CHECKOUT_OUTDATED`). Opening issues undoes nothing, and needs no asking.
 */
export function withoutOutdatedChanges(tracker: IssueTracker, job: Job, documents: Documents): IssueTracker {
  let asked: Promise<Failure | null> | undefined
  const requireNewest = async (): Promise<void> => {
    asked ??= whyOutdated(job, documents)
    const outdated = await asked
    if (outdated !== null) throw outdated
  }
  return {
    ...tracker,
    async updateIssue(number, changes) {
      await requireNewest()
      return tracker.updateIssue(number, changes)
    },
    async addComment(number, body) {
      await requireNewest()
      return tracker.addComment(number, body)
    },
  }
}

/** Null when the documents are the newest of the default branch, or nothing speaks against it. */
async function whyOutdated(job: Job, documents: Documents): Promise<Failure | null> {
  const branch = job.event.defaultBranch ?? job.event.ref.replace(/^refs\/heads\//, '')
  try {
    const { status, changedFiles } = await (await job.source()).progressSince(job.commit, branch)
    const concerns = changedFiles === null || changedFiles.some(isConcern(job, documents))
    if (status === 'identical' || (status === 'ahead' && !concerns)) return null
    return outdated(`The checkout is not the newest of ${branch}, whose postmortems have changed since`)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    // GitHub may not know the commit, or not tell this token. Only a run that is repeated is likely to come too late.
    return job.isRerun
      ? outdated(`Whether ${branch} has changed since this run was first made is not known (${error.code})`)
      : null
  }
}

/** Whether a changed file may be a document, or the configuration that says which files are. */
function isConcern(job: Job, documents: Documents): (path: string) => boolean {
  const endings = new Set(documents.map(({ path }) => posix.extname(path).toLowerCase()))
  const configs = new Set([...CONFIG_FILES, job.inputs.config])
  return (path) => endings.has(posix.extname(path).toLowerCase()) || configs.has(path)
}

function outdated(why: string): Failure {
  return new Failure({
    code: CHECKOUT_OUTDATED,
    kind: 'tracker',
    message: `${why}: no issue was changed or closed.`,
    advice: 'The run of the newest push does it; or start one by `workflow_dispatch`.',
  })
}
