import { indentOf, isBlank } from './outline/source-lines.ts'
import type { ReadingProblem } from './postmortem.ts'

/** A text longer than this is not read at all (1 MiB, in characters: no fewer than its bytes can hold). */
export const LARGEST_FILE = 1024 * 1024
// What the parser cannot take in little time; a postmortem written by people stays far below each of them. The figures
// are from measuring remark on such input at doubling sizes: time grows with their square.
const MOST_MARKERS = 32
const DEEPEST_INDENT = 200
const MOST_LINES = 8_000
const MOST_BLOCK_LINES = 1_000
const MOST_SETEXT = 100
const MOST_BRACKETS = 400
const MOST_PIPES = 500
const MOST_EMPHASIS = 3_000
const LONGEST_LINE = 20_000

const MARKERS = /^(?:\s*(?:[-*+>]|\d{1,9}[.)])(?=\s|$|>))+/
const SETEXT = /^\s{0,3}(?:=+|-+)\s*$/

/**
 * Scans the lines for what would stop a Markdown parser for seconds or overflow its stack. Each kind is told once, with
 * the line where it begins; a document with any is read line by line, without the parser.
 */
export function findExcesses(lines: readonly string[]): ReadingProblem[] {
  const found = new Map<string, ReadingProblem>()
  const say = (code: string, index: number, message: string): void => {
    if (!found.has(code)) found.set(code, { code, startLine: index + 1, endLine: index + 1, message })
  }
  if (lines.length > MOST_LINES)
    say('too-many-lines', MOST_LINES, `More than ${MOST_LINES} lines: read line by line, without Markdown.`)
  const block = { start: 0, brackets: 0, pipes: 0, emphasis: 0, setext: 0 }
  for (const [index, line] of lines.entries()) {
    if (line.length > LONGEST_LINE)
      say('line-too-long', index, `A line of more than ${LONGEST_LINE} characters.`)
    if (markersOf(line) > MOST_MARKERS)
      say('nesting-too-deep', index, `More than ${MOST_MARKERS} list or quote marks before the text.`)
    if (indentOf(line) > DEEPEST_INDENT)
      say('nesting-too-deep', index, `Indented by more than ${DEEPEST_INDENT} columns.`)
    if (isBlank(line)) {
      Object.assign(block, { start: index + 1, brackets: 0, pipes: 0, emphasis: 0, setext: 0 })
      continue
    }
    block.brackets += count(line, '[')
    block.pipes = Math.max(block.pipes, count(line, '|'))
    block.emphasis += count(line, '*') + count(line, '_')
    if (SETEXT.test(line)) block.setext += 1
    if (block.brackets > MOST_BRACKETS)
      say('too-many-links', block.start, `More than ${MOST_BRACKETS} opening brackets in one block.`)
    if (block.pipes > MOST_PIPES) say('too-many-columns', index, `More than ${MOST_PIPES} table columns.`)
    if (block.emphasis > MOST_EMPHASIS)
      say('too-much-emphasis', block.start, `More than ${MOST_EMPHASIS} emphasis marks in one block.`)
    if (block.setext > MOST_SETEXT)
      say('too-many-underlines', block.start, `More than ${MOST_SETEXT} underlined headings in one block.`)
    if (index - block.start > MOST_BLOCK_LINES)
      say('block-too-long', block.start, `A block of more than ${MOST_BLOCK_LINES} lines.`)
  }
  return [...found.values()]
}

function markersOf(line: string): number {
  const marks = MARKERS.exec(line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE) : line)?.[0]
  return marks ? marks.split(/\s+|(?<=>)/).filter((mark) => mark !== '').length : 0
}

function count(line: string, character: string): number {
  let number = 0
  for (let at = line.indexOf(character); at >= 0; at = line.indexOf(character, at + 1)) number++
  return number
}
