import type { ReadableDocument } from '../files/document-file.ts'
import type { Finding } from '../findings/finding.ts'
import type { Postmortem, SectionName } from '../postmortem/postmortem.ts'
import type { TemplateSetting } from '../templates/registry.ts'
import { checkboxes } from './checkboxes.ts'
import { isoDates } from './iso-dates.ts'
import { applyMends, type Mend } from './mend.ts'
import { sameFacts } from './same-facts.ts'
import { sectionSkeletons } from './section-skeletons.ts'

export interface MendInput {
  readonly path: string
  readonly text: string
  /** Of this document; sections are put in for these only. */
  readonly findings: readonly Finding[]
  readonly template: TemplateSetting
  /** Reads the document as everything else does. */
  readonly read: (document: ReadableDocument) => readonly Postmortem[]
}

/** A change to be tried: the ways to make it, the best one first. */
interface Candidate {
  readonly ways: readonly Mend[]
  readonly section: SectionName | null
}

interface Trial {
  readonly mend: Mend
  readonly section: SectionName | null
}

/** Each may cost a reading of the document. */
const MOST_MENDS = 200

/**
 * What can be mended in a document without anybody's judgement, by place. Pure. The mended document was read again: it says
 * what it said (see `sameFacts`); what would change that is left out.
 */
export function planMends(input: MendInput): readonly Mend[] {
  const { path, text, read } = input
  const before = read({ path, text })
  const candidates = candidatesOf(before, input).slice(0, MOST_MENDS)
  const holds = (trials: readonly Trial[]): boolean => {
    const mended = applyMends(text, inOrder(trials))
    const added = new Set(trials.flatMap(({ section }) => section ?? []))
    return sameFacts(before, read({ path, text: mended }), added)
  }
  const best = candidates.flatMap(({ ways, section }) => ways.slice(0, 1).map((mend) => ({ mend, section })))
  if (best.length === 0 || holds(best)) return inOrder(best)
  const kept: Trial[] = []
  for (const { ways, section } of candidates) {
    const trial = ways.map((mend) => ({ mend, section })).find((one) => holds([...kept, one]))
    if (trial !== undefined) kept.push(trial)
  }
  return inOrder(kept)
}

function candidatesOf(
  postmortems: readonly Postmortem[],
  { findings, template }: MendInput,
): readonly Candidate[] {
  const [only, ...others] = postmortems
  const read = postmortems.filter(({ isPostmortem }) => isPostmortem)
  // In a file of several incidents it is not certain which one lacks what.
  const sections = only === undefined || others.length > 0 ? [] : sectionSkeletons(only, findings, template)
  return [
    ...sections.map(({ section, ways }) => ({ ways, section: section.section })),
    ...distinct(read.flatMap((one) => [...isoDates(one), ...checkboxes(one)])).map((mend) => ({
      ways: [mend],
      section: null,
    })),
  ]
}

/** Two items, or two incidents, may be read out of one line. */
function distinct(mends: readonly Mend[]): readonly Mend[] {
  return [...new Map(mends.map((mend) => [JSON.stringify(mend.place), mend])).values()]
}

/** By place; the sort is stable, so that sections put in at one place keep the order of the template. */
function inOrder(trials: readonly Trial[]): readonly Mend[] {
  return trials
    .map(({ mend }) => mend)
    .toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
}
