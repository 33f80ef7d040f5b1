import type { Finding } from './finding.ts'
import { fingerprintOf } from './fingerprint.ts'

/** Lines, 1-based, both included. */
export interface Lines {
  readonly startLine: number
  readonly endLine: number
}

/** What a change did to a document that was there before. */
export interface Touch {
  /** The lines it touches, in the new text. */
  readonly lines: readonly Lines[]
  /** The text as it was; null where that is not at hand. */
  readonly before: string | null
}

/**
 * The findings that a change answers for: those on lines it touches, wholly or in part, and those that were not there
 * `before` (a section taken out leaves no line to touch).
 */
export function dueToChange(
  findings: readonly Finding[],
  lines: readonly Lines[],
  before: readonly Finding[] | null,
): readonly Finding[] {
  const old = new Set(before?.map(fingerprintOf))
  return findings.filter(
    (finding) =>
      lines.some((range) => finding.line <= range.endLine && finding.endLine >= range.startLine) ||
      (before !== null && !old.has(fingerprintOf(finding))),
  )
}
