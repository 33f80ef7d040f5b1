import type { BlockContent } from 'mdast'

/** Lines of a document, or of what stands inside a list item: without the indentation of the item. */
export interface Lines {
  readonly texts: readonly string[]
  /** The number of the first line in the document. */
  readonly line: number
  /** Columns taken from each line. */
  readonly indent: number
  /** True when the first line is that of a list item, where a paragraph may begin with a box to tick. */
  readonly isItem: boolean
}

/** A block read from `texts[index]` on, and the index of the line behind it; null is what is not plain. */
export type Reading = { readonly nodes: readonly BlockContent[]; readonly end: number } | null
