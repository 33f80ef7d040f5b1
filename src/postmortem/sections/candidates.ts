import { SECTION_NAMES, type SectionName } from '../postmortem.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { Candidate } from './candidate.ts'
import { partCauseAndResolution } from './cause-and-resolution.ts'
import { endOfHeading } from './extent.ts'
import { STRENGTH } from './heading-name.ts'
import { type Entry, FORM_LEVEL, type Heading, type HeadingForm } from './headings.ts'

const LEAST_PARAGRAPH_WORDS = 6

/** All headings that could open a section, in document order. */
export function sectionCandidates(entries: readonly Entry[], titleIndex: number | null): Candidate[] {
  const candidates: Candidate[] = []
  let endOfOther = 0
  const endOfSheet = endOfDataSheet(entries)
  for (const [start, { heading }] of entries.entries()) {
    if (!heading || (start === titleIndex && !isExact(heading))) continue
    const isInsideOther = start < endOfOther
    if (heading.name.isOther && heading.name.sections.length === 0)
      endOfOther = Math.max(endOfOther, endOfHeading(entries, start))
    if (heading.form === 'lead' && start < endOfSheet && !isParagraph(entries, start)) continue
    for (const { name, strength, by } of heading.name.sections) {
      const inside = SECTION_NAMES.filter((outer) =>
        candidates.some((other) => other.name === outer && other.start < start && other.end > start),
      )
      candidates.push({
        name,
        heading,
        strength,
        by,
        start,
        end: endOfHeading(entries, start),
        inside,
        isInsideOther,
      })
    }
  }
  return candidates
}

/**
 * Labels above the first section of a Markdown document ("**Impact**: …") are its data sheet; but not where they give the
 * summary itself, as the template of Google's SRE book does.
 */
function endOfDataSheet(entries: readonly Entry[]): number {
  const first = entries.findIndex(
    ({ heading }) => heading?.form === 'markdown' && heading.name.sections.length > 0,
  )
  const givesSummary = entries
    .slice(0, Math.max(0, first))
    .some(({ heading }) => heading?.form === 'lead' && namesOf(heading).includes('summary'))
  const isSummarised = entries.some(
    ({ heading }) => heading?.form === 'markdown' && namesOf(heading).includes('summary'),
  )
  return givesSummary && !isSummarised ? 0 : first
}

/** A label over a paragraph of its own, where the fields of a data sheet stand line by line and give a few words. */
function isParagraph(entries: readonly Entry[], index: number): boolean {
  const { unit } = entries[index] ?? {}
  if (unit === undefined || unit.kind !== 'line') return false
  const before = entries.slice(0, index).findLast((entry) => entry.unit.line < unit.line)?.unit
  const behind = entries.slice(index + 1).find((entry) => entry.unit.line > unit.line)?.unit
  const isApart = (before?.endLine ?? 0) < unit.line - 1 && (behind?.line ?? Infinity) > unit.endLine + 1
  return isApart && unit.text.split(' ').length >= LEAST_PARAGRAPH_WORDS
}

function namesOf(heading: Heading): SectionName[] {
  return heading.name.sections.map(({ name }) => name)
}

function isExact(heading: Heading): boolean {
  return heading.name.sections.some((section) => section.strength === STRENGTH.exact)
}

/** The heading of each section: the one that names it best and stands most by itself, the first of equals. */
export function chooseSections(
  candidates: readonly Candidate[],
  entries: readonly Entry[],
  vocabularies: readonly Vocabulary[],
): Map<SectionName, Candidate> {
  const chosen = new Map<SectionName, Candidate>()
  for (const name of SECTION_NAMES) {
    const own = candidates.filter(
      (candidate) =>
        candidate.name === name &&
        (candidate.strength >= STRENGTH.contained || standsAlone(candidate)) &&
        !isEventLabel(candidate),
    )
    const best = own.reduce<Candidate | null>(
      (one, other) => (one === null || isBetter(other, one) ? other : one),
      null,
    )
    if (best) chosen.set(name, best)
  }
  return partCauseAndResolution(chosen, candidates, entries, vocabularies)
}

/** Of equals the first; but of labels, which a summary has as well, the last. */
function isBetter(candidate: Candidate, best: Candidate): boolean {
  const difference = rank(candidate) - rank(best)
  return (
    difference > 0 ||
    (difference === 0 && candidate.heading.level >= FORM_LEVEL.label && candidate.name === 'rootCause')
  )
}

/** What only stands for a section does so by itself, not inside another one. */
function standsAlone({ inside, isInsideOther }: Candidate): boolean {
  return !isInsideOther && !inside.includes('actionItems') && !inside.includes('timeline')
}

/** In a timeline a label ("Fix: …") tells of an event. */
function isEventLabel({ heading, inside }: Candidate): boolean {
  return inside.includes('timeline') && heading.level >= FORM_LEVEL.label
}

const OWN_LINE_FORMS: ReadonlySet<HeadingForm> = new Set(['markdown', 'bold', 'bare'])
const NAMED = 100
const NOT_NESTED = 50
const FOR_BOTH = 20
const ON_ITS_OWN_LINE = 10
const IN_MARKDOWN = 5

/**
 * A heading that names the section beats one that stands for it; one that stands by itself a label inside another section
 * ("Root cause:" in the summary); one for cause and resolution together the labels around it.
 */
function rank(candidate: Candidate): number {
  const { name, heading, strength, inside } = candidate
  const isNested = inside.some((outer) => outer !== name && outer !== 'impact')
  const isForBoth = name === 'rootCause' && heading.name.sections.length > 1
  return (
    (strength >= STRENGTH.contained ? NAMED : 0) +
    (isNested ? 0 : NOT_NESTED) +
    (isForBoth ? FOR_BOTH : 0) +
    (OWN_LINE_FORMS.has(heading.form) ? ON_ITS_OWN_LINE : 0) +
    (heading.form === 'markdown' ? IN_MARKDOWN : 0) +
    strength
  )
}
