import type { SectionName } from '../postmortem.ts'
import { normalise } from '../vocabulary/normalise.ts'
import { phraseAtStart } from '../vocabulary/phrase-list.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { Candidate } from './candidate.ts'
import type { Entry } from './headings.ts'

/**
 * Parts a section on cause and resolution: the resolution begins at a label of its own or, in a document of bare lines,
 * at the line that begins to tell of it; where neither is, both have the same lines.
 */
export function partCauseAndResolution(
  chosen: ReadonlyMap<SectionName, Candidate>,
  candidates: readonly Candidate[],
  entries: readonly Entry[],
  vocabularies: readonly Vocabulary[],
): Map<SectionName, Candidate> {
  const parted = new Map(chosen)
  const both = chosen.get('rootCause')
  const own = candidates.find(({ name, heading }) => name === 'resolution' && heading === both?.heading)
  if (!both || !own) return parted
  const end = endOfBoth(both, candidates)
  const label = candidates.find(
    ({ name, start, heading }) =>
      name === 'resolution' && start > both.start && start <= end && heading !== both.heading,
  )
  const resolution = label ?? resolvingPiece(own, entries, vocabularies) ?? own
  parted.set('resolution', resolution)
  if (resolution !== own) parted.set('rootCause', { ...both, end: resolution.start })
  return parted
}

/** Where the heading for both stands directly above one for the cause, on the same level, it reaches over that section too. */
function endOfBoth(both: Candidate, candidates: readonly Candidate[]): number {
  const cause = candidates.find(
    ({ name, start, heading }) =>
      name === 'rootCause' && start === both.start + 1 && heading !== both.heading,
  )
  return Math.max(both.end, cause?.end ?? 0)
}

/** Bare lines and list items are pieces by themselves: one of them begins to tell of the resolution. Paragraphs are prose. */
function resolvingPiece(
  own: Candidate,
  entries: readonly Entry[],
  vocabularies: readonly Vocabulary[],
): Candidate | null {
  const { heading } = own
  const section = entries.slice(own.start + 1, own.end).filter(({ unit }) => unit.kind !== 'rule')
  const isBareLines =
    (heading.form === 'label' || heading.form === 'bare') &&
    section.every(({ unit }) => unit.kind === 'line' && unit.block === heading.unit.block)
  const isList = section.every(({ unit }) => unit.kind === 'item' && unit.depth === 1)
  if (!isBareLines && !isList) return null
  const piece = section.find(({ unit }, index) => {
    const words = normalise(unit.text)
    return index > 0 && vocabularies.some(({ resolving }) => phraseAtStart(words, resolving) !== undefined)
  })
  return piece ? { ...own, heading: { ...heading, unit: piece.unit }, start: entries.indexOf(piece) } : null
}
