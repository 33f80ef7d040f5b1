import type { Fault } from '../../test/github/faults.ts'

/** What happens at one request of a run. */
export interface Disturbance {
  readonly name: string
  /** What becomes of the request, and of those after it. */
  readonly fault?: (at: number) => Fault
  /** The process dies before the request is sent, or before its answer is read. */
  readonly kill?: 'before' | 'after'
  /** What is made or changed is missing from so many listings, or stands in them as before. */
  readonly lag?: number
}

const LIMIT = { 'retry-after': '30' }
const LAGS = [1, 2, 3, 4, 5]

export const DISTURBANCES: readonly Disturbance[] = [
  { name: 'refused (cut) before its effect', fault: (at) => ({ do: 'cut', at }) },
  { name: 'done, but its answer lost', fault: (at) => ({ do: 'cut-after', at }) },
  { name: '500 before its effect', fault: (at) => ({ do: 'answer', status: 500, at }) },
  { name: '502 after its effect', fault: (at) => ({ do: 'answer-after', status: 502, at }) },
  { name: '429 with retry-after', fault: (at) => ({ do: 'answer', status: 429, at, headers: LIMIT }) },
  { name: '429 without', fault: (at) => ({ do: 'answer', status: 429, at }) },
  { name: '403 with retry-after', fault: (at) => ({ do: 'answer', status: 403, at, headers: LIMIT }) },
  { name: '403 without', fault: (at) => ({ do: 'answer', status: 403, at }) },
  { name: 'answer cut in the middle', fault: (at) => ({ do: 'truncate', at }) },
  { name: 'connection cut inside the answer', fault: (at) => ({ do: 'cut-inside', at }) },
  { name: 'an outage from there on', fault: (at) => ({ do: 'cut-after', at, times: 1e6 }) },
  { name: 'process killed before', kill: 'before' },
  { name: 'process killed after its effect', kill: 'after' },
  ...LAGS.map(
    (lag): Disturbance => ({
      name: `killed after its effect, lists ${lag} reads behind`,
      kill: 'after',
      lag,
    }),
  ),
  ...LAGS.map(
    (lag): Disturbance => ({
      name: `answer lost, lists ${lag} reads behind`,
      fault: (at) => ({ do: 'cut-after', at }),
      lag,
    }),
  ),
]
