import { normalise } from '../vocabulary/normalise.ts'
import { everyVocabulary } from '../vocabulary/vocabularies.ts'

const SCRIPTS: readonly (readonly [string, RegExp, number])[] = [
  ['ko', /\p{Script=Hangul}/gu, 0.08],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.05],
  ['zh', /\p{Script=Han}/gu, 0.08],
]
/** Addresses, paths and code hold words of no language (`com`, `do`, `as`). */
const PLAIN_WORD = /^[\p{Ps}\p{Pi}"'*]*\p{L}+(?:['’-]\p{L}+)*[\p{P}*]*$/u
/** So much of a text tells its language. */
const MOST_CHARACTERS = 6_000

/** The language (ISO 639-1) that most of the text is written in: by script, else by its most frequent words; `en` in doubt. */
export function recogniseLanguage(lines: readonly string[]): string {
  const text = lines.join('\n').slice(0, MOST_CHARACTERS)
  const letters = (text.match(/\p{L}/gu) ?? []).length
  const script = SCRIPTS.find(
    ([, pattern, share]) => letters > 0 && (text.match(pattern) ?? []).length >= share * letters,
  )
  if (script) return script[0]
  const counts = new Map<string, number>()
  for (const word of text
    .split(/\s+/)
    .filter((piece) => PLAIN_WORD.test(piece))
    .map(normalise))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  let best = { language: 'en', score: 0 }
  for (const { language, commonWords } of everyVocabulary()) {
    const score = commonWords.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0)
    if (score > best.score) best = { language, score }
  }
  return best.language
}
