import { kindOf } from './line-kind.ts'

/** 5.2: only a list that begins with 1, and with words, can interrupt a paragraph. */
const INTERRUPTING_ITEM = /^ *(?:[-+*]|1[.)])[ \t]+(?=[^ \t])/

/**
 * What a line means directly under a paragraph: it goes on with it or begins another block. Doubtful is HTML (some kinds
 * do not interrupt, 4.6), a table's delimiter row, and a list or quote that opens with a list: which lists may interrupt
 * is asked there too.
 */
export function underParagraph(text: string): 'paragraph' | 'other' | 'doubtful' {
  switch (kindOf(text)) {
    case 'text':
    case 'indented':
      return 'paragraph'
    case 'item':
      return underParagraphAsItem(text)
    case 'html':
    case 'quote':
    case 'doubtful':
      return 'doubtful'
    default:
      return 'other'
  }
}

function underParagraphAsItem(text: string): 'paragraph' | 'other' | 'doubtful' {
  const marker = INTERRUPTING_ITEM.exec(text)?.[0]
  if (marker === undefined) return 'paragraph'
  const inside = kindOf(text.slice(marker.length))
  return inside === 'item' || inside === 'quote' ? 'doubtful' : 'other'
}
