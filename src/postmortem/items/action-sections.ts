import { measuresByContent } from '../sections/by-content.ts'
import type { Candidate } from '../sections/candidate.ts'
import { endOfHeading } from '../sections/extent.ts'
import { STRENGTH } from '../sections/heading-name.ts'
import type { Entry, Heading } from '../sections/headings.ts'
import { behindLabel } from '../sections/headings.ts'
import { isMeasure, sentenceRole } from '../sentences/role.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** An action section by indexes into the entries: of its heading, and behind its last entry. */
export interface ActionSection {
  readonly start: number
  readonly end: number
}

/**
 * The sections whose items are measures: those that name them; without any, those that stand for them. The headings of
 * the two lists ("Tasks", "Improvements") go on with an action section, and open one only where no other does.
 */
export function actionSections(
  entries: readonly Entry[],
  candidates: readonly Candidate[],
  vocabularies: readonly Vocabulary[],
): ActionSection[] {
  const own = candidates.filter((candidate) => candidate.name === 'actionItems' && !isAside(candidate))
  const named = own.filter((candidate) => candidate.strength >= STRENGTH.contained)
  const best =
    named.length > 0 ? named : own.filter((candidate) => standsForMeasures(candidate, entries, vocabularies))
  const sections = outermost(best.map(({ start, end }) => ({ start, end })))
  if (sections.length > 0) return withTaskLists(withLists(sections, entries), entries)
  const lists = listSections(entries)
  const likely = lists.length > 0 ? null : measuresByContent(entries, vocabularies)
  return likely ? [{ start: likely.start, end: likely.end }] : lists
}

/** What may as well tell of the resolution ("Remediation", "Mitigation") has to read as things to do. */
function standsForMeasures(
  candidate: Candidate,
  entries: readonly Entry[],
  vocabularies: readonly Vocabulary[],
): boolean {
  if (candidate.isInsideOther) return false
  if (!candidate.heading.name.sections.some(({ name }) => name === 'resolution')) return true
  const units = entries.slice(candidate.start + 1, candidate.end).map(({ unit }) => unit)
  if (units.some((unit) => unit.checked !== null)) return true
  const items = units.filter((unit) => unit.kind === 'item' && unit.depth === 1)
  const pieces = items.length > 0 ? items : units.filter((unit) => unit.kind === 'line')
  const measures = pieces.filter((unit) => isMeasure(sentenceRole(behindLabel(unit), vocabularies)))
  return measures.length >= 0.5 * pieces.length
}

/** A label among other things ("Actions taken:" in the timeline) opens no section. */
function isAside({ heading, inside }: Candidate): boolean {
  return heading.form === 'item' && inside.some((name) => name !== 'actionItems')
}

function outermost(sections: readonly ActionSection[]): ActionSection[] {
  return sections.filter(
    (section) =>
      !sections.some(
        (other) => other !== section && other.start < section.start && other.end > section.start,
      ),
  )
}

function withLists(sections: readonly ActionSection[], entries: readonly Entry[]): ActionSection[] {
  const starts = new Set(sections.map(({ start }) => start))
  const all: ActionSection[] = []
  for (const section of sections) {
    all.push(section)
    for (let at = section.end; entries[at]?.heading?.name.list && !starts.has(at); ) {
      const end = endOfHeading(entries, at)
      all.push({ start: at, end })
      starts.add(at)
      at = end
    }
  }
  return all
}

function listSections(entries: readonly Entry[]): ActionSection[] {
  const starts = entries.flatMap((entry, index) => (entry.heading?.name.list ? [index] : []))
  return outermost(starts.map((start) => ({ start, end: endOfHeading(entries, start) })))
}

/** A neighbour on the same level that is all task list goes with the measures, whatever its heading ("Nice to have"). */
function withTaskLists(sections: readonly ActionSection[], entries: readonly Entry[]): ActionSection[] {
  const starts = new Set(sections.map(({ start }) => start))
  const levelAt = (at: number): number | undefined => entries[at]?.heading?.level
  const isNeighbour = (at: number, level: number | undefined): boolean =>
    entries[at]?.heading?.form === 'markdown' &&
    levelAt(at) === level &&
    !isOfOther(entries[at]?.heading) &&
    !starts.has(at) &&
    isTaskList(entries.slice(at + 1, endOfHeading(entries, at)))
  const before: ActionSection[] = []
  for (let start = sections[0]?.start ?? 0; ; ) {
    const above = headingAbove(entries, start)
    if (above < 0 || endOfHeading(entries, above) !== start || !isNeighbour(above, levelAt(start))) break
    before.push({ start: above, end: start })
    starts.add(above)
    start = above
  }
  const all: ActionSection[] = []
  for (const section of [...before.reverse(), ...sections]) {
    all.push(section)
    for (let at = section.end; isNeighbour(at, levelAt(section.start)); at = endOfHeading(entries, at)) {
      all.push({ start: at, end: endOfHeading(entries, at) })
      starts.add(at)
    }
  }
  return all
}

/** The nearest heading above the one at `start` that it does not contain, or -1. */
function headingAbove(entries: readonly Entry[], start: number): number {
  const level = entries[start]?.heading?.level ?? 0
  let at = start - 1
  while (at >= 0 && (entries[at]?.heading?.level ?? Number.POSITIVE_INFINITY) > level) at--
  return at
}

function isOfOther(heading: Heading | null | undefined): boolean {
  if (!heading || heading.name.isOther) return true
  return heading.name.sections.some(({ strength }) => strength >= STRENGTH.contained)
}

function isTaskList(entries: readonly Entry[]): boolean {
  const items = entries.filter(({ unit }) => unit.kind === 'item' && unit.depth === 1)
  return items.length > 0 && items.every(({ unit }) => unit.checked !== null)
}
