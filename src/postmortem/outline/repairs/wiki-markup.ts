import { fencedLines } from '../fences.ts'

// `== Timeline` (AsciiDoc), `== Timeline ==` (MediaWiki), `h2. Timeline` (Jira, Textile).
const EQUALS_HEADING = /^(={1,6})[ \t]+([^=\s].*?)(?:[ \t]+=+)?[ \t]*$/
const NUMBERED_HEADING = /^h([1-6])\.[ \t]+(\S.*)$/
// `. First`, `.. under it` (AsciiDoc) and `** under it` (AsciiDoc, MediaWiki, Jira); not `** bold **`.
const DOTS = /^(\.{1,4})[ \t]+(?=\S)/
const STARS = /^(\*{2,4})[ \t]+(?=\S)(?!.*\*\*)/
const SPACES_A_LEVEL = 4

/** Writes headings and list marks of AsciiDoc and wikis, which people paste into Markdown, as those of Markdown. */
export function repairWikiMarkup(lines: readonly string[]): string[] {
  const fenced = fencedLines(lines)
  return lines.map((line, index) => {
    if (fenced[index] || !/^[=h.*]/.test(line)) return line
    return heading(line) ?? item(line) ?? line
  })
}

function heading(line: string): string | null {
  const equals = EQUALS_HEADING.exec(line)
  if (equals?.[1]) return `${'#'.repeat(equals[1].length)} ${equals[2]}`
  const numbered = NUMBERED_HEADING.exec(line)
  return numbered ? `${'#'.repeat(Number(numbered[1]))} ${numbered[2]}` : null
}

function item(line: string): string | null {
  const mark = DOTS.exec(line) ?? STARS.exec(line)
  if (!mark?.[1]) return null
  return `${' '.repeat(SPACES_A_LEVEL * (mark[1].length - 1))}- ${line.slice(mark[0].length)}`
}
