import { SECTION_WORDS, type Section, type SectionName } from '../postmortem/postmortem.ts'
import { normaliseHeading } from '../postmortem/vocabulary/normalise.ts'
import { phraseIn } from '../postmortem/vocabulary/phrase-list.ts'
import { vocabulariesFor } from '../postmortem/vocabulary/vocabularies.ts'
import type { Rule } from './rule.ts'
import { sectionLevels } from './section-levels.ts'
import { quote } from './wording.ts'

/** Told by `timeline-present` and `action-items-present`: one fault, one finding. */
const TOLD_ELSEWHERE: ReadonlySet<SectionName> = new Set(['timeline', 'actionItems'])

export const emptySection: Rule = {
  id: 'empty-section',
  group: 'structure',
  summary: 'A section has more than its heading.',
  defaultLevel: 'error',
  *check(postmortem, { options }) {
    if (!postmortem.isPostmortem) return
    // One heading may stand for two sections; the first of them is the graver one.
    const told = new Set<number>()
    for (const { name, level } of sectionLevels(options)) {
      const section = postmortem.sections[name]
      if (!section?.isEmpty || TOLD_ELSEWHERE.has(name) || told.has(section.startLine)) continue
      told.add(section.startLine)
      yield {
        place: { line: section.startLine },
        level: isNamed(section, postmortem.language) ? level : 'warning',
        message: `Nothing stands under the heading ${quote(section.heading)}.`,
        expected: `Write the ${SECTION_WORDS[name]} there, or say in a sentence why there is none.`,
      }
    }
  },
}

/** By its own name, and not by a heading that may stand for it ("What went wrong?"). */
function isNamed({ name, heading }: Section, language: string): boolean {
  const words = normaliseHeading(heading)
  return vocabulariesFor(language).some(({ sections }) => phraseIn(words, sections[name].names) !== undefined)
}
