import { describe, expect, it } from 'vitest'
import type { Config } from '../../src/config/config.ts'
import { readPostmortems } from '../../src/postmortem/read.ts'
import { checkDocument } from '../../src/rules/check.ts'
import { templateSection } from '../../src/templates/template.ts'
import { context, setting } from './postmortem-builder.ts'

function told(rule: string, text: string, config: Partial<Config> = {}): string[] {
  return checkDocument(readPostmortems({ path: 'a.md', text }), context(config))
    .filter((finding) => finding.rule === rule)
    .map(({ line, severity, message }) => `${line} ${severity} ${message}`)
}

/** A document of headings, each with a word below it. */
function sections(...headings: string[]): string {
  return ['# Search failed', ...headings.map((heading) => `${heading}\n\nWords of ours.`)].join('\n\n')
}

const ITEMS = '## Action Items\n\n- Alert on full disks.'

describe('section-order', () => {
  it.each<[string, string]>([
    ['the usual order', sections('## Summary', '## Root Cause', '## Resolution', ITEMS)],
    ['the cause behind the resolution', sections('## Summary', '## Resolution', '## Root Cause', ITEMS)],
    ['the timeline anywhere', sections('## Summary', '## Root Cause', ITEMS, '## Timeline')],
    ['headings that only stand for a section', sections('## What happened', ITEMS, '## What went wrong')],
    ['one heading for two', sections('## Summary', '## Root Cause and Resolution', ITEMS)],
  ])('accepts %s', (_, text) => {
    expect(told('section-order', text)).toEqual([])
  })

  it('tells one finding, which names both', () => {
    const text = sections('## Summary', ITEMS, '## Root Cause', '## Resolution')
    expect(told('section-order', text)).toEqual([
      '7 info “Action Items” stands above “Root Cause” (line 13), and is looked for below it.',
    ])
  })

  it('is as grave as asked for', () => {
    const text = sections('## Root Cause', '## Summary', ITEMS)
    const rules = { 'section-order': setting('error') }
    expect(told('section-order', text, { rules })).toEqual([
      '3 error “Root Cause” stands above “Summary” (line 7), and is looked for below it.',
    ])
  })

  it('works in other languages', () => {
    const text = `${sections('## 根本原因', '## 概要', '## タイムライン')}\n\n## アクションアイテム\n\n- 監視を追加する\n`
    expect(told('section-order', text)).toEqual([
      '3 info “根本原因” stands above “概要” (line 7), and is looked for below it.',
    ])
  })

  const own = {
    name: 'ours',
    summary: '',
    head: '',
    isOrdered: true,
    sections: ['Summary', 'Timeline', 'Communication', 'Action Items'].map((heading) =>
      templateSection(heading, ''),
    ),
  }
  it('follows a template that was chosen, as a warning, if it is ordered', () => {
    const text = sections('## Summary', '## Communication', '## Timeline', ITEMS)
    expect(told('section-order', text, { template: own })).toEqual([
      '7 warning “Communication” stands above “Timeline” (line 11), and is looked for below it.',
    ])
    expect(told('section-order', text, { template: { ...own, isOrdered: false } })).toEqual([])
  })

  it('follows a template that is recognised by headings of its own', () => {
    const headings = [
      'Incident summary',
      'Leadup',
      'Fault',
      'Detection',
      'Response',
      'Impact',
      'Recovery',
      'Root cause',
    ]
    const text = `${sections(...headings.map((heading) => `## ${heading}`))}\n\n## Lessons learned\n\nWords.\n\n${ITEMS}\n`
    expect(told('section-order', text)).toEqual([
      expect.stringMatching(/^19 info “Detection” stands above “Impact”|^23 info|“Impact”/),
    ])
  })
})

describe('duplicate-section', () => {
  it.each<[string, string]>([
    ['parts', sections('## Summary', '## Action Items, Backend', '## Action Items, Frontend')],
    ['other parents', sections('## Search', '### Impact', '## Checkout', '### Impact', ITEMS)],
    ['headings of no section', sections('## Summary', '## Notes', '## Notes', ITEMS)],
    ['a label', sections('## Summary', '**Root cause:** a full disk', '## Root Cause', ITEMS)],
  ])('accepts %s', (_, text) => {
    expect(told('duplicate-section', text)).toEqual([])
  })

  it('tells each further one, whatever its case and number', () => {
    const text = sections('## 1. Impact', '## 2. Root Cause', '## 3. IMPACT', ITEMS)
    expect(told('duplicate-section', text)).toEqual([
      '11 warning “3. IMPACT” is the heading of a second section; the first is in line 3.',
    ])
  })
})

describe('section-name', () => {
  it.each([
    ['Root Casue', 'a section for the root cause'],
    ['Root Cuse', 'a section for the root cause'],
    ['Impcat', 'a section for the impact'],
    ['Resolutoin', 'a section for the resolution'],
  ])('tells “%s”', (heading, missing) => {
    expect(told('section-name', sections('## Summary', `## ${heading}`, ITEMS))).toEqual([
      `7 warning “${heading}” is not known as the name of a section, and ${missing} is missing.`,
    ])
  })

  it.each(['Import', 'Compact', 'Solutions we rejected', 'Notes', 'Restitution', 'Roots', '原因1'])(
    'leaves “%s” alone',
    (heading) => {
      expect(told('section-name', sections('## Summary', `## ${heading}`, ITEMS))).toEqual([])
    },
  )

  it('asks for nothing that is there', () => {
    expect(told('section-name', sections('## Summary', '## Impact', '## Impcat', ITEMS))).toEqual([])
  })

  it('knows the parts of a chosen template', () => {
    const template = {
      name: 'ours',
      summary: '',
      head: '',
      isOrdered: true,
      sections: [templateSection('Communication', '')],
    }
    expect(told('section-name', sections('## Summary', '## Comunication', ITEMS), { template })).toEqual([
      '7 warning “Comunication” is not known as the name of a section, and the section “Communication” is missing.',
    ])
  })

  it('works in other languages, without its words', () => {
    const text = `# Ausfall: Bestelldienst nicht erreichbar\n\n## Zusammenfassung\n\nDie Kunden konnten nicht bestellen und wurden nicht informiert.\n\n## Urscahe\n\nDie Platte war voll.\n\n## Maßnahmen\n\n- Alarm ergänzen\n`
    expect(told('section-name', text)).toEqual([
      '7 warning “Urscahe” is not known as the name of a section, and a section for the root cause is missing.',
    ])
  })
})
