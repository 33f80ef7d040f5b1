import type { Unit } from '../outline/unit.ts'
import type { ItemList } from '../postmortem.ts'
import { isMeasure, sentenceRole } from '../sentences/role.ts'
import { splitSentences } from '../sentences/split.ts'
import { normalise } from '../vocabulary/normalise.ts'
import { phraseIn } from '../vocabulary/phrase-list.ts'
import type { ItemDraft, Reading } from './draft.ts'
import { itemsOfLines } from './text-lines.ts'

/**
 * Strategy "story": a postmortem told in paragraphs without any heading. What a paragraph announces in its first sentence
 * ("several improvements have been identified") are measures; no other paragraph has any.
 */
export function itemsOfStory(units: readonly Unit[], reading: Reading): ItemDraft[] {
  return units.flatMap((unit) => {
    if (unit.kind !== 'line') return []
    const [first = '', ...others] = splitSentences(unit.text, reading.language)
    const list = announcedIn(first, reading)
    if (list === null || !others.some((sentence) => isMeasure(sentenceRole(sentence, reading.vocabularies))))
      return []
    reading.trace.note(unit, 'introduction', `announces ${list} in its first sentence`)
    const text = others.join(' ')
    const lines = unit.lines.map((line) => ({ ...line, text, lead: null }))
    return itemsOfLines(
      [{ ...unit, text, lines: lines.slice(0, 1) }],
      { group: null, list, allDone: false },
      reading,
    )
  })
}

function announcedIn(sentence: string, reading: Reading): ItemList | null {
  const words = normalise(sentence)
  for (const { tasks, improvements, sections, sentences } of reading.vocabularies) {
    const names = (list: readonly string[]): boolean => phraseIn(words, list) !== undefined
    if (phraseIn(words, sentences.announcements) === undefined) continue
    if (names(tasks)) return 'tasks'
    if (names(improvements)) return 'improvements'
    if (names(sections.actionItems.names)) return 'actions'
  }
  return null
}
