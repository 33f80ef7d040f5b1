import type { Rule } from './rule.ts'
import { quote } from './wording.ts'

/** A missing section is told by `required-section`. */
export const actionItemsPresent: Rule = {
  id: 'action-items-present',
  group: 'action-items',
  summary: 'A postmortem has at least one action item.',
  defaultLevel: 'error',
  *check({ isPostmortem, sections: { actionItems: section }, actionItems }) {
    if (!isPostmortem || section === null || actionItems.length > 0) return
    yield {
      place: { line: section.startLine },
      message: section.isEmpty
        ? `Nothing stands under the heading ${quote(section.heading)}.`
        : `No action item was found under ${quote(section.heading)}.`,
      expected: 'List what is to be done so that it does not happen again, one task an item: “- Alert on …”.',
    }
  },
}
