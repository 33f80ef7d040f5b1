import { createClient, type GitHubOptions } from './client.ts'

export interface GitHubRepository {
  /** The branch whose documents count, e.g. `main`. */
  defaultBranch(): Promise<string>
}

/** What the Action needs to know of the repository itself when the event does not say it. */
export function createGitHubRepository(options: GitHubOptions): GitHubRepository {
  const client = createClient(options)
  return {
    defaultBranch: () =>
      client.attempt(
        { what: 'read the repository', permission: 'contents: read', effect: 'read' },
        async () => {
          const response = await client.octokit.rest.repos.get(client.repository)
          const branch: unknown = response.data.default_branch
          if (typeof branch !== 'string') throw new Error('GitHub named no default branch')
          return branch
        },
      ),
  }
}
