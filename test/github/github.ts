import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ACCESS, type Access, type AccessName, accessOf, DEFAULT_TOKENS, requireRight } from './access.ts'
import { type Answer, notFound, Refusal } from './answer.ts'
import { type Fault, Faults } from './faults.ts'
import { answerGraphQL, isQuery, queryProblems } from './graphql/answer.ts'
import { answerProblems, requestProblems } from './openapi.ts'
import { type Match, matchRoute } from './routes.ts'
import { createState, type Seed, type State } from './state.ts'
import { readBody, respond, respondTo } from './wire.ts'

export interface GitHubServerOptions {
  readonly seed?: Seed
  /** Further repositories. */
  readonly others?: readonly Seed[]
  /** Token → what it may do; default: `write-token`, `read-token`, `contents-token`, `outsider-token`, ... */
  readonly permissions?: Readonly<Record<string, Access | AccessName>>
  /** Most rows on a page, to have several pages of few rows; default 100. */
  readonly pageSize?: number
  /** How many listings a new or changed issue is missing from; default 0. */
  readonly listLag?: number
  readonly faults?: readonly Fault[]
  /** Of the API, as on GitHub Enterprise Server: `/api/v3`. Default: none. */
  readonly basePath?: string
  /** On 127.0.0.1; default: any that is free. */
  readonly port?: number
  /** Default: the machine's clock. */
  readonly now?: () => Date
  /** False: requests and answers are not compared with GitHub's description, for hundreds of thousands of them. */
  readonly isChecked?: boolean
}

/** A request as it came, in order. */
export interface LoggedRequest {
  readonly method: string
  /** Path and query, without the base path. */
  readonly path: string
  /** `POST /repos/{owner}/{repo}/issues`, `POST /graphql`; null where there is no such route. */
  readonly operation: string | null
  /** Neither GET nor a query of GraphQL. */
  readonly isWrite: boolean
  readonly headers: IncomingHttpHeaders
  readonly body: unknown
  /** Null while not answered, or never. */
  status: number | null
}

/** A GitHub without a network: what tests look into, and a `fetch` to it. */
export interface GitHub {
  readonly state: State
  /** The further repositories, in their order. */
  readonly others: readonly State[]
  readonly requests: readonly LoggedRequest[]
  inject(fault: Fault): void
  /** Takes back the faults that have not struck yet: the outage is over. */
  heal(): void
  /** How many requests came since the start or the last `forget`, and how many of them were writes. */
  count(): { readonly requests: number; readonly writes: number }
  /** Empties the log; faults go on counting from 1. */
  forget(): void
  /** Base of the API, base path included: for `GITHUB_API_URL`. */
  readonly url: string
  /** Base of the pages: for `GITHUB_SERVER_URL`. */
  readonly serverUrl: string
  /** Asks without a network: faults come as they would over one. */
  readonly fetch: typeof fetch
  /** What was not as GitHub's own description says; empty when `isChecked` is false. */
  readonly violations: readonly string[]
}

export interface GitHubServer extends Omit<GitHub, 'fetch' | 'violations'> {
  /** Throws when a request or an answer was not as GitHub's own description says. */
  close(): Promise<void>
}

/** Starts a GitHub with one repository, or several, on 127.0.0.1: for tests, the demo and the benches. */
export async function startGitHub(options: GitHubServerOptions = {}): Promise<GitHubServer> {
  let core: Core | undefined
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      core?.violations.push(
        `the in-memory GitHub failed: ${error instanceof Error ? error.stack : String(error)}`,
      )
      response.destroy()
    })
  })
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers } = request
    const body = await readBody(request)
    core?.take({ method, url, headers, body }, (fault, make) => respond(fault, response, make))
  }
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))
  const pages = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  core = createCore(options, pages)
  const { violations, take: _, ...github } = core
  return {
    ...github,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
      if (violations.length > 0) {
        throw new Error(`not as GitHub's description says:\n${[...new Set(violations)].join('\n')}`)
      }
    },
  }
}

/** A GitHub in the process itself: no port, no wire, several thousand requests a second. */
export function createGitHub(options: GitHubServerOptions = {}): GitHub {
  const pages = 'http://github.test'
  const { take, ...github } = createCore(options, pages)
  return {
    ...github,
    async fetch(address, init) {
      const url = String(address).slice(pages.length)
      const { method = 'GET', headers, body, signal } = init ?? {}
      const asked: Asked = {
        method,
        url,
        headers: Object.fromEntries(new Headers(headers)),
        body: typeof body === 'string' ? JSON.parse(body) : undefined,
      }
      let response: Promise<Response> | undefined
      take(asked, (fault, make) => {
        const made = respondTo(fault, make, signal ?? null)
        response = made.response
        return made.status
      })
      return response ?? Response.error()
    },
  }
}

interface Asked {
  readonly method: string
  /** Path and query. */
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: unknown
}

/** Sends the answer, or what the fault makes of it; gives the status sent, null where none was. */
type Send = (fault: Fault | null, make: () => Answer) => number | null

interface Core extends Omit<GitHub, 'fetch'> {
  readonly violations: string[]
  take(asked: Asked, send: Send): void
}

function createCore(options: GitHubServerOptions, pages: string): Core {
  const now = options.now ?? (() => new Date())
  const repositories = [options.seed ?? {}, ...(options.others ?? [])].map((seed, index) =>
    createState(seed, now, index + 1),
  )
  const [state = createState({}, now), ...others] = repositories
  state.listLag = options.listLag ?? 0
  const tokens = readTokens(options.permissions)
  const faults = new Faults()
  for (const fault of options.faults ?? []) faults.add(fault)
  const requests: LoggedRequest[] = []
  const violations: string[] = []
  const basePath = options.basePath ?? ''
  const isChecked = options.isChecked ?? true
  let forgotten = 0

  function answer(logged: LoggedRequest, match: Match | null): Answer {
    try {
      const access = accessOf(logged.headers.authorization, tokens)
      if (logged.operation === GRAPHQL) return answerGraphQL(repositories, access, logged.body)
      if (match === null) throw notFound()
      const { route, params } = match
      const query = new URL(logged.path, pages).searchParams
      const asked = params.owner === undefined ? state : requireRepository(repositories, access, params)
      requireRight(access, route.need)
      if (/\/(issues|labels)/.test(route.operation) && !asked.hasIssues) throw issuesDisabled()
      const body = isRecord(logged.body) ? logged.body : {}
      const api = pages + basePath
      return route.handle({
        state: asked,
        repositories,
        access,
        params,
        query,
        body,
        api,
        pages,
        pageSize: options.pageSize ?? 100,
      })
    } catch (error) {
      if (error instanceof Refusal) return error.answer
      throw error
    }
  }

  return {
    url: pages + basePath,
    serverUrl: pages,
    state,
    others,
    requests,
    violations,
    inject: (fault) => faults.add(fault),
    heal: () => faults.clear(),
    count: () => ({
      requests: requests.length,
      writes: requests.filter(({ isWrite }) => isWrite).length,
    }),
    forget() {
      forgotten += requests.length
      requests.length = 0
    },
    take({ method, url, headers, body }, send) {
      const path = withoutBase(url, basePath, repositories)
      const match = path === null ? null : matchRoute(method, path)
      const isGraphQL = method === 'POST' && path === '/graphql' && state.hasGraphQL
      const operation = isGraphQL ? GRAPHQL : (match?.route.operation ?? null)
      const isWrite = method !== 'GET' && !(isGraphQL && isQuery(body))
      const logged: LoggedRequest = {
        method,
        path: path ?? url,
        operation,
        isWrite,
        headers,
        body,
        status: null,
      }
      requests.push(logged)
      const note = (problem: string) => violations.push(`${method} ${logged.path}: ${problem}`)
      if (isChecked && isGraphQL) queryProblems(body).forEach(note)
      if (isChecked && match !== null) {
        const query = new URL(logged.path, pages).searchParams
        requestProblems(match.route.operation, match.params, query, body).forEach(note)
      }
      const fault = faults.take(requests.length + forgotten, method, logged.path)
      logged.status = send(fault, () => {
        const made = answer(logged, match)
        if (isChecked && match !== null) {
          answerProblems(match.route.operation, made.status, made.body).forEach(note)
        }
        return made
      })
    },
  }
}

/** Not in GitHub's OpenAPI description: GraphQL has a schema of its own. */
const GRAPHQL = 'POST /graphql'

function readTokens(permissions: GitHubServerOptions['permissions']): Readonly<Record<string, Access>> {
  if (permissions === undefined) return DEFAULT_TOKENS
  return Object.fromEntries(
    Object.entries(permissions).map(([token, access]) => [
      token,
      typeof access === 'string' ? ACCESS[access] : access,
    ]),
  )
}

function requireRepository(
  repositories: readonly State[],
  access: Access,
  { owner, repo }: Match['params'],
): State {
  const same = (a: string, b: string | undefined) => a.toLowerCase() === b?.toLowerCase()
  const found = repositories.find((one) => same(one.owner, owner) && same(one.repo, repo))
  if (!access.sees || found === undefined || found.isHidden) throw notFound()
  return found
}

/** In the words GitHub has for it. */
function issuesDisabled(): Refusal {
  return new Refusal(410, 'Issues has been disabled in this repository.')
}

/**
 * Links lead to `/repositories/1/...`; null for what is not under the base path. GraphQL stands beside the REST API of a
 * GitHub Enterprise Server: https://docs.github.com/enterprise-server@3.17/graphql/guides/forming-calls-with-graphql
 */
function withoutBase(url: string, basePath: string, repositories: readonly State[]): string | null {
  if (url === `${basePath.replace(/\/v3$/, '')}/graphql`) return '/graphql'
  if (!url.startsWith(`${basePath}/`)) return null
  return url.slice(basePath.length).replace(/^\/repositories\/(\d+)(?=[/?]|$)/, (whole, id: string) => {
    const found = repositories.find((one) => one.id === Number(id))
    return found === undefined ? whole : `/repos/${found.owner}/${found.repo}`
  })
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
