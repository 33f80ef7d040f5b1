import { Failure } from '../errors.ts'

/**
 * The pause between writes in milliseconds: what the environment variable POSTMORTEM_ACTIONS_WRITE_INTERVAL_MS says (0 for
 * servers without limits, and tests), otherwise what is configured. Throws a Failure when it says no number.
 */
export function writeInterval(given: string | undefined, configured: number): number {
  if (!given) return configured
  if (/^\d{1,6}$/.test(given)) return Number(given)
  throw new Failure({
    code: 'WRITE_INTERVAL_INVALID',
    kind: 'usage',
    message: `POSTMORTEM_ACTIONS_WRITE_INTERVAL_MS: ${JSON.stringify(given)} is no number of milliseconds.`,
    advice: 'Give a whole number up to 999999, 0 for no pause.',
  })
}
