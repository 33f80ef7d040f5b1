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
  'cause-shallow',
  'blameless',
  'action-items-present',
  'action-item-owner',
  'action-item-assignable',
  'action-item-due',
  'action-item-overdue',
  'action-item-verb',
  'action-item-vague',
  'action-item-single',
  'action-item-duplicate',
  'action-item-recurring',
  'action-item-preventive',
  'action-items-few',
  'placeholder-text',
  'secret',
  'personal-data',
  'internal-link',
  'disable-comment',
] as const

export type RuleId = (typeof RULE_IDS)[number]
