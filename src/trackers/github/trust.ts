import { RequestError } from '@octokit/request-error'
import * as v from 'valibot'
import type { TrackedIssue } from '../tracker.ts'
import type { GitHubClient, Purpose } from './client.ts'
import type { ReadIssue } from './issue.ts'
import { limitWait } from './limits.ts'

/**
 * Gives the issue, trusted as it deserves. `named`: it has our label or a document names it, so that it may be one to go
 * on with even without a marker.
 */
export type Trust = (read: ReadIssue, asking?: 'named') => Promise<TrackedIssue>

/** What may make an issue ours: a line that claims to be one of our markers. */
const CLAIM = /<!--\s*postmortem-actions:/

/** Whoever writes with the token of a job. */
const ACTIONS = 'github-actions'

/**
 * Whose marker counts: that of the repository's owner, of whoever may write to it, of the token's own user or app, of
 * GitHub Actions, and of the `apps` named. Other apps may open issues with words of strangers in them, as forms and
 * mailboxes do; they count only if GitHub says that they may write. Members and collaborators may have the right to read
 * alone: asked for at most once for each, and only when an issue of theirs carries a marker. Where GitHub does not tell
 * this token, its word that they belong there has to do. Whose the token is, is asked at most once.
 */
export function createTrust(client: GitHubClient, apps: readonly string[] = []): Trust {
  const named = new Set([ACTIONS, ...apps].map((app) => botLogin(app)))
  const ownUser = once(() => readOwnUser(client))
  const ownApp = once(() => readOwnApp(client))
  const rights = new Map<string, Promise<boolean | null>>()
  const bots = new Map<string, Promise<boolean>>()

  function mayWrite(login: string): Promise<boolean | null> {
    const known = rights.get(login) ?? readRight(client, login)
    rights.set(login, known)
    return known
  }

  async function judgeBot(login: string): Promise<boolean> {
    if (login.toLowerCase() === (await ownApp()) || (await mayWrite(login)) === true) return true
    const name = login.replace(/\[bot\]$/, '')
    client.progress(
      `Issues opened by the app ${name} do not count as ours; if they are, name it under github.apps.`,
    )
    return false
  }

  async function isTrustedBot(login: string, isAsked: boolean): Promise<boolean> {
    if (named.has(login.toLowerCase())) return true
    const known = bots.get(login) ?? (isAsked ? judgeBot(login) : null)
    if (known === null) return false
    bots.set(login, known)
    return known
  }

  return async ({ issue, author, isBot, isDoubtful }, asking) => {
    if (author === null) return issue
    const claims = CLAIM.test(issue.body)
    if (isBot) return judged(issue, await isTrustedBot(author, claims || asking === 'named'))
    if (issue.trusted) {
      if (!isDoubtful || !claims || (await mayWrite(author)) !== false) return issue
    } else if (!issue.body.includes('<!--')) return issue
    return judged(issue, author === (await ownUser()))
  }
}

function judged(issue: TrackedIssue, trusted: boolean): TrackedIssue {
  return issue.trusted === trusted ? issue : { ...issue, trusted }
}

function botLogin(app: string): string {
  return `${app.replace(/^@/, '').toLowerCase()}[bot]`
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined
  return () => {
    asked ??= ask()
    return asked
  }
}

const Right = v.object({ permission: v.string() })

/** Whether the login may write; null where GitHub does not tell. */
function readRight(client: GitHubClient, username: string): Promise<boolean | null> {
  return ask(client, `ask whether ${username} may write`, async () => {
    const wanted = { ...client.repository, username }
    const { data } = await client.octokit.rest.repos.getCollaboratorPermissionLevel(wanted)
    return ['admin', 'write'].includes(v.parse(Right, data).permission)
  })
}

/** Null for the token of an app or a job, which has no user (403). */
function readOwnUser(client: GitHubClient): Promise<string | null> {
  return ask(client, 'ask whose token it is', async () => {
    return (await client.octokit.rest.users.getAuthenticated()).data.login
  })
}

const Viewer = v.object({ viewer: v.object({ login: v.string() }) })

/** The app a token belongs to, in lower case, which GitHub tells through GraphQL alone; null where that is not there. */
async function readOwnApp(client: GitHubClient): Promise<string | null> {
  const purpose = purposeOf('ask which app the token belongs to')
  const answer = await client.graphql.ask({ purpose, query: '{ viewer { login } }' })
  if (answer === null || answer.problems.length > 0) return null
  return client.attempt(purpose, async () => v.parse(Viewer, answer.data).viewer.login.toLowerCase())
}

/**
 * Null where GitHub does not tell this token. Whatever else keeps the answer from us is thrown: taken for a stranger's,
 * our own issues would be opened a second time.
 */
function ask<T>(client: GitHubClient, what: string, request: () => Promise<T>): Promise<T | null> {
  return client.attempt(purposeOf(what), async () => {
    try {
      return await request()
    } catch (error) {
      if (isNotTold(error)) return null
      throw error
    }
  })
}

function purposeOf(what: string): Purpose {
  return { what, permission: 'metadata: read', effect: 'read' }
}

/** GitHub answers 403; servers that do not know the address answer 404. */
function isNotTold(error: unknown): boolean {
  return error instanceof RequestError && [403, 404].includes(error.status) && limitWait(error, 0) === null
}
