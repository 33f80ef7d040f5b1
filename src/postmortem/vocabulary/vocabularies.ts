import { EN } from './en.ts'
import type { Vocabulary } from './vocabulary.ts'

const VOCABULARIES: readonly Vocabulary[] = [EN]

export const LANGUAGES: readonly string[] = VOCABULARIES.map((vocabulary) => vocabulary.language)

/** The vocabularies to read a document of `language` by: its own and, as templates are often English, English. */
export function vocabulariesFor(language: string): readonly Vocabulary[] {
  const own = VOCABULARIES.find((vocabulary) => vocabulary.language === language)
  return own && own !== EN ? [own, EN] : [EN]
}

export function everyVocabulary(): readonly Vocabulary[] {
  return VOCABULARIES
}
