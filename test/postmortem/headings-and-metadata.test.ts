import { describe, expect, test } from 'vitest'
import { readPostmortems } from '../../src/postmortem/read.ts'

const read = (text: string) => readPostmortems({ path: 'postmortems/one.md', text })[0]

describe('what a document states about itself', () => {
  test.each([
    ['**Authors:** Ana, Bo', [['authors', 'Ana, Bo']]],
    [
      '- Author: Ana\n- Duration: 2 hours',
      [
        ['authors', 'Ana'],
        ['duration', '2 hours'],
      ],
    ],
    ['Duration:\n\nThe outage took two hours.', [['duration', 'The outage took two hours.']]],
    [
      '| Field | Value |\n|---|---|\n| Status | final |\n| Dauer | 2 h |',
      [
        ['status', 'final'],
        ['duration', '2 h'],
      ],
    ],
    ['**Durée :** 45 minutes', [['duration', '45 minutes']]],
    ['作成者: 田中', [['authors', '田中']]],
    ['Weather: fine', []],
    ['| Duration | Value | Note |\n|---|---|---|\n| Duration | 2 | none |', []],
  ])('%j', (block, expected) => {
    const postmortem = read(`# Outage of the cache\n\n${block}\n\n## Summary\n\nIt broke.\n`)
    expect(postmortem?.metadata.map(({ name, value }) => [name, value])).toEqual(expected)
  })

  test('front matter comes first, each with its line', () => {
    const text =
      '---\ntitle: Cache\nauthors: Ana\nmttr: 20m\n---\n\n# Cache\n\nStatus: final\n\n## Summary\n\nIt broke.\n'
    expect(read(text)?.metadata).toEqual([
      { name: 'authors', label: 'authors', value: 'Ana', line: 3 },
      { name: 'duration', label: 'mttr', value: '20m', line: 4 },
      { name: 'status', label: 'Status', value: 'final', line: 9 },
    ])
  })
})

test('headings are told however they are written, with the section that begins at them', () => {
  const text =
    '# Outage\n\n## Summary\n\nIt broke.\n\n**Root cause**\n\nA full disk.\n\n## Summary\n\nAgain.\n\n## Thanks\n\nTo all.\n'
  expect(read(text)?.headings).toEqual([
    { line: 1, text: 'Outage', isMarkdown: true, level: 1, section: null, names: [] },
    { line: 3, text: 'Summary', isMarkdown: true, level: 2, section: 'summary', names: ['summary'] },
    {
      line: 7,
      text: 'Root cause',
      isMarkdown: false,
      level: null,
      section: 'rootCause',
      names: ['rootCause'],
    },
    { line: 11, text: 'Summary', isMarkdown: true, level: 2, section: null, names: ['summary'] },
    { line: 15, text: 'Thanks', isMarkdown: true, level: 2, section: null, names: [] },
  ])
})
