import type { SectionName } from '../postmortem.ts'
import type { Heading } from './headings.ts'

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
