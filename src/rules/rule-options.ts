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

const DEFAULT_MOST_ITEMS = 12

export const FewItemsOptions = v.strictObject({
  most: v.optional(
    v.pipe(
      v.number('Expected a number'),
      v.integer('Expected a whole number'),
      v.minValue(1, 'Expected at least 1'),
    ),
    DEFAULT_MOST_ITEMS,
  ),
})

/** Names of hosts or domains; `*.` in front stands for all below it. */
const Hosts = v.array(v.pipe(v.string(), v.regex(/^(?:\*\.)?[^\s/*:@]+$/, 'Expected a host or a domain')))

export const PersonalDataOptions = v.strictObject({ domains: v.optional(Hosts, []) })

export const InternalLinkOptions = v.strictObject({
  allow: v.optional(Hosts, []),
  deny: v.optional(Hosts, []),
})

export const TimezoneOptions = v.strictObject({
  required: v.optional(v.boolean('Expected true or false'), false),
})

const NoOptions = v.strictObject({})

/** What may stand in `rules: { <id>: [level, {…}] }`; a rule that is not named here takes no options. */
const OPTIONS: Readonly<Partial<Record<RuleId, v.GenericSchema<unknown, unknown>>>> = {
  'required-section': SectionOptions,
  'empty-section': SectionOptions,
  'placeholder-text': PlaceholderOptions,
  'timeline-timezone': TimezoneOptions,
  'action-items-few': FewItemsOptions,
  'personal-data': PersonalDataOptions,
  'internal-link': InternalLinkOptions,
}

/** The schema of a rule's options. */
export function ruleOptionsSchema(rule: RuleId): v.GenericSchema<unknown, unknown> {
  return OPTIONS[rule] ?? NoOptions
}
