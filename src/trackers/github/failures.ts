import { RequestError } from '@octokit/request-error'
import { Failure, type FailureDetails } from '../../errors.ts'
import { plainLine } from '../../safe-text/safe-text.ts'
import type { Purpose } from './client.ts'
import { limitWait } from './limits.ts'
import { isCertainlyUnsent, networkError } from './network.ts'

/** What a Failure needs to say beyond the error itself. */
export interface FailureContext extends Purpose {
  readonly description: string
  /** Only to be struck out, should anything quote it. */
  readonly token: string
}

type Told = Pick<FailureDetails, 'code' | 'message' | 'advice'>

/** Turns whatever Octokit or the network threw into one line that says what and where, and what to do. */
export function failureOf(error: unknown, context: FailureContext): Failure {
  const told = error instanceof RequestError ? tell(error, context) : tellUnknown(error, context)
  const clean = (text: string) => withoutToken(text, context.token)
  return new Failure({
    code: told.code,
    kind: 'tracker',
    message: clean(told.message),
    ...(told.advice === undefined ? {} : { advice: clean(told.advice) }),
    cause: error,
  })
}

/** Words that came over the wire, as one line without markup. */
export function withoutToken(text: string, token: string): string {
  return plainLine(text.replaceAll(token, '***'))
}

function tell(error: RequestError, context: FailureContext): Told {
  const could = `Could not ${context.what} in ${context.description}`
  const network = networkError(error)
  if (network !== null && (context.effect === 'read' || isCertainlyUnsent(error))) {
    return {
      code: 'TRACKER_UNREACHABLE',
      message: `${could}: ${network.words} (${network.code}).`,
      advice: 'Check GITHUB_API_URL, the network and, where one is needed, HTTPS_PROXY; then run again.',
    }
  }
  if (network !== null || error.status >= 500) {
    const reason = network?.words ?? unavailable(error)
    if (context.effect === 'write') return tellUnclear(could, reason)
    return {
      code: 'TRACKER_UNAVAILABLE',
      message: `${could}: ${reason}.`,
      advice: 'Nothing was changed by it. Run again; if it persists, see the status page of your GitHub.',
    }
  }
  const wait = limitWait(error, 0)
  if (wait !== null) return tellLimited(could, wait)
  return (STATUSES[error.status] ?? tellOther)(could, error, context)
}

/** After a write without an answer: it may or may not have been carried out. */
function tellUnclear(could: string, reason: string): Told {
  return {
    code: 'TRACKER_UNCLEAR',
    message: `${could} for certain: ${reason}.`,
    advice:
      'It may have been done all the same. Run again: the next run looks first and does what is missing.',
  }
}

function tellLimited(could: string, seconds: number): Told {
  const until = new Date(Date.now() + seconds * 1000).toISOString().slice(11, 16)
  return {
    code: 'TRACKER_LIMITED',
    message: `${could}: GitHub limits requests and asks for ${seconds} s more than this run may wait.`,
    advice: `Run again after ${until} UTC; it goes on where this one stopped.`,
  }
}

type Teller = (could: string, error: RequestError, context: FailureContext) => Told

const STATUSES: Readonly<Record<number, Teller>> = {
  401: (could) => ({
    code: 'TRACKER_UNAUTHORIZED',
    message: `${could}: GitHub does not accept the token (401).`,
    advice: 'Check that GITHUB_TOKEN (or the input `token`) is set to a token that has not expired.',
  }),
  403: (could, error, { permission }) => ({
    code: 'TRACKER_FORBIDDEN',
    message: `${could}: the token has no permission for it (403: ${said(error)}).`,
    advice:
      `Add \`${acceptedPermission(error) ?? permission}\` under \`permissions:\` of the workflow job, ` +
      'or give the token that right.',
  }),
  404: (could, _error, { isOneIssue }) =>
    isOneIssue === true
      ? tellGone(could)
      : {
          code: 'TRACKER_NOT_FOUND',
          message: `${could}: there is no such thing, or the token may not see it (404).`,
          advice: 'Check the owner and name of the repository, and that the token was made for it.',
        },
  410: (could, error) =>
    isDeleted(error)
      ? tellGone(could)
      : {
          code: 'TRACKER_ISSUES_DISABLED',
          message: `${could}: issues are disabled there (410).`,
          advice: 'Switch issues on in the settings of the repository, or name another with `repository`.',
        },
  422: (could, error) => ({
    code: 'TRACKER_REFUSED',
    message: `${could}: GitHub finds it invalid (422: ${said(error)}).`,
    advice: 'If the configuration gives no cause for it, please report it with this line.',
  }),
}

/** GitHub answers 410 both for a repository without issues and for one issue that somebody deleted. */
export function isDeleted(error: RequestError): boolean {
  return error.status === 410 && /deleted/i.test(error.message)
}

function tellGone(could: string): Told {
  return {
    code: 'TRACKER_GONE',
    message: `${could}: it is no longer there.`,
    advice: 'Somebody deleted it. Run again; the next run no longer counts on it.',
  }
}

function tellOther(could: string, error: RequestError): Told {
  return {
    code: 'TRACKER_REFUSED',
    message: `${could}: GitHub answered ${error.status} (${said(error)}).`,
    advice: 'Check GITHUB_API_URL and the repository, then run again.',
  }
}

function tellUnknown(error: unknown, context: FailureContext): Told {
  const message = error instanceof Error ? error.message : String(error)
  return {
    code: context.effect === 'write' ? 'TRACKER_UNCLEAR' : 'TRACKER_UNAVAILABLE',
    message: `Could not ${context.what} in ${context.description}: ${message}`,
  }
}

function unavailable(error: RequestError): string {
  const status = error.response?.status ?? error.status
  return status < 300 ? said(error) : `GitHub answered ${status}`
}

/** GitHub's own words, short and without the link to its documentation. */
function said(error: RequestError): string {
  return error.message
    .replace(/^secondary rate limit: /, '')
    .replace(/ - https?:\/\/\S+$/, '')
    .slice(0, 300)
}

/** GitHub says which permission would have done: `issues=write; pull_requests=write`, the first is the one we take. */
function acceptedPermission(error: RequestError): string | null {
  const header = String(error.response?.headers['x-accepted-github-permissions'] ?? '')
  const found = /^\s*([a-z_]+)=(read|write)/.exec(header)
  return found === null ? null : `${(found[1] ?? '').replaceAll('_', '-')}: ${found[2]}`
}
