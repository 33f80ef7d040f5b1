import { normalise } from '../vocabulary/normalise.ts'
import { everyVocabulary } from '../vocabulary/vocabularies.ts'

const SCRIPTS: readonly (readonly [string, RegExp, number])[] = [
  ['ko', /\p{Script=Hangul}/gu, 0.08],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.05],
  ['zh', /\p{Script=Han}/gu, 0.08],
]
/** Addresses, paths and code hold words of no language (`com`, `do`, `as`). */
const PLAIN_WORD = /^[\p{Ps}\p{Pi}"'*]*\p{L}+(?:['’-]\p{L}+)*[\p{P}*]*$/u
/** So much of a text tells its language, and so much of it where one language is far ahead. */
const MOST_CHARACTERS = 6_000
const FEW_CHARACTERS = 1_500
const FAR_AHEAD = { words: 20, times: 3 } as const
const UNSPACED = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

/** The language (ISO 639-1) that most of the text is written in: by script, else by its most frequent words; `en` in doubt. */
export function recogniseLanguage(lines: readonly string[]): string {
  const text = beginningOf(lines)
  return (UNSPACED.test(text) ? languageByScript(text) : null) ?? languageByWords(text)
}

function beginningOf(lines: readonly string[]): string {
  let text = ''
  for (const line of lines) {
    if (text.length > MOST_CHARACTERS) break
    text += `${line}\n`
  }
  return text.slice(0, MOST_CHARACTERS)
}

function languageByScript(text: string): string | null {
  const letters = (text.match(/\p{L}/gu) ?? []).length
  const script = SCRIPTS.find(([, pattern, share]) => (text.match(pattern) ?? []).length >= share * letters)
  return script?.[0] ?? null
}

const SMALL_LETTERS = /^[a-z]+$/

/** For each word its languages, by their places among all. */
const languagesOf = new Map<string, number[]>()

function languageByWords(text: string): string {
  const vocabularies = everyVocabulary()
  if (languagesOf.size === 0) {
    for (const [place, { commonWords }] of vocabularies.entries())
      for (const word of commonWords) languagesOf.set(word, [...(languagesOf.get(word) ?? []), place])
  }
  const scores = vocabularies.map(() => 0)
  const cut = /\s/.exec(text.slice(FEW_CHARACTERS))
  const some = cut ? FEW_CHARACTERS + cut.index : text.length
  count(text.slice(0, some), scores)
  const [first = 0, second = 0] = scores.toSorted((a, b) => b - a)
  if (first < FAR_AHEAD.words || first < FAR_AHEAD.times * second) count(text.slice(some), scores)
  const best = Math.max(...scores)
  return best > 0 ? (vocabularies[scores.indexOf(best)]?.language ?? 'en') : 'en'
}

function count(text: string, scores: number[]): void {
  for (const piece of text.split(/\s+/)) {
    const languages = languagesOf.get(piece) ?? languagesOf.get(folded(piece))
    if (languages === undefined) continue
    for (const place of languages) scores[place] = (scores[place] ?? 0) + 1
  }
}

/** The word in a piece of text with marks, capitals or accents; empty where there is none that is not the piece itself. */
function folded(piece: string): string {
  return !SMALL_LETTERS.test(piece) && PLAIN_WORD.test(piece) ? normalise(piece) : ''
}
