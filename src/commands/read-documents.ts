import type { Config } from '../config/config.ts'
import {
  type DocumentFile,
  isReadable,
  isUnreadable,
  type UnreadableDocument,
} from '../files/document-file.ts'
import type { Postmortem } from '../postmortem/postmortem.ts'
import { readPostmortems } from '../postmortem/read.ts'

export interface ReadDocuments {
  /** In the order of the documents. */
  readonly postmortems: readonly Postmortem[]
  readonly unreadable: readonly UnreadableDocument[]
}

/** Reads every document that has a text; the others are handed on with what kept them from being read. */
export function readDocuments(
  documents: readonly DocumentFile[],
  config: Pick<Config, 'language'>,
): ReadDocuments {
  const options = config.language === 'auto' ? {} : { language: config.language }
  return {
    postmortems: documents.filter(isReadable).flatMap((document) => readPostmortems(document, options)),
    unreadable: documents.filter(isUnreadable),
  }
}
