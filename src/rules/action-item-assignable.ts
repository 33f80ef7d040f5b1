import { openItems, placeInItem } from './item-place.ts'
import type { Rule } from './rule.ts'
import { quote } from './wording.ts'

/** Who may be assigned only the tracker knows; where it was not asked this rule is silent. */
export const actionItemAssignable: Rule = {
  id: 'action-item-assignable',
  group: 'action-items',
  summary: 'The owner of an action item can be assigned to its issue.',
  defaultLevel: 'warning',
  *check(postmortem, { surroundings }) {
    const { unassignable } = surroundings ?? {}
    if (unassignable === undefined) return
    for (const item of openItems(postmortem.actionItems)) {
      const logins = unassignable(item, postmortem)
      if (logins.length === 0) continue
      yield {
        place: placeInItem(item, postmortem.lines, item.owner ?? item.text),
        message: `${logins.map(quote).join(', ')} cannot be assigned to an issue of this repository: that of ${quote(item.title)} would only name the owner.`,
        expected:
          'Correct the login, give that person access to the repository, or set “owners” in the configuration.',
      }
    }
  },
}
