import { fencedLines } from '../../src/postmortem/outline/fences.ts'
import { isBlank } from '../../src/postmortem/outline/source-lines.ts'

/** Ways to write a document anew that change nothing a reader sees. Each gives null where it has nothing to change. */
export type Rewriting = (text: string) => string | null

const RULE = /^\s*(?:[-*_=+]\s*){3,}$/
const BULLET = /^(\s*(?:>\s*)*)([-*+])(\s+)(?=\S)/
const HEADING = /^( {0,3})(#{1,6})(?=\s)/
const SETEXT = /^\s{0,3}(?:=+|-+)\s*$/
const WIDTH = 60

/** `-` and `*` change places, so that lists which only their marks tell apart stay apart. */
export const swapBullets: Rewriting = (text) =>
  rewriteLines(text, (line) =>
    line.replace(
      BULLET,
      (_, before: string, mark: string, space: string) => `${before}${swapped(mark)}${space}`,
    ),
  )

function swapped(mark: string): string {
  return mark === '-' ? '*' : mark === '*' ? '-' : mark
}

/**
 * Every mark becomes the word processor's `•`. Not where marks of several kinds stand (they may tell lists apart), and not
 * in quotes, where `•` is no mark.
 */
export const typographicBullets: Rewriting = (text) => {
  const marks = new Set(outsideFences(text).flatMap((line) => BULLET.exec(line)?.[2] ?? []))
  if (marks.size !== 1 || /^\s*[•●◦○▪–—]/m.test(text) || /^\s*>/m.test(text)) return null
  return rewriteLines(text, (line) => line.replace(BULLET, '$1•$3'))
}

/**
 * Each heading below the first level goes one level down. Not where a heading is underlined, for that is a level that
 * cannot go down with the others, and not where there is no level left.
 */
export const lowerHeadings: Rewriting = (text) => {
  const lines = outsideFences(text)
  const isUnderlined = lines.some((line, at) => SETEXT.test(line) && !isBlank(lines[at - 1]))
  if (isUnderlined || lines.some((line) => HEADING.exec(line)?.[2]?.length === 6)) return null
  return rewriteLines(text, (line) =>
    line.replace(HEADING, (_, before: string, marks: string) =>
      marks.length === 1 ? `${before}${marks}` : `${before}${marks}#`,
    ),
  )
}

/** A line that is not only words, or is one to its author by a forced end. */
const NOT_PROSE = [
  /^\s*(?:[#>|<!]|\[[^\]]*\]:|https?:|```|~~~)/i,
  /\||<[a-z/!]|`|\[/i,
  /^(?: {4}|\t)/,
  /\\$| {2}$/,
] as const
const ITEM = /^(\s*(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?)(?=\S)/

/**
 * Wraps at 60 columns what stands in one long line: paragraphs and list items. Only where a line break says nothing: inside
 * a sentence, before a word in lower case, and not in a line that other lines follow, which may be lines of their own.
 */
export const wrapLines: Rewriting = (text) => {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const fenced = fencedLines(lines)
  const frontMatter = /^(---|\+\+\+)\s*$/.test(lines[0] ?? '') ? lines.indexOf(lines[0] ?? '', 1) : -1
  const wrapped = lines.flatMap((line, at) => {
    const isAlone = standsAlone(line, lines[at - 1], lines[at + 1])
    return at <= frontMatter || fenced[at] || !isAlone || NOT_PROSE.some((form) => form.test(line))
      ? [line]
      : wrap(line)
  })
  return wrapped.length === lines.length ? null : wrapped.join('\n')
}

function standsAlone(line: string, before: string | undefined, after: string | undefined): boolean {
  const isItem = ITEM.test(line)
  return isItem
    ? isBlank(after) || ITEM.test(after ?? '')
    : /^\S/.test(line) && isBlank(before) && isBlank(after)
}

function wrap(line: string): string[] {
  if (line.length <= WIDTH) return [line]
  const mark = ITEM.exec(line)?.[1] ?? ''
  const indent = ' '.repeat(mark.replace(/\[[ xX]\]\s+$/, '').length)
  const words = line.slice(mark.length).split(' ')
  const wrapped: string[] = []
  let start = 0
  for (let end = breakAfter(words, start); end !== null; end = breakAfter(words, start)) {
    wrapped.push(words.slice(start, end).join(' '))
    start = end
  }
  wrapped.push(words.slice(start).join(' '))
  return wrapped.map((part, index) => (index === 0 ? mark : mark === '' ? '' : indent) + part)
}

/** Where the line that starts with the word `start` is broken, as an index of words; null where it stays whole. */
function breakAfter(words: readonly string[], start: number): number | null {
  let length = 0
  let last: number | null = null
  for (let at = start; at < words.length; at++) {
    length += (words[at]?.length ?? 0) + 1
    if (length > WIDTH) return last
    const isInside = /[\p{Ll}\p{Lo},]$/u.test(words[at] ?? '') && /^\p{Ll}{2,}/u.test(words[at + 1] ?? '')
    if (isInside && at > start + 2) last = at + 1
  }
  return null
}

function outsideFences(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/)
  const fenced = fencedLines(lines)
  return lines.map((line, at) => (fenced[at] ? '' : line))
}

/** Rewrites what stands outside of fenced code and is no rule; null where nothing changes. */
function rewriteLines(text: string, rewrite: (line: string) => string): string | null {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const fenced = fencedLines(lines)
  const rewritten = lines.map((line, at) => (fenced[at] || RULE.test(line) ? line : rewrite(line))).join('\n')
  return rewritten === lines.join('\n') ? null : rewritten
}
