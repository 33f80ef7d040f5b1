import * as v from 'valibot'
import { SEVERITIES } from '../findings/finding.ts'
import { SECTION_NAMES } from '../postmortem/postmortem.ts'
import type { RuleId } from './rule-ids.ts'

/** How much a section's absence matters: `false` and `off` not at all, `true` as much as the rule's own level. */
const SectionLevel = v.union(
  [v.boolean(), v.picklist(['off', ...SEVERITIES])],
  'Expected true, false, off, info, warning or error',
)

export const SectionOptions = v.strictObject({
  sections: v.optional(v.strictObject(v.entriesFromList(SECTION_NAMES, v.optional(SectionLevel))), {}),
})

export const PlaceholderOptions = v.strictObject({
  allow: v.optional(v.array(v.pipe(v.string(), v.nonEmpty('Expected a word'))), []),
})

const NoOptions = v.strictObject({})

/** What may stand in `rules: { <id>: [level, {…}] }`; a rule that is not named here takes no options. */
const OPTIONS: Readonly<Partial<Record<RuleId, v.GenericSchema<unknown, unknown>>>> = {
  'required-section': SectionOptions,
  'empty-section': SectionOptions,
  'placeholder-text': PlaceholderOptions,
}

/** The schema of a rule's options. */
export function ruleOptionsSchema(rule: RuleId): v.GenericSchema<unknown, unknown> {
  return OPTIONS[rule] ?? NoOptions
}
