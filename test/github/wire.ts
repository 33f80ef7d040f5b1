import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './answer.ts'
import { type Fault, faultAnswer } from './faults.ts'

/** The request's JSON, parsed; undefined where it has no body. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? undefined : JSON.parse(text)
}

/**
 * Answers as made, or as the fault has it; gives the status sent, null where none was. `make` carries out the
 * effect, and is called at most once.
 */
export function respond(fault: Fault | null, response: ServerResponse, make: () => Answer): number | null {
  switch (fault?.do) {
    case undefined:
      return send(response, make())
    case 'answer':
      return send(response, faultAnswer(fault))
    case 'answer-after':
      make()
      return send(response, faultAnswer(fault))
    case 'cut':
      response.destroy()
      return null
    case 'cut-after':
      make()
      response.destroy()
      return null
    case 'truncate':
    case 'cut-inside':
      return sendHalf(response, make(), fault.do === 'cut-inside')
    case 'hang':
      return null
  }
}

const COMMON_HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'x-github-media-type': 'github.v3',
}

function send(response: ServerResponse, { status, body, headers }: Answer): number {
  if (body === undefined) {
    response.writeHead(status, headers).end()
    return status
  }
  const text = JSON.stringify(body)
  const length = { 'content-length': Buffer.byteLength(text) }
  response.writeHead(status, { ...COMMON_HEADERS, ...length, ...headers }).end(text)
  return status
}

function sendHalf(response: ServerResponse, { status, body, headers }: Answer, cut: boolean): number {
  const text = JSON.stringify(body ?? null)
  const half = text.slice(0, Math.ceil(text.length / 2))
  const promised = Buffer.byteLength(cut ? text : half)
  response.writeHead(status, { ...COMMON_HEADERS, 'content-length': promised, ...headers })
  response.write(half, () => {
    if (cut) response.destroy()
    else response.end()
  })
  return status
}

/** The same without a network: what `fetch` would give, or how it would fail. */
export function respondTo(
  fault: Fault | null,
  make: () => Answer,
  signal: AbortSignal | null,
): { readonly status: number | null; readonly response: Promise<Response> } {
  switch (fault?.do) {
    case undefined:
      return whole(make())
    case 'answer':
      return whole(faultAnswer(fault))
    case 'answer-after':
      make()
      return whole(faultAnswer(fault))
    case 'cut':
      return { status: null, response: Promise.reject(connectionCut()) }
    case 'cut-after':
      make()
      return { status: null, response: Promise.reject(connectionCut()) }
    case 'truncate':
    case 'cut-inside':
      return half(make(), fault.do === 'cut-inside')
    case 'hang':
      return { status: null, response: never(signal) }
  }
}

function whole({ status, body, headers }: Answer) {
  const text = body === undefined ? null : JSON.stringify(body)
  return {
    status,
    response: Promise.resolve(new Response(text, { status, headers: { ...COMMON_HEADERS, ...headers } })),
  }
}

function half({ status, body, headers }: Answer, cut: boolean) {
  const text = JSON.stringify(body ?? null)
  const bytes = new TextEncoder().encode(text.slice(0, Math.ceil(text.length / 2)))
  let isSent = false
  const stream = new ReadableStream({
    pull(controller) {
      if (!isSent) controller.enqueue(bytes)
      else if (cut) controller.error(connectionCut())
      else controller.close()
      isSent = true
    },
  })
  const init = { status, headers: { ...COMMON_HEADERS, ...headers } }
  return { status, response: Promise.resolve(new Response(stream, init)) }
}

/** In the shape of the runtime's own. */
function connectionCut(): TypeError {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
  return new TypeError('fetch failed', { cause })
}

function never(signal: AbortSignal | null): Promise<Response> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
}
