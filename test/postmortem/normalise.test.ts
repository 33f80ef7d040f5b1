import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords, fold, normalise } from '../../src/postmortem/vocabulary/normalise.ts'
import { Recent } from '../../src/postmortem/vocabulary/recent.ts'

/** As `normalise` is defined, step by step; most texts are read by a shorter way. */
function defined(text: string): string {
  return fold(text)
    .replace(/:[a-z0-9_+-]+:/g, ' ')
    .replace(/'(ll|re|ve)\b/g, (_, verb: string) => ({ ll: ' will', re: ' are', ve: ' have' })[verb] ?? '')
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "we'll",
        'We’re',
        'they`ve',
        "it's",
        ':tada:',
        '10:30',
        ' ',
        '  ',
        '-',
        '—',
        '…',
        '“',
        '”',
        '•',
      ),
      fc.constantFrom(
        'K',
        'É',
        'ﬁ',
        '²',
        'ß',
        '\u00a0',
        '\u2017',
        '중간',
        '、',
        '_',
        "'",
        '’',
        ':',
        '`',
        'Ⅳ',
        'İ',
      ),
      fc.string({ maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''))

it('gives the same words by the short way and the long', () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(normalise(written)).toBe(defined(written))
    }),
    { numRuns: 3000 },
  )
})

it('counts the words it gives', () => {
  fc.assert(
    fc.property(text, (written) => {
      const words = normalise(written)
      expect(countWords(written)).toBe(words === '' ? 0 : words.split(' ').length)
    }),
    { numRuns: 3000 },
  )
})

describe('what was worked out of the texts seen last', () => {
  it('is worked out once for texts that come again soon, and is not kept for ever', () => {
    const recent = new Recent<string>()
    const asked: string[] = []
    const upper = (written: string): string => {
      asked.push(written)
      return written.toUpperCase()
    }
    expect([recent.of('a', upper), recent.of('b', upper), recent.of('a', upper)]).toEqual(['A', 'B', 'A'])
    expect(asked).toEqual(['a', 'b'])
    for (let number = 0; number < 10_000; number++) recent.of(String(number), upper)
    asked.length = 0
    recent.of('a', upper)
    expect(asked).toEqual(['a'])
  })
})
