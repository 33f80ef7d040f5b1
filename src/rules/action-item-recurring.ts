import { isTrackedIn } from '../postmortem/tracked-in.ts'
import { openItems, placeInItem } from './item-place.ts'
import type { Rule } from './rule.ts'
import { quote } from './wording.ts'

/** What earlier postmortems left open is told by those who run the rules; without it this rule is silent. */
export const actionItemRecurring: Rule = {
  id: 'action-item-recurring',
  group: 'action-items',
  summary: 'An action item that resembles an open one of an earlier postmortem names its issue.',
  defaultLevel: 'info',
  *check(postmortem, { surroundings }) {
    const { resembling } = surroundings ?? {}
    if (resembling === undefined) return
    for (const item of openItems(postmortem.actionItems)) {
      if (isTrackedIn(item.reference)) continue
      const earlier = resembling(item, postmortem)
      if (earlier === null) continue
      const { where, issue, title } = earlier
      yield {
        place: placeInItem(item, postmortem.lines),
        message: `${quote(item.title)} resembles ${quote(title)}, which is still open (${where}).`,
        expected:
          issue === null
            ? 'Where both are the same thing, name the issue of the earlier one in this item, so that it is tracked once.'
            : `Where both are the same thing, name it in this item: “(#${issue})”. Then no second issue is opened.`,
      }
    }
  },
}
