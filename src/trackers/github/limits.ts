import type { RequestError } from '@octokit/request-error'
import Bottleneck from 'bottleneck/light.js'

/** As long as GitHub asks us to wait in one go without saying how long (rate-limits-for-the-rest-api). */
const UNSAID_WAIT_SECONDS = 60

/**
 * How many seconds GitHub wants us to wait before the same request again, or null when the refusal is no limit.
 * The order is the documentation's: `retry-after`, then `x-ratelimit-reset` when nothing remains, else a minute,
 * twice as long each time; `earlier` counts the refusals of this request before.
 */
export function limitWait(error: RequestError, earlier: number): number | null {
  if (error.status !== 403 && error.status !== 429) return null
  const headers = error.response?.headers ?? {}
  const retryAfter = headers['retry-after']
  if (retryAfter !== undefined && retryAfter !== '') return atLeastOne(secondsUntil(retryAfter))
  if (headers['x-ratelimit-remaining'] === '0' && headers['x-ratelimit-reset'] !== undefined) {
    return atLeastOne(Number(headers['x-ratelimit-reset']) - Date.now() / 1000 + 1)
  }
  return error.status === 429 || saysLimit(error.message) ? UNSAID_WAIT_SECONDS * 2 ** earlier : null
}

/** Whether words of GitHub's tell of a limit. */
export function saysLimit(message: string): boolean {
  return /rate limit|abuse detection|submitted too quickly/i.test(message)
}

/** `retry-after` is a number of seconds or, to proxies, a date. */
function secondsUntil(retryAfter: string | number): number {
  const seconds = Number(retryAfter)
  return Number.isNaN(seconds) ? (Date.parse(String(retryAfter)) - Date.now()) / 1000 : seconds
}

function atLeastOne(seconds: number): number {
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : UNSAID_WAIT_SECONDS
}

export interface WaitsOptions {
  /** Of waiting altogether. */
  readonly budgetSeconds: number
  /** How long one second lasts, in milliseconds. */
  readonly secondMs: number
  readonly progress: (message: string) => void
  /** Until the run has to end. */
  readonly secondsLeft?: () => number
  /** Told each second how many are left of a wait, 0 at its end. */
  readonly waiting?: (secondsLeft: number) => void
}

/** Decides whether a wait is still within the budget, says that it begins, and counts it down. */
export function createWaits(options: WaitsOptions) {
  const { budgetSeconds, secondMs, progress, secondsLeft, waiting } = options
  let left = budgetSeconds
  return {
    /** `options`: of the request; one that is hurried (`Question`) waits for nothing. */
    allow(seconds: number, options?: { readonly request?: Readonly<Record<string, unknown>> }): boolean {
      if (options?.request?.isHurried === true) return false
      if (seconds > Math.min(left, secondsLeft?.() ?? left)) return false
      left -= seconds
      progress(`GitHub asks us to slow down; going on in ${seconds} s (at most ${left} s of waiting left).`)
      if (waiting !== undefined) countDown(seconds, secondMs, waiting)
      return true
    },
  }
}

function countDown(seconds: number, secondMs: number, tell: (secondsLeft: number) => void): void {
  let left = seconds
  const timer = setInterval(() => {
    left -= 1
    if (left <= 0) clearInterval(timer)
    tell(left)
  }, secondMs)
  // A run that ends before its wait is not held up by it.
  timer.unref()
}

/**
 * Queues of our own for the throttling plugin: its are shared by all clients of a process, and put three seconds
 * between writes that notify people. Ours is one write at a time, `intervalMs` apart.
 */
export function writeGroups(intervalMs: number) {
  return {
    write: new Bottleneck.Group({ maxConcurrent: 1, minTime: intervalMs }),
    notifications: new Bottleneck.Group({ maxConcurrent: 1 }),
    global: new Bottleneck.Group({ maxConcurrent: 10 }),
  }
}
