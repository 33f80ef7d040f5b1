import type { Lines, Reading } from './block.ts'
import { underParagraph } from './interruption.ts'
import { at } from './nodes.ts'
import { readPhrasing } from './phrasing.ts'
import { canDelimit, readTable } from './table.ts'

/** 4.3: a row of equals signs or dashes under a paragraph. */
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/
/** GFM 5.3: a box to tick, with words behind it. */
const BOX = /^\[[ xX]\] /

/** A paragraph, a heading with a line under it, or a table: all that begins with text (4.8, 4.3, GFM 4.10). */
export function readParagraph(lines: Lines, index: number): Reading {
  const { texts, line } = lines
  const end = endOfText(texts, index)
  if (end === null) return null
  const below = texts[end] ?? ''
  if (canDelimit(below)) return end === index + 1 && !lines.isItem ? readTable(lines, index) : null
  const parts = texts.slice(index, end).map(trimLine)
  const first = parts[0] ?? ''
  const hasBox = lines.isItem && index === 0 && BOX.test(first)
  if (hasBox) parts[0] = first.replace(BOX, '')
  const children = readPhrasing(parts.join('\n').trimEnd(), line + index)
  if (!UNDERLINE.test(below)) {
    const position = at(line + index, line + end - 1)
    return { nodes: [{ type: 'paragraph', children, position }], end }
  }
  if (hasBox) return null
  const depth = below.includes('=') ? 1 : 2
  return {
    nodes: [{ type: 'heading', depth, children, position: at(line + index, line + end) }],
    end: end + 1,
  }
}

/** The line that ends the text beginning at `start`: of another block, underlining it, or making a table of it. */
function endOfText(texts: readonly string[], start: number): number | null {
  for (let end = start + 1; end < texts.length; end++) {
    const text = texts[end] ?? ''
    if (UNDERLINE.test(text) || canDelimit(text)) return end
    const meaning = underParagraph(text)
    if (meaning === 'doubtful') return null
    if (meaning === 'other') return end
  }
  return texts.length
}

/**
 * A line without the white space around it but two spaces, which ask for a line break (6.7); no tab does. A backslash asks
 * for one only where nothing stands behind it.
 */
function trimLine(text: string): string {
  const trimmed = text.trim()
  if (text.endsWith('  ') && !text.slice(text.trimEnd().length).includes('\t')) return `${trimmed}  `
  return trimmed.endsWith('\\') && !text.endsWith('\\') ? `${trimmed} ` : trimmed
}
