import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Real postmortems with labels, beside this repository and no part of it; it may be absent. */
export const CORPUS = fileURLToPath(new URL('../../../shared/corpus', import.meta.url))

/** What is measured: the key in the scorer's answer, and its name in the table. */
export const FIGURES = {
  itemF1: 'item F1',
  perfectDocuments: 'documents without a single fault',
  negativesWithoutItems: 'documents that are no postmortems and get no item',
  sectionF1: 'section F1',
  timelineAccuracy: 'timeline',
  ownerAccuracy: 'owner',
  dueAccuracy: 'due',
  doneAccuracy: 'done',
} as const

export type Figure = keyof typeof FIGURES
/** Each from 0 to 1. */
export type Scores = Readonly<Record<Figure, number>>

/** The names of the labelled corpora that are there; none where the whole is absent. */
export function corpora(): readonly string[] {
  if (!existsSync(join(CORPUS, 'score.mjs'))) return []
  return readdirSync(CORPUS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && hasLabels(join(CORPUS, entry.name)))
    .map((entry) => entry.name)
    .sort()
}

function hasLabels(folder: string): boolean {
  return readdirSync(folder).some((name) => name.endsWith('.gold.json'))
}

/**
 * Compares what `extract --format json` printed of a corpus with its labels, by the scorer that lies beside the corpora.
 * @throws Error with the scorer's words where it fails.
 */
export function score(corpus: string, extraction: string): Scores {
  return JSON.parse(runScorer(corpus, extraction, ['--json'])) as Scores
}

/** The documents with the most faults, at most `count`, each with what was missed and what is wrong; for people. */
export function worstDocuments(corpus: string, extraction: string, count: number): string {
  const printed = runScorer(corpus, extraction, ['--worst', String(count)])
  return printed.slice(printed.indexOf('items: '))
}

function runScorer(corpus: string, extraction: string, options: readonly string[]): string {
  const args = [join(CORPUS, 'score.mjs'), '--gold', join(CORPUS, corpus), '--pred', '-', ...options]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    input: extraction,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (status !== 0) throw new Error(`The scorer failed on ${corpus}: ${stderr}`)
  return stdout
}
