/** A link with the words it is shown by; both are the address for an autolink. */
export interface Link {
  readonly text: string
  readonly url: string
}

/** One source line of a block, markup removed. */
export interface RichLine {
  readonly line: number
  readonly text: string
  /** The words in bold (or italics) that the line starts with, or null. */
  readonly lead: string | null
  /** True when nothing stands outside bold (or italics) but punctuation. */
  readonly isEmphasised: boolean
  readonly links: readonly Link[]
  /** True when the author asked for a line break behind it. */
  readonly breaksAfter: boolean
  /** True when bold (or italic) words go on in the next line. */
  readonly emphasisGoesOn?: boolean
}

export interface Marker {
  readonly kind: 'bullet' | 'number'
  /** The number a numbered item has in its list, else null. */
  readonly number: number | null
}

export type UnitKind = 'heading' | 'item' | 'line' | 'row' | 'code' | 'rule'

/** The smallest piece of a document that can mean something by itself: a heading, a list item, a table row, a line of text. */
export interface Unit {
  readonly kind: UnitKind
  readonly line: number
  readonly endLine: number
  /** The words, wrapped lines joined by a space. */
  readonly text: string
  readonly lines: readonly RichLine[]
  /** Of a heading: 1 (title) to 6; otherwise 0. */
  readonly level: number
  /** Of a list item, and of what stands inside one: 1 for the outermost; otherwise 0. */
  readonly depth: number
  /** Columns of white space before it in the source. */
  readonly indent: number
  readonly marker: Marker | null
  /** Of a task list item whether it is ticked; otherwise null. */
  readonly checked: boolean | null
  /** The list item it stands in. */
  readonly parent: Unit | null
  /** Number of the paragraph, list or table it comes from: what shares it stands together. */
  readonly block: number
  /** Of a table row its cells. */
  readonly cells: readonly RichLine[]
  /** Of a table row the words of the header's cells; a header row has none. */
  readonly columns: readonly string[]
  readonly isQuoted: boolean
}

/** The words of several lines as one text; between two lines of a script without spaces none is put. */
export function joinTexts(texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .reduce(
      (joined, text) =>
        joined +
        (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、，]$/u.test(joined) &&
        /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
          ? ''
          : ' ') +
        text,
      '',
    )
    .trim()
}

export function allLinks(unit: Unit): readonly Link[] {
  return [...unit.lines, ...unit.cells].flatMap((line) => line.links)
}
