import type { Language } from '../../postmortem/vocabulary/languages.ts'
import { FIRST_UNSPACED, normalise } from '../../postmortem/vocabulary/normalise.ts'

/**
 * Words by language, lower case and without accents (see `normalise`). One that ends in `*` stands for every word that
 * begins so; in a script without spaces between words (and in Korean) any of them may stand anywhere.
 */
export type WordList = Readonly<Record<Language, readonly string[]>>

/** Shorter words of English are other words elsewhere ("no", "all", "et"). */
const LEAST_LETTERS_ELSEWHERE = 4
const ANYWHERE: ReadonlySet<string> = new Set(['zh', 'ja', 'ko'])
const patterns = new WeakMap<WordList, Map<string, RegExp>>()

/** True when `text` holds a word of the list, in its own language or, as many mix it in, a longer one of English. */
export function holdsWord(text: string, list: WordList, language: string): boolean {
  return patternOf(list, language).test(normalise(text))
}

/** True when `text`, which is not empty, holds nothing but words of the list and what `isIgnored` accepts. */
export function holdsOnly(
  text: string,
  list: WordList,
  language: string,
  isIgnored: (word: string) => boolean,
): boolean {
  const words = normalise(text)
  const rest = words.replace(everywhere(list, language), ' ').split(' ')
  return words !== '' && rest.every((word) => word === '' || isIgnored(word))
}

const everywherePatterns = new WeakMap<RegExp, RegExp>()

function everywhere(list: WordList, language: string): RegExp {
  const pattern = patternOf(list, language)
  const known = everywherePatterns.get(pattern) ?? new RegExp(pattern.source, 'gu')
  everywherePatterns.set(pattern, known)
  return known
}

function patternOf(list: WordList, language: string): RegExp {
  const known = patterns.get(list) ?? new Map<string, RegExp>()
  patterns.set(list, known)
  const pattern = known.get(language) ?? new RegExp(alternatives(list, language), 'u')
  known.set(language, pattern)
  return pattern
}

function alternatives(list: WordList, language: string): string {
  const words =
    isListed(list, language) && language !== 'en'
      ? [...list[language], ...list.en.filter((word) => word.length >= LEAST_LETTERS_ELSEWHERE)]
      : list.en
  const spaced = words.filter((word) => !isUnspaced(word, language))
  const unspaced = words.filter((word) => isUnspaced(word, language))
  const inWords = `(?:^| )(?:${spaced.map((word) => (word.endsWith('*') ? word.slice(0, -1) : `${word}(?= |$)`)).join('|')})`
  return unspaced.length === 0 ? inWords : `${inWords}|${unspaced.join('|')}`
}

function isUnspaced(word: string, language: string): boolean {
  return ANYWHERE.has(language) && word.charCodeAt(0) >= FIRST_UNSPACED
}

function isListed(list: WordList, language: string): language is Language {
  return Object.hasOwn(list, language)
}
