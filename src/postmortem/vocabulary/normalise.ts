import { Recent } from './recent.ts'

const ASCII = /^[\u0000-\u007F]*$/
const COMBINING = /[\u0300-\u036F]/g
/** English joins pronouns and auxiliary verbs; apart they are the words that phrases are written in. */
const CONTRACTION = /'(ll|re|ve)\b/g
const EXPANDED: Readonly<Record<string, string>> = { ll: ' will', re: ' are', ve: ' have' }
const EMOJI_NAME = /:[a-z0-9_+-]+:/g
const COUNTER =
  /^\s*(?:\(?\d{1,2}(?:\.\d{1,2})*\s*[.)、:-]?|[ivx]{1,4}[.)]|[a-h][.)]|第?[一二三四五六七八九十]{1,3}[、.)章])\s*/

export function isAscii(text: string): boolean {
  return ASCII.test(text)
}

/** Lower case, without accents, joined by hyphens or apostrophes as one: how words are compared. */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase().replaceAll('`', "'")
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(COMBINING, '')
    .normalize('NFC')
    .replace(/[’‘`´]/g, "'")
}

/** Letters without accents, and marks that are punctuation however they are folded. */
const WITHOUT_ACCENTS = /^[\u0000-\u007F\u00A0\u2010-\u2016\u2018-\u201F\u2022\u2026]*$/
const MAY_HOLD_EMOJI_NAME = /:[\w+-]+:/
/** No apostrophes in it, which join or part words. */
const PLAIN_SENTENCE =
  /^[\u0000-\u0026\u0028-\u005F\u0061-\u007F\u00A0\u2010-\u2016\u201A-\u201F\u2022\u2026]*$/
const recent = new Recent<string>()

/** The words of a sentence or phrase, folded, punctuation as space. */
export function normalise(text: string): string {
  return recent.of(text, wordsOf)
}

/** How many words `normalise` gives. */
export function countWords(text: string): number {
  if (PLAIN_SENTENCE.test(text) && !MAY_HOLD_EMOJI_NAME.test(text)) return runsOfLetters(text)
  const words = normalise(text)
  return words === '' ? 0 : words.split(' ').length
}

const IS_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
)

function runsOfLetters(text: string): number {
  let count = 0
  let wasWord = 0
  for (let index = 0; index < text.length; index++) {
    const isWord = IS_WORD[text.charCodeAt(index)] ?? 0
    count += isWord & ~wasWord
    wasWord = isWord
  }
  return count
}

function wordsOf(text: string): string {
  return WITHOUT_ACCENTS.test(text) ? plainWords(text) : foldedWords(text)
}

/** The same as `foldedWords` gives, for texts without accents: most of them, and at a fraction of the cost. */
function plainWords(text: string): string {
  let words = text.toLowerCase()
  if (words.includes(':')) words = words.replace(EMOJI_NAME, ' ')
  if (/['`‘’]/.test(words)) {
    words = words
      .replace(/[`‘’]/g, "'")
      .replace(CONTRACTION, (_, verb: string) => EXPANDED[verb] ?? '')
      .replaceAll("'", '')
  }
  return words.replace(/[^a-z0-9]+/g, ' ').trim()
}

function foldedWords(text: string): string {
  return fold(text)
    .replace(EMOJI_NAME, ' ')
    .replace(CONTRACTION, (_, verb: string) => EXPANDED[verb] ?? '')
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** As `normalise`, for a heading: also without its number and without what stands in brackets. */
export function normaliseHeading(text: string): string {
  const folded = fold(text)
    .replace(EMOJI_NAME, ' ')
    .replace(/^[^\p{L}\p{N}(]+/u, '')
  const bare = folded.replace(COUNTER, '').replace(/[([（][^)\]）]*[)\]）]/g, ' ')
  const words = normalise(bare)
  return words === '' ? normalise(folded) : words
}

/** Where the scripts without spaces between words begin, from the radicals of Han on. */
export const FIRST_UNSPACED = 0x2e80

/** True when `phrase` stands in `text` (both normalised) as whole words; scripts without spaces need no boundary. */
export function hasPhrase(text: string, phrase: string): boolean {
  if (phrase.charCodeAt(0) >= FIRST_UNSPACED) return text.includes(phrase)
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length
    if ((at === 0 || text[at - 1] === ' ') && (end === text.length || text[end] === ' ')) return true
  }
  return false
}

export function startsWithPhrase(text: string, phrase: string): boolean {
  if (!text.startsWith(phrase)) return false
  return (
    phrase.charCodeAt(0) >= FIRST_UNSPACED || text.length === phrase.length || text[phrase.length] === ' '
  )
}
