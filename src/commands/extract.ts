import type { Documents } from '../files/document-file.ts'
import { type Explanation, type ReadDocuments, type ReadingConfig, readDocuments } from './read-documents.ts'

export type { Explanation }

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

/** What was understood of each document. Pure. */
export function extractDocuments({ documents, config, explain }: ExtractInput): Extraction {
  const explanations: Explanation[] = []
  const note = (explanation: Explanation): void => {
    explanations.push(explanation)
  }
  const read = readDocuments(documents, config, explain ? note : null)
  return { ...read, explanations: explain ? explanations : null }
}
