import { fencedLines } from '../fences.ts'

// `##Summary`, `#Root cause:`; not `#42` (an issue), `#!` (a script) or `#outage #dns` (hashtags).
const HASH_HEADING = /^( {0,3})(#{1,6})(?=[\p{L}*_])(?!\p{L}+(?:\s+#|$(?<!:)))(.*)$/u
const HASHES_HEADING = /^( {0,3})(#{2,6})(?=[^\s#])(.*)$/u

// `== Summary ==` of wikis, `== Summary` of AsciiDoc, `h2. Summary` of Jira.
const WIKI_HEADING = /^(={1,6})\s+(\S.*?)(?:\s+\1)?\s*$/
const TEXTILE_HEADING = /^h([1-6])\.\s+(\S.*)$/
const LEAST_HEADINGS = 2

/**
 * Writes the headings of other markups as Markdown's; in a document that has them `#` marks a numbered item, as in those.
 */
export function repairForeignHeadings(lines: readonly string[]): string[] {
  const fenced = fencedLines(lines)
  const headings = lines.map((line, index) => (fenced[index] ? null : foreignHeading(line)))
  if (headings.filter((heading) => heading !== null).length < LEAST_HEADINGS) return [...lines]
  return lines.map((line, index) => headings[index] ?? (fenced[index] ? line : line.replace(/^#\s+/, '1. ')))
}

function foreignHeading(line: string): string | null {
  const wiki = WIKI_HEADING.exec(line)
  if (wiki) return `${'#'.repeat(wiki[1]?.length ?? 1)} ${wiki[2]}`
  const textile = TEXTILE_HEADING.exec(line)
  return textile ? `${'#'.repeat(Number(textile[1]))} ${textile[2]}` : null
}

/** Puts the space after the marks of a heading that CommonMark (4.2) asks for and many people leave out. */
export function repairHashHeadings(lines: readonly string[]): string[] {
  const fenced = fencedLines(lines)
  return lines.map((line, index) => {
    if (fenced[index] || !line.trimStart().startsWith('#')) return line
    const match = HASHES_HEADING.exec(line) ?? HASH_HEADING.exec(line)
    return match ? `${match[1]}${match[2]} ${match[3]}` : line
  })
}
