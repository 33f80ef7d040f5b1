import fc from 'fast-check'
import { toString as wordsOf } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { logLine } from '../../src/safe-text/log-line.ts'
import { markdownText, plainLine, titleText, withoutInvisible } from '../../src/safe-text/safe-text.ts'

/** What GitHub makes a mention, a reference or a link to an issue of. */
const NOTIFIES = [
  /@[\p{L}\p{N}_-]/u,
  /#\d/,
  /(?<![A-Za-z0-9])GH-\d/i,
  /:\/\/\S*\/(issues|pull|pulls|discussions|commit)\//,
  /(?<![A-Za-z0-9])www\.\S*\/(issues|pull|pulls|discussions|commit)\//i,
]

const pieces = [
  ...[
    '@alice',
    '@octo/all',
    '#12',
    'octo/shop#5',
    'GH-7',
    'gh-7',
    '\u200b',
    '\u202e',
    '\n',
    '\r\n',
    '\t',
    ' ',
    '\0',
  ],
  ...[
    'https://github.com/o/r/issues/1',
    'www.github.com/o/r/pull/2',
    'WWW.github.com/o/r/commit/abc',
    'GH-',
    '#',
    '@',
  ],
  ...[
    '<!--',
    '-->',
    '<b>',
    '</b>',
    '&#64;',
    '&lt;',
    '&amp;',
    '`',
    '``',
    '*',
    '_',
    '~~',
    '[x](y)',
    '![',
    ']',
    '\\',
  ],
  ...[
    '- ',
    '+ ',
    '1. ',
    '1) ',
    '# ',
    '===',
    '---',
    '> ',
    '|',
    '$',
    '{',
    '}',
    'words',
    'ein Wort',
    'é',
    '時',
    '😀',
    '7',
  ],
  ...['::error::', '##[error]', '##[', '::', '\u2028'],
]
const hostile = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''))

const kindsIn = (node: { type: string; children?: readonly object[] }): string[] => [
  node.type,
  ...(node.children ?? []).flatMap((child) => kindsIn(child as typeof node)),
]

describe('text of others', () => {
  it('is read back from Markdown word for word, and as nothing but words', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tree = unified().use(remarkParse).parse(markdownText(text))
        expect(withoutInvisible(wordsOf(tree))).toBe(plainLine(text))
        expect(new Set(kindsIn(tree))).toEqual(
          new Set(plainLine(text) === '' ? ['root'] : ['root', 'paragraph', 'text']),
        )
      }),
      { numRuns: 2000 },
    )
  })

  it('neither mentions nor refers, as Markdown or as a title', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const safe of [markdownText(text), titleText(text)]) {
          for (const pattern of NOTIFIES) expect(safe).not.toMatch(pattern)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('is one line of a log, and no command in it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(logLine(text)).not.toMatch(/[\n\r\u2028\u2029\0]|##\[|^\s*::/)
      }),
      { numRuns: 2000 },
    )
  })
})
