import { phraseIn } from '../vocabulary/phrase-list.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** True when normalised words hold a pronoun or an auxiliary verb: they are a sentence, and no name of a thing. */
export function isSentence(words: string, vocabularies: readonly Vocabulary[]): boolean {
  return vocabularies.some(({ sentences }) => phraseIn(words, sentences.finite) !== undefined)
}
