import { RequestError } from '@octokit/request-error'
import type { Octokit } from '@octokit/rest'
import * as v from 'valibot'
import { limitWait, saysLimit } from './limits.ts'
import { isCertainlyUnsent } from './network.ts'

/**
 * An Octokit plugin that stands closest to the wire, before retry and throttling: it makes of GitHub's answers what
 * these two understand.
 *
 * - No write is ever sent again by the retry plugin; a request that could not be sent at all is not sent again either.
 * - Every refusal because of a limit takes the one shape the throttling plugin waits for.
 * - So does GraphQL's, which comes with the status 200.
 * - JSON that broke off is an error. Octokit hands it over as text, or as nothing when the connection died.
 * - Answers are read with the runtime's own JSON parser. Octokit's calls a function for each value of an answer to find
 *   integers beyond 2^53, which GitHub has none of; under Node 20 it rewrites the whole text before, too.
 */
export function answers(octokit: Pick<Octokit, 'hook'>) {
  const refusals = new WeakMap<object, number>()
  octokit.hook.before('request', (options) => {
    if (options.method !== 'GET') options.request.retries = 0
    options.request.parseSuccessResponseBody = false
  })
  octokit.hook.after('request', async (response, options) => {
    if (response.status >= 300 || response.status === 204) return
    const isJson = /\bjson\b/.test(String(response.headers['content-type'] ?? ''))
    const data = isJson ? await parsed(response.data) : undefined
    if (typeof data !== 'object')
      throw new RequestError('the answer is not whole', 502, { request: toRequest(options), response })
    response.data = data
    const limit = options.url.endsWith('/graphql') ? graphQLLimit(data) : null
    if (limit !== null) throw new RequestError(limit, 403, { request: toRequest(options), response })
  })
  octokit.hook.error('request', (error, options) => {
    if (error instanceof RequestError) {
      if (isCertainlyUnsent(error)) options.request.retries = 0
      const earlier = refusals.get(options) ?? 0
      const seconds = limitWait(error, earlier)
      if (seconds !== null && error.response) {
        refusals.set(options, earlier + 1)
        error.response.headers['retry-after'] = String(seconds)
        error.message = `secondary rate limit: ${error.message}`
      }
    }
    throw error
  })
  return {}
}

/** The value of a JSON text that comes as a stream; undefined where the stream or the text breaks off. */
async function parsed(body: ReadableStream | null): Promise<unknown> {
  try {
    return JSON.parse(await new Response(body).text())
  } catch {
    return undefined
  }
}

const Limited = v.object({
  data: v.nullish(v.unknown()),
  errors: v.array(v.object({ type: v.nullish(v.string()), message: v.string() })),
})

/**
 * What GraphQL says when a limit keeps it from answering, else null
 * (https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#exceeding-the-rate-limit).
 */
function graphQLLimit(body: unknown): string | null {
  const { success, output } = v.safeParse(Limited, body)
  if (!success) return null
  const isUnanswered = output.data === undefined || output.data === null
  const found = output.errors.find(
    ({ type, message }) => type === 'RATE_LIMITED' || (isUnanswered && saysLimit(message)),
  )
  if (found === undefined) return null
  return saysLimit(found.message) ? found.message : `rate limit: ${found.message}`
}

type RequestOptions = ConstructorParameters<typeof RequestError>[2]['request']

function toRequest(options: {
  method: string
  url: string
  headers: object
  request?: object
}): RequestOptions {
  const { method, url, headers, request } = options
  return { method, url, headers, request } as RequestOptions
}
