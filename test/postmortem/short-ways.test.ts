import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTimeLimit, labelledDay, mayLabelDay } from '../../src/postmortem/fields/due-words.ts'
import { mayLimitTime } from '../../src/postmortem/fields/periods.ts'
import { REPAIRS } from '../../src/postmortem/outline/repair.ts'
import { LANGUAGES } from '../../src/postmortem/vocabulary/languages.ts'
import { Recent } from '../../src/postmortem/vocabulary/recent.ts'
import { vocabulariesFor } from '../../src/postmortem/vocabulary/vocabularies.ts'

const line = fc.array(
  fc.constantFrom(
    ...[
      ' ',
      '    ',
      '\t',
      '-',
      '--',
      '*',
      '#',
      '##',
      '=',
      '==',
      '__',
      '___',
      '—',
      '``',
      '`',
      '~~~',
      '<',
      'a',
      'b',
    ],
    ...[
      'b)',
      '(a) ',
      'a. ',
      '1.',
      '2.1 ',
      '1.2',
      'h2. ',
      '. ',
      'x',
      '✅ ',
      '🔴',
      '•',
      'li>',
      '<!--',
      '\u00A0',
      '\u200B',
    ],
  ),
  { maxLength: 6 },
)
const lines = fc.array(
  line.map((pieces) => pieces.join('')),
  { maxLength: 8 },
)

describe('a repair is left out where its mark is missing', () => {
  it.each(REPAIRS.map(({ repair, mark }) => [repair.name, repair, mark] as const))(
    '%s',
    (_, repair, mark) => {
      fc.assert(
        fc.property(lines, (written) => {
          if (!mark.test(written.join('\n'))) expect(repair(written)).toEqual(written)
        }),
        { numRuns: 3_000 },
      )
    },
  )
})

describe.each(LANGUAGES)('days are looked for where words can state one: %s', (language) => {
  const vocabularies = vocabulariesFor(language)
  const dueWords = vocabularies.flatMap(({ labels, fields: { due } }) => [
    ...labels.due,
    ...due.before,
    ...due.behind,
    ...Object.keys(due.numbers),
    ...Object.values(due.units).flat(),
    ...due.spans.flatMap((frame) => frame.split(/\{\w+\}/)),
  ])
  const words = fc
    .array(
      fc.constantFrom(...dueWords, '3', '2027-05-01', '5月1日', 'May', 'by-product', '–', '12/05/2027'),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((each) => each.join(' '))

  it('no other words hold a label with its day, or a time limit', () => {
    fc.assert(
      fc.property(words, (end) => {
        const parts = end.split(' ').map((_, index, all) => all.slice(index).join(' '))
        if (!mayLabelDay(end, vocabularies))
          expect(parts.filter((part) => labelledDay(part, vocabularies) !== null)).toEqual([])
        if (!mayLimitTime(end, vocabularies))
          expect(parts.filter((part) => isTimeLimit(part, vocabularies))).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('what was worked out is remembered', () => {
  it('for its own text only', () => {
    const recent = new Recent<string>()
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 30 }), (text) => {
        expect(recent.of(text, (own) => `<${own}>`)).toBe(`<${text}>`)
      }),
      { numRuns: 20_000 },
    )
  })

  it('and not worked out again at once', () => {
    const recent = new Recent<number>()
    let asked = 0
    const count = (): number => ++asked
    expect([recent.of('a', count), recent.of('a', count)]).toEqual([1, 1])
  })
})
