// Where in the source a finding stands.

import type { Place } from '../findings/finding.ts'
import type { Postmortem, TimelineEntry } from '../postmortem/postmortem.ts'

/** Of an entry of the timeline the time alone, where it stands there as it was read. */
export function placeOfTime(
  entry: TimelineEntry,
  lines: readonly string[],
): Place | { readonly line: number } {
  const { line, time } = entry
  const start = time === null ? -1 : (lines[line - 1] ?? '').indexOf(time)
  if (time === null || start < 0) return { line }
  return { line, column: start + 1, endLine: line, endColumn: start + 1 + time.length }
}

/** For what is missing in the whole document: its title, else its first line. */
export function placeOfTitle({ titleLine }: Postmortem): { readonly line: number } {
  return { line: titleLine ?? 1 }
}
