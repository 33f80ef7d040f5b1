import type { Config } from '../config/config.ts'
import {
  type DocumentFile,
  isReadable,
  isUnreadable,
  type UnreadableDocument,
} from '../files/document-file.ts'
import type { Decision } from '../postmortem/explanation.ts'
import { selectItems } from '../postmortem/facts/selection.ts'
import type { Postmortem } from '../postmortem/postmortem.ts'
import { explainPostmortems } from '../postmortem/read.ts'

export interface ReadDocuments {
  /** In the order of the documents. */
  readonly postmortems: readonly Postmortem[]
  readonly unreadable: readonly UnreadableDocument[]
}

/**
 * Reads every document that has a text; the others are handed on with what kept them from being read. `explain` is told
 * of each document what its lines were taken for.
 */
export function readDocuments(
  documents: readonly DocumentFile[],
  config: Pick<Config, 'language' | 'select'>,
  explain: (path: string, decisions: readonly Decision[]) => void = () => {},
): ReadDocuments {
  const options = config.language === 'auto' ? {} : { language: config.language }
  const postmortems = documents.filter(isReadable).flatMap((document) => {
    const reading = explainPostmortems(document, options)
    explain(document.path, reading.decisions)
    return reading.postmortems
  })
  return {
    postmortems: config.select === 'all' ? postmortems.map(withAllSelected) : postmortems,
    unreadable: documents.filter(isUnreadable),
  }
}

/** Improvements count like tasks; an item that repeats another is still selected once only. */
function withAllSelected(postmortem: Postmortem): Postmortem {
  const selected = selectItems(postmortem.actionItems.map((item) => ({ ...item, list: 'actions' })))
  return {
    ...postmortem,
    actionItems: postmortem.actionItems.map((item, index) => ({
      ...item,
      selected: selected[index]?.selected ?? item.selected,
    })),
  }
}
