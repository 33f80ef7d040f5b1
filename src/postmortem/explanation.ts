/** What a line was taken for. */
export type LineRole =
  | 'title'
  | 'heading'
  | 'section'
  | 'list'
  | 'group'
  | 'item'
  | 'detail'
  | 'fields'
  | 'timeline'
  | 'introduction'
  | 'closing'
  | 'skipped'
  | 'problem'
  | 'fact'
  | 'text'
  | 'front matter'
  | 'blank'

/** One decision about lines of the source, with its reason as a sentence for people. */
export interface Decision {
  readonly line: number
  readonly endLine: number
  readonly role: LineRole
  readonly why: string
}

/** Collects the decisions of one reading; of several about a line all are kept, in the order they were made. */
export class Trace {
  readonly decisions: Decision[] = []
  /** What no line of the text says: of which language it is, what is told by the name of the file. */
  readonly facts: string[] = []
  readonly isKept: boolean

  /** `isKept` false for a reading that nobody wants explained. */
  constructor(isKept = true) {
    this.isKept = isKept
  }

  note(place: { readonly line: number; readonly endLine: number }, role: LineRole, why: string): void {
    if (this.isKept) this.decisions.push({ line: place.line, endLine: place.endLine, role, why })
  }

  /** A fact about the whole document, and the line that says it, if one does. */
  fact(line: number | null, why: string): void {
    if (!this.isKept) return
    if (line === null) this.facts.push(why)
    else this.note({ line, endLine: line }, 'fact', why)
  }
}
