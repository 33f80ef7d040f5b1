import type { ActionItem } from '../postmortem/postmortem.ts'
import { isTrackedIn } from '../postmortem/tracked-in.ts'
import { openItems } from './item-place.ts'
import type { Rule, RuleReport } from './rule.ts'
import { quote } from './wording.ts'

const EXPECTED = 'Name a person or a team in the item, for example “(owner: Backend team)”.'
/** From so many items on, a document that names no owner at all is told once. */
const MANY = 3

export const actionItemOwner: Rule = {
  id: 'action-item-owner',
  group: 'action-items',
  summary: 'An action item names who does it.',
  defaultLevel: 'info',
  *check({ actionItems, sections }) {
    // What is tracked elsewhere has its owner there.
    const items = openItems(actionItems).filter(({ reference }) => !isTrackedIn(reference))
    const unowned = items.filter(({ owner }) => owner === null)
    const [first] = unowned
    if (first !== undefined && unowned.length >= MANY && unowned.length === items.length) {
      yield {
        place: { line: sections.actionItems?.startLine ?? first.line },
        message: `Nobody is named to do any of the ${items.length} open action items.`,
        expected: 'Name a person or a team in each item, for example “(owner: Backend team)”.',
      }
    } else yield* unowned.map(reportOn)
  },
}

function reportOn({ line, title }: ActionItem): RuleReport {
  return { place: { line }, message: `Nobody is named to do ${quote(title)}.`, expected: EXPECTED }
}
