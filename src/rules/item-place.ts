import type { ActionItem } from '../postmortem/postmortem.ts'
import type { RuleReport } from './rule.ts'

/**
 * Where `words`, as they stand in an item, stand in the document; the item's first line where they cannot be found (they
 * are wrapped or hold markup).
 */
export function placeInItem(
  { line, endLine, text }: Pick<ActionItem, 'line' | 'endLine' | 'text'>,
  lines: readonly string[],
  words: string = text,
): RuleReport['place'] {
  if (words === '') return { line }
  for (let number = line; number <= endLine; number++) {
    const start = (lines[number - 1] ?? '').indexOf(words)
    if (start >= 0)
      return { line: number, column: start + 1, endLine: number, endColumn: start + words.length + 1 }
  }
  return { line }
}

/** The items that are still to be done. */
export function openItems(items: readonly ActionItem[]): readonly ActionItem[] {
  return items.filter(({ selected, done }) => selected && !done)
}
