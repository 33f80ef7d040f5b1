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

/** One decision about lines of the source, with its reason as a sentence for people. */
export interface Decision {
  readonly line: number
  readonly endLine: number
  readonly role: LineRole
  readonly why: string
}

/** Collects the decisions of one reading; of several about a line all are kept, in the order they were made. */
export class Trace {
  readonly isKept: boolean = true
  readonly decisions: Decision[] = []

  note(place: { readonly line: number; readonly endLine: number }, role: LineRole, why: string): void {
    this.decisions.push({ line: place.line, endLine: place.endLine, role, why })
  }
}
