import type { DocumentFile, Documents, Found } from '../files/document-file.ts'
import { REDRAW, redraws, type Terminal } from './terminal.ts'

/** More documents than these take a while; fewer may, on a slow disk. */
const MANY = 200
const WHILE_MS = 1000
const WIDTH = 20

/** The same documents; how far one is with going through them is drawn on one line of standard error, and wiped off. */
export function withProgress(documents: Documents, terminal: Terminal): Documents {
  return redraws(terminal.stderr, terminal) ? new ShownDocuments(documents, terminal) : documents
}

class ShownDocuments implements Documents {
  private readonly documents: Documents
  private readonly terminal: Terminal

  constructor(documents: Documents, terminal: Terminal) {
    this.documents = documents
    this.terminal = terminal
  }

  get length(): number {
    return this.documents.length
  }

  filter(isWanted: (found: Found) => boolean): Documents {
    return this.documents.filter(isWanted)
  }

  map<T>(tell: (found: Found) => T): readonly T[] {
    return this.documents.map(tell)
  }

  *[Symbol.iterator](): Iterator<DocumentFile> {
    const { stderr, now } = this.terminal
    const began = Date.parse(now())
    let done = 0
    let shown: number | null = null
    try {
      for (const document of this.documents) {
        yield document
        done += 1
        const percent = Math.floor((done / this.length) * 100)
        const takesLong = this.length > MANY || Date.parse(now()) - began > WHILE_MS
        if (!takesLong || percent === shown || done === this.length) continue
        shown = percent
        stderr.write(`${REDRAW}${bar(percent)} ${done} of ${this.length} documents`)
      }
    } finally {
      if (shown !== null) stderr.write(REDRAW)
    }
  }
}

function bar(percent: number): string {
  const full = Math.round((percent / 100) * WIDTH)
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}]`
}
