import { accountForLines, sectionsOf } from './account.ts'
import { type Decision, Trace } from './explanation.ts'
import { recogniseLanguage } from './facts/language.ts'
import { statedLanguage } from './facts/stated-language.ts'
import { dateOrder } from './fields/dates.ts'
import { cutIncidents, MOST_LINES } from './limits.ts'
import { type OutlinedDocument, outlineDocument } from './outline/document.ts'
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
  /** Each line of the source exactly once. */
  readonly decisions: readonly Decision[]
  /** What was decided about the document as a whole, as sentences for people. */
  readonly facts: readonly string[]
}

/**
 * Reads one document: mostly one postmortem, one each where a file tells several incidents. Pure and synchronous; no text
 * makes it throw, what cannot be read becomes a `ReadingProblem`.
 */
export function readPostmortems(source: Source, options: ReadingOptions = {}): readonly Postmortem[] {
  return readTraced(source, options, new Trace(false)).postmortems
}

/** As `readPostmortems`, and tells for each line what it was taken for and why. */
export function explainPostmortems(source: Source, options: ReadingOptions = {}): ExplainedReading {
  const trace = new Trace()
  const { postmortems, outlined } = readTraced(source, options, trace)
  const document = {
    lines: outlined.lines,
    frontMatterLength: outlined.frontMatter.length,
    sections: sectionsOf(postmortems),
  }
  const decisions = outlined.lines.length === 0 ? trace.decisions : accountForLines(trace.decisions, document)
  return { postmortems, decisions, facts: trace.facts }
}

function readTraced(
  source: Source,
  options: ReadingOptions,
  trace: Trace,
): { readonly postmortems: readonly Postmortem[]; readonly outlined: OutlinedDocument } {
  const outlined = outlineDocument(source.text)
  const { lines } = outlined
  const readLines = lines.slice(0, MOST_LINES)
  const stated = statedLanguage(outlined.frontMatter, lines)
  const language = stated.language ?? options.language ?? recogniseLanguage(readLines)
  const teller = stated.language
    ? 'the front matter'
    : options.language
      ? 'the configuration'
      : 'the words of the text'
  trace.fact(null, `language ${language}, by ${teller}`)
  const vocabularies = vocabulariesFor(language, options.headings)
  const entries = findHeadings(outlined.units, vocabularies)
  const order = dateOrder(readLines, language)
  const incidents = cutIncidents(
    splitIncidents(entries, vocabularies),
    ([entry]) => entry?.unit.line ?? 1,
    lines.length,
  )
  const problems = [...outlined.problems, ...stated.problems, ...incidents.problems]
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
  return { postmortems, outlined }
}
