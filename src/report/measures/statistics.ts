/** How numbers of days are spread. */
export interface Spread {
  readonly count: number
  /** Days; the mean of the two middle ones where the count is even. */
  readonly median: number
  /** Days; nine of ten are at most this (nearest rank). */
  readonly p90: number
}

/** Null for no numbers at all. */
export function spreadOf(numbers: readonly number[]): Spread | null {
  if (numbers.length === 0) return null
  const sorted = numbers.toSorted((a, b) => a - b)
  const at = (index: number): number => sorted[index] ?? 0
  const middle = Math.floor(sorted.length / 2)
  return {
    count: sorted.length,
    median: sorted.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2,
    p90: at(Math.ceil(sorted.length * 0.9) - 1),
  }
}
