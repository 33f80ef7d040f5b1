import { SECTION_NAMES, type SectionName } from '../postmortem.ts'
import { endOfHeading } from './extent.ts'
import { STRENGTH } from './heading-name.ts'
import { type Entry, FORM_LEVEL, type Heading } from './headings.ts'

/** A heading that could open a section, with the entries that would belong to it. */
export interface Candidate {
  readonly name: SectionName
  readonly heading: Heading
  readonly strength: number
  readonly by: string
  /** Indexes into the entries: of the heading, and behind the last entry. */
  readonly start: number
  readonly end: number
  /** Sections inside of which the heading stands. */
  readonly inside: readonly SectionName[]
  /** True when it stands inside a section that is none of ours ("What went wrong" under "Lessons learned"). */
  readonly isInsideOther: boolean
}

/** All headings that could open a section, in document order. */
export function sectionCandidates(entries: readonly Entry[], titleIndex: number | null): Candidate[] {
  const candidates: Candidate[] = []
  let endOfOther = 0
  for (const [start, { heading }] of entries.entries()) {
    if (!heading || (start === titleIndex && !isExact(heading))) continue
    const isInsideOther = start < endOfOther
    if (heading.name.isOther && heading.name.sections.length === 0) endOfOther = Math.max(endOfOther, endOfHeading(entries, start))
    for (const { name, strength, by } of heading.name.sections) {
      const inside = SECTION_NAMES.filter((outer) => candidates.some((other) => other.name === outer && other.start < start && other.end > start))
      candidates.push({ name, heading, strength, by, start, end: endOfHeading(entries, start), inside, isInsideOther })
    }
  }
  return candidates
}

function isExact(heading: Heading): boolean {
  return heading.name.sections.some((section) => section.strength === STRENGTH.exact)
}

/** The heading of each section: the one that names it best and stands most by itself, the first of equals. */
export function chooseSections(candidates: readonly Candidate[]): Map<SectionName, Candidate> {
  const chosen = new Map<SectionName, Candidate>()
  for (const name of SECTION_NAMES) {
    const own = candidates.filter((candidate) => candidate.name === name && (candidate.strength >= STRENGTH.contained || !candidate.isInsideOther))
    const best = own.reduce<Candidate | null>((one, other) => (one === null || rank(other) > rank(one) ? other : one), null)
    if (best) chosen.set(name, best)
  }
  return withLabelledResolution(chosen, candidates)
}

const NAMED_ALONE = 100

/** A label inside another section ("Root cause:" in the summary) counts only where the section has no heading of its own. */
function rank(candidate: Candidate): number {
  const { name, heading, strength, inside } = candidate
  const strong = strength >= STRENGTH.contained
  const isNested = inside.some((outer) => outer !== name && !(outer === 'rootCause' && name === 'resolution') && outer !== 'impact')
  const isLabel = heading.level >= FORM_LEVEL.lead
  return (strong ? NAMED_ALONE : 0) - (isNested ? NAMED_ALONE / 2 : 0) - (isLabel && isNested ? NAMED_ALONE / 4 : 0) + strength
}

/** In one section for both, the resolution begins at a label of its own; without one, both have the same lines. */
function withLabelledResolution(chosen: Map<SectionName, Candidate>, candidates: readonly Candidate[]): Map<SectionName, Candidate> {
  const both = chosen.get('rootCause')
  if (!both || !both.heading.name.sections.some((section) => section.name === 'resolution')) return chosen
  const label = candidates.find(({ name, start, heading }) => name === 'resolution' && start > both.start && start < both.end && heading !== both.heading)
  const own = candidates.find(({ name, heading }) => name === 'resolution' && heading === both.heading)
  const resolution = label ?? own
  if (resolution) chosen.set('resolution', resolution)
  return chosen
}
