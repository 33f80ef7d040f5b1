import type { SectionName } from '../postmortem.ts'
import { normalise, startsWithPhrase } from '../vocabulary/normalise.ts'
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
  const label = candidates.find(
    ({ name, start, heading }) =>
      name === 'resolution' && start > both.start && start <= both.end && heading !== both.heading,
  )
  const resolution = label ?? resolvingLine(own, entries, vocabularies) ?? own
  parted.set('resolution', resolution)
  if (resolution !== own) parted.set('rootCause', { ...both, end: resolution.start })
  return parted
}

/** Bare lines are pieces by themselves; in Markdown, where paragraphs are prose, there is no such line. */
function resolvingLine(
  own: Candidate,
  entries: readonly Entry[],
  vocabularies: readonly Vocabulary[],
): Candidate | null {
  const { heading } = own
  if (heading.form !== 'label' && heading.form !== 'bare') return null
  const section = entries.slice(own.start + 1, own.end)
  if (!section.every(({ unit }) => unit.kind === 'line' && unit.block === heading.unit.block)) return null
  const at = section.findIndex(({ unit }, index) => {
    const words = normalise(unit.text)
    return (
      index > 0 &&
      vocabularies.some(({ resolving }) => resolving.some((phrase) => startsWithPhrase(words, phrase)))
    )
  })
  const unit = section[at]?.unit
  return unit ? { ...own, heading: { ...heading, unit }, start: own.start + 1 + at } : null
}
