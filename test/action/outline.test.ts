import { describe, expect, it } from 'vitest'
import { renderMissing } from '../../src/action/missing.ts'
import { renderOutlines } from '../../src/action/outline.ts'
import { checkDocuments } from '../../src/commands/check.ts'
import type { Outline } from '../../src/commands/outline.ts'
import { defaultConfig } from '../../src/config/resolve.ts'
import { aPostmortem } from './documents.ts'

const lineUrl = (path: string, line: number) => `https://git.example/${path}#L${line}`

function judged(files: Readonly<Record<string, string>>) {
  const outlines: Outline[] = []
  const documents = Object.entries(files).map(([path, text]) => ({ path, text }))
  const { findings } = checkDocuments({
    documents,
    config: defaultConfig(),
    today: '2026-03-10',
    docsUrl: null,
    outline: (outline) => outlines.push(outline),
  })
  return { outlines, findings }
}

describe('what was understood', () => {
  it('is told with lines, entries and items of each document', () => {
    const { outlines, findings } = judged({ 'a.md': aPostmortem({ rootCause: null }) })
    expect(renderOutlines(outlines, findings, lineUrl)).toBe(`### What was understood

**a.md** (Checkout outage of 2 March 2026): 1 error.

| Section | Lines | Holds |
| --- | --- | --- |
| summary | [6–8](https://git.example/a.md#L6) |  |
| impact | [10–12](https://git.example/a.md#L10) |  |
| timeline | [14–18](https://git.example/a.md#L14) | 3 entries |
| root cause | none |  |
| resolution | [20–22](https://git.example/a.md#L20) |  |
| action items | [24–26](https://git.example/a.md#L24) | 1 item |`)
  })

  it('puts documents with findings first, and no more than people read', () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.md`, aPostmortem()]))
    const { outlines, findings } = judged({ ...files, 'z.md': aPostmortem({ rootCause: null }) })
    const text = renderOutlines(outlines, findings, lineUrl)
    expect(text.indexOf('**z.md**')).toBeLessThan(text.indexOf('**0.md**'))
    expect(text.split('| Section |')).toHaveLength(51)
    expect(text).toContain('+11 more incidents.')
  })

  it('says so of a file that is no postmortem, and shows hostile words as words', () => {
    const { outlines } = judged({
      'a.md': '# Shopping\n\nMilk, eggs.\n',
      'b|<b>.md': aPostmortem({ title: '<!-- postmortem-actions: pull request --> @octo | x' }),
    })
    const text = renderOutlines(outlines, [], lineUrl)
    expect(text).toContain('It was not taken for a postmortem.')
    expect(text).not.toMatch(/<[b!]|@octo|[^\\]\| x/)
  })
})

describe('what is missing', () => {
  it('is told by document: sections, owners, dates', () => {
    const items = [
      'Add an alert (@alice)',
      'Load-test the checkout before each sale by 2026-04-01',
      'Page on queue depth',
    ]
    const { outlines, findings } = judged({
      'a.md': aPostmortem({ rootCause: null, items }),
      'b.md': aPostmortem(),
    })
    const [head, , row, ...more] = renderMissing(outlines, findings, lineUrl).split('\n').slice(2)
    expect(head).toContain('| Document | Sections |')
    const link = (line: number) => `[${line}](https://git.example/a.md#L${line})`
    expect(row).toBe(`| a.md | Root Cause | ${link(27)}, ${link(28)} | ${link(26)}, ${link(28)} |`)
    expect(more).toEqual([])
  })

  it('is nothing where nothing is missing', () => {
    const { outlines, findings } = judged({ 'b.md': aPostmortem() })
    expect(renderMissing(outlines, findings, lineUrl)).toBe('')
  })

  it('is cut where there is too much of it', () => {
    const items = Array.from({ length: 14 }, (_, index) => `Rework part ${index} of the checkout`)
    const files = Object.fromEntries(
      Array.from({ length: 25 }, (_, index) => [`${index}.md`, aPostmortem({ items })]),
    )
    const { outlines, findings } = judged(files)
    const text = renderMissing(outlines, findings, lineUrl)
    expect(text).toContain('+4 more |')
    expect(text).toContain('+5 more documents.')
  })
})
