import { describe, expect, it } from 'vitest'
import { timeLeft } from '../../src/cli/time-left.ts'

describe('timeLeft', () => {
  it.each([
    { seconds: 10, done: 0, total: 30, told: '' },
    { seconds: 10, done: 10, total: 30, told: ', about 20 s left' },
    { seconds: 60, done: 10, total: 100, told: ', about 9 min left' },
    { seconds: 4, done: 10, total: 20, told: '' },
    { seconds: 60, done: 30, total: 30, told: '' },
  ])('tells "$told" when $done of $total took $seconds s', ({ seconds, done, total, told }) => {
    let now = Date.parse('2026-06-01T08:00:00Z')
    const left = timeLeft(() => new Date(now).toISOString())
    now += seconds * 1000
    expect(left(done, total)).toBe(told)
  })
})
