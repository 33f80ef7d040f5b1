import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainLine, withoutInvisible } from '../../src/safe-text/safe-text.ts'
import { slackLink, slackText } from '../../src/safe-text/slack-text.ts'
import { HOSTILE } from '../report/reports.ts'

/** What Slack shows of escaped text. */
const shown = (text: string) =>
  withoutInvisible(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))

/** Words with many of the characters that mean something to Slack. */
const words = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'<>&|!@#:/*_~`.- \n\tabchttpsw'), maxLength: 60 }),
  fc.constantFrom(
    '<!channel>',
    '<!here|x>',
    '<@U1>',
    '&lt;!channel&gt;',
    '<https://e.vil|x>',
    '```',
    ':skull:',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

describe('slackText', () => {
  it.each([
    ['Raise the pool', 'Raise the pool'],
    ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    ['<!channel>', '&lt;!channel&gt;'],
    ['ask @here', 'ask @\u200bhere'],
    ['*bold*', '\u200b*\u200bbold\u200b*\u200b'],
    ['rename `x`', 'rename \u200b`\u200bx\u200b`\u200b'],
    ['snake_case_name', 'snake_case_name'],
    [':skull: at 10:30', '\u200b:\u200bskull: at 10:30'],
    ['see https://e.vil/x', 'see https:\u200b//e.vil/x'],
    ['see www.e.vil', 'see www\u200b.e.vil'],
    ['two\nlines', 'two lines'],
  ])('%j becomes %j', (text, expected) => {
    expect(slackText(text)).toBe(expected)
  })

  it('lets no text produce anything that Slack obeys', () => {
    fc.assert(
      fc.property(words, (text) => {
        const escaped = slackText(text)
        expect(escaped).not.toMatch(/[<>\n\r]|&(?!(?:amp|lt|gt);)/)
        expect(escaped).not.toMatch(/@(?:here|channel|everyone)|:\/\/|```/i)
      }),
      { numRuns: 2000 },
    )
  })

  it('shows the very words', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(shown(slackText(text))).toBe(plainLine(text))
      }),
      { numRuns: 2000 },
    )
    for (const text of HOSTILE) expect(shown(slackText(text))).toBe(plainLine(text))
  })
})

describe('slackLink', () => {
  it.each([
    ['https://github.example.com/o/r/issues/1', '#1', '<https://github.example.com/o/r/issues/1|#\u200b1>'],
    ['https://x.example/?a=1&b=2', 'x', '<https://x.example/?a=1&amp;b=2|x>'],
    ['https://x.example', '<!channel>', '<https://x.example|&lt;!channel&gt;>'],
    ['issues/1.md', '#1', '#\u200b1'],
    [null, 'x', 'x'],
  ])('to %j', (target, label, expected) => {
    expect(slackLink(target, label)).toBe(expected)
  })
})
