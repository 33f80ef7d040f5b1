import type { BlockContent, Heading } from 'mdast'
import type { Lines, Reading } from './block.ts'
import { CODE_INDENT, kindOf, spacesBefore } from './line-kind.ts'
import { readList } from './list.ts'
import { at } from './nodes.ts'
import { readParagraph } from './paragraph.ts'
import { readPhrasing } from './phrasing.ts'

/** 4.2: the marks, the words, and marks that close the heading. */
const ATX_HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/
const CLOSING_MARKS = /(?:^|[ \t]+)#+$/
const FENCE = /^(`{3,}|~{3,})/

/** The blocks of some lines, or null where one of them is not plain. */
export function readBlocks(lines: Lines): readonly BlockContent[] | null {
  const blocks: BlockContent[] = []
  let index = 0
  while (index < lines.texts.length) {
    const reading = readBlock(lines, index)
    if (reading === null) return null
    blocks.push(...reading.nodes)
    index = reading.end
  }
  return blocks
}

/**
 * The block that begins at a line which no block above it reaches to. A blank line gives none. What is plain are headings,
 * paragraphs, rules, fenced code, lists and tables of the shapes people write; of all else the parser knows more.
 */
export function readBlock(lines: Lines, index: number): Reading {
  const text = lines.texts[index] ?? ''
  const position = at(lines.line + index)
  switch (kindOf(text)) {
    case 'blank':
      return { nodes: [], end: index + 1 }
    case 'heading':
      return readHeading(text, lines.line + index, index)
    case 'rule':
      return { nodes: [{ type: 'thematicBreak', position }], end: index + 1 }
    case 'fence':
      return readFence(lines, index)
    case 'item':
      return readList(lines, index, readBlocks)
    case 'text':
      return readParagraph(lines, index)
    default:
      return null
  }
}

function readHeading(text: string, line: number, index: number): Reading {
  const match = ATX_HEADING.exec(text)
  const level = match?.[1]?.length
  if (!level) return null
  const words = (match[2] ?? '').trim().replace(CLOSING_MARKS, '').trim()
  const children = readPhrasing(words, line)
  const depth = level as Heading['depth']
  return { nodes: [{ type: 'heading', depth, children, position: at(line) }], end: index + 1 }
}

/** Fenced code that begins at the first column (4.5). */
function readFence({ texts, line }: Lines, index: number): Reading {
  const marks = FENCE.exec(texts[index] ?? '')?.[1]
  if (!marks) return null
  const isClosing = (text: string): boolean =>
    spacesBefore(text) < CODE_INDENT && text.trimStart().startsWith(marks) && isRun(text.trim(), marks)
  for (let end = index + 1; end < texts.length; end++) {
    if (!isClosing(texts[end] ?? '')) continue
    const value = texts.slice(index + 1, end).join('\n')
    return { nodes: [{ type: 'code', value, position: at(line + index, line + end) }], end: end + 1 }
  }
  return null
}

function isRun(text: string, marks: string): boolean {
  return text === (marks[0] ?? '').repeat(text.length)
}
