import { fencedLines } from '../postmortem/outline/fences.ts'
import { rememberLast } from './remember-last.ts'

/** A line of a document with what is no prose blanked out, column by column. */
export interface ProseLine {
  /** 1-based. */
  readonly line: number
  readonly text: string
}

/**
 * The lines outside fenced code, with code spans and HTML comments replaced by blanks. Works line by line, so that a
 * document too deep for the parser can be searched too; columns stay those of the source.
 */
export function proseLines(lines: readonly string[]): readonly ProseLine[] {
  const prose = known.get(lines) ?? [...proseOf(lines)]
  known.set(lines, prose)
  return prose
}

/** Several rules ask for the same document's. */
const known = new WeakMap<readonly string[], readonly ProseLine[]>()

function* proseOf(lines: readonly string[]): Iterable<ProseLine> {
  const fenced = fencedLines(lines)
  let isComment = false
  for (const [index, source] of lines.entries()) {
    if (fenced[index]) continue
    const prose = blankComments(source, isComment)
    isComment = prose.isComment
    yield { line: index + 1, text: blankCode(prose.text) }
  }
}

/**
 * All lines in lower case, to be searched at once for what makes a rule look at single lines at all. Words that stand in
 * prose with no more than one blank between them stand here too.
 */
export const lowerText = rememberLast((lines: readonly string[]): string => lines.join('\n').toLowerCase())

function blankComments(source: string, wasComment: boolean): { text: string; isComment: boolean } {
  let isComment = wasComment
  if (!wasComment && !source.includes('<!--')) return { text: source, isComment }
  const text = source
    .split(/(<!--|-->)/)
    .map((part) => {
      if (part === '<!--') isComment = true
      const blank = isComment ? ' '.repeat(part.length) : part
      if (part === '-->') isComment = false
      return blank
    })
    .join('')
  return { text, isComment }
}

function blankCode(text: string): string {
  if (!text.includes('`')) return text
  return text.replace(/(?<!`)(`{1,3})(?!`)[^`]*\1(?!`)/g, (span) => ' '.repeat(span.length))
}
