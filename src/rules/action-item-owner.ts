import type { Rule } from './rule.ts'
import { quote } from './wording.ts'

export const actionItemOwner: Rule = {
  id: 'action-item-owner',
  group: 'action-items',
  summary: 'An action item names who does it.',
  defaultLevel: 'info',
  *check({ actionItems }) {
    for (const item of actionItems) {
      // What is tracked elsewhere has its owner there.
      if (!item.selected || item.done || item.owner !== null || item.reference !== null) continue
      yield {
        place: { line: item.line },
        message: `Nobody is named to do ${quote(item.title)}.`,
        expected: 'Name a person or a team in the item, for example “(owner: Backend team)”.',
      }
    }
  },
}
