const SECOND = 1000
/** Less is not worth telling. */
const LEAST = 5 * SECOND

/**
 * How long the rest of a number of writes takes, by those already done: `, about 40 s left`; empty where that cannot be
 * told yet, or is next to nothing. `now` gives the present instant, ISO 8601.
 */
export function timeLeft(now: () => string): (done: number, total: number) => string {
  const start = Date.parse(now())
  return (done, total) => {
    if (done === 0 || done >= total) return ''
    const left = ((Date.parse(now()) - start) / done) * (total - done)
    if (left < LEAST) return ''
    const seconds = Math.round(left / SECOND)
    return seconds < 100 ? `, about ${seconds} s left` : `, about ${Math.round(seconds / 60)} min left`
  }
}
