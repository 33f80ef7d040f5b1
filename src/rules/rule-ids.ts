// Imports nothing, so that the configuration can know the names of the rules without loading them.

/** The id of every rule, in the order of the registry. */
export const RULE_IDS = [
  'unreadable-document',
  'reading-limit',
  'front-matter',
  'not-a-postmortem',
  'required-section',
  'empty-section',
  'timeline-present',
  'timeline-order',
  'action-items-present',
  'action-item-owner',
  'action-item-due',
  'placeholder-text',
  'disable-comment',
] as const

export type RuleId = (typeof RULE_IDS)[number]
