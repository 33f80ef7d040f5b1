const ASCII = /^[\u0000-\u007F]*$/
const COMBINING = /[\u0300-\u036F]/g
/** English joins pronouns and auxiliary verbs; apart they are the words that phrases are written in. */
const CONTRACTION = /'(ll|re|ve)\b/g
const EXPANDED: Readonly<Record<string, string>> = { ll: ' will', re: ' are', ve: ' have' }
const EMOJI_NAME = /:[a-z0-9_+-]+:/g
const COUNTER =
  /^\s*(?:\(?\d{1,2}(?:\.\d{1,2})*\s*[.)、:-]?|[ivx]{1,4}[.)]|[a-h][.)]|第?[一二三四五六七八九十]{1,3}[、.)章])\s*/

/** Lower case, without accents, joined by hyphens or apostrophes as one: how words are compared. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replaceAll('`', "'")
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(COMBINING, '')
    .normalize('NFC')
    .replace(/[’‘`´]/g, "'")
}

/** The words of a sentence or phrase, folded, punctuation as space. */
export function normalise(text: string): string {
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
