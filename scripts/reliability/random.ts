/** Numbers that look random and are the same for the same seed (mulberry32). */
export function random(seed: number) {
  let state = (seed * 0x9e3779b9) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  /** From 0 up to, and without, `end`. */
  const integer = (end: number): number => Math.floor(next() * end)
  function pick<Value>(values: readonly Value[]): Value {
    const value = values[integer(values.length)]
    if (value === undefined) throw new Error('there is nothing to pick from')
    return value
  }
  return { integer, pick }
}
