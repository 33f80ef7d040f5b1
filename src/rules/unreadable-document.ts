import type { RuleHead } from './rule.ts'

/** Not a check of a document: what the reader of files says of one that it could not read at all. */
export const unreadableDocument: RuleHead = {
  id: 'unreadable-document',
  group: 'hygiene',
  summary: 'Every file that is named or found can be read as text.',
  defaultLevel: 'error',
}
