import { findExcesses, LARGEST_FILE, MOST_LINES } from '../limits.ts'
import type { ReadingProblem } from '../postmortem.ts'
import { withoutConflicts } from './conflicts.ts'
import { type FrontMatter, NO_FRONT_MATTER, readFrontMatter } from './front-matter.ts'
import { outlineMarkdown } from './outline.ts'
import type { ParseMarkdown } from './parse.ts'
import { outlinePlainly } from './plain.ts'
import { parseInPieces } from './quick/pieces.ts'
import { repairLines } from './repair.ts'
import { splitLines } from './source-lines.ts'
import type { Unit } from './unit.ts'

/** A document as units, with what stands in front of it and what could not be read. */
export interface OutlinedDocument {
  readonly lines: readonly string[]
  readonly units: readonly Unit[]
  readonly frontMatter: FrontMatter
  readonly problems: readonly ReadingProblem[]
}

/** What the lines of a text are: the limits first, then the repairs, then the syntax tree as `parse` gives it. */
export function outlineDocument(text: string, parse: ParseMarkdown = parseInPieces): OutlinedDocument {
  if (text.length > LARGEST_FILE) {
    const message = `The file is larger than ${LARGEST_FILE / 1024 / 1024} MiB and is not read.`
    return {
      lines: [],
      units: [],
      frontMatter: NO_FRONT_MATTER,
      problems: [{ code: 'file-too-large', startLine: 1, endLine: 1, message }],
    }
  }
  const lines = splitLines(text)
  const merged = withoutConflicts(lines)
  const { frontMatter, problems } = readFrontMatter(merged.lines)
  const body = merged.lines.map((line, index) => (index < frontMatter.length ? '' : line))
  const excesses = findExcesses(body)
  const repaired = repairLines(body.slice(0, MOST_LINES))
  const units = excesses.length > 0 ? outlinePlainly(repaired) : outlineMarkdown(repaired, body, parse)
  return { lines, units, frontMatter, problems: [...merged.problems, ...problems, ...excesses] }
}
