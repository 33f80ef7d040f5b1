import { RequestError } from '@octokit/request-error'
import * as v from 'valibot'
import type { TrackedIssue } from '../tracker.ts'
import type { GitHubClient } from './client.ts'
import type { ReadIssue } from './issue.ts'
import { limitWait } from './limits.ts'

/** Gives the issue, trusted also when the token's own user wrote it. */
export type Trust = (read: ReadIssue) => Promise<TrackedIssue>

/** What may make an issue ours: a line that claims to be one of our markers. */
const CLAIM = /<!--\s*postmortem-actions:/

/**
 * Whose marker counts: that of the repository's owner, of apps (which only its people can install), of whoever may write
 * to it, and of the token's own user. Members and collaborators may have the right to read alone: asked for at most once
 * for each, and only when an issue of theirs carries a marker. Where GitHub does not tell this token, its word that they
 * belong there has to do. The token's own user is asked for at most once, when an outsider's issue may carry a marker.
 */
export function createTrust(client: GitHubClient): Trust {
  let ownLogin: Promise<string | null> | undefined
  const rights = new Map<string, Promise<boolean | null>>()

  async function isOwn(author: string): Promise<boolean> {
    ownLogin ??= readOwnLogin(client)
    return author === (await ownLogin)
  }

  function mayWrite(login: string): Promise<boolean | null> {
    const known = rights.get(login) ?? readRight(client, login)
    rights.set(login, known)
    return known
  }

  return async ({ issue, author, isDoubtful }) => {
    if (author === null) return issue
    if (issue.trusted) {
      if (!isDoubtful || !CLAIM.test(issue.body) || (await mayWrite(author)) !== false) return issue
    } else if (!issue.body.includes('<!--')) return issue
    return { ...issue, trusted: await isOwn(author) }
  }
}

const Right = v.object({ permission: v.string() })

/** Whether the login may write; null where GitHub does not tell. */
function readRight(client: GitHubClient, username: string): Promise<boolean | null> {
  const purpose = {
    what: `ask whether ${username} may write`,
    permission: 'metadata: read',
    effect: 'read',
  } as const
  return client.attempt(purpose, async () => {
    try {
      const wanted = { ...client.repository, username }
      const { data } = await client.octokit.rest.repos.getCollaboratorPermissionLevel(wanted)
      return ['admin', 'write'].includes(v.parse(Right, data).permission)
    } catch (error) {
      const isNotTold = error instanceof RequestError && HAS_NO_USER.has(error.status)
      if (isNotTold && limitWait(error, 0) === null) return null
      throw error
    }
  })
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
