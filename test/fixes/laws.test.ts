import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDocuments } from '../../src/commands/check.ts'
import { type Mending, planFixes } from '../../src/commands/fix.ts'
import { planDocuments } from '../../src/commands/plan.ts'
import { readDocuments } from '../../src/commands/read-documents.ts'
import { defaultConfig } from '../../src/config/resolve.ts'
import { sourceLinks } from '../../src/files/checkout.ts'
import type { DocumentFile } from '../../src/files/document-file.ts'
import { applyMends } from '../../src/fixes/mend.ts'
import { unifiedDiff } from '../../src/fixes/unified-diff.ts'
import type { ActionItem } from '../../src/postmortem/postmortem.ts'
import { MemoryTracker } from '../../src/trackers/memory.ts'
import { folderWith } from '../files/folder.ts'
import { mutate, pick, randomFrom } from '../postmortem/mutation.ts'
import { ownDocuments } from '../postmortem/real-documents.ts'

const PATH = 'postmortems/a.md'
const config = defaultConfig()

function mendingOf(text: string): Mending | null {
  const documents: readonly DocumentFile[] = [{ path: PATH, text }]
  const { findings } = checkDocuments({ documents, config, today: '2026-03-10', docsUrl: null })
  return [...planFixes({ documents, config, findings })][0] ?? null
}

async function keysOf(text: string): Promise<readonly string[]> {
  const { plan } = await planDocuments({
    documents: [{ path: PATH, text }] as readonly DocumentFile[],
    config,
    today: '2026-03-10',
    tracker: new MemoryTracker(),
    repository: null,
    links: sourceLinks(null),
    documentExists: () => true,
    progress: () => {},
  })
  return plan.operations.map(({ kind, key, title }) => `${kind} ${key} ${title}`)
}

function itemsOf(text: string): readonly ActionItem[] {
  return readDocuments([{ path: PATH, text }], config).postmortems.flatMap(({ actionItems }) => actionItems)
}

/** The fields of an item that were stated before and are not any more. */
function lost(before: ActionItem, after: ActionItem | undefined): readonly string[] {
  const fields = ['owner', 'due', 'priority', 'kind', 'reference', 'text', 'group', 'done'] as const
  return fields.filter((field) => before[field] !== null && before[field] !== after?.[field])
}

const texts = ownDocuments.map(({ text }) => text)

/** A document of ours with some parts broken, moved or taken out. */
const mutated = fc.integer().map((seed) => {
  const random = randomFrom(seed)
  return mutate(pick(texts, random), random, texts)
})

describe('a mended document', () => {
  it('has the same items under the same keys, whose fields only gain', async () => {
    let mends = 0
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constantFrom(...texts), mutated), async (text) => {
        const mending = mendingOf(text)
        if (mending === null) return
        mends += mending.mends.length
        const after = applyMends(text, mending.mends)
        expect(await keysOf(after)).toEqual(await keysOf(text))
        const items = itemsOf(after)
        expect(itemsOf(text).flatMap((item, index) => lost(item, items[index]))).toEqual([])
      }),
      { numRuns: 150 },
    )
    expect(mends).toBeGreaterThan(20)
  })

  it('has nothing left to mend', () => {
    const again = texts.flatMap((text) => {
      const mending = mendingOf(text)
      return mending === null ? [] : (mendingOf(applyMends(text, mending.mends))?.mends ?? [])
    })
    expect(again).toEqual([])
  })

  it('is what the diff says, as Git reads it', () => {
    const shown = texts.flatMap((text) => {
      const mending = text.includes('\r') ? null : mendingOf(text)
      return mending === null ? [] : [mending]
    })
    expect(shown.length).toBeGreaterThan(10)
    const extra = texts
      .filter((text) => !text.includes('\r'))
      .map((text) => text.trimEnd())
      .flatMap((text) => mendingOf(text) ?? [])
    const all = [...shown, ...extra]
    const files = Object.fromEntries(all.map(({ text }, index) => [`${index}.md`, text]))
    const folder = folderWith(files)
    const patch = all.map(({ text, mends }, index) => unifiedDiff(`${index}.md`, text, mends)).join('')
    execFileSync('git', ['apply', '-'], { cwd: folder, input: patch })
    for (const [index, { text, mends }] of all.entries()) {
      expect(readFileSync(join(folder, `${index}.md`), 'utf8')).toBe(applyMends(text, mends))
    }
  })
})
