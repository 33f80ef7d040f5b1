import type { Documents } from '../files/document-file.ts'
import type { Decision } from '../postmortem/explanation.ts'
import { type ReadDocuments, type ReadingConfig, readDocuments } from './read-documents.ts'

export interface ExtractInput {
  readonly documents: Documents
  readonly config: ReadingConfig
  /** Tell for each line what it was taken for, and why. */
  readonly explain: boolean
}

/** What was understood of each document, and of those that could not be read why. */
export interface Extraction extends ReadDocuments {
  /** By document, in its order; null when they were not asked for. */
  readonly explanations: readonly Explanation[] | null
}

export interface Explanation {
  readonly path: string
  /** In the order of the lines. */
  readonly decisions: readonly Decision[]
}

/** What was understood of each document. Pure. */
export function extractDocuments({ documents, config, explain }: ExtractInput): Extraction {
  const explanations: Explanation[] = []
  const read = readDocuments(documents, config, (path, decisions) => {
    if (explain) explanations.push({ path, decisions })
  })
  return { ...read, explanations: explain ? explanations : null }
}
