import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { characters, joinWithin, utf8Bytes, withinBytes } from '../../src/action/size.ts'

const block = fc
  .array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 8 })
  .map((lines) => lines.join('\n'))

describe('joinWithin', () => {
  it('joins what fits', () => {
    expect(joinWithin(['one\n', 'two'], { size: characters, most: 100 })).toBe('one\n\ntwo\n')
  })

  it('cuts at the end of a line, and says so', () => {
    const rows = Array.from({ length: 20 }, (_, index) => `| row ${index} |`).join('\n')
    const text = joinWithin(['# Head', rows, 'after'], { size: characters, most: 100 })
    expect(text).toBe(
      '# Head\n\n| row 0 |\n| row 1 |\n| row 2 |\n| row 3 |\n| row 4 |\n\n_There is more than fits here._\n',
    )
  })

  it.each([
    ['characters', characters],
    ['bytes', utf8Bytes],
  ])('never goes over its limit in %s', (_, size) => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), fc.integer({ min: 60, max: 400 }), (blocks, most) => {
        expect(size(joinWithin(blocks, { size, most }))).toBeLessThanOrEqual(most)
      }),
    )
  })
})

describe('withinBytes', () => {
  it.each(['a', 'é', '界', '😀'])('uses what room there is for %s', (character) => {
    const render = (room: number) => character.repeat(Math.floor(room / character.length))
    const bytes = utf8Bytes(withinBytes(render, 3000))
    expect(bytes).toBeLessThanOrEqual(3000)
    expect(bytes).toBeGreaterThan(2900)
  })

  it('holds whatever the text is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 2000 }),
        fc.integer({ min: 9, max: 1500 }),
        (text, most) => {
          const render = (room: number) => text.slice(0, room)
          expect(utf8Bytes(withinBytes(render, most))).toBeLessThanOrEqual(most)
        },
      ),
    )
  })
})
