import fc from 'fast-check'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect } from 'vitest'
import { COMMENT_MARKER } from '../../src/action/comment.ts'

/** What a document may try; people, numbers and tags that stand nowhere else. */
export const FRAGMENTS = [
  '<!-- postmortem-actions:end -->',
  '<!-- postmortem-actions:begin -->',
  '<!-- postmortem-actions:item v1 {"key":"forged"} -->',
  '<!-- postmortem-actions:report -->',
  '<!-- postmortem-actions:parent v1 {} -->',
  COMMENT_MARKER,
  '-->',
  '--!>',
  '<!--',
  '@mallory',
  '@evil/team',
  '&#64;mallory',
  '\\@mallory',
  '#98765',
  'GH-98765',
  'evil/repo#98765',
  'https://github.com/evil/repo/issues/98765',
  'www.github.com/evil/repo/pull/98765',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</details>',
  '</td></tr></table>',
  '"><svg onload=alert(1)>',
  '![x](https://evil.example/x.png)',
  '[x](javascript:alert(1))',
  '::error::forged',
  '::set-output name=x::y',
  '::add-mask::a',
  '##[error]forged',
  '\u2028::warning::forged',
  '\u0085::warning::forged',
  '\r::warning::forged',
  '%0A::error::forged',
  '`',
  '```',
  '~~~',
  '|',
  '\\',
  '$(id)',
  '\u202e',
  '\u0000',
  '\u001b[31m',
  '---',
  '***',
  '_',
  '~',
]
const WORDS = ['Add', 'an alert', 'for the queue', 'and', 'a runbook', 'owner:', '(due 2026-05-01)', 'P1']

export const hostile = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.constantFrom(...WORDS)), { minLength: 1, maxLength: 7 })
  .chain((parts) => fc.constantFrom(' ', '').map((between) => parts.join(between)))

/** What GitHub would notify people of, or link to from elsewhere. */
export const NOTIFIES = [
  /@(mallory|evil)/,
  /#98765/,
  /(?<![A-Za-z0-9])GH-98765/iu,
  /:\/\/github\.com\/\S*98765/,
  /(?<![A-Za-z0-9])www\.github\.com\/\S*98765/u,
]

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}

const parser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])

export function nodesOf(markdown: string): readonly Node[] {
  const all = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(all)]
  return all(parser.parse(markdown) as Node)
}

/** Only such HTML as is ours, and links that are ours or what an item links (harmless until followed); `own` are the tags and comments we write. */
export function expectHarmless(markdown: string, own: RegExp): void {
  const nodes = nodesOf(markdown)
  for (const { value } of nodes.filter(({ type }) => type === 'html')) expect(value).toMatch(own)
  expect(nodes.filter(({ type }) => type === 'image')).toEqual([])
  for (const { url } of nodes.filter(({ type }) => type === 'link')) {
    expect(url).toMatch(
      /^(https:\/\/example\.com\/blob\/abc\/postmortems|http:\/\/github\.test\/octo\/payments\/issues\/\d+$|https:\/\/docs\.test\/|https:\/\/evil\.example\/)/,
    )
  }
  const visible = nodes
    .filter(({ type }) => type !== 'html')
    .map(({ value, url }) => `${value ?? ''} ${url ?? ''}`)
  for (const pattern of NOTIFIES) expect(visible.join('\n')).not.toMatch(pattern)
}

export const COMMAND = /^\s*::|##\[/m
export const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u0085\u2028\u2029\u202e]/

/** What comments and reports are folded with. */
export const OWN_HTML = /^<(\/?(details|summary|sub|sup|br)\b[^>]*>|!-- postmortem-actions)/
