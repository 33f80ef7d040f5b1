import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { issueTitle } from '../../src/postmortem/fields/issue-title.ts'

const LONGEST = 200
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const charactersOf = (text: string): string[] => Array.from(graphemes.segment(text), ({ segment }) => segment)
const word = fc.constantFrom(
  'alert',
  'queue,',
  'restart.',
  '修复',
  '👩‍🚒',
  'é',
  'naïve',
  '—',
  'Zürich:',
  '🇩🇪🇫🇷',
)
const text = fc.array(word, { minLength: 1, maxLength: 90 }).map((words) => words.join(' '))

describe('the title of an issue', () => {
  it('is never too long, and made of whole words of the item', () => {
    fc.assert(
      fc.property(text, (words) => {
        const title = issueTitle(words, null, null)
        expect(title.length).toBeLessThanOrEqual(LONGEST)
        expect(title).not.toBe('')
        const cut = title.replace(/…$/, '')
        const rest = words.slice(cut.length)
        expect(words.startsWith(cut)).toBe(true)
        expect(rest === '' || /^[\s.,:;!?]/.test(rest)).toBe(true)
      }),
    )
  })

  it('cuts words longer than a title between characters, not within one', () => {
    const unspaced = fc.array(fc.constantFrom('修', '👩‍🚒', '🇩🇪', 'e\u0301'), {
      minLength: 120,
      maxLength: 300,
    })
    fc.assert(
      fc.property(unspaced, (characters) => {
        const title = issueTitle(characters.join(''), null, null)
        const kept = charactersOf(title.replace(/…$/, ''))
        expect(title.length).toBeLessThanOrEqual(LONGEST)
        expect(kept).toEqual(charactersOf(characters.join('')).slice(0, kept.length))
      }),
    )
  })
})
