import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { frameOf } from '../../src/findings/frame.ts'
import { hostileText } from './finding-builder.ts'

const plain = (text: string) => text
const colours = { mark: plain, dim: plain }

/** The frame of the columns from `start` to `end`, both from 1, of the last of these lines. */
function frame(text: string, start: number, end: number, columns = 80): readonly string[] {
  const lines = text.split('\n')
  const line = lines.length
  const place = { line, column: start, endLine: line, endColumn: end }
  return frameOf(place, new Map(lines.map((one, index) => [index + 1, one])), columns, colours)
}

describe('the frame around a finding', () => {
  it('shows the line before, the line, and marks below its columns', () => {
    expect(frame('## Impact\nTBD, later', 1, 4)).toEqual([
      '       1 | ## Impact',
      '       2 | TBD, later',
      '         | ^~~',
    ])
  })

  it.each([
    ['a blank line before is left out', '\n- TBD', 3, 6, ['       2 | - TBD', '         |   ^~~']],
    [
      'tabs reach to the next of their stops',
      '\ta\tTBD',
      4,
      7,
      ['       1 |     a   TBD', '         |         ^~~'],
    ],
    ['wide characters take two columns', '影響: TBD', 5, 8, ['       1 | 影響: TBD', '         |       ^~~']],
    ['an emoji of several parts takes two', '👩‍🚒 TBD', 7, 10, ['       1 | 👩‍🚒 TBD', '         |    ^~~']],
    ['a place in a wide character marks it', '影響', 2, 2, ['       1 | 影響', '         |   ^']],
    ['combining marks take none', 'e\u0301 TBD', 4, 7, ['       1 | e\u0301 TBD', '         |   ^~~']],
    ['a place behind the last character', 'abc', 4, 4, ['       1 | abc', '         |    ^']],
    [
      'what a terminal would obey is shown by its number',
      '\u001b[31mred\u202e TBD',
      11,
      14,
      ['       1 | <U+001B>[31mred<U+202E> TBD', '         |                         ^~~'],
    ],
  ])('%s', (_, text, start, end, expected) => {
    expect(frame(text, start, end)).toEqual(expected)
  })

  it('marks a place of several lines to the end of the first', () => {
    const place = { line: 1, column: 3, endLine: 4, endColumn: 2 }
    expect(frameOf(place, new Map([[1, 'a bcd  ']]), 80, colours)).toEqual([
      '       1 | a bcd',
      '         |   ^~~',
    ])
  })

  it('shows of a long line what is marked, with words before it', () => {
    const text = `${'word '.repeat(30)}TBD ${'word '.repeat(30)}`
    const [line, marks] = frame(text, 151, 154, 50)
    expect(line).toBe('       1 | …rd word word TBD word word word word …')
    expect(marks).toBe('         |               ^~~')
    expect(frame(text, 1, 5, 50)).toEqual([`       1 | ${'word '.repeat(7)}wor…`, '         | ^~~~'])
    expect(frame(text, 1, text.length, 50)[1]).toBe(`         | ^${'~'.repeat(38)}`)
  })

  it.each([
    ['the line is not at hand', new Map<number, string>(), 1],
    ['the line is blank', new Map([[1, '  ']]), 1],
    ['the place lies behind what is at hand of it', new Map([[1, 'abc']]), 9],
  ])('is left out where %s', (_, lines, column) => {
    expect(frameOf({ line: 1, column, endLine: 1, endColumn: column + 1 }, lines, 80, colours)).toEqual([])
  })

  it('never is wider than the terminal, and lets nothing hostile through', () => {
    fc.assert(
      fc.property(
        fc.array(hostileText, { maxLength: 6 }).map((parts) => parts.join('').replace(/[\r\n]/g, '')),
        fc.nat(60),
        fc.nat(30),
        fc.integer({ min: 31, max: 100 }),
        (text, start, length, columns) => {
          for (const line of frame(`${text}\n${text}`, start + 1, start + 1 + length, columns)) {
            expect(stringWidth(line)).toBeLessThanOrEqual(columns)
            expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/u)
          }
        },
      ),
    )
  })
})
