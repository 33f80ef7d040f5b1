import { RequestError } from '@octokit/request-error'
import type { GitHubClient } from './client.ts'

/** What GitHub takes for a login, `_` for those an enterprise manages; anything else need not be asked for. */
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/

/** Asks once for each login, compared without case, whether it may be assigned. */
export function createAssignable(client: GitHubClient) {
  const answers = new Map<string, Promise<boolean>>()

  function ask(login: string): Promise<boolean> {
    const key = login.toLowerCase()
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = LOGIN.test(login) ? isAssignable(client, login) : Promise.resolve(false)
    answers.set(key, answer)
    return answer
  }

  return async (logins: readonly string[]): Promise<ReadonlySet<string>> => {
    const found = await Promise.all(logins.map(async (login) => ((await ask(login)) ? [login] : [])))
    return new Set(found.flat())
  }
}

/** https://docs.github.com/rest/issues/assignees: 204 when it may be assigned, 404 when not. */
function isAssignable(client: GitHubClient, assignee: string): Promise<boolean> {
  const purpose = {
    what: `ask whether ${assignee} may be assigned`,
    permission: 'issues: read',
    effect: 'read',
  } as const
  return client.attempt(purpose, async () => {
    try {
      await client.octokit.rest.issues.checkUserCanBeAssigned({ ...client.repository, assignee })
      return true
    } catch (error) {
      if (error instanceof RequestError && error.status === 404) return false
      throw error
    }
  })
}
