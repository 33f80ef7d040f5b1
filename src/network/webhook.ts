import Bottleneck from 'bottleneck/light.js'
import { Failure } from '../errors.ts'
import { VERSION } from '../version.ts'
import { networkErrorOf } from './network-error.ts'
import { webhookUrlProblem } from './webhook-url.ts'

/** A way to one channel. Its address is a secret, and nothing here gives it away but the host. */
export interface Webhook {
  /** For messages, and for telling what kind of message it takes: `hooks.slack.com`. */
  readonly host: string
  /** Sends a message; gives null when it was taken, else in a few words why not. Never throws. */
  readonly post: (body: unknown) => Promise<string | null>
}

export interface WebhookOptions {
  /** Default: the runtime's own. For proxies see `createFetch`. */
  readonly fetch?: typeof fetch
  /** How long one try may take, in milliseconds; default 10,000. */
  readonly timeoutMs?: number
  /** How long one second of waiting between tries lasts, in milliseconds; default 1,000. */
  readonly secondMs?: number
}

const TRIES = 3
/** The longest pause between two tries; a host that asks for a longer one is not asked again. */
const WAIT_AT_MOST_SECONDS = 30
/** Slack tells in a word or two what it does not like (`invalid_blocks`); nothing else of an answer is repeated. */
const ERROR_WORD = /^[a-z][a-z_]{2,40}$/

/** Why a try came to nothing. */
class Refused extends Error {
  /** Seconds until the next try makes sense; null: it makes none, undefined: the host does not say. */
  readonly wait: number | null | undefined

  constructor(words: string, wait: number | null | undefined) {
    super(words)
    this.wait = wait
  }
}

/**
 * A webhook that takes JSON. It is asked three times at most, again only after 429, a server error or a fault of the
 * network, and after the pause that `retry-after` names; what got lost on the way back may so arrive twice. It follows
 * no redirect: another host would learn what was meant for this one.
 * @throws Failure (usage) `WEBHOOK_INVALID` for an address that cannot be one, without quoting it.
 */
export function createWebhook(address: string, options: WebhookOptions = {}): Webhook {
  const problem = webhookUrlProblem(address)
  if (problem !== null) {
    throw new Failure({
      code: 'WEBHOOK_INVALID',
      kind: 'usage',
      message: `The address of the webhook cannot be used: ${problem}.`,
      advice: 'Copy it once more from where the webhook was set up.',
    })
  }
  const { secondMs = 1000 } = options
  return {
    host: new URL(address).host,
    async post(body) {
      const tries = new Bottleneck()
      tries.on('failed', (error, { retryCount }) => {
        const seconds = error instanceof Refused ? secondsUntilNext(error, retryCount) : null
        // Nothing given back is no further try.
        return Promise.resolve(seconds === null ? undefined : seconds * secondMs)
      })
      try {
        await tries.schedule(() => tryOnce(address, JSON.stringify(body), options))
        return null
      } catch (error) {
        return error instanceof Refused ? error.message : networkErrorOf(error).words
      }
    },
  }
}

/** Null: no further try. Without a word from the host 1 s, then 4 s. */
function secondsUntilNext({ wait }: Refused, retryCount: number): number | null {
  if (retryCount >= TRIES - 1 || wait === null) return null
  const seconds = wait ?? 4 ** retryCount
  return seconds > WAIT_AT_MOST_SECONDS ? null : seconds
}

/** @throws Refused */
async function tryOnce(
  address: string,
  body: string,
  { fetch: send = globalThis.fetch, timeoutMs = 10_000 }: WebhookOptions,
): Promise<void> {
  const answer = await send(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': `postmortem-actions/${VERSION}` },
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
  }).catch((error: unknown) => {
    const { words, code } = networkErrorOf(error)
    throw new Refused(`${words} (${code})`, undefined)
  })
  if (answer.ok) {
    await answer.body?.cancel().catch(() => {})
    return
  }
  const { status } = answer
  const word = await errorWord(answer, address)
  if (status >= 300 && status < 400) throw new Refused(`it redirects elsewhere (${status})`, null)
  const isPassing = status === 429 || status >= 500
  throw new Refused(
    `it answered ${status}${word === '' ? '' : ` (${word})`}`,
    isPassing ? retryAfter(answer.headers.get('retry-after')) : null,
  )
}

/** Seconds, 0 and up; undefined where the header is missing or says neither seconds nor a date (RFC 9110, 10.2.3). */
function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds)
}

/** What the answer says in one word; empty when it says something else, or would repeat a part of the address. */
async function errorWord({ body }: Response, address: string): Promise<string> {
  try {
    // Only its first piece, as leaving the loop ends the answer: what is longer is no word.
    for await (const piece of body ?? []) {
      const word = new TextDecoder().decode(piece).trim()
      return ERROR_WORD.test(word) && !address.includes(word) ? word : ''
    }
  } catch {
    // What it had to say got lost; the status tells enough.
  }
  return ''
}
