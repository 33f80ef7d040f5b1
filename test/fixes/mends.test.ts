import { describe, expect, it } from 'vitest'
import { checkDocuments } from '../../src/commands/check.ts'
import { planFixes } from '../../src/commands/fix.ts'
import type { Config } from '../../src/config/config.ts'
import { defaultConfig } from '../../src/config/resolve.ts'
import type { DocumentFile } from '../../src/files/document-file.ts'
import { applyMends } from '../../src/fixes/mend.ts'
import { aPostmortem } from '../action/documents.ts'

const PATH = 'postmortems/a.md'

const document = (text: string): readonly DocumentFile[] => [{ path: PATH, text }]

function findingsOf(text: string, config = defaultConfig()) {
  return checkDocuments({ documents: document(text), config, today: '2026-03-10', docsUrl: null }).findings
}

function mendsOf(text: string, changes: Partial<Config> = {}) {
  const config = { ...defaultConfig(), ...changes }
  const [mending] = planFixes({
    documents: document(text),
    config,
    findings: findingsOf(text, config),
  })
  return mending?.mends ?? []
}

const mended = (text: string, changes: Partial<Config> = {}) => applyMends(text, mendsOf(text, changes))
const withDate = (date: string) =>
  aPostmortem({ title: 'Checkout outage' }).replace('Date: 2026-03-02', `Date: ${date}`)
const withItem = (item: string) => aPostmortem({ items: [item] })

describe('dates as YYYY-MM-DD', () => {
  it.each([
    ['2 March 2026', '2026-03-02'],
    ['March 2nd, 2026', '2026-03-02'],
    ['Mar 2, 2026', '2026-03-02'],
    ['2026/03/02', '2026-03-02'],
    ['2026-3-2', '2026-03-02'],
    ['23.03.2026', '2026-03-23'],
    ['03/23/2026', '2026-03-23'],
    ['03/03/2026', '2026-03-03'],
  ])('of the incident: %s', (written, expected) => {
    expect(mended(withDate(written))).toBe(withDate(expected))
  })

  it.each([
    ['one of two days', '04/03/2026'],
    ['a day of some year', '2 March'],
    ['a month', 'March 2026'],
    ['two days', '2 March 2026 – 3 March 2026'],
    ['a span', '2-3 March 2026'],
    ['a day with its name', 'Monday, 2 March 2026'],
    ['a year of two digits', '2 Mar 26'],
    ['what is so already', '2026-03-02'],
  ])('but not %s: %s', (_, written) => {
    expect(mended(withDate(written))).toBe(withDate(written))
  })

  it('of what is due', () => {
    const item = (date: string) => withItem(`Add an alert on the queue (@alice, due: ${date})`)
    expect(mended(item('April 15, 2026'))).toBe(item('2026-04-15'))
    expect(mended(item('end of Q2'))).toBe(item('end of Q2'))
  })

  it('but not where the same words stand in the line twice', () => {
    const item = withItem('Undo what was done on April 15, 2026 (@alice, due: April 15, 2026)')
    expect(mended(item)).toBe(item)
  })

  it('tells what it changes, and where', () => {
    expect(mendsOf(withDate('2 March 2026'))).toEqual([
      {
        path: PATH,
        place: { line: 3, column: 7, endLine: 3, endColumn: 19 },
        replacement: '2026-03-02',
        rule: 'iso-date',
        what: '“2 March 2026” is written as 2026-03-02.',
      },
    ])
  })
})

describe('checkboxes', () => {
  const bare = (mark: string) => aPostmortem().replace('- [ ] Add', `${mark} Add`)

  it.each(['-', '*', '+', '1.', '2)'])('before a bare task behind %s', (mark) => {
    expect(mended(bare(mark))).toBe(bare(`${mark} [ ]`))
  })

  it.each([
    ['one that is done', aPostmortem().replace('- [ ] Add', '- [x] Add')],
    [
      'a row of a table',
      aPostmortem().replace(/- \[ \] (.*)/, '| Action | Owner |\n| --- | --- |\n| Add an alert | bob |'),
    ],
  ])('but not before %s', (_, text) => {
    expect(mended(text)).toBe(text)
  })
})

describe('skeletons of missing sections', () => {
  const added = /## Root Cause\n\n\[Explain what made the incident possible[^\]]*\]\n\n## Resolution/

  it('stand where the template has them', () => {
    expect(mended(aPostmortem({ rootCause: null }))).toMatch(added)
  })

  it('hold no times and items that nobody wrote', () => {
    const text = aPostmortem()
      .replace(/## Timeline[\s\S]*?(?=## Root)/, '')
      .replace(/## Action[\s\S]*/, '')
    expect(mended(text)).toMatch(/## Timeline\n\n<!-- .* -->\n\n## Root cause/)
    expect(mended(text)).toMatch(/## Action Items\n\n<!-- .* -->\n+$/)
  })

  it('take the level and the line ends of the document', () => {
    const text = aPostmortem({ rootCause: null }).replaceAll('## ', '### ').replaceAll('\n', '\r\n')
    expect(mended(text)).toContain('\r\n\r\n### Root Cause\r\n\r\n[Explain')
    expect(mended(text).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it.each([
    ['rules do not ask for', { rules: { 'required-section': { level: 'off', options: {} } } }],
    ['rules do not judge', { check: { ...defaultConfig().check, since: '2026-04-01' } }],
  ] as const)('are not put in where %s them', (_, changes) => {
    expect(mendsOf(aPostmortem({ rootCause: null }), changes)).toEqual([])
  })

  it('are not put into documents of another language, or without headings', () => {
    const german = aPostmortem({ rootCause: null })
      .replace('## Summary', '## Zusammenfassung')
      .replace('## Impact', '## Auswirkungen')
      .replace('## Timeline', '## Zeitleiste')
      .replace('## Resolution', '## Behebung')
      .replace('## Action items', '## Maßnahmen')
    const config = { ...defaultConfig(), language: 'de' }
    expect(findingsOf(german, config).map(({ rule }) => rule)).toContain('required-section')
    expect(mendsOf(german, { language: 'de' })).toEqual([])
    const plain = aPostmortem({ rootCause: null })
      .replaceAll('## ', '')
      .replaceAll(/\n- \[ \] /g, '\n- [ ] ')
    expect(mendsOf(plain).filter(({ rule }) => rule === 'required-section')).toEqual([])
  })

  it('are those of the chosen template', () => {
    const text = mended(aPostmortem(), { template: 'google-sre' })
    expect(text).toMatch(/## Lessons Learned\n/)
  })
})
