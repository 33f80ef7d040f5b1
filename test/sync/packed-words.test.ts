import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PackedWords, textHash } from '../../src/sync/packed-words.ts'

const word = fc.constantFrom('alert', 'on', 'the', 'queue', 'длина', '待ち', '')
const texts = fc.array(
  fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  { maxLength: 500 },
)

describe('PackedWords', () => {
  it('gives back every text, and the numbers of its words', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const packed = new PackedWords()
        const indexes = given.map((text) => packed.add(text))
        expect(indexes).toEqual([...given.keys()])
        expect(indexes.map((index) => packed.textOf(index))).toEqual(given)
        for (const [index, text] of given.entries())
          expect([...packed.numbersOf(index)]).toEqual(text.split(' ').map((one) => packed.numberOf(one)))
      }),
    )
  })

  it('numbers words in the order in which they come, and knows no others', () => {
    const packed = new PackedWords()
    packed.add('alert on the alert')
    packed.add('on a queue')
    const numbers = ['alert', 'on', 'the', 'a', 'queue', 'cache'].map((one) => packed.numberOf(one))
    expect(numbers).toEqual([0, 1, 2, 3, 4, undefined])
  })

  it('holds more than it had room for at first', () => {
    const packed = new PackedWords()
    const given = Array.from({ length: 3000 }, (_, index) => `queue number ${index}`)
    for (const text of given) packed.add(text)
    expect(given.map((_, index) => packed.textOf(index))).toEqual(given)
  })
})

describe('textHash', () => {
  // The test vectors of FNV-1a, 32 bits.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of %j', (text, expected) => {
    expect(textHash(text) >>> 0).toBe(expected)
  })
})
