import { Failure } from '../../errors.ts'

/** The code of the Failure with which a run ends whose requests or minutes are spent. */
export const BUDGET_SPENT = 'RUN_BUDGET_SPENT'

export interface BudgetLimits {
  /** Of all clients of a run together, repeated ones included. */
  readonly maxRequests: number
  readonly maxMinutes: number
  /** Milliseconds of any clock; default: the machine's. */
  readonly now?: () => number
}

/** What one run may ask of GitHub; its clients share it. */
export interface RunBudget {
  /** Counts a request that is sent. */
  count(): void
  /** Throws a Failure (`tracker`, `RUN_BUDGET_SPENT`) when no request more may be made. */
  require(): void
  /** Until the minutes are over. */
  secondsLeft(): number
}

export function createBudget({ maxRequests, maxMinutes, now = Date.now }: BudgetLimits): RunBudget {
  const end = now() + maxMinutes * 60_000
  let requests = 0
  return {
    count() {
      requests += 1
    },
    require() {
      if (requests >= maxRequests) throw spent(`${maxRequests} requests (max-requests)`)
      if (now() >= end) throw spent(`${maxMinutes} minutes (max-minutes)`)
    },
    secondsLeft: () => Math.max(0, (end - now()) / 1000),
  }
}

function spent(what: string): Failure {
  return new Failure({
    code: BUDGET_SPENT,
    kind: 'tracker',
    message: `This run has spent its ${what}.`,
    advice: 'What is left is done by the next run, or by this one with a larger limit.',
  })
}
