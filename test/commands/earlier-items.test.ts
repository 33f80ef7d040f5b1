import { describe, expect, it } from 'vitest'
import { type CheckInput, checkDocuments } from '../../src/commands/check.ts'
import type { Config } from '../../src/config/config.ts'
import type { DocumentFile } from '../../src/files/document-file.ts'
import { textHash } from '../../src/sync/packed-words.ts'
import { wordsOf } from '../../src/sync/words.ts'
import { configuration } from '../config/configuration.ts'

/** Both are 5 words, with one hash (32 bits of FNV-1a); found by trying. */
const SAME_HASH = ['Test traffic of shard 9', 'Replace latency of ledger 216'] as const
const ITEM = 'Alert when the search index is older than ten minutes'

function incident(date: string, ...items: string[]): string {
  return `# Search outage\n\nDate: ${date}\n\n## Summary\n\nSearch was down for an hour.\n\n## Timeline\n\n- 10:00 down\n- 11:00 up\n\n## Root cause\n\nThe index was not built, since its job ran out of memory.\n\n## Action items\n\n${items.map((item) => `- ${item}`).join('\n')}\n`
}

/** Where items are told to recur (`path:line`), and what they are said to resemble. */
function recurring(
  documents: Readonly<Record<string, string>>,
  more: Partial<CheckInput> = {},
  rules: Config['rules'] = {},
): string[] {
  const { findings } = checkDocuments({
    documents: Object.entries(documents).map(([path, text]) => ({ path, text })),
    config: configuration({ rules }),
    today: '2026-06-01',
    docsUrl: null,
    ...more,
  })
  return findings
    .filter(({ rule }) => rule === 'action-item-recurring')
    .map(({ path, line, message }) => `${path}:${line} ${/\(([^()]*)\)\.$/.exec(message)?.[1]}`)
}

describe('action-item-recurring among the documents of a run', () => {
  it.each([
    ['in the order of their incidents', 'a.md', 'b.md', ['b.md:20 a.md, line 20']],
    ['in another order: documents are compared with those read before them', 'b.md', 'a.md', []],
  ])('finds an open item of an earlier incident read before: %s', (_, earlier, later, expected) => {
    const documents = {
      [earlier]: incident('2026-01-10', `${ITEM}.`),
      [later]: incident('2026-03-05', 'Alert as soon as the search index is older than ten minutes'),
    }
    const sorted = Object.fromEntries(Object.entries(documents).sort())
    expect(recurring(sorted)).toEqual(expected)
  })

  it.each<[string, string, string]>([
    ['of the same day', incident('2026-03-05', ITEM), incident('2026-03-05', ITEM)],
    ['that is done', incident('2026-01-10', `[x] ${ITEM}`), incident('2026-03-05', ITEM)],
    ['that is tracked by now', incident('2026-01-10', ITEM), incident('2026-03-05', `${ITEM} (#12)`)],
    ['of an unknown day', incident('soon', ITEM), incident('2026-03-05', ITEM)],
    [
      'of a few words',
      incident('2026-01-10', 'Document the rollback'),
      incident('2026-03-05', 'Document the rollback'),
    ],
    [
      'that is about something else',
      incident('2026-01-10', 'Alert when the price cache is older than one hour'),
      incident('2026-03-05', ITEM),
    ],
  ])('is silent about an item %s', (_, earlier, later) => {
    expect(recurring({ 'a.md': earlier, 'b.md': later })).toEqual([])
  })

  it('names an earlier one for each of several', () => {
    const documents = {
      'a.md': incident('2026-01-10', ITEM),
      'b.md': incident('2026-02-10', ITEM),
      'c.md': incident('2026-03-05', ITEM),
    }
    expect(recurring(documents)).toEqual(['b.md:20 a.md, line 20', 'c.md:20 a.md, line 20'])
  })

  it('can be off for all but some documents', () => {
    const documents = { 'a.md': incident('2026-01-10', ITEM), 'b.md': incident('2026-03-05', ITEM) }
    const off = { 'action-item-recurring': { level: 'off', options: {} } } as const
    expect(recurring(documents, {}, off)).toEqual([])
  })

  it('tells two items apart of which the words have the same hash', () => {
    const [one, other] = SAME_HASH
    expect(textHash(wordsOf(one))).toBe(textHash(wordsOf(other)))
    const documents = {
      'a.md': incident('2026-01-10', one, other),
      'b.md': incident('2026-03-05', one),
      'c.md': incident('2026-03-06', other),
    }
    expect(recurring(documents)).toEqual(['b.md:20 a.md, line 20', 'c.md:20 a.md, line 21'])
  })

  it('finds the same whatever else the run holds', () => {
    const others = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `x${index}.md`,
        incident(`2025-0${(index % 9) + 1}-10`, `Alert when queue number ${index} of the search is long`),
      ]),
    )
    const documents = {
      ...others,
      'y.md': incident('2026-01-10', ITEM),
      'z.md': incident('2026-03-05', `${ITEM} or so`),
    }
    expect(recurring(documents).filter((one) => one.startsWith('z.md'))).toEqual(['z.md:20 y.md, line 20'])
  })
})

describe('action-item-overdue', () => {
  const text = incident('2026-03-05', 'Alert on it (due: 2026-04-01)', 'Test it (due: 2026-02-01)')
  const documents: readonly DocumentFile[] = [{ path: 'a.md', text }]

  it.each([
    [true, [20, 21]],
    [false, [21]],
  ])('in a document that is new (%s) tells lines %s', (isNew, lines) => {
    const { findings } = checkDocuments({
      documents,
      config: configuration({}),
      today: '2026-06-01',
      docsUrl: null,
      added: new Set(isNew ? ['a.md'] : []),
    })
    const found = findings.filter(({ rule }) => rule === 'action-item-overdue')
    expect(found.map(({ line }) => line)).toEqual(lines)
  })
})
