import { setFlagsFromString } from 'node:v8'

/** Fewer documents are read before there is anything to collect. */
const MANY_DOCUMENTS = 100

/**
 * Where many documents are to be read: from here on V8's space for new objects grows no further than it has while the program was loaded (16 MB), and the rest of
 * the heap at most doubles between two collections: of ten thousand documents none is kept, so that more room would only be
 * filled with what is done with. Takes no more time, and about half of the memory (docs/decisions/0006-many-documents.md).
 */
export function keepHeapSmall(documents: number): void {
  if (documents < MANY_DOCUMENTS) return
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=100')
}
