import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { simpleYaml } from '../../src/postmortem/outline/simple-yaml.ts'

it.each([
  ['title: Outage of 3 May, "the long one"', { title: 'Outage of 3 May, "the long one"' }],
  ['id: INC-12\ndate: 2026-03-01\nseverity: 2', { id: 'INC-12', date: '2026-03-01', severity: '2' }],
  ['Services: [api gateway, web-1]\nlink: https://example.org/a#b\n', { link: 'https://example.org/a#b' }],
  [
    '# who\nauthor: "Kim: on call"\nteam: \'a # b\'\ndraft: true\nnote:',
    { author: 'Kim: on call', team: 'a # b' },
  ],
])('reads %j', (text, values) => {
  expect(simpleYaml(text.split('\n'))).toEqual(new Map(Object.entries(values)))
})

it.each([
  'tags:\n  - a',
  'a: b\n  c',
  'a: |\n  text',
  'a: 1\na: 2',
  'a: b: c',
  'a: "b" c',
  'a: 007',
  'a: 1.50',
  'a: {b: c}',
  'a: [b, "c"]',
  'a: &b c',
  'a: text # comment',
  'a: "tab\\t"',
  'null: a',
])('leaves %j to the parser', (text) => {
  expect(simpleYaml(text.split('\n'))).toBeNull()
})

const piece = fc.oneof(
  fc.constantFrom(
    'a',
    'B',
    'title',
    'null',
    'true',
    'False',
    '1',
    '007',
    '2026-03-01',
    '1e3',
    '0x1f',
    '.5',
    '~',
  ),
  fc.constantFrom(
    ': ',
    ':',
    ' #',
    '#',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '"',
    "'",
    '\\',
    '|',
    '>',
    '&',
    '*',
    '!',
    '%',
  ),
  fc.constantFrom(' ', '  ', '\t', 'é', '-', '.', '@', '`', '?', '---', '...', '<<'),
)
const line = fc
  .tuple(
    fc.constantFrom('', 'a: ', 'b: ', 'C: ', 'title: ', 'a:', ' a: ', '# '),
    fc.array(piece, { maxLength: 5 }),
  )
  .map(([start, pieces]) => start + pieces.join(''))

it('gives the strings and numbers that a YAML parser gives, or nothing', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
      const simple = simpleYaml(lines)
      if (simple === null) return
      const all: unknown = parse(lines.join('\n'), { logLevel: 'error' })
      const told = Object.entries(all ?? {}).filter(
        ([, value]) => typeof value === 'string' || typeof value === 'number',
      )
      const values = told.map(([key, value]) => [key.toLowerCase(), String(value)] as const)
      expect(simple).toEqual(new Map(values))
    }),
    { numRuns: 2000 },
  )
})
