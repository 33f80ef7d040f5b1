import type { Answer } from './answer.ts'

/** What goes wrong with a request. */
export type Fault = FaultTarget & FaultEffect

interface FaultTarget {
  /** The request it strikes: its number, from 1, among all since the start. Left out: the next that fits. */
  readonly at?: number
  readonly method?: string
  /** Found in the path of the request, query included. */
  readonly path?: string | RegExp
  /** How many requests it strikes; default 1. `Infinity` makes an outage. */
  readonly times?: number
}

type FaultEffect =
  /** Refused or broken before anything was done. */
  | ({ readonly do: 'answer' } & FaultAnswer)
  /** Done; the answer says it was not. */
  | ({ readonly do: 'answer-after' } & FaultAnswer)
  /** The connection is cut before anything was done. */
  | { readonly do: 'cut' }
  /** Done, and the connection cut instead of an answer. */
  | { readonly do: 'cut-after' }
  /** Done; half of the answer comes, and then the end, as if it were whole. */
  | { readonly do: 'truncate' }
  /** Done; half of the answer comes, then the connection is cut. */
  | { readonly do: 'cut-inside' }
  /** Never answered, nothing done. */
  | { readonly do: 'hang' }

interface FaultAnswer {
  readonly status: number
  readonly message?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Of an answer 422. */
  readonly errors?: readonly { readonly field: string; readonly code: string }[]
  /** In place of all that. */
  readonly body?: unknown
}

/** The faults that wait for their request. */
export class Faults {
  readonly #waiting: { fault: Fault; left: number }[] = []

  add(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 })
  }

  clear(): void {
    this.#waiting.length = 0
  }

  /** The fault for this request, if any; counts it as having struck. */
  take(number: number, method: string, path: string): Fault | null {
    const found = this.#waiting.find(({ fault, left }) => left > 0 && strikes(fault, number, method, path))
    if (found === undefined) return null
    found.left -= 1
    return found.fault
  }
}

function strikes(
  { at, method, path, times = 1 }: Fault,
  number: number,
  asked: string,
  address: string,
): boolean {
  if (at !== undefined && (number < at || number >= at + times)) return false
  if (method !== undefined && method !== asked) return false
  if (path === undefined) return true
  return typeof path === 'string' ? address.includes(path) : path.test(address)
}

export function faultAnswer({ status, message, headers, errors, body }: FaultAnswer): Answer {
  const words = message ?? (status >= 500 ? 'Server Error' : 'Refused')
  return {
    status,
    body: body ?? {
      message: words,
      errors,
      documentation_url: 'https://docs.github.com/rest',
      status: String(status),
    },
    ...(headers === undefined ? {} : { headers }),
  }
}
