import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Postmortem } from '../../src/postmortem/postmortem.ts'
import { explainPostmortems, readPostmortems } from '../../src/postmortem/read.ts'

const MARKUP = [
  '# ',
  '## Action Items',
  '- ',
  '* [x] ',
  '1. ',
  '> ',
  '| a | b |',
  '|---|---|',
  '```',
  '---',
  '+++',
  '**',
  '<li>',
  '<!--',
  '-->',
  '[a](',
  '\t',
  '    ',
  '•',
  'o\t',
  '____',
  'Timeline:',
  'Tasks:',
  'Owner: ',
  '(due: 2025-02-30)',
  '@kim',
  '\u202e',
  '\u0000',
  '\ufeff',
  '10:00 ',
  'por hacer',
  '根因',
  '대책',
  '原因',
]

const line = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...MARKUP), fc.lorem({ maxCount: 4 })), { maxLength: 5 })
    .map((parts) => parts.join('')),
)
const text = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'))

function linesOf(postmortem: Postmortem): number[] {
  const { titleLine, sections, timeline, actionItems, problems } = postmortem
  return [
    ...(titleLine === null ? [] : [titleLine]),
    ...Object.values(sections).flatMap((section) => (section ? [section.startLine, section.endLine] : [])),
    ...timeline.map((entry) => entry.line),
    ...actionItems.flatMap((item) => [item.line, item.endLine]),
    ...problems.flatMap((problem) => [problem.startLine, problem.endLine]),
  ]
}

describe('readPostmortems', () => {
  it('throws on no text and names no line outside of it', () => {
    fc.assert(
      fc.property(text, (written) => {
        const postmortems = readPostmortems({ path: 'a.md', text: written })
        expect(postmortems.length).toBeGreaterThan(0)
        for (const postmortem of postmortems) {
          const last = Math.max(1, postmortem.lines.length)
          for (const number of linesOf(postmortem)) {
            expect(number).toBeGreaterThanOrEqual(1)
            expect(number).toBeLessThanOrEqual(last)
          }
          for (const item of postmortem.actionItems) expect(item.endLine).toBeGreaterThanOrEqual(item.line)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('reads the same under CRLF', () => {
    fc.assert(
      fc.property(text, (written) => {
        const plain = written.replaceAll('\r', '')
        expect(readPostmortems({ path: 'a.md', text: plain.replaceAll('\n', '\r\n') })).toEqual(
          readPostmortems({ path: 'a.md', text: plain }),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('gives titles that fit a tracker: one line, at most 200 characters, words whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.lorem({ maxCount: 60, mode: 'sentences' }), { minLength: 1, maxLength: 5 }),
        (items) => {
          const written = [
            '# Outage',
            '## Summary',
            'Down on 2025-01-01.',
            '## Action Items',
            ...items.map((item) => `- ${item}`),
          ].join('\n')
          const [postmortem] = readPostmortems({ path: 'a.md', text: written })
          for (const { title, text: words } of postmortem?.actionItems ?? []) {
            expect(title.length).toBeLessThanOrEqual(200)
            const known = new Set(words.split(/[^\p{L}\p{N}]+/u))
            for (const word of title.split(/[^\p{L}\p{N}]+/u)) expect(known).toContain(word)
          }
        },
      ),
    )
  })

  it('asks for a language when told, and recognises it otherwise', () => {
    const written = '# Postmortem\n\n## Resumen\n\nEl servicio de la empresa se cayó.\n'
    expect(readPostmortems({ path: 'a.md', text: written })[0]?.language).toBe('es')
    expect(readPostmortems({ path: 'a.md', text: written }, { language: 'pt' })[0]?.language).toBe('pt')
  })

  it('reads nothing of an empty file', () => {
    expect(readPostmortems({ path: 'a.md', text: '' })).toMatchObject([
      { isPostmortem: false, actionItems: [], lines: [], problems: [] },
    ])
  })
})

describe('explainPostmortems', () => {
  it('says of each item by which strategy it was found, and why what stands beside it is none', () => {
    const written = [
      '# Postmortem: Down',
      '## Summary',
      'Down on 2025-01-01.',
      '## Action Items',
      'We plan the following:',
      '- Add an alert',
      '',
      'By implementing these measures, we stay up.',
    ].join('\n')
    const { decisions } = explainPostmortems({ path: 'a.md', text: written })
    const of = (line: number): string[] =>
      decisions.filter((decision) => decision.line === line).map(({ role, why }) => `${role}: ${why}`)
    expect(of(4)).toEqual(['section: opens an action section by the words "action items"'])
    expect(of(5)[0]).toMatch(/^introduction: /)
    expect(of(6)).toEqual(['item: item of a list; kind detective by "alert"'])
    expect(of(8)[0]).toMatch(/^closing: .*by implementing/)
  })
})
