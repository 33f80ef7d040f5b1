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
    for (const { item, words } of alikeInSize(openItems(actionItems))) {
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

/** The items with as many words and letters as another: only these can be the same. Their words are in order. */
function alikeInSize(items: readonly ActionItem[]): readonly { item: ActionItem; words: string }[] {
  const sizes = new Map<number, number>()
  const sized = items.map((item) => {
    const words = contentOf(item.text)
    const size = words.reduce((sum, word) => sum + word.length, words.length * LONGEST)
    sizes.set(size, (sizes.get(size) ?? 0) + 1)
    return { item, words, size }
  })
  return sized
    .filter(({ words, size }) => words.length >= LEAST_WORDS && (sizes.get(size) ?? 0) > 1)
    .map(({ item, words }) => ({ item, words: words.toSorted().join(' ') }))
}

function contentOf(text: string): readonly string[] {
  const content: string[] = []
  for (const word of normalise(text.slice(0, LONGEST)).split(' ')) {
    if (word === '' || FUNCTION_WORDS.has(word)) continue
    content.push(word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word)
  }
  return content
}

function isRepeated(item: ActionItem, earlier: ActionItem): boolean {
  return (['group', 'owner', 'due', 'reference'] as const).every(
    (field) => item[field] === null || earlier[field] === null || item[field] === earlier[field],
  )
}
