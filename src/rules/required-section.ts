import type { Finding } from '../findings/finding.ts'
import { type Postmortem, SECTION_WORDS } from '../postmortem/postmortem.ts'
import { bindTemplate } from '../templates/bind.ts'
import { chosenTemplate } from '../templates/registry.ts'
import type { Template } from '../templates/template.ts'
import type { Rule, RuleReport } from './rule.ts'
import { type SectionLevels, sectionLevels } from './section-levels.ts'
import { quote, SECTION_HEADINGS } from './wording.ts'

/** The sections are those of the public contract; which heading means which section is the reader's vocabulary. */
export const requiredSection: Rule = {
  id: 'required-section',
  group: 'structure',
  summary: 'A postmortem has every section its readers look for.',
  defaultLevel: 'error',
  *check(postmortem, { config, options }) {
    if (!postmortem.isPostmortem) return
    const line = postmortem.titleLine ?? 1
    const template = chosenTemplate(config.template)
    const levels = sectionLevels(options)
    if (template !== null) {
      yield* ofTemplate(postmortem, template, levels, line)
      return
    }
    for (const { name, level } of levels) {
      if (postmortem.sections[name] !== null) continue
      yield {
        place: { line },
        level,
        message: `This postmortem has no ${SECTION_WORDS[name]} section.`,
        expected: addHeading(SECTION_HEADINGS[name]),
      }
    }
  },
}

/** A template says itself which of its sections are required; the rule's options lower or switch off known ones. */
function* ofTemplate(
  postmortem: Postmortem,
  template: Template,
  levels: SectionLevels,
  line: number,
): Iterable<RuleReport> {
  for (const { section, line: found } of bindTemplate(template, postmortem)) {
    if (found !== null || !section.isRequired) continue
    const known = levels.find(({ name }) => name === section.section)
    if (section.section !== null && known === undefined) continue
    yield {
      place: { line },
      ...(known === undefined ? {} : { level: known.level }),
      message: `This postmortem has no section ${quote(section.heading)}, which the template asks for.`,
      expected: addHeading(section.heading),
    }
  }
}

function addHeading(heading: string): string {
  return `Add a heading “${heading}” with what belongs under it.`
}

/** The heading that a finding of this rule asks for; null for any other finding. */
export function headingAskedFor({ rule, expected }: Pick<Finding, 'rule' | 'expected'>): string | null {
  if (rule !== requiredSection.id || expected === null) return null
  return /“(.*)”/.exec(expected)?.[1] ?? null
}
