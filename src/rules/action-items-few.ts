import * as v from 'valibot'
import { placeInItem } from './item-place.ts'
import type { Rule } from './rule.ts'
import { FewItemsOptions } from './rule-options.ts'

export const actionItemsFew: Rule = {
  id: 'action-items-few',
  group: 'action-items',
  summary: 'A postmortem asks for no more than can be done.',
  defaultLevel: 'info',
  *check({ actionItems, lines }, { options }) {
    const { most } = v.parse(FewItemsOptions, options)
    const items = actionItems.filter(({ selected, done }) => selected && !done)
    const first = items[most]
    if (first === undefined) return
    yield {
      place: placeInItem(first, lines),
      message: `There are ${items.length} open action items, of which this is the first beyond ${most}.`,
      expected: 'Keep those that matter most, and write down which you decided against and why.',
    }
  },
}
