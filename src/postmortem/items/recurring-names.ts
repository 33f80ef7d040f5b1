import { isMeasure, sentenceRole } from '../sentences/role.ts'
import type { ItemDraft, Reading } from './draft.ts'
import { looksLikeName } from './names.ts'

const LABEL = /^([^:：]{1,40})\s*[:：]\s+(.*)$/s
const INITIALS = /^\p{Lu}{2,3}(?: ?[&+/,] ?\p{Lu}{2,3})*$/u
const CONJUNCTION = /\s*(?:[&+,/]|\band\b)\s*/

/**
 * Who leads items by a name before a colon (`Kim: look at …`): a topic ("Monitoring: add …") stands there as well, so a
 * label counts as a name only when it reads as one, leads more than one item (alone or with others) and is no topic of
 * the text.
 */
export function recurringNames(
  drafts: readonly ItemDraft[],
  lines: readonly string[],
  reading: Reading,
): ReadonlySet<string> {
  const labels = drafts.flatMap((draft) => {
    const match = LABEL.exec(draft.lines.map((line) => line.text).join(' '))
    return match?.[1] && match[2] && isMeasure(sentenceRole(match[2], reading.vocabularies))
      ? [match[1].trim()]
      : []
  })
  const counts = new Map<string, number>()
  for (const name of labels.flatMap((label) => label.split(CONJUNCTION)))
    counts.set(name, (counts.get(name) ?? 0) + 1)
  const common = labels.length > 0 ? uncapitalisedWords(lines) : new Set<string>()
  const isName = (name: string): boolean =>
    (counts.get(name) ?? 0) > 1 &&
    (INITIALS.test(name) || looksLikeName(name, reading)) &&
    !name.split(' ').every((word) => common.has(word.toLowerCase()))
  return new Set(
    labels.filter((label) => label.split(CONJUNCTION).every((name) => isName(name) || /\bteam$/i.test(name))),
  )
}

/** The words that a text writes without a capital: what a topic is called, and no name. */
function uncapitalisedWords(lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap((line) => line.match(/(?<![\p{L}\p{N}/.@-])\p{Ll}[\p{L}'’]*(?![\p{L}/.-])/gu) ?? []),
  )
}
