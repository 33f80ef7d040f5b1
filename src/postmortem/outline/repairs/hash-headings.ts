import { fencedLines } from '../fences.ts'

// `##Summary`, `#Root cause:`; not `#42` (an issue), `#!` (a script) or `#outage #dns` (hashtags).
const HASH_HEADING = /^( {0,3})(#{1,6})(?=[\p{L}*_])(?!\p{L}+(?:\s+#|$(?<!:)))(.*)$/u
const HASHES_HEADING = /^( {0,3})(#{2,6})(?=[^\s#])(.*)$/u

/** Puts the space after the marks of a heading that CommonMark (4.2) asks for and many people leave out. */
export function repairHashHeadings(lines: readonly string[]): string[] {
  const fenced = fencedLines(lines)
  return lines.map((line, index) => {
    if (fenced[index] || !line.trimStart().startsWith('#')) return line
    const match = HASHES_HEADING.exec(line) ?? HASH_HEADING.exec(line)
    return match ? `${match[1]}${match[2]} ${match[3]}` : line
  })
}
