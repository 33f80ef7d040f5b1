import { type Decision, Trace } from './explanation.ts'
import { recogniseLanguage } from './facts/language.ts'
import { dateOrder } from './fields/dates.ts'
import { cutIncidents } from './limits.ts'
import { outlineDocument } from './outline/document.ts'
import { NO_FRONT_MATTER } from './outline/front-matter.ts'
import type { Postmortem } from './postmortem.ts'
import { readIncident } from './read-incident.ts'
import { findHeadings } from './sections/headings.ts'
import { splitIncidents } from './sections/incidents.ts'
import type { SectionHeadings } from './vocabulary/own-headings.ts'
import { vocabulariesFor } from './vocabulary/vocabularies.ts'

/** A document as it was found: its path (relative, `/` separators) and its whole text. */
export interface Source {
  readonly path: string
  readonly text: string
}

export interface ReadingOptions {
  /** ISO 639-1 code; where it is left out the language is recognised from the text. */
  readonly language?: string
  /** Headings, as written, by which a team names the sections, besides those that are known. */
  readonly headings?: SectionHeadings
}

/** A reading with the reason of every decision, in the order of the lines. */
export interface ExplainedReading {
  readonly postmortems: readonly Postmortem[]
  readonly decisions: readonly Decision[]
}

/**
 * Reads one document: mostly one postmortem, one each where a file tells several incidents. Pure and synchronous; no text
 * makes it throw, what cannot be read becomes a `ReadingProblem`.
 */
export function readPostmortems(source: Source, options: ReadingOptions = {}): readonly Postmortem[] {
  return explainPostmortems(source, options).postmortems
}

/** As `readPostmortems`, and tells for each line what it was taken for and why. */
export function explainPostmortems(source: Source, options: ReadingOptions = {}): ExplainedReading {
  const trace = new Trace()
  const outlined = outlineDocument(source.text)
  const { lines } = outlined
  const language = options.language ?? recogniseLanguage(lines)
  const vocabularies = vocabulariesFor(language, options.headings)
  const entries = findHeadings(outlined.units, vocabularies)
  const order = dateOrder(lines, language)
  const incidents = cutIncidents(
    splitIncidents(entries, vocabularies),
    ([entry]) => entry?.unit.line ?? 1,
    lines.length,
  )
  const problems = [...outlined.problems, ...incidents.problems]
  for (const { startLine, endLine, message } of problems)
    trace.note({ line: startLine, endLine }, 'problem', message)
  const postmortems = incidents.kept.map((own, index) => {
    const frontMatter = index === 0 ? outlined.frontMatter : NO_FRONT_MATTER
    const incident = {
      path: source.path,
      lines,
      order,
      entries: own,
      frontMatter,
      problems: index === 0 ? problems : [],
    }
    const postmortem = readIncident(incident, { vocabularies, language, trace })
    const { settings } = outlined.frontMatter
    return settings === undefined ? postmortem : { ...postmortem, settings }
  })
  const decisions = trace.decisions.toSorted((a, b) => a.line - b.line)
  return { postmortems, decisions }
}
