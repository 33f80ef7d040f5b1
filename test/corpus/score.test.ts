import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CORPUS, corpora, FIGURES, type Figure, type Scores, score } from '../../scripts/score/corpora.ts'
import { renderExtraction } from '../../src/commands/extract/render.ts'
import { extractDocuments } from '../../src/commands/extract.ts'
import { defaultConfig } from '../../src/config/resolve.ts'
import { findDocuments } from '../../src/files/find-documents.ts'
import floors from './floors.json' with { type: 'json' }

// What reading has reached on real documents, and does not fall below again; raise a floor when the figure has risen
// (`npm run score` prints them). Without the corpora, which are no part of this repository, this is skipped, visibly.
const present = corpora()

/** As `extract --format json` in the folder of the corpora. */
async function extract(corpus: string): Promise<string> {
  const config = defaultConfig()
  const documents = await findDocuments({
    cwd: CORPUS,
    root: CORPUS,
    patterns: config.paths,
    ignore: config.ignore,
    explicit: [join(CORPUS, corpus)],
  })
  return renderExtraction('json', extractDocuments({ documents, config, explain: false }))
}

describe.skipIf(present.length === 0)('the labelled corpora', () => {
  it('have floors, each', () => {
    expect(Object.keys(floors)).toEqual(expect.arrayContaining([...present]))
  })
})

describe.each(Object.entries(floors))('%s', (corpus, floor) => {
  it.skipIf(!present.includes(corpus))('is read no worse than it has been', async () => {
    const reached = score(corpus, await extract(corpus))
    const figures = Object.keys(FIGURES) as Figure[]
    const fallen = figures.filter((figure) => reached[figure] < floor[figure])
    const of = (scores: Scores) => Object.fromEntries(fallen.map((figure) => [figure, scores[figure]]))
    expect(of(reached)).toEqual(of(floor))
  })
})
