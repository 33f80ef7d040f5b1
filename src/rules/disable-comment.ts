import type { RuleHead } from './rule.ts'

/** Told where the comments are applied, since it takes all that the other rules found to know what a comment is for. */
export const disableComment: RuleHead = {
  id: 'disable-comment',
  group: 'hygiene',
  summary: 'A comment that switches a rule off names it, gives the reason, and is needed.',
  defaultLevel: 'warning',
}
