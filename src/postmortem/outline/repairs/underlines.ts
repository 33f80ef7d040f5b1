import { fencedLines } from '../fences.ts'
import { isBlank } from '../source-lines.ts'

const UNDERLINE = /^\s*(?:(?:[-]\s*){3,}|(?:[=]\s*){3,}|_{3,}|[—–]{3,}|\*{3,}|(?:\*\s+){2,}\*)\s*$/
const SETEXT = /^\s{0,3}(?:-{3,}|={3,})\s*$/
const LONGEST_TITLE = 90
const NOT_A_TITLE = /[.!?。]\s*$|^\s*(?:[-*+•>|#]|\d{1,3}[.)]\s)/

/**
 * A row of dashes, underscores or equals signs is a rule. Under the last line of a paragraph CommonMark would make it a
 * heading of the whole paragraph (4.3, setext); it stays one only under a single line that can be a title.
 */
export function repairUnderlines(lines: readonly string[]): string[] {
  const fenced = fencedLines(lines)
  return lines.map((line, index) => {
    if (fenced[index] || !UNDERLINE.test(line)) return line
    return SETEXT.test(line) && underlinesTitle(lines, index) ? line : '***'
  })
}

function underlinesTitle(lines: readonly string[], index: number): boolean {
  const title = lines[index - 1] ?? ''
  if (isBlank(title) || title.length > LONGEST_TITLE || NOT_A_TITLE.test(title) || UNDERLINE.test(title))
    return false
  const before = lines[index - 2]
  return isBlank(before) || UNDERLINE.test(before ?? '')
}
