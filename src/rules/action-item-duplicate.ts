import type { ActionItem } from '../postmortem/postmortem.ts'
import { normalise } from '../postmortem/vocabulary/normalise.ts'
import { openItems, placeInItem } from './item-place.ts'
import type { Rule } from './rule.ts'
import { quote } from './wording.ts'

const LONGEST = 1000
const LEAST_WORDS = 2
/** Words that make no difference between two items. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an the our all for of to in on at and with that this is be we should must need will please also'.split(
    ' ',
  ),
)

/**
 * Equal but for small words, order, case and plurals. Items of one wording for several things (“Patch server 1”, “Patch
 * server 2”) differ in a word, and so they are two.
 */
export const actionItemDuplicate: Rule = {
  id: 'action-item-duplicate',
  group: 'action-items',
  summary: 'No action item says the same as another of its document.',
  defaultLevel: 'warning',
  *check({ actionItems, lines }) {
    const seen = new Map<string, ActionItem[]>()
    for (const item of openItems(actionItems)) {
      const words = contentOf(item.text)
      if (words === null) continue
      const same = seen.get(words) ?? []
      const earlier = same.find((other) => isRepeated(item, other))
      if (earlier === undefined) {
        seen.set(words, [...same, item])
        continue
      }
      yield {
        place: placeInItem(item, lines),
        message: `${quote(item.title)} says the same as the item in line ${earlier.line}.`,
        expected: 'Keep one of them, or say what is different.',
      }
    }
  },
}

function contentOf(text: string): string | null {
  const words = normalise(text.slice(0, LONGEST))
    .split(' ')
    .filter((word) => word !== '' && !FUNCTION_WORDS.has(word))
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
  return words.length < LEAST_WORDS ? null : words.toSorted().join(' ')
}

function isRepeated(item: ActionItem, earlier: ActionItem): boolean {
  return (['group', 'owner', 'due', 'reference'] as const).every(
    (field) => item[field] === null || earlier[field] === null || item[field] === earlier[field],
  )
}
