import { placeInItem } from './item-place.ts'
import type { Rule } from './rule.ts'

/** One item alone may well be the right one. */
const LEAST_ITEMS = 2

/** Silent where a single item's kind cannot be told. */
export const actionItemPreventive: Rule = {
  id: 'action-item-preventive',
  group: 'action-items',
  summary: 'At least one action item prevents the next incident or detects it sooner.',
  defaultLevel: 'info',
  *check({ isPostmortem, actionItems, sections, lines }) {
    const items = actionItems.filter(({ selected }) => selected)
    const [first] = items
    if (!isPostmortem || first === undefined || items.length < LEAST_ITEMS) return
    if (items.some(({ kind }) => kind !== 'corrective' && kind !== 'process')) return
    yield {
      place:
        sections.actionItems === null ? placeInItem(first, lines) : { line: sections.actionItems.startLine },
      message: `None of the ${items.length} action items prevents the next incident or detects it sooner.`,
      expected:
        'Add an item that stops this kind of incident (a check, a limit, a test) or one that alerts on it earlier.',
    }
  },
}
