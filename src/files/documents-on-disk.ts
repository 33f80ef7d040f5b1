import type { DocumentFile, Documents, Found } from './document-file.ts'
import { type Candidate, readDocument } from './read-document.ts'

/** Documents by where they lie; each is read when its turn comes, and again with each time they are gone through. */
export class DocumentsOnDisk implements Documents {
  private readonly candidates: readonly Candidate[]

  constructor(candidates: readonly Candidate[]) {
    this.candidates = candidates
  }

  get length(): number {
    return this.candidates.length
  }

  filter(isWanted: (found: Found) => boolean): Documents {
    return new DocumentsOnDisk(this.candidates.filter(isWanted))
  }

  map<T>(tell: (found: Found) => T): readonly T[] {
    return this.candidates.map(tell)
  }

  *[Symbol.iterator](): Iterator<DocumentFile> {
    for (const candidate of this.candidates) yield readDocument(candidate)
  }
}
