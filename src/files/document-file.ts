import type { ReadingProblem } from '../postmortem/postmortem.ts'

interface Found {
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

export function isReadable(document: DocumentFile): document is ReadableDocument {
  return 'text' in document
}

export function isUnreadable(document: DocumentFile): document is UnreadableDocument {
  return 'problem' in document
}
