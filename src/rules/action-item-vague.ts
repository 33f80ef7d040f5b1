import { openItems, placeInItem } from './item-place.ts'
import type { Rule } from './rule.ts'
import { VAGUE_WORDINGS, type VagueWording } from './vague-words.ts'
import { quote } from './wording.ts'

/** A longer item says more than a vague phrase. */
const LONGEST = 160

export const actionItemVague: Rule = {
  id: 'action-item-vague',
  group: 'action-items',
  summary: 'One can tell when an action item is done.',
  defaultLevel: 'info',
  *check({ actionItems, lines, language }) {
    const { any, wordings } = wordingsFor(language)
    for (const item of openItems(actionItems)) {
      const found = any.test(item.text) ? vagueWords(item.text, wordings) : null
      if (found === null) continue
      yield {
        place: placeInItem(item, lines, found.words),
        message: `One cannot tell when this is done: ${quote(found.words)}.`,
        expected: found.suggestion,
      }
    }
  },
}

interface Wordings {
  /** Matches what any of them matches. */
  readonly any: RegExp
  readonly wordings: readonly VagueWording[]
}

const known = new Map<string, Wordings>()

function wordingsFor(language: string): Wordings {
  const found = known.get(language) ?? joinWordings(language)
  known.set(language, found)
  return found
}

function joinWordings(language: string): Wordings {
  const wordings = [
    ...(VAGUE_WORDINGS[language] ?? []),
    ...(language === 'en' ? [] : (VAGUE_WORDINGS.en ?? [])),
  ]
  return { any: new RegExp(wordings.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'i'), wordings }
}

function vagueWords(
  text: string,
  wordings: readonly VagueWording[],
): { readonly words: string; readonly suggestion: string } | null {
  if (text.length > LONGEST) return null
  for (const { pattern, suggestion } of wordings) {
    const match = pattern.exec(text)
    if (match !== null) return { words: match[0], suggestion }
  }
  return null
}
