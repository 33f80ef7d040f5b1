import type { Config } from '../config/config.ts'
import { Failure } from '../errors.ts'
import { type Documents, isUnreadable, type ReadableDocument } from '../files/document-file.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import type { DocumentItem } from '../sync/documents.ts'
import type { TrackedItem } from '../sync/tracked-items.ts'
import { shortHash } from '../sync/words.ts'
import { insertAll, pathsToWrite, planWriteBack, type WrittenDocument } from '../sync/write-back.ts'
import type { DocumentChange, DocumentWriter } from '../trackers/document-changes.ts'
import { readDocuments } from './read-documents.ts'

export interface WriteBackInput {
  readonly documents: Documents
  readonly config: Config
  readonly issueOf: ReadonlyMap<DocumentItem, TrackedItem>
  readonly reference: (issue: TrackedItem) => string
  readonly writer: DocumentWriter
  readonly progress: (message: string) => void
}

/**
 * Writes the numbers of issues into the documents that do not name them yet. Adds to what is tracked already, so a
 * failure here fails no run: it is told, and the next run tries again.
 */
export async function writeBack(input: WriteBackInput): Promise<void> {
  const { documents, config, issueOf, reference, writer, progress } = input
  const paths = pathsToWrite(issueOf)
  if (paths.size === 0) return
  const plan = planWriteBack({
    documents: readable(documents.filter(({ path }) => paths.has(path))),
    issueOf,
    read: (document) => readDocuments([document], config).postmortems,
    reference,
  })
  for (const { path, line, reference } of plan.left) {
    progress(
      `${plainLine(path)}:${line}: ${reference} cannot be written beside its item so that it is read as its issue.`,
    )
  }
  if (plan.documents.length === 0) return
  try {
    progress(await writer.write(plan.documents.map(toChange)))
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    progress(`The numbers of issues were not written back: ${error.message}`)
  }
}

function* readable(documents: Documents): Iterable<ReadableDocument> {
  for (const document of documents) if (!isUnreadable(document)) yield document
}

function toChange(document: WrittenDocument): DocumentChange {
  const { path, before, insertions } = document
  return {
    path,
    fingerprint: shortHash(JSON.stringify([path, before, insertions])),
    apply: (text) => insertAll(document, text),
  }
}
