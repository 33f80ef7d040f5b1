import type { RootContent } from 'mdast'
import { type ParseMarkdown, parseMarkdown } from '../parse.ts'
import type { Lines } from './block.ts'
import { readBlock } from './blocks.ts'
import { kindOf, type LineKind, spacesBefore } from './line-kind.ts'
import { moveDown } from './nodes.ts'

/** A fence, be it in a list or a quote. */
const FENCE = /^[\s>+*\d.)-]*(?:`{3}|~{3})/
const CONTAINER_MARKS = /^[\s>+*\-\d.)]*$/
/** 4.6: these kinds of HTML reach beyond a blank line. */
const LONG_HTML = /^ *<(?:!|\?|(?:pre|script|style|textarea)\b)/i

/**
 * The syntax tree of Markdown as `parseMarkdown` gives it, as far as the outline asks: of plain blocks it is read off
 * directly, each other piece goes to the parser by itself. Of positions only lines are given, and the columns of lists.
 */
export const parseInPieces: ParseMarkdown = (texts) => {
  if (texts.some(canDefine)) return parseMarkdown(texts)
  const lines: Lines = { texts, line: 1, indent: 0, isItem: false }
  const children: RootContent[] = []
  let index = 0
  while (index < texts.length) {
    const reading = readBlock(lines, index)
    if (reading !== null) {
      children.push(...reading.nodes)
      index = reading.end
      continue
    }
    const end = endOfPiece(texts, index)
    const piece = parseMarkdown(texts.slice(index, end))
    moveDown(piece.children, index)
    children.push(...piece.children)
    index = end
  }
  return { type: 'root', children }
}

/**
 * The line where whatever begins at `start` has ended for certain: one at the first column that opens a heading or a fence
 * (these interrupt paragraphs, and no list or quote reaches over them: 5.1, 5.2), or one there behind a blank line that
 * goes on with no list. HTML is left only behind a blank line; fences and HTML that may reach further take all the rest.
 */
function endOfPiece(texts: readonly string[], start: number): number {
  let isHtml = false
  let before: LineKind = 'blank'
  for (let index = start; index < texts.length; index++) {
    const text = texts[index] ?? ''
    const kind = kindOf(text)
    if (index > start && !isHtml && spacesBefore(text) === 0 && endsPiece(kind, before)) return index
    if (FENCE.test(text) || LONG_HTML.test(text)) return texts.length
    isHtml = kind !== 'blank' && (isHtml || kind === 'html')
    before = kind
  }
  return texts.length
}

function endsPiece(kind: LineKind, before: LineKind): boolean {
  if (kind === 'heading' || kind === 'fence') return true
  return before === 'blank' && kind !== 'blank' && kind !== 'item' && kind !== 'doubtful'
}

/**
 * Whether a link reference definition (4.7) can end its label on this line; it gives a meaning to brackets everywhere in
 * the document. Its label opens at the start of a block: on this line behind nothing but marks, or on a line above.
 */
function canDefine(text: string): boolean {
  const close = text.indexOf(']:')
  if (close < 0) return false
  const open = text.indexOf('[')
  return open > close || open < 0 || text.includes('\\[') || CONTAINER_MARKS.test(text.slice(0, open))
}
