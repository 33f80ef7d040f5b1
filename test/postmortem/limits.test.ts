import { describe, expect, it } from 'vitest'
import { findExcesses } from '../../src/postmortem/limits.ts'
import { readPostmortems } from '../../src/postmortem/read.ts'

const hostile: readonly (readonly [string, string, string])[] = [
  ['list marks on one line', '- '.repeat(2000), 'nesting-too-deep'],
  ['quote marks on one line', '> '.repeat(2000), 'nesting-too-deep'],
  [
    'a deeply nested list',
    Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
    'nesting-too-deep',
  ],
  ['underlines one after the other', 'a\n=\n'.repeat(2000), 'too-many-underlines'],
  ['links that never close', '[a]('.repeat(2000), 'too-many-links'],
  ['references that never close', '[a]['.repeat(2000), 'too-many-links'],
  ['emphasis that never closes', '*a **a '.repeat(2000), 'line-too-long'],
  ['one long paragraph', 'some words on a line\n'.repeat(3000), 'block-too-long'],
  [
    'a table with too many columns',
    ['| a '.repeat(900), '| - '.repeat(900), '| x '.repeat(900)].join('\n'),
    'too-many-columns',
  ],
  ['very many lines', 'a\n\n'.repeat(6000), 'too-many-lines'],
]

describe.each(hostile)('%s', (_, text, code) => {
  it('is told once, with a line of the document', () => {
    const problems = findExcesses(text.split('\n')).filter((problem) => problem.code === code)
    expect(problems).toHaveLength(1)
    expect(problems[0]?.startLine).toBeLessThanOrEqual(text.split('\n').length)
  })

  it('does not keep the items behind it from being read', () => {
    const document = [
      '# Postmortem',
      '## Summary',
      'Down on 2025-01-01.',
      '## Root cause',
      'A bug.',
      '## Action Items',
      '- Fix the bug',
      '## Notes',
      text,
    ].join('\n')
    const [postmortem] = readPostmortems({ path: 'a.md', text: document })
    expect(postmortem?.problems.map((problem) => problem.code)).toContain(code)
    expect(postmortem?.actionItems.map((item) => item.text)).toEqual(['Fix the bug'])
  })
})

describe('limits', () => {
  it('do not touch what people write', () => {
    const document = Array.from(
      { length: 400 },
      (_, index) =>
        `${index % 5 === 0 ? '\n' : ''}- [item ${index}](https://example.org/${index}) with **bold** words`,
    )
    expect(findExcesses(document.join('\n').split('\n'))).toEqual([])
  })

  const incident = (items: readonly string[]): string[] => [
    '# Outage of the shop',
    '## Summary',
    'The shop was down on 2025-01-01.',
    '## Root cause',
    'The queue had filled up.',
    '## Action items',
    ...items.map((item) => `- ${item}`),
  ]
  const fixes = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => `Fix the alert on queue ${index}`)

  it('read no more than 500 action items of an incident, and tell where the others begin', () => {
    const [all] = readPostmortems({ path: 'a.md', text: incident(fixes(500)).join('\n') })
    expect(all?.actionItems).toHaveLength(500)
    expect(all?.problems).toEqual([])
    const [cut] = readPostmortems({ path: 'a.md', text: incident(fixes(503)).join('\n') })
    expect(cut?.actionItems).toEqual(all?.actionItems)
    expect(cut?.problems).toMatchObject([{ code: 'too-many-items', startLine: 507, endLine: 509 }])
  })

  it('read no more than 100 incidents of a document, and tell where the others begin', () => {
    const text = (count: number): string =>
      Array.from({ length: count }, () => incident(['Fix the alert']).join('\n')).join('\n')
    const all = readPostmortems({ path: 'a.md', text: text(100) })
    expect(all.map(({ problems }) => problems)).toEqual(Array.from({ length: 100 }, () => []))
    const cut = readPostmortems({ path: 'a.md', text: text(102) })
    expect(cut).toHaveLength(100)
    expect(cut.flatMap(({ problems }) => problems)).toMatchObject([
      { code: 'too-many-incidents', startLine: 701, endLine: 714 },
    ])
  })

  it('do not read a file above a mebibyte, and say so', () => {
    const [postmortem] = readPostmortems({ path: 'a.md', text: 'a'.repeat(1024 * 1024 + 1) })
    expect(postmortem).toMatchObject({
      isPostmortem: false,
      actionItems: [],
      problems: [{ code: 'file-too-large', startLine: 1 }],
    })
  })
})
