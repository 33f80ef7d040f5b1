import type { Config } from '../config/config.ts'
import type { DocumentFile } from '../files/document-file.ts'
import { type ReadDocuments, readDocuments } from './read-documents.ts'

export interface ExtractInput {
  readonly documents: readonly DocumentFile[]
  readonly config: Config
}

/** What was understood of each document. Pure. */
export function extractDocuments({ documents, config }: ExtractInput): ReadDocuments {
  return readDocuments(documents, config)
}
