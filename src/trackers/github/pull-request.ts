import { RequestError } from '@octokit/request-error'
import * as v from 'valibot'
import { Failure } from '../../errors.ts'
import { createClient, type GitHubClient, type GitHubOptions } from './client.ts'
import { Comment, mayWrite } from './issue.ts'
import { limitWait } from './limits.ts'
import { readPages } from './pages.ts'

export interface GitHubPullRequestOptions extends GitHubOptions {
  readonly number: number
}

export interface ChangedFile {
  readonly path: string
  /** `added`, `removed`, `modified`, `renamed`, `copied`, `changed` or `unchanged`. */
  readonly status: string
  /** Before a rename or copy. */
  readonly previousPath: string | null
  /** The hunks of its diff; null where GitHub gives none, as for a large one. */
  readonly patch: string | null
}

/** `denied`: the token may not comment, as on a pull request from a fork. */
export type CommentOutcome = 'created' | 'updated' | 'unchanged' | 'denied'

export interface GitHubPullRequest {
  /** All files the pull request changes; throws when GitHub does not list them all. */
  changedFiles(): Promise<readonly ChangedFile[]>
  /**
   * Keeps one comment of ours, found by `marker`, a line of its own in `body`: written once, then changed in place
   * and only when it differs. With `onlyUpdate` one that is not there yet is not written (`unchanged`).
   */
  upsertComment(marker: string, body: string, options?: CommentOptions): Promise<CommentOutcome>
  /** The texts of all comments on lines, of those who may write to the repository. */
  reviewComments(): Promise<readonly string[]>
  /** Writes a review with comments on lines; `denied` as above. */
  review(review: Review): Promise<'created' | 'denied'>
}

export interface Review {
  /** Full id of the commit whose lines are meant. */
  readonly commit: string
  readonly body: string
  readonly comments: readonly ReviewComment[]
}

/** On lines of a changed file, 1-based, both included; they are to be part of its diff. */
export interface ReviewComment {
  /** In the repository. */
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  readonly body: string
}

export interface CommentOptions {
  readonly onlyUpdate?: boolean
}

/** https://docs.github.com/rest/pulls/pulls: "a maximum of 3000 files" */
const MOST_FILES = 3000

const File = v.object({
  filename: v.string(),
  status: v.string(),
  previous_filename: v.optional(v.string()),
  patch: v.optional(v.string()),
})

export function createGitHubPullRequest(options: GitHubPullRequestOptions): GitHubPullRequest {
  const client = createClient(options)
  return {
    changedFiles: () => readChangedFiles(client, options.number),
    async upsertComment(marker, body, { onlyUpdate = false } = {}) {
      try {
        return await upsertComment(client, options.number, { marker, body, onlyUpdate })
      } catch (error) {
        if (isDenied(error)) return 'denied'
        throw error
      }
    },
    reviewComments: () => readReviewComments(client, options.number),
    async review(review) {
      try {
        await writeReview(client, options.number, review)
        return 'created'
      } catch (error) {
        if (isDenied(error)) return 'denied'
        throw error
      }
    },
  }
}

async function readReviewComments(client: GitHubClient, number: number): Promise<readonly string[]> {
  const { rows } = await readPages(client, {
    purpose: {
      what: `list the review comments of #${number}`,
      permission: 'pull-requests: read',
      effect: 'read',
    },
    path: `/repos/{owner}/{repo}/pulls/${number}/comments`,
    pick: (row) => {
      const comment = v.parse(Comment, row)
      return mayWrite(comment) ? (comment.body ?? '') : null
    },
  })
  return rows.filter((body) => body !== null)
}

async function writeReview(
  client: GitHubClient,
  number: number,
  { commit, body, comments }: Review,
): Promise<void> {
  const { octokit, repository } = client
  const purpose = {
    what: `review #${number}`,
    permission: 'pull-requests: write',
    effect: 'write',
  } as const
  const wanted = {
    ...repository,
    pull_number: number,
    commit_id: commit,
    event: 'COMMENT' as const,
    body,
    comments: comments.map(({ path, startLine, endLine, body: text }) => ({
      path,
      body: text,
      line: endLine,
      side: 'RIGHT',
      // GitHub refuses a start that is the end.
      ...(startLine < endLine ? { start_line: startLine, start_side: 'RIGHT' } : {}),
    })),
  }
  await client.attempt(purpose, () => octokit.rest.pulls.createReview(wanted))
}

async function readChangedFiles(client: GitHubClient, number: number): Promise<ChangedFile[]> {
  const { rows } = await readPages(client, {
    purpose: { what: `list the files of #${number}`, permission: 'pull-requests: read', effect: 'read' },
    path: `/repos/{owner}/{repo}/pulls/${number}/files`,
    pick: (row) => {
      const file = v.parse(File, row)
      return {
        path: file.filename,
        status: file.status,
        previousPath: file.previous_filename ?? null,
        patch: file.patch ?? null,
      }
    },
  })
  if (rows.length < MOST_FILES) return rows
  throw new Failure({
    code: 'TRACKER_TOO_MANY_FILES',
    kind: 'tracker',
    message: `Pull request #${number} in ${client.description} changes more files than GitHub lists (${MOST_FILES}).`,
    advice: 'Check out the repository with `fetch-depth: 0`, so that the changes can be read from Git.',
  })
}

async function upsertComment(
  client: GitHubClient,
  number: number,
  { marker, body, onlyUpdate }: { marker: string; body: string; onlyUpdate: boolean },
): Promise<CommentOutcome> {
  const { octokit, repository } = client
  const { rows } = await readPages(client, {
    purpose: { what: `list the comments of #${number}`, permission: 'pull-requests: read', effect: 'read' },
    path: `/repos/{owner}/{repo}/issues/${number}/comments`,
    pick: (row) => readOurs(row, marker),
  })
  const purpose = {
    what: `comment on #${number}`,
    permission: 'pull-requests: write',
    effect: 'write',
  } as const
  const ours = rows.find((comment) => comment !== null)
  if (ours === undefined || ours === null) {
    if (onlyUpdate) return 'unchanged'
    const wanted = { ...repository, issue_number: number, body }
    await client.attempt(purpose, () => octokit.rest.issues.createComment(wanted))
    return 'created'
  }
  if (sameText(ours.body, body)) return 'unchanged'
  const wanted = { ...repository, comment_id: ours.id, body }
  await client.attempt(purpose, () => octokit.rest.issues.updateComment(wanted))
  return 'updated'
}

/** Quoted (`> `) or inside a sentence, or written by an outsider, the marker makes no comment ours. */
function readOurs(row: unknown, marker: string): { id: number; body: string } | null {
  const comment = v.parse(Comment, row)
  const body = comment.body ?? ''
  const isOurs = mayWrite(comment) && body.split(/\r?\n/).some((line) => line.trim() === marker)
  return isOurs ? { id: comment.id, body } : null
}

/** GitHub may give back `\r\n` for `\n`, and no blank at the end. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd()
  return plain(a) === plain(b)
}

function isDenied(error: unknown): boolean {
  const cause = error instanceof Failure ? error.cause : null
  return cause instanceof RequestError && cause.status === 403 && limitWait(cause, 0) === null
}
