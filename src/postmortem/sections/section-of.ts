import type { Section } from '../postmortem.ts'
import type { Candidate } from './candidate.ts'
import type { Entry } from './headings.ts'

/** The section that a candidate opens: its lines up to the last that is neither blank nor a rule. */
export function sectionOf(
  candidate: Candidate,
  entries: readonly Entry[],
  end: number = candidate.end,
): Section {
  const { heading, name, start } = candidate
  const written = entries.slice(start, end).filter((entry) => entry.unit.kind !== 'rule')
  const endLine = written.reduce((last, { unit }) => Math.max(last, unit.endLine), heading.unit.endLine)
  return {
    name,
    heading: heading.text,
    startLine: heading.unit.line,
    endLine,
    isEmpty: written.every(
      (entry) =>
        entry.heading !== null ||
        (entry.unit.kind !== 'code' && entry.unit.text === '' && entry.unit.cells.length === 0),
    ),
  }
}
