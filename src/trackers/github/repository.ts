import { RequestError } from '@octokit/request-error'
import * as v from 'valibot'
import type { Visibility } from '../tracker.ts'
import { createClient, type GitHubOptions } from './client.ts'

/** What a branch holds beyond a commit. */
export interface BranchProgress {
  /** `identical`: the commit is the branch's newest; `ahead`: the branch went on from it; else it left the commit behind. */
  readonly status: 'identical' | 'ahead' | 'behind' | 'diverged'
  /** Paths from the top of the repository, a renamed file under both names; null when GitHub does not list them all. */
  readonly changedFiles: readonly string[] | null
}

export interface GitHubRepository {
  /** Who can read it; null where the token may not see it. */
  visibility(): Promise<Visibility | null>
  /** Compares the newest commit of `branch` with `commit`, a full id. */
  progressSince(commit: string, branch: string): Promise<BranchProgress>
}

/** https://docs.github.com/rest/commits/commits#compare-two-commits: "up to 300 changed files" */
const MOST_FILES = 300

const Visible = v.object({
  private: v.boolean(),
  visibility: v.fallback(v.optional(v.picklist(['public', 'internal', 'private'])), undefined),
})

const Comparison = v.object({
  status: v.picklist(['identical', 'ahead', 'behind', 'diverged']),
  files: v.optional(
    v.array(v.object({ filename: v.string(), previous_filename: v.optional(v.string()) })),
    [],
  ),
})

/** What the Action needs to know of the repository that holds the documents. */
export function createGitHubRepository(options: GitHubOptions): GitHubRepository {
  const client = createClient(options)
  return {
    visibility: () =>
      client.attempt(
        { what: 'read the repository', permission: 'metadata: read', effect: 'read' },
        async () => {
          try {
            const { data } = await client.octokit.rest.repos.get(client.repository)
            const { private: isPrivate, visibility } = v.parse(Visible, data)
            return visibility ?? (isPrivate ? 'private' : 'public')
          } catch (error) {
            if (error instanceof RequestError && error.status === 404) return null
            throw error
          }
        },
      ),
    progressSince: (commit, branch) =>
      client.attempt(
        { what: `compare ${branch} with ${commit}`, permission: 'contents: read', effect: 'read' },
        async () => {
          const response = await client.octokit.rest.repos.compareCommitsWithBasehead({
            ...client.repository,
            basehead: `${commit}...${branch}`,
            // The commits on the way are of no interest; the files come with the first page, all of them.
            per_page: 1,
          })
          const { status, files } = v.parse(Comparison, response.data)
          const names = files.flatMap((file) => [file.filename, file.previous_filename ?? []].flat())
          return { status, changedFiles: files.length < MOST_FILES ? names : null }
        },
      ),
  }
}
