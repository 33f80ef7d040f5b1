import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import { Failure } from '../../errors.ts'
import { VERSION } from '../../version.ts'
import { answers } from './answers.ts'
import type { RunBudget } from './budget.ts'
import { failureOf, withoutToken } from './failures.ts'
import { createGraphQL, type GraphQL } from './graphql.ts'
import { keepFetchSmall } from './heap.ts'
import { createWaits, writeGroups } from './limits.ts'

/** Where GitHub is, which repository, and how patiently to talk to it. */
export interface GitHubOptions {
  readonly token: string
  readonly owner: string
  readonly repo: string
  /** Base of the REST API, e.g. `https://github.example.com/api/v3`. */
  readonly apiUrl: string
  /** Base of the pages people see; for messages only. */
  readonly serverUrl: string
  /** Pause between the starts of two writes, in milliseconds; default 1,000, 0 for none. */
  readonly writeIntervalMs?: number
  /** Told, in one line each, what a person should know while it happens: waits, and what GitHub left out. */
  readonly progress?: (message: string) => void
  /** Default: the runtime's own. For proxies see `createFetch`. */
  readonly fetch?: typeof fetch
  /** How long one request may take, in milliseconds; default 30,000. */
  readonly timeoutMs?: number
  /** How many seconds of waiting asked for by GitHub one client puts up with altogether; default 600. */
  readonly waitBudgetSeconds?: number
  /** What the run may ask of GitHub; default: as much as it likes. */
  readonly budget?: RunBudget
  /** Told each second how many are left of a wait that GitHub asked for, 0 at its end. */
  readonly waiting?: (secondsLeft: number) => void
  /** How long one second of waiting lasts, in milliseconds; default 1,000. */
  readonly secondMs?: number
}

/** What a request is for: names it in messages, and decides what an answer that never came means. */
export interface Purpose {
  /** Completes `could not …`, e.g. `list the issues`. */
  readonly what: string
  /** The line missing under `permissions:` when GitHub refuses, e.g. `issues: write`. */
  readonly permission: string
  /** After a write nobody answered, whether it was carried out is unknown. */
  readonly effect: 'read' | 'write'
  /** Concerns one issue that was there: if it is not found, only it is gone. */
  readonly isOneIssue?: boolean
}

/** One repository of one GitHub, with limits kept and errors turned into Failures. */
export interface GitHubClient {
  readonly octokit: Octokit
  readonly graphql: GraphQL
  /** What every request takes. */
  readonly repository: { readonly owner: string; readonly repo: string }
  /** `octo/payments on https://github.example.com` */
  readonly description: string
  readonly progress: (message: string) => void
  /** Carries out `call`; whatever GitHub or the network throws becomes a Failure of kind `tracker`. */
  attempt<T>(purpose: Purpose, call: () => Promise<T>): Promise<T>
}

/** https://docs.github.com/rest/about-the-rest-api/api-versions: supported into 2028, and what GHES knows. */
const API_VERSION = '2022-11-28'

const LimitedOctokit = Octokit.plugin(answers, retry, throttling)

const silent = { debug() {}, info() {}, warn() {}, error() {} }

export function createClient(options: GitHubOptions): GitHubClient {
  checkOptions(options)
  keepFetchSmall()
  const { owner, repo, token } = options
  const secondMs = options.secondMs ?? 1000
  const progress = options.progress ?? (() => {})
  const { budget, waiting } = options
  const waits = createWaits({
    budgetSeconds: options.waitBudgetSeconds ?? 600,
    secondMs,
    progress,
    ...(budget === undefined ? {} : { secondsLeft: budget.secondsLeft }),
    ...(waiting === undefined ? {} : { waiting }),
  })
  const octokit = new LimitedOctokit({
    auth: token,
    baseUrl: options.apiUrl.replace(/\/+$/, ''),
    userAgent: `postmortem-actions/${VERSION}`,
    log: silent,
    request: {
      fetch: counted(withTimeout(options.fetch ?? globalThis.fetch, options.timeoutMs ?? 30_000), budget),
    },
    // 429 and limits under 403 are the throttling plugin's.
    retry: {
      doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451],
      retries: 3,
      retryAfterBaseValue: secondMs,
    },
    throttle: {
      ...writeGroups(options.writeIntervalMs ?? 1000),
      retryAfterBaseValue: secondMs,
      onRateLimit: waits.allow,
      onSecondaryRateLimit: waits.allow,
    },
  })
  octokit.hook.before('request', (request) => {
    budget?.require()
    request.headers['x-github-api-version'] = API_VERSION
  })
  const description = `${owner}/${repo} on ${options.serverUrl.replace(/\/+$/, '')}`
  const attempt: GitHubClient['attempt'] = async (purpose, call) => {
    try {
      return await call()
    } catch (error) {
      throw error instanceof Failure ? error : failureOf(error, { ...purpose, description, token })
    }
  }
  const graphql = createGraphQL(octokit, attempt, (words) => withoutToken(words, token))
  return { octokit, graphql, repository: { owner, repo }, description, progress, attempt }
}

function withTimeout(send: typeof fetch, timeoutMs: number): typeof fetch {
  return (url, init) => send(url, { ...init, signal: AbortSignal.timeout(timeoutMs) })
}

function counted(send: typeof fetch, budget: RunBudget | undefined): typeof fetch {
  if (budget === undefined) return send
  return (url, init) => {
    budget.count()
    return send(url, init)
  }
}

const NAME = /^(?!\.{1,2}$)[\w.-]{1,100}$/

function checkOptions({ owner, repo, token, apiUrl }: GitHubOptions): void {
  if (!NAME.test(owner) || !NAME.test(repo)) {
    throw new Failure({
      code: 'REPOSITORY_INVALID',
      kind: 'usage',
      message: 'The repository is not named as OWNER/NAME.',
      advice: 'Give it as in octo/payments: letters, digits, `.`, `_` and `-`.',
    })
  }
  if (!URL.canParse(apiUrl)) {
    throw new Failure({
      code: 'API_URL_INVALID',
      kind: 'usage',
      message: 'The base address of the GitHub API is not a URL.',
      advice: 'Set GITHUB_API_URL, e.g. to https://github.example.com/api/v3.',
    })
  }
  // Checked here because the runtime would quote the whole header, token included, in its own error.
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new Failure({
      code: 'TRACKER_UNAUTHORIZED',
      kind: 'tracker',
      message:
        token === ''
          ? 'No token was given for GitHub.'
          : 'The token for GitHub has a blank or another character in it that no token has.',
      advice: 'Set GITHUB_TOKEN (in a workflow: token: the token of the job) without blanks or line ends.',
    })
  }
}
