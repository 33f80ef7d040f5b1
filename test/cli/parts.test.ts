import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inParts } from '../../src/cli/parts.ts'

const pieces = fc.array(fc.string(), { maxLength: 30 })
const length = fc.integer({ min: 1, max: 40 })

describe('inParts', () => {
  it('gives the same text, in parts that are long enough but for the last', () => {
    fc.assert(
      fc.property(pieces, length, (given, least) => {
        const parts = [...inParts(given, least)]
        expect(parts.join('')).toBe(given.join(''))
        expect(parts.filter((part) => part === '')).toEqual([])
        expect(parts.slice(0, -1).filter((part) => part.length < least)).toEqual([])
      }),
    )
  })

  it('gives a part as soon as it is full', () => {
    let made = 0
    const endless = function* (): Iterable<string> {
      for (;;) {
        made += 1
        yield 'four'
      }
    }
    const [first] = inParts(endless(), 8)
    expect([first, made]).toEqual(['fourfour', 2])
  })
})
