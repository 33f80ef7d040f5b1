import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding, Severity } from '../../src/findings/finding.ts'
import { FINDINGS_FORMATS, findingsPieces, renderFindings } from '../../src/findings/render.ts'
import { anyFinding, finding } from './finding-builder.ts'

const two = [
  finding({ path: 'postmortems/api.md' }),
  finding({
    path: 'postmortems/login, two.md',
    severity: 'info',
    rule: 'action-item-owner',
    line: 12,
    endLine: 12,
    message: 'Nobody is named to do “Alert 100%: a|b”.',
    expected: null,
    url: null,
  }),
]
const options = { documents: 2 }
const INVISIBLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u

function many(severity: Severity, count: number, path = 'a.md'): Finding[] {
  return Array.from({ length: count }, (_, index) =>
    finding({ severity, path, line: index + 1, endLine: index + 1 }),
  )
}

describe('renderFindings', () => {
  it.each([
    ['jsn', 'json'],
    ['SARIF', 'sarif'],
    ['git hub', 'github'],
    ['toString', 'sarif'],
  ])('refuses %s and names %s or another of the right ones', (format, nearest) => {
    const attempt = () => renderFindings(format, two, options)
    expect(attempt).toThrowError(expect.objectContaining({ code: 'FORMAT_UNKNOWN', kind: 'usage' }))
    if (format !== 'toString' && format !== 'SARIF')
      expect(attempt).toThrowError(`did you mean "${nearest}"?`)
    expect(attempt).toThrowError(
      expect.objectContaining({ advice: 'Use one of text, json, sarif, github, markdown.' }),
    )
  })

  it.each(FINDINGS_FORMATS)('gives the same %s whatever the order, and ends with one line end', (format) => {
    const text = renderFindings(format, two, options)
    expect(renderFindings(format, [...two].reverse(), options)).toBe(text)
    expect(text).toMatch(/[^\n]\n$/)
  })

  it.each(['text', 'github', 'markdown'] as const)('lets nothing invisible through as %s', (format) => {
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        expect(renderFindings(format, findings, options)).not.toMatch(INVISIBLE)
      }),
    )
  })
})

describe('text', () => {
  it('shows one block per document, the worst first', () => {
    expect(renderFindings('text', [...two].reverse(), options)).toBe(
      [
        'postmortems/api.md',
        '     3:1  error    This postmortem has no timeline section.  required-section',
        '                   Add a heading “Timeline” with what belongs under it.',
        '                   https://docs.example/docs/rules/required-section.md',
        '',
        'postmortems/login, two.md',
        '    12:1  info     Nobody is named to do “Alert 100%: a|b”.  action-item-owner',
        '',
        '2 documents: 1 error, 1 info.',
        '',
      ].join('\n'),
    )
  })

  it('colours with the functions it is given', () => {
    const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`
    const colours = { error: mark('e'), warning: mark('w'), info: mark('i'), path: mark('p'), dim: mark('d') }
    const text = renderFindings('text', two, { ...options, colours })
    expect(text).toContain('<p>postmortems/api.md</p>')
    expect(text).toContain('<e>error  </e>')
    expect(text).toContain('<d>required-section</d>')
  })

  it('is never taken for a workflow command', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        expect(renderFindings('text', findings, options)).not.toMatch(/^\s*::|##\[/m)
      }),
    )
  })
})

describe('findingsPieces', () => {
  it.each(['text', 'json'] as const)(
    'gives %s in more pieces the more there is, none longer for that',
    (format) => {
      const documents = (count: number): string[] => {
        const findings = Array.from({ length: count }, (_, index) => finding({ path: `${index + 100}.md` }))
        return [...findingsPieces(format, findings, options)]
      }
      const longest = (pieces: readonly string[]): number => Math.max(...pieces.map(({ length }) => length))
      expect(documents(50).length - documents(20).length).toBe(30)
      expect(longest(documents(50))).toBe(longest(documents(20)))
    },
  )
})

describe('json', () => {
  it('is written as JSON.stringify writes the whole', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 4 }), (findings) => {
        const text = renderFindings('json', findings, options)
        expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
      }),
    )
  })

  it('is what the contract says', () => {
    expect(JSON.parse(renderFindings('json', [...two].reverse(), options))).toEqual({
      version: 1,
      findings: two,
      summary: { documents: 2, errors: 1, warnings: 0, infos: 1 },
    })
  })

  it('has the keys of a finding in the contract’s order', () => {
    const [first] = JSON.parse(renderFindings('json', two, options)).findings
    expect(Object.keys(first)).toEqual([
      'path',
      'line',
      'column',
      'endLine',
      'endColumn',
      'rule',
      'severity',
      'message',
      'expected',
      'url',
    ])
  })

  it('keeps every text as it is', () => {
    fc.assert(
      fc.property(anyFinding, (one) => {
        const [read] = JSON.parse(renderFindings('json', [one], options)).findings
        expect(read).toEqual(JSON.parse(JSON.stringify(one)))
      }),
    )
  })
})

describe('github', () => {
  it('writes one command a finding, the worst first, with the runner’s escapes', () => {
    expect(renderFindings('github', [...two].reverse(), options)).toBe(
      [
        '::error file=postmortems/api.md,line=3,endLine=3,col=1,endColumn=9,title=required-section::This postmortem has no timeline section.%0AAdd a heading “Timeline” with what belongs under it.%0Ahttps://docs.example/docs/rules/required-section.md',
        '::notice file=postmortems/login%2C two.md,line=12,endLine=12,col=1,endColumn=9,title=action-item-owner::Nobody is named to do “Alert 100%25: a|b”.',
        '',
      ].join('\n'),
    )
  })

  it('shows ten of each level at most, and says how many are left', () => {
    const text = renderFindings(
      'github',
      [...many('info', 3), ...many('error', 12), ...many('warning', 11)],
      options,
    )
    const lines = text.trimEnd().split('\n')
    const commands = lines.map((line) => /^::(\w+) /.exec(line)?.[1] ?? 'none')
    expect(commands).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
      ...Array(3).fill('notice'),
      'none',
    ])
    expect(lines.at(-1)).toMatch(/^3 more findings: /)
  })

  it('lets no text out of its command', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { minLength: 1, maxLength: 10 }), (findings) => {
        const lines = renderFindings('github', findings, options).trimEnd().split('\n')
        for (const line of lines) {
          const parsed = /^::(?:error|warning|notice) ([^:]*)::(.*)$/s.exec(line)
          expect(parsed).not.toBeNull()
          const names = (parsed?.[1] ?? '').split(',').map((property) => property.split('=')[0])
          expect(names.filter((name) => !['col', 'endColumn'].includes(name ?? ''))).toEqual([
            'file',
            'line',
            'endLine',
            'title',
          ])
          expect(line).not.toMatch(/[\r\n\u2028]/)
        }
      }),
    )
  })
})

describe('markdown', () => {
  it('shows one table per document', () => {
    expect(
      renderFindings('markdown', two, {
        ...options,
        sourceUrl: (path, line) => (path.includes('api') ? `https://code.example/${path}#L${line}` : null),
      }),
    ).toBe(
      [
        '2 documents: 1 error, 1 info.',
        '',
        '#### postmortems/api.md',
        '',
        '| Line | Level | Finding | Rule |',
        '| ---: | --- | --- | --- |',
        '| [3](https://code.example/postmortems/api.md#L3) | **error** | This postmortem has no timeline section. Add a heading “Timeline” with what belongs under it. | [required-section](https://docs.example/docs/rules/required-section.md) |',
        '',
        '#### postmortems/login, two.md',
        '',
        '| Line | Level | Finding | Rule |',
        '| ---: | --- | --- | --- |',
        '| 12 | info | Nobody is named to do “Alert 100%: a\\|b”. | action-item-owner |',
        '',
      ].join('\n'),
    )
  })

  it('leaves out the least severe first, whichever document they are in, and says so', () => {
    const findings = [...many('info', 40, 'a.md'), finding({ path: 'a.md' }), ...many('error', 4, 'b.md')]
    const text = renderFindings('markdown', findings, { ...options, maxCharacters: 2500 })
    expect(text.length).toBeLessThanOrEqual(2500)
    expect(text.match(/\*\*error\*\*/g)).toHaveLength(5)
    const shown = text.match(/\| info \|/g)?.length ?? 0
    expect(shown).toBeGreaterThan(0)
    expect(text).toContain(
      `Left out for size: ${40 - shown} findings in 1 document, none worse than what is shown.`,
    )
  })

  it('stays within its limit, keeps rows whole and counts what is left', () => {
    fc.assert(
      fc.property(
        fc.array(anyFinding, { maxLength: 30 }),
        fc.integer({ min: 400, max: 4000 }),
        (findings, maxCharacters) => {
          const text = renderFindings('markdown', findings, { ...options, maxCharacters })
          expect(text.length).toBeLessThanOrEqual(maxCharacters)
          const whole = renderFindings('markdown', findings, options)
          const rows = (written: string) => written.split('\n').filter((line) => /^\| (?:\d|\[\d)/.test(line))
          const left = Number(/^Left out for size: (\d+)/m.exec(text)?.[1] ?? 0)
          expect(rows(text).length + left).toBe(rows(whole).length)
          const all = new Set(rows(whole))
          expect(rows(text).every((row) => all.has(row))).toBe(true)
        },
      ),
    )
  })

  it('renders no markup, mention or comment of a document', () => {
    fc.assert(
      fc.property(anyFinding, (one) => {
        const text = renderFindings('markdown', [{ ...one, url: null }], options)
        expect(text).not.toMatch(/(?<!\\)<(?!!?\\)[a-z!]|@(?=\w)|#(?=\d)|(?<!\\)\]\(/i)
        expect(text.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(3)
      }),
    )
  })
})
