import { RequestError } from '@octokit/request-error'
import type { TrackedIssue } from '../tracker.ts'
import type { GitHubClient } from './client.ts'
import type { ReadIssue } from './issue.ts'
import { limitWait } from './limits.ts'

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

/**
 * Null for the token of an app or a job, which has no user (403). Whatever else keeps the answer from us is thrown:
 * taken for a stranger's, our own issues would be opened a second time.
 */
function readOwnLogin(client: GitHubClient): Promise<string | null> {
  const purpose = { what: 'ask whose token it is', permission: 'issues: read', effect: 'read' } as const
  return client.attempt(purpose, async () => {
    try {
      return (await client.octokit.rest.users.getAuthenticated()).data.login
    } catch (error) {
      if (error instanceof RequestError && HAS_NO_USER.has(error.status) && limitWait(error, 0) === null)
        return null
      throw error
    }
  })
}

/** GitHub answers 403; servers that do not know the address answer 404. */
const HAS_NO_USER: ReadonlySet<number> = new Set([403, 404])
