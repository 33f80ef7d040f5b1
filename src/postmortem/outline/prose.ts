import { isBlank } from './source-lines.ts'

/** Marks of Markdown before the words; a single `#` may as well open a comment, but not in front of most lines. */
const MARKDOWN_MARK = /^\s*(?:(?:[-*+•]|\d{1,3}[.)])\s+|#{1,6}\s+|\*\*)/
const CODE_START =
  /^\s*(?:[$>#]\s|#!|\/\/|\/\*|<\/?\w|\w+@\w+|sudo |import |const |let |def |class |return\b|if \(|\{|\}|\[)/
const CODE_END = /[;{}\\]\s*$/
const CODE_SYMBOL = /[{}<>=|\\^~`$#@[\]]|::|->|\(\)|--\w/g
/** `Impact:` alone on a line; data begins its keys with small letters. */
const LABEL = /^\s*\p{Lu}[\p{L} /-]*[:：]\s*$/u
const WORD = /\p{L}[\p{L}'’-]*/gu

/** True when a line reads as words for people, not for a machine: words enough, hardly a symbol of code. */
export function readsAsProse(line: string): boolean {
  const text = line.replace(MARKDOWN_MARK, '')
  if (LABEL.test(text)) return true
  if (CODE_START.test(text) || CODE_END.test(text)) return false
  const letters = (text.match(/\p{L}/gu) ?? []).length
  if (letters < 0.5 * text.trim().length) return false
  const words = (text.match(WORD) ?? []).length
  const symbols = (text.match(CODE_SYMBOL) ?? []).length
  return words >= 2 && symbols * 8 <= words
}

/** True when most of the lines that are not blank read as prose. */
export function mostlyProse(lines: readonly string[]): boolean {
  const written = lines.filter((line) => !isBlank(line))
  return written.length > 0 && written.filter(readsAsProse).length >= 0.7 * written.length
}
