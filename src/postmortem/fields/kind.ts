import type { ItemKind } from '../postmortem.ts'
import { FIRST_UNSPACED, normalise } from '../vocabulary/normalise.ts'
import type { KindWords, Vocabulary } from '../vocabulary/vocabulary.ts'

/** Of several kinds that words tell the first counts: an alert on a missing test is about detection. */
const ORDER: readonly ItemKind[] = ['detective', 'process', 'corrective', 'preventative']

/** The kind that a type column or a group's heading states; null when it states none. */
export function kindStated(words: string, vocabularies: readonly Vocabulary[]): ItemKind | null {
  return kindOf(words, 'stated', vocabularies)
}

/** The kind an item is of by what it is about: detecting, the way people work, mending, or else preventing; null if unclear. */
export function kindMeant(text: string, vocabularies: readonly Vocabulary[]): ItemKind | null {
  return kindOf(text, 'meant', vocabularies)
}

function kindOf(text: string, how: keyof KindWords, vocabularies: readonly Vocabulary[]): ItemKind | null {
  const words = ` ${normalise(text)} `
  if (words.trim() === '') return null
  const begins = (stem: string): boolean =>
    words.includes(stem.charCodeAt(0) >= FIRST_UNSPACED ? stem : ` ${stem}`)
  return ORDER.find((kind) => vocabularies.some(({ kinds }) => kinds[how][kind].some(begins))) ?? null
}
