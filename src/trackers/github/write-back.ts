import { createHash } from 'node:crypto'
import { RequestError } from '@octokit/request-error'
import * as v from 'valibot'
import { plainLine } from '../../safe-text/safe-text.ts'
import type { DocumentChange, DocumentWriter } from '../document-changes.ts'
import { createClient, type GitHubClient, type GitHubOptions, type Purpose } from './client.ts'

export const WRITE_BACK_BRANCH = 'postmortem-actions/write-back'
/** Whoever commits to the branch otherwise owns it from then on. */
const COMMIT_MESSAGE = 'Name the issues of action items\n\nMade by postmortem-actions write-back.'
const TITLE = 'Name the issues of action items'
const MARKER = /^<!-- postmortem-actions:write-back v1 ([0-9a-f]{16}) -->$/m

export interface WriteBackOptions extends GitHubOptions {
  /** The branch whose documents were read; the request is to be merged into it. */
  readonly base: string
  /** Full id of the commit the documents were read from. */
  readonly commit: string
  /** From the path of a document as found to that in the repository; null for one outside of it. */
  readonly repositoryPath: (path: string) => string | null
}

const Pull = v.object({
  number: v.number(),
  state: v.string(),
  merged_at: v.nullish(v.string()),
  body: v.nullish(v.string()),
})
const Ref = v.object({ object: v.object({ sha: v.string() }) })
const Commit = v.object({ message: v.string(), tree: v.object({ sha: v.string() }) })
const File = v.object({ type: v.literal('file'), encoding: v.literal('base64'), content: v.string() })
const Made = v.object({ sha: v.string() })

/**
 * Changes of documents as one pull request of a branch of our own, kept up to date. The branch is never forced: commits of
 * other people on it are left alone, and so is a request that somebody closed, until there is something new to propose.
 */
export function createGitHubWriteBack(options: WriteBackOptions): DocumentWriter {
  const client = createClient(options)
  return { write: (changes) => new Proposal(client, options).write(changes) }
}

class Proposal {
  readonly #client: GitHubClient
  readonly #options: WriteBackOptions

  constructor(client: GitHubClient, options: WriteBackOptions) {
    this.#client = client
    this.#options = options
  }

  async write(changes: readonly DocumentChange[]): Promise<string> {
    const fingerprint = fingerprintOf(changes)
    const pulls = await this.#pulls()
    const isSame = ({ body }: v.InferOutput<typeof Pull>) => MARKER.exec(body ?? '')?.[1] === fingerprint
    const open = pulls.find(({ state }) => state === 'open')
    if (open !== undefined && isSame(open))
      return `Pull request #${open.number} names the issues of action items.`
    const closed = pulls.find((pull) => pull.state === 'closed' && !pull.merged_at && isSame(pull))
    if (open === undefined && closed !== undefined) {
      return `Pull request #${closed.number} was closed without being merged; it is not opened again.`
    }
    const { base, commit } = this.#options
    if ((await this.#head(base)) !== commit) {
      return `${plainLine(base)} has moved on since it was checked out; the next run writes the numbers of issues back.`
    }
    const branch = await this.#ownBranch()
    if (branch === 'foreign') {
      return `Somebody else committed to ${WRITE_BACK_BRANCH}; it is left alone. Merge or delete it to have issue numbers written back.`
    }
    const files = await this.#files(changes)
    if (files.length === 0)
      return 'No document could be changed as planned; no issue numbers are written back.'
    await this.#commit(files, branch)
    return this.#request(open?.number ?? null, bodyOf(fingerprint))
  }

  async #pulls() {
    const { octokit, repository } = this.#client
    const head = `${repository.owner}:${WRITE_BACK_BRANCH}`
    return this.#client.attempt(READ, async () => {
      const { data } = await octokit.rest.pulls.list({ ...repository, head, state: 'all', per_page: 30 })
      return v.parse(v.array(Pull), data)
    })
  }

  /** The commit a branch stands at, or null where there is no such branch. */
  async #head(branch: string): Promise<string | null> {
    const { octokit, repository } = this.#client
    return this.#client.attempt(READ, async () => {
      try {
        const { data } = await octokit.rest.git.getRef({ ...repository, ref: `heads/${branch}` })
        return v.parse(Ref, data).object.sha
      } catch (error) {
        if (error instanceof RequestError && error.status === 404) return null
        throw error
      }
    })
  }

  async #read(sha: string) {
    const { octokit, repository } = this.#client
    return this.#client.attempt(READ, async () => {
      return v.parse(Commit, (await octokit.rest.git.getCommit({ ...repository, commit_sha: sha })).data)
    })
  }

  async #ownBranch(): Promise<{ readonly sha: string; readonly tree: string } | null | 'foreign'> {
    const sha = await this.#head(WRITE_BACK_BRANCH)
    if (sha === null) return null
    const { message, tree } = await this.#read(sha)
    return message.trim() === COMMIT_MESSAGE ? { sha, tree: tree.sha } : 'foreign'
  }

  /** The documents as they stand in the commit, byte by byte, with the changes made. */
  async #files(changes: readonly DocumentChange[]): Promise<{ path: string; content: string }[]> {
    const files: { path: string; content: string }[] = []
    for (const { path, apply } of changes) {
      const place = this.#options.repositoryPath(path)
      const text = place === null ? null : await this.#text(place)
      const mark = text?.startsWith('\uFEFF') ? '\uFEFF' : ''
      const content = text === null ? null : apply(text.slice(mark.length))
      if (place !== null && content !== null) files.push({ path: place, content: mark + content })
      else
        this.#client.progress(
          `${plainLine(path)} is not what was read; its issue numbers are not written back.`,
        )
    }
    return files
  }

  /** Null for what is no file of UTF-8 text (a link, a large file, another encoding). */
  async #text(path: string): Promise<string | null> {
    const { octokit, repository } = this.#client
    return this.#client.attempt(READ, async () => {
      try {
        const wanted = { ...repository, path, ref: this.#options.commit }
        const file = v.safeParse(File, (await octokit.rest.repos.getContent(wanted)).data)
        if (!file.success) return null
        const bytes = Buffer.from(file.output.content, 'base64')
        const text = bytes.toString('utf8')
        return Buffer.from(text, 'utf8').equals(bytes) ? text : null
      } catch (error) {
        if (error instanceof RequestError && error.status === 404) return null
        throw error
      }
    })
  }

  /** One commit on what the branch has and what it is to be merged into: both are its parents, so nothing is forced. */
  async #commit(
    files: readonly { path: string; content: string }[],
    branch: { readonly sha: string; readonly tree: string } | null,
  ): Promise<void> {
    const { octokit, repository } = this.#client
    const { commit } = this.#options
    const base = await this.#read(commit)
    await this.#client.attempt(WRITE, async () => {
      const tree = v.parse(
        Made,
        (
          await octokit.rest.git.createTree({
            ...repository,
            base_tree: base.tree.sha,
            tree: files.map((file) => ({ ...file, mode: '100644', type: 'blob' })),
          })
        ).data,
      )
      if (tree.sha === branch?.tree) return
      const parents = branch === null ? [commit] : [branch.sha, commit]
      const wanted = { ...repository, message: COMMIT_MESSAGE, tree: tree.sha, parents }
      const { sha } = v.parse(Made, (await octokit.rest.git.createCommit(wanted)).data)
      const ref = `heads/${WRITE_BACK_BRANCH}`
      if (branch === null) await octokit.rest.git.createRef({ ...repository, ref: `refs/${ref}`, sha })
      else await octokit.rest.git.updateRef({ ...repository, ref, sha, force: false })
    })
  }

  /** The fingerprint is written last: a run that dies before begins again, and finds the branch as it should be. */
  async #request(number: number | null, body: string): Promise<string> {
    const { octokit, repository } = this.#client
    return this.#client.attempt({ ...WRITE, permission: 'pull-requests: write' }, async () => {
      if (number !== null) {
        await octokit.rest.pulls.update({ ...repository, pull_number: number, body })
        return `Pull request #${number} now names the issues of action items.`
      }
      const wanted = { ...repository, head: WRITE_BACK_BRANCH, base: this.#options.base, title: TITLE, body }
      const { data } = await octokit.rest.pulls.create(wanted)
      return `Pull request #${v.parse(v.object({ number: v.number() }), data).number} names the issues of action items.`
    })
  }
}

const READ = {
  what: 'read what is written back',
  permission: 'contents: read',
  effect: 'read',
} as const satisfies Purpose
const WRITE = {
  what: 'write issue numbers back',
  permission: 'contents: write',
  effect: 'write',
} as const satisfies Purpose

function fingerprintOf(changes: readonly DocumentChange[]): string {
  const all = changes.map(({ fingerprint }) => fingerprint).toSorted()
  return createHash('sha256').update(all.join(' ')).digest('hex').slice(0, 16)
}

function bodyOf(fingerprint: string): string {
  return [
    'Writes the number of its issue behind each action item that does not name it yet, so that the document leads to the issue.',
    '',
    'Nothing else changes: each document was read again with the numbers in it, and gave the same action items.',
    '',
    `<!-- postmortem-actions:write-back v1 ${fingerprint} -->`,
  ].join('\n')
}
