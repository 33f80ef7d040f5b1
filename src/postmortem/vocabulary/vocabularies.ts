import { DE } from './de.ts'
import { EN } from './en.ts'
import { ES } from './es.ts'
import { FR } from './fr.ts'
import { IT } from './it.ts'
import { JA } from './ja.ts'
import { KO } from './ko.ts'
import type { Language } from './languages.ts'
import { ownHeadings, type SectionHeadings } from './own-headings.ts'
import { PT } from './pt.ts'
import type { Vocabulary } from './vocabulary.ts'
import { ZH } from './zh.ts'

const BY_LANGUAGE: Readonly<Record<Language, Vocabulary>> = {
  en: EN,
  es: ES,
  pt: PT,
  fr: FR,
  de: DE,
  it: IT,
  zh: ZH,
  ja: JA,
  ko: KO,
}
const VOCABULARIES: readonly Vocabulary[] = Object.values(BY_LANGUAGE)

const reading = new Map(
  VOCABULARIES.map((own): [string, readonly Vocabulary[]] => [own.language, own === EN ? [EN] : [own, EN]]),
)
const ENGLISH = [EN]

/**
 * The vocabularies to read a document of `language` by: its own and, as templates are often English, English; before both
 * a team's own `headings`. The same list for the same arguments: much is remembered by it.
 */
export function vocabulariesFor(language: string, headings?: SectionHeadings): readonly Vocabulary[] {
  const common = reading.get(language) ?? ENGLISH
  return headings === undefined ? common : withOwn(common, headings)
}

const withHeadings = new WeakMap<SectionHeadings, Map<readonly Vocabulary[], readonly Vocabulary[]>>()

function withOwn(common: readonly Vocabulary[], headings: SectionHeadings): readonly Vocabulary[] {
  const lists = withHeadings.get(headings) ?? new Map<readonly Vocabulary[], readonly Vocabulary[]>()
  withHeadings.set(headings, lists)
  const list = lists.get(common) ?? [ownHeadings(headings, EN), ...common]
  lists.set(common, list)
  return list
}

export function everyVocabulary(): readonly Vocabulary[] {
  return VOCABULARIES
}
