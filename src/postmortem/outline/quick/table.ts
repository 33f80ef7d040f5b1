import type { TableRow } from 'mdast'
import type { Lines, Reading } from './block.ts'
import { kindOf } from './line-kind.ts'
import { at } from './nodes.ts'
import { readPhrasing } from './phrasing.ts'

const DELIMITER_CHARACTERS = /^ {0,3}[-:|][-:| \t]*$/
const DELIMITER_ROW = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/
const ROW = /^\|.*\|[ \t]*$/

/** True for a line that can make a header of the line above it (GFM 4.10); dashes alone cannot. */
export function canDelimit(line: string): boolean {
  return DELIMITER_CHARACTERS.test(line) && line.includes('-') && /[|:]/.test(line)
}

/** A table whose rows all begin and end with a pipe, have as many cells as the header, and no escape. */
export function readTable({ texts, line }: Lines, index: number): Reading {
  if (!DELIMITER_ROW.test(texts[index + 1] ?? '')) return null
  const rows: TableRow[] = []
  let end = index
  for (; end < texts.length; end++) {
    const text = texts[end] ?? ''
    if (kindOf(text) === 'blank') break
    if (!ROW.test(text) || text.includes('\\')) return null
    const cells = text.trimEnd().slice(1, -1).split('|')
    if (rows[0] && cells.length !== rows[0].children.length) return null
    if (end === index + 1) continue
    rows.push(rowOf(cells, line + end))
  }
  if (texts[index + 1]?.trimEnd().slice(1, -1).split('|').length !== rows[0]?.children.length) return null
  return { nodes: [{ type: 'table', children: rows, position: at(line + index, line + end - 1) }], end }
}

function rowOf(cells: readonly string[], line: number): TableRow {
  const position = at(line)
  return {
    type: 'tableRow',
    children: cells.map((cell) => ({
      type: 'tableCell',
      children: readPhrasing(cell.trim(), line),
      position,
    })),
    position,
  }
}
