import { DE } from './de.ts'
import { EN } from './en.ts'
import { ES } from './es.ts'
import { FR } from './fr.ts'
import { IT } from './it.ts'
import { JA } from './ja.ts'
import { KO } from './ko.ts'
import { PT } from './pt.ts'
import type { Vocabulary } from './vocabulary.ts'
import { ZH } from './zh.ts'

const VOCABULARIES: readonly Vocabulary[] = [EN, ES, PT, FR, DE, IT, ZH, JA, KO]

export const LANGUAGES: readonly string[] = VOCABULARIES.map((vocabulary) => vocabulary.language)

const reading = new Map(
  VOCABULARIES.map((own): [string, readonly Vocabulary[]] => [own.language, own === EN ? [EN] : [own, EN]]),
)
const ENGLISH = [EN]

/** The vocabularies to read a document of `language` by: its own and, as templates are often English, English. */
export function vocabulariesFor(language: string): readonly Vocabulary[] {
  return reading.get(language) ?? ENGLISH
}

export function everyVocabulary(): readonly Vocabulary[] {
  return VOCABULARIES
}
