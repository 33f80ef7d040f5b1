import type { ReadingProblem } from '../postmortem.ts'

const OURS = /^<{7}(?:\s|$)/
const BASE = /^\|{7}(?:\s|$)/
const THEIRS = /^={7}$/
const END = /^>{7}(?:\s|$)/

/**
 * The lines without the marks of merge conflicts that Git left in them, with a problem for each conflict. Of its sides only
 * the first is read: both together would say everything twice.
 */
export function withoutConflicts(lines: readonly string[]): {
  readonly lines: readonly string[]
  readonly problems: readonly ReadingProblem[]
} {
  const cleared = [...lines]
  const problems: ReadingProblem[] = []
  let start: number | null = null
  let other: number | null = null
  for (const [index, line] of lines.entries()) {
    if (OURS.test(line)) {
      start = index
      other = null
    } else if (start !== null && (BASE.test(line) || THEIRS.test(line))) other ??= index
    else if (start !== null && other !== null && END.test(line)) {
      cleared[start] = ''
      cleared.fill('', other, index + 1)
      const message = 'A merge conflict is not resolved; only its first side is read.'
      problems.push({ code: 'merge-conflict', startLine: start + 1, endLine: index + 1, message })
      start = null
      other = null
    }
  }
  return { lines: problems.length > 0 ? cleared : lines, problems }
}
