import { Refusal } from './answer.ts'

/** What a token may do in the repository, and as whom. */
export interface Access {
  readonly login: string
  /** False: the repository is hidden (404). */
  readonly sees: boolean
  readonly issues: Right
  readonly pullRequests: Right
  /** Without it labels and assignees of an issue are left out, silently. */
  readonly push: boolean
  /** Tokens of a job are refused in other words than those of a person. */
  readonly isApp: boolean
}

export type Right = 'none' | 'read' | 'own' | 'write'

const JOB = { login: 'github-actions[bot]', sees: true, isApp: true } as const

/** The kinds of token the project meets. */
export const ACCESS = {
  /** A job with `issues: write` and `pull-requests: write`. */
  write: { ...JOB, issues: 'write', pullRequests: 'write', push: true },
  /** A job of a pull request from a fork: everything may be read. */
  read: { ...JOB, issues: 'read', pullRequests: 'read', push: false },
  /** A job with `contents: read` alone, in a private repository. */
  contents: { ...JOB, issues: 'none', pullRequests: 'none', push: false },
  /** A person who may open issues and comment, as anybody may in a public repository, and change their own. */
  outsider: { login: 'outsider', sees: true, isApp: false, issues: 'own', pullRequests: 'own', push: false },
  /** A person with push access: the owner. */
  owner: { login: 'octo', sees: true, isApp: false, issues: 'write', pullRequests: 'write', push: true },
  /** A token made for another repository. */
  none: { login: 'stranger', sees: false, isApp: false, issues: 'none', pullRequests: 'none', push: false },
} as const satisfies Record<string, Access>

export type AccessName = keyof typeof ACCESS

/** The tokens of a GitHub started without others: `write-token`, `read-token` and so on. */
export const DEFAULT_TOKENS: Readonly<Record<string, Access>> = Object.fromEntries(
  Object.entries(ACCESS).map(([name, access]) => [`${name}-token`, access]),
)

/** `token abc` or `Bearer abc`; throws 401 when nobody has that token. */
export function accessOf(
  authorization: string | undefined,
  tokens: Readonly<Record<string, Access>>,
): Access {
  const token = /^(?:token|bearer)\s+(\S+)$/i.exec(authorization ?? '')?.[1]
  if (token === undefined) throw new Refusal(401, 'Requires authentication')
  const access = Object.hasOwn(tokens, token) ? tokens[token] : undefined
  if (access === undefined) throw new Refusal(401, 'Bad credentials')
  return access
}

/** What a request needs: reading or writing what belongs to issues, to pull requests, or to either of them. */
export type Need =
  | 'metadata'
  | 'issues: read'
  | 'issues: write'
  | 'contents: write'
  | 'pulls: read'
  | 'pulls: write'
  | 'comments: read'
  | 'comments: write'

export function requireRight(access: Access, need: Need): void {
  if (need === 'metadata') return
  if (need === 'contents: write') {
    if (access.push) return
    throw forbidden(access, 'contents=write')
  }
  const [subject, wanted] = need.split(': ')
  const rights = {
    issues: [access.issues],
    pulls: [access.pullRequests],
    comments: [access.issues, access.pullRequests],
  }[subject ?? '']
  const enough = wanted === 'read' ? ['read', 'own', 'write'] : ['own', 'write']
  if (rights?.some((right) => enough.includes(right))) return
  throw forbidden(access, subject === 'pulls' ? `pull_requests=${wanted}` : acceptedFor(subject, wanted))
}

export function forbidden(access: Access, accepted = 'issues=write'): Refusal {
  const message = access.isApp
    ? 'Resource not accessible by integration'
    : 'Must have admin rights to Repository.'
  return new Refusal(403, message, {}, { 'x-accepted-github-permissions': accepted })
}

function acceptedFor(subject: string | undefined, wanted: string | undefined): string {
  return subject === 'comments' ? `issues=${wanted}; pull_requests=${wanted}` : `issues=${wanted}`
}
