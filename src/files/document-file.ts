import type { ReadingProblem } from '../postmortem/postmortem.ts'

export interface Found {
  /** As found, relative to the working folder, `/` separators. */
  readonly path: string
}

export interface ReadableDocument extends Found {
  /** The whole text, decoded, byte order mark removed. */
  readonly text: string
}

export interface UnreadableDocument extends Found {
  /** Why there is no text; `startLine` and `endLine` are 1. */
  readonly problem: ReadingProblem
}

/** A document as the edge found it: its text, or what kept it from being read. */
export type DocumentFile = ReadableDocument | UnreadableDocument

/**
 * Documents that were found. Going through them reads one after the other and keeps none, for there may be ten thousand of
 * them. A plain array of documents is one.
 */
export interface Documents extends Iterable<DocumentFile> {
  readonly length: number
  /** Those whose path is wanted; reads nothing. */
  filter(isWanted: (found: Found) => boolean): Documents
  /** What is told of each path; reads nothing. */
  map<T>(tell: (found: Found) => T): readonly T[]
}

export function isUnreadable(document: DocumentFile): document is UnreadableDocument {
  return 'problem' in document
}
