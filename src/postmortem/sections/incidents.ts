import type { SectionName } from '../postmortem.ts'
import { normalise } from '../vocabulary/normalise.ts'
import { phraseIn } from '../vocabulary/phrase-list.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { endOfHeading } from './extent.ts'
import { STRENGTH } from './heading-name.ts'
import { type Entry, FORM_LEVEL, type Heading } from './headings.ts'

const TITLE_LEVELS = [1, 2, 3] as const
const LEAST_SECTIONS = 2
const TITLE_AT_MOST_BEFORE = 6

/**
 * The incidents of a document, each with its entries: most documents tell one. Several are told under headings of the same
 * level that each hold sections of a postmortem; or, without such headings, where after the measures a summary begins
 * anew and further sections follow it.
 */
export function splitIncidents(
  entries: readonly Entry[],
  vocabularies: readonly Vocabulary[],
): (readonly Entry[])[] {
  for (const level of TITLE_LEVELS) {
    const starts = titlesOf(entries, level)
    if (starts.length > 1) return cutAt(entries, starts)
  }
  return cutAt(entries, restarts(entries, vocabularies))
}

function titlesOf(entries: readonly Entry[], level: number): number[] {
  return entries.flatMap(({ heading }, index) => {
    const isTitle =
      heading?.form === 'markdown' && heading.level === level && sectionsOf(heading).length === 0
    return isTitle && sectionsBelow(entries, index + 1, endOfHeading(entries, index)).size >= LEAST_SECTIONS
      ? [index]
      : []
  })
}

function restarts(entries: readonly Entry[], vocabularies: readonly Vocabulary[]): number[] {
  const starts: number[] = []
  let told = new Set<SectionName>()
  for (const [index, { heading }] of entries.entries()) {
    if (!heading || heading.level >= FORM_LEVEL.lead) continue
    const names = sectionsOf(heading)
    const isAnew = names.includes('summary') && told.has('summary') && told.has('actionItems')
    if (isAnew && sectionsAfter(entries, index + 1, entries.length).size >= LEAST_SECTIONS) {
      starts.push(titleBefore(entries, index, vocabularies))
      told = new Set()
    }
    for (const name of names) told.add(name)
  }
  return starts.length > 0 ? [0, ...starts] : []
}

/** The line above a summary that names an incident; without one the summary itself. */
function titleBefore(
  entries: readonly Entry[],
  summary: number,
  vocabularies: readonly Vocabulary[],
): number {
  for (let index = summary - 1; index >= Math.max(1, summary - TITLE_AT_MOST_BEFORE); index--) {
    const { unit, heading } = entries[index] ?? {}
    if (!unit || (heading && sectionsOf(heading).length > 0)) break
    const words = normalise(unit.text.slice(0, 160))
    const isIncident = vocabularies.some(({ incidentWords }) => phraseIn(words, incidentWords) !== undefined)
    if (isIncident && unit.kind !== 'item' && !/[.。]$/.test(unit.text)) return index
  }
  return summary
}

function sectionsOf(heading: Heading): SectionName[] {
  return heading.name.sections.filter(({ strength }) => strength >= STRENGTH.covered).map(({ name }) => name)
}

/** Those directly below a title: the sections of an incident below "March" are that incident's. */
function sectionsBelow(entries: readonly Entry[], start: number, end: number): Set<SectionName> {
  const headings = entries
    .slice(start, end)
    .flatMap(({ heading }) => (heading && heading.level < FORM_LEVEL.lead ? [heading] : []))
  const highest = Math.min(...headings.map(({ level }) => Math.floor(level)))
  return new Set(headings.filter(({ level }) => Math.floor(level) === highest).flatMap(sectionsOf))
}

function sectionsAfter(entries: readonly Entry[], start: number, end: number): Set<SectionName> {
  return new Set(
    entries
      .slice(start, end)
      .flatMap(({ heading }) => (heading && heading.level < FORM_LEVEL.lead ? sectionsOf(heading) : [])),
  )
}

function cutAt(entries: readonly Entry[], starts: readonly number[]): (readonly Entry[])[] {
  if (starts.length < 2) return [entries]
  return starts.map((start, index) => entries.slice(start, starts[index + 1] ?? entries.length))
}
