/**
 * What the first characters of a line can begin (CommonMark 0.31, chapters 4 and 5). `doubtful` is a line whose columns
 * depend on tabs (2.2): what it begins is left to the parser.
 */
export type LineKind =
  | 'blank'
  | 'indented'
  | 'heading'
  | 'fence'
  | 'quote'
  | 'html'
  | 'rule'
  | 'item'
  | 'text'
  | 'doubtful'

/** From this many columns on a line is code, or goes on with a paragraph (4.4). */
export const CODE_INDENT = 4
/** 4.2: one to six marks, then a space or nothing. */
const ATX_HEADING = /^#{1,6}(?:[ \t]|$)/
/** 4.1: three or more of one mark, with spaces between. */
const THEMATIC_BREAK = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/
/** 4.5: the words behind backticks have none. */
const FENCE = /^(?:`{3,}[^`]*|~{3,}.*)$/
/** 5.2: a mark, then a space or nothing. */
const LIST_MARKER = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/

/** The spaces a line begins with. */
export function spacesBefore(line: string): number {
  let spaces = 0
  while (line.charCodeAt(spaces) === 32) spaces++
  return spaces
}

export function kindOf(line: string): LineKind {
  const spaces = spacesBefore(line)
  const first = line[spaces]
  if (first === undefined) return 'blank'
  if (first === '\t') return line.trim() === '' ? 'blank' : 'doubtful'
  if (spaces >= CODE_INDENT) return 'indented'
  const text = spaces === 0 ? line : line.slice(spaces)
  switch (first) {
    case '#':
      return ATX_HEADING.test(text) ? 'heading' : 'text'
    case '`':
    case '~':
      return FENCE.test(text) ? 'fence' : 'text'
    case '>':
      return 'quote'
    case '<':
      return 'html'
    case '-':
    case '*':
    case '_':
      return THEMATIC_BREAK.test(text) ? 'rule' : itemOrText(text)
    default:
      return itemOrText(text)
  }
}

function itemOrText(text: string): LineKind {
  return LIST_MARKER.test(text) ? 'item' : 'text'
}
