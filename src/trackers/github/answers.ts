import { RequestError } from '@octokit/request-error'
import type { Octokit } from '@octokit/rest'
import { limitWait } from './limits.ts'
import { isCertainlyUnsent } from './network.ts'

/**
 * An Octokit plugin that stands closest to the wire, before retry and throttling: it makes of GitHub's answers what
 * these two understand.
 *
 * - No write is ever sent again by the retry plugin; a request that could not be sent at all is not sent again either.
 * - Every refusal because of a limit takes the one shape the throttling plugin waits for.
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
