import type { TrackedIssue } from '../tracker.ts'
import type { GitHubClient } from './client.ts'
import type { ReadIssue } from './issue.ts'

/** Gives the issue, trusted also when the token's own user wrote it. */
export type Trust = (read: ReadIssue) => Promise<TrackedIssue>

/**
 * GitHub says of most authors whether they may write to the repository. The user of a personal token need not: asked
 * for at most once, and only when an outsider's issue could carry a marker (a hidden comment) at all.
 */
export function createTrust(client: GitHubClient): Trust {
  let ownLogin: Promise<string | null> | undefined

  return async ({ issue, author }) => {
    if (issue.trusted || author === null || !issue.body.includes('<!--')) return issue
    ownLogin ??= readOwnLogin(client)
    return { ...issue, trusted: author === (await ownLogin) }
  }
}

/** Null for the token of an app or a job, which has no user. */
async function readOwnLogin(client: GitHubClient): Promise<string | null> {
  try {
    return (await client.octokit.rest.users.getAuthenticated()).data.login
  } catch {
    return null
  }
}
