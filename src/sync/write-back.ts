import type { ReadableDocument } from '../files/document-file.ts'
import type { ActionItem, Postmortem } from '../postmortem/postmortem.ts'
import { isTrackedIn, linkOf } from '../postmortem/tracked-in.ts'
import type { DocumentItem } from './documents.ts'
import { groupBy } from './group-by.ts'
import type { TrackedItem } from './tracked-items.ts'
import { wordsOf } from './words.ts'

/** What is to be put into a line, and where. */
export interface Insertion {
  /** 1-based. */
  readonly line: number
  /** UTF-16 units of the line that stand before it. */
  readonly column: number
  readonly text: string
}

/** A document in which the numbers of issues are to be written. */
export interface WrittenDocument {
  /** As found. */
  readonly path: string
  /** The text it was read from. */
  readonly before: string
  readonly insertions: readonly Insertion[]
}

export interface WriteBack {
  readonly documents: readonly WrittenDocument[]
  /** Items beside which the number cannot be written so that it is read as theirs. */
  readonly left: readonly { readonly path: string; readonly line: number; readonly reference: string }[]
}

export interface WriteBackInput {
  /** Those with items in `issueOf`; others are passed over. */
  readonly documents: Iterable<ReadableDocument>
  readonly issueOf: ReadonlyMap<DocumentItem, TrackedItem>
  /** Reads a document as the run did. */
  readonly read: (document: ReadableDocument) => readonly Postmortem[]
  /** `#12`, or `owner/name#12` where the issues live elsewhere. */
  readonly reference: (issue: TrackedItem) => string
}

/** The paths of documents with an item whose issue the document does not name. */
export function pathsToWrite(issueOf: WriteBackInput['issueOf']): ReadonlySet<string> {
  return new Set([...issueOf.keys()].filter(isUnnamed).map(({ path }) => path))
}

/**
 * Where the numbers of issues go, each behind its item's words. Pure. After each insertion the document is read again:
 * only where every item is still what it was, and this one names its issue, the insertion stays.
 */
export function planWriteBack({ documents, issueOf, read, reference }: WriteBackInput): WriteBack {
  const unnamed = groupBy(
    [...issueOf].filter(([entry]) => isUnnamed(entry)),
    ([{ path }]) => path,
  )
  const written: WrittenDocument[] = []
  const left: WriteBack['left'][number][] = []
  for (const document of documents) {
    let lines = linesOf(document.text)
    const insertions: Insertion[] = []
    for (const [{ item, path }, issue] of unnamed.get(document.path) ?? []) {
      const name = reference(issue)
      const found = candidates(lines, item, ` (${name})`).find((one) => {
        const changed = insertInto(lines, one).join('')
        const [was, is] = [lines.join(''), changed].map((text) => read({ path, text }))
        return factsOf(is ?? []) === factsOf(was ?? [], item, name)
      })
      if (found === undefined) left.push({ path, line: item.line, reference: name })
      else {
        lines = insertInto(lines, found)
        insertions.push(found)
      }
    }
    if (insertions.length > 0) written.push({ path: document.path, before: document.text, insertions })
  }
  return { documents: written, left }
}

/** The text with all insertions, in their order; null when it is not, line by line, the one they were made for. */
export function insertAll({ before, insertions }: WrittenDocument, text: string): string | null {
  const lines = linesOf(text)
  const known = linesOf(before)
  const isSame =
    lines.length === known.length && lines.every((line, at) => bare(line) === bare(known[at] ?? ''))
  return isSame ? insertions.reduce<readonly string[]>(insertInto, lines).join('') : null
}

function isUnnamed({ item }: DocumentItem): boolean {
  return !isTrackedIn(item.reference) && item.selected && !item.done
}

/** Lines with their ends. */
function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\r\n|\n|\r(?!\n))/)
}

function bare(line: string): string {
  return line.replace(/[\r\n]+$/, '')
}

function insertInto(lines: readonly string[], { line, column, text }: Insertion): readonly string[] {
  const old = lines[line - 1] ?? ''
  return lines.with(line - 1, old.slice(0, column) + text + old.slice(column))
}

/** From the last line of the item up: the end of the line, or of a cell of a table's row. */
function candidates(
  lines: readonly string[],
  { line, endLine, text }: ActionItem,
  insertion: string,
): readonly Insertion[] {
  const found: Insertion[] = []
  for (let number = endLine; number >= line; number -= 1) {
    const whole = bare(lines[number - 1] ?? '')
    const columns = number === line && whole.includes('|') ? cellEnds(whole, text) : [whole.trimEnd().length]
    found.push(...columns.map((column) => ({ line: number, column, text: insertion })))
  }
  return found
}

/** Where the cells of a row end, the one that holds the words of the item first. */
function cellEnds(row: string, text: string): readonly number[] {
  const cells = [...row.matchAll(/(?:\\.|[^\\|])+/g)].filter(([cell]) => cell.trim() !== '')
  const words = wordsOf(text)
  const isItem = ([cell]: RegExpExecArray) => words !== '' && wordsOf(cell).includes(words)
  return cells
    .toSorted((a, b) => Number(isItem(b)) - Number(isItem(a)))
    .map((cell) => cell.index + cell[0].trimEnd().length)
}

/** All that is read of the items, with `named` given the reference it is to have. */
function factsOf(postmortems: readonly Postmortem[], named?: ActionItem, reference?: string): string {
  return JSON.stringify(
    postmortems.map(({ isPostmortem, title, incidentDate, severity, actionItems, problems }) => [
      [isPostmortem, title, incidentDate, severity, problems.length],
      actionItems.map((item) => {
        const { text, title: _, link: __, ...facts } = item
        const isNamed = facts.line === named?.line && wordsOf(text) === wordsOf(named.text)
        return { ...facts, text: wordsOf(text), link: linkOf(item), ...(isNamed ? { reference } : {}) }
      }),
    ]),
  )
}
