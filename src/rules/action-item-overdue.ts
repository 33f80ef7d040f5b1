import { openItems, placeInItem } from './item-place.ts'
import type { Rule } from './rule.ts'
import { quote } from './wording.ts'

/** An item that became overdue since is the report's affair: no document is wrong because time passed. */
export const actionItemOverdue: Rule = {
  id: 'action-item-overdue',
  group: 'action-items',
  summary: 'No action item was due before its incident or, in a new document, before today.',
  defaultLevel: 'warning',
  *check({ actionItems, incidentDate, lines }, { today, surroundings }) {
    for (const item of openItems(actionItems)) {
      const { due, dueText } = item
      if (due === null) continue
      const isBeforeIncident = incidentDate !== null && due < incidentDate
      if (!isBeforeIncident && !(surroundings?.isNew === true && due < today)) continue
      const than = isBeforeIncident ? `before the incident of ${incidentDate}` : 'in the past'
      yield {
        place: placeInItem(item, lines, dueText ?? item.text),
        message: `${quote(item.title)} is due on ${due}, ${than}.`,
        expected: isBeforeIncident
          ? 'Correct the date, or the date of the incident.'
          : 'Set a day that is still to come, or mark the item as done.',
      }
    }
  },
}
