import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { CORPUS, corpora } from '../../scripts/score/corpora.ts'
import { type FindingFigures, measureFindings, TODAY_OF_SCORE } from '../../scripts/score/findings.ts'
import { checkDocuments } from '../../src/commands/check.ts'
import { defaultConfig } from '../../src/config/resolve.ts'
import { findDocuments } from '../../src/files/find-documents.ts'
import type { Finding } from '../../src/findings/finding.ts'

// Whether people accept what the rules say by default. Without the corpora, which are no part of this repository, that
// part is skipped, visibly.
const present = corpora()
const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

async function findingsIn(cwd: string, folder: string): Promise<readonly Finding[]> {
  const config = defaultConfig()
  const documents = await findDocuments({
    cwd,
    root: cwd,
    patterns: config.paths,
    ignore: config.ignore,
    explicit: [join(cwd, folder)],
  })
  return checkDocuments({ documents, config, today: TODAY_OF_SCORE, docsUrl: null }).findings
}

describe('what the rules say by default', () => {
  it('is nothing of the examples, which are the model', async () => {
    const told = await findingsIn(PROJECT, 'examples/postmortems')
    expect(told.map(({ path, line, rule }) => `${path}:${line} ${rule}`)).toEqual([])
  })

  it.skipIf(!present.includes('dev-b')).each<[string, Partial<FindingFigures>]>([
    ['seeds', { postmortems: 5, otherErrors: 0 }],
    ['dev-a', { postmortems: 42, otherErrors: 0 }],
    ['dev-b', { postmortems: 52, otherErrors: 0 }],
  ])('of %s is little, and no error but for what is missing', async (corpus, expected) => {
    const figures = measureFindings(corpus, await findingsIn(CORPUS, corpus))
    expect(figures).toMatchObject(expected)
    expect(figures.median).toBeLessThanOrEqual(3)
    expect(figures.requiredSection).toBeGreaterThanOrEqual(0.95)
  })
})
