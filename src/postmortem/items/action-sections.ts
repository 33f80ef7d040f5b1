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
  const all = [...sections]
  for (let index = 0; index < all.length; index++) {
    const next = all[index]?.end ?? entries.length
    const heading = entries[next]?.heading
    if (heading?.name.list && !all.some((section) => section.start === next))
      all.splice(index + 1, 0, { start: next, end: endOfHeading(entries, next) })
  }
  return all
}

function listSections(entries: readonly Entry[]): ActionSection[] {
  const starts = entries.flatMap((entry, index) => (entry.heading?.name.list ? [index] : []))
  return outermost(starts.map((start) => ({ start, end: endOfHeading(entries, start) })))
}

/** A neighbour on the same level that is all task list goes with the measures, whatever its heading ("Nice to have"). */
function withTaskLists(sections: readonly ActionSection[], entries: readonly Entry[]): ActionSection[] {
  const all = [...sections]
  for (let index = 0; index < all.length; index++) {
    const { start, end } = all[index] ?? { start: 0, end: entries.length }
    const level = entries[start]?.heading?.level
    const isNeighbour = (at: number): boolean =>
      entries[at]?.heading?.form === 'markdown' &&
      entries[at]?.heading?.level === level &&
      !isOfOther(entries[at]?.heading) &&
      !all.some((section) => section.start === at) &&
      isTaskList(entries.slice(at + 1, endOfHeading(entries, at)))
    if (isNeighbour(end)) all.splice(index + 1, 0, { start: end, end: endOfHeading(entries, end) })
    const before = entries.findLastIndex(
      ({ heading }, at) => at < start && heading !== null && heading.level <= (level ?? 0),
    )
    if (index === 0 && before >= 0 && endOfHeading(entries, before) === start && isNeighbour(before)) {
      all.unshift({ start: before, end: start })
      index = -1
    }
  }
  return all
}

function isOfOther(heading: Heading | null | undefined): boolean {
  if (!heading || heading.name.isOther) return true
  return heading.name.sections.some(({ strength }) => strength >= STRENGTH.contained)
}

function isTaskList(entries: readonly Entry[]): boolean {
  const items = entries.filter(({ unit }) => unit.kind === 'item' && unit.depth === 1)
  return items.length > 0 && items.every(({ unit }) => unit.checked !== null)
}
