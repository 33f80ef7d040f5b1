import type { Config } from '../config/config.ts'
import {
  type DocumentFile,
  isUnreadable,
  type ReadableDocument,
  type UnreadableDocument,
} from '../files/document-file.ts'
import type { Decision } from '../postmortem/explanation.ts'
import { selectItems } from '../postmortem/facts/selection.ts'
import type { Postmortem } from '../postmortem/postmortem.ts'
import { explainPostmortems, type ReadingOptions, readPostmortems } from '../postmortem/read.ts'
import type { SectionHeadings } from '../postmortem/vocabulary/own-headings.ts'
import { headingsOfTemplate } from '../templates/bind.ts'
import { chosenTemplate } from '../templates/registry.ts'
import type { Template } from '../templates/template.ts'

/** What the lines of one document were taken for. */
export interface Explanation {
  readonly path: string
  /** Each line of the document exactly once, in their order. */
  readonly decisions: readonly Decision[]
  /** What was decided about the document as a whole. */
  readonly facts: readonly string[]
}

export interface ReadDocuments {
  /** In the order of the documents. */
  readonly postmortems: readonly Postmortem[]
  readonly unreadable: readonly UnreadableDocument[]
}

/** What of the configuration decides how documents are read. */
export type ReadingConfig = Pick<Config, 'language' | 'select' | 'template'>

/**
 * Reads every document that has a text; the others are handed on with what kept them from being read. `explain` is told
 * of each document what its lines were taken for.
 */
export function readDocuments(
  documents: Iterable<DocumentFile>,
  config: ReadingConfig,
  explain: ((explanation: Explanation) => void) | null = null,
): ReadDocuments {
  const options = readingOptions(config)
  const postmortems: Postmortem[] = []
  const unreadable: UnreadableDocument[] = []
  for (const document of documents) {
    if (isUnreadable(document)) {
      unreadable.push(document)
      continue
    }
    for (const postmortem of read(document, options, explain))
      postmortems.push(config.select === 'all' ? withAllSelected(postmortem) : postmortem)
  }
  return { postmortems, unreadable }
}

const headings = new WeakMap<Template, SectionHeadings>()

/** How documents are read under a configuration: by its language, and by the headings of its own template. */
export function readingOptions({
  language,
  template,
}: Pick<Config, 'language' | 'template'>): ReadingOptions {
  const chosen = chosenTemplate(template)
  const own = chosen === null ? null : (headings.get(chosen) ?? headingsOfTemplate(chosen))
  if (chosen !== null && own !== null) headings.set(chosen, own)
  return { ...(language === 'auto' ? {} : { language }), ...(own === null ? {} : { headings: own }) }
}

function read(
  document: ReadableDocument,
  options: ReadingOptions,
  explain: ((explanation: Explanation) => void) | null,
): readonly Postmortem[] {
  if (explain === null) return readPostmortems(document, options)
  const { postmortems, decisions, facts } = explainPostmortems(document, options)
  explain({ path: document.path, facts, decisions })
  return postmortems
}

/** Improvements count like tasks; an item that repeats another is still selected once only. */
function withAllSelected(postmortem: Postmortem): Postmortem {
  const selected = selectItems(postmortem.actionItems, { all: true })
  return {
    ...postmortem,
    actionItems: postmortem.actionItems.map((item, index) => ({
      ...item,
      selected: selected[index]?.selected ?? item.selected,
    })),
  }
}
