import { describe, expect, it } from 'vitest'
import { checkDocuments } from '../../src/commands/check.ts'
import { parseConfig } from '../../src/config/parse.ts'
import type { DocumentFile } from '../../src/files/document-file.ts'
import { readPostmortems } from '../../src/postmortem/read.ts'
import { bindTemplate } from '../../src/templates/bind.ts'
import { recogniseTemplate } from '../../src/templates/recognise.ts'
import { chosenTemplate, TEMPLATES } from '../../src/templates/registry.ts'
import { writeTemplate } from '../../src/templates/template.ts'
import { TEMPLATE_NAMES } from '../../src/templates/template-names.ts'

const incident = { title: 'Search was slow', date: '2026-05-04' }
const today = '2026-05-05'
const path = 'postmortems/search.md'
const documents = (text: string): readonly DocumentFile[] => [{ path, text }]

/** What a person would write in place of what stands in brackets. */
const filledIn = (text: string): string =>
  text
    .replace('[severity]', 'SEV2')
    .replace(/\[(?:name|author|authors)\]/g, 'Search team')
    .replace(/\[draft, in review or final\]/, 'final')
    .replace(
      /\[Describe one change that keeps this from happening again\]/,
      'Delete closed indexes every night',
    )
    .replace(/\[Describe one change that finds it sooner\]/, 'Alert when a disk is four fifths full')
    .replace('[Describe how it was noticed, and by whom]', 'The latency alert pages the engineer on call')
    .replace('[Describe what ended it]', 'Searches are back to normal')
    .replace(
      /\[[^\]]{8,}\]/g,
      'For forty minutes one search in three timed out, because an index node had no disk left.',
    )

it('have the names that the configuration knows', () => {
  expect(TEMPLATES.map(({ name }) => name)).toEqual(TEMPLATE_NAMES)
})

describe.each(TEMPLATES.map((template) => [template.name, template] as const))('%s', (name, template) => {
  const text = writeTemplate(template, incident)
  const config = parseConfig(`template: ${name}\n`, 'c.yml')
  const rulesOf = (document: string) =>
    checkDocuments({ documents: documents(document), config, today, docsUrl: null }).findings.map(
      ({ rule, severity, message }) => `${severity} ${rule}: ${message}`,
    )

  it('is recognised in what it writes', () => {
    const [postmortem] = readPostmortems({ path, text })
    expect(postmortem && recogniseTemplate(postmortem, TEMPLATES)?.name).toBe(name)
  })

  it('finds all its sections in what it writes, in their order', () => {
    const [postmortem] = readPostmortems({ path, text: filledIn(text) })
    const lines = postmortem ? bindTemplate(template, postmortem).map(({ line }) => line ?? -1) : []
    expect(lines).not.toContain(-1)
    expect(lines).toEqual([...lines].sort((a, b) => a - b))
  })

  it('once filled in, is a document without a fault', () => {
    expect(rulesOf(filledIn(text))).toEqual([])
  })

  it('misses each required section that is taken out', () => {
    for (const { heading, isRequired } of template.sections) {
      const without = filledIn(text)
        .split(/^(?=#{1,6} )/m)
        .filter((part) => !part.replace(/^#+ /, '').startsWith(`${heading}\n`))
        .join('')
      const missing = rulesOf(without).filter((told) =>
        told.includes(`required-section: This postmortem has no section “${heading}”`),
      )
      expect([heading, missing.length]).toEqual([heading, isRequired ? 1 : 0])
    }
  })
})

describe('a template of the team', () => {
  const config = parseConfig(
    `
template:
  sections:
    - { heading: Was ist passiert, section: summary }
    - { heading: Kettenreaktion, section: rootCause, aliases: [Verkettung] }
    - { heading: Kundenkommunikation, aliases: [Customer comms] }
    - { heading: Hausaufgaben, section: actionItems }
    - { heading: Nachlese, required: false }
  rules: { action-item-owner: error }
rules: { action-item-due: off }
`,
    'c.yml',
  )
  const own = chosenTemplate(config.template)

  it('is read by its own headings, and misses its own sections', () => {
    const text = `# Ausfall der Suche am 4. Mai 2026

## Was ist passiert

Die Suche stand vierzig Minuten still.

## Verkettung

Ein voller Datenträger hielt den Index an.

## Hausaufgaben

- Alte Indizes nachts löschen
`
    const { findings } = checkDocuments({ documents: documents(text), config, today, docsUrl: null })
    expect(findings.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
      [
        'required-section',
        'error',
        'This postmortem has no section “Kundenkommunikation”, which the template asks for.',
      ],
      ['action-item-owner', 'error', expect.stringContaining('Alte Indizes nachts löschen')],
    ])
  })

  it('is what `new` writes', () => {
    const text = own === null ? '' : writeTemplate(own, incident)
    expect(text.match(/^## .*$/gm)).toEqual([
      '## Was ist passiert',
      '## Kettenreaktion',
      '## Kundenkommunikation',
      '## Hausaufgaben',
      '## Nachlese',
    ])
  })

  it.each([
    ['template: { sections: [] }', 'expected at least one section'],
    [
      'template: { sections: [{ heading: A }, { heading: B, aliases: [a] }] }',
      'each heading once, not "a" twice',
    ],
    ['template: { sections: [{ headings: A }] }', 'unknown key; did you mean "heading"?'],
    ['template: { sections: [{ heading: A, section: sumary }] }', 'did you mean "summary"?'],
    ['template: google', 'did you mean "google-sre"?'],
  ])('%s is refused: %s', (text, message) => {
    expect(() => parseConfig(text, 'c.yml')).toThrow(message)
  })
})
