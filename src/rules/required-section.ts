import { SECTION_WORDS } from '../postmortem/postmortem.ts'
import type { Rule } from './rule.ts'
import { sectionLevels } from './section-levels.ts'
import { SECTION_HEADINGS } from './wording.ts'

/** The sections are those of the public contract; which heading means which section is the reader's vocabulary. */
export const requiredSection: Rule = {
  id: 'required-section',
  group: 'structure',
  summary: 'A postmortem has every section its readers look for.',
  defaultLevel: 'error',
  *check(postmortem, { options }) {
    if (!postmortem.isPostmortem) return
    const line = postmortem.titleLine ?? 1
    for (const { name, level } of sectionLevels(options)) {
      if (postmortem.sections[name] !== null) continue
      yield {
        place: { line },
        level,
        message: `This postmortem has no ${SECTION_WORDS[name]} section.`,
        expected: `Add a heading “${SECTION_HEADINGS[name]}” with what belongs under it.`,
      }
    }
  },
}
