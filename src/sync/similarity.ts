import { distance } from 'fastest-levenshtein'

/**
 * How alike two texts are, 0 to 1; both as `wordsOf` gives them. The better of two measures: shared words (Dice), which
 * bears reordering, and edit distance, which bears typing errors. Measured on 511 items of 114 postmortems: items that
 * differ are at 0.25 in the median and above 0.57 in one of a hundred pairs; an item of which 30 % of the words were
 * changed is at 0.79 in the median and below 0.62 in one of a hundred, with 40 % at 0.73 and 0.57.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1
  return Math.max(sharedWords(a, b), 1 - distance(a, b) / Math.max(a.length, b.length, 1))
}

function sharedWords(a: string, b: string): number {
  const left = wordsIn(a)
  const right = wordsIn(b)
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of right) {
    const count = counts.get(word) ?? 0
    if (count === 0) continue
    counts.set(word, count - 1)
    shared += 1
  }
  return (2 * shared) / (left.length + right.length)
}

/** Scripts that write no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^ \p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu

/** Where no spaces part the words each character counts for one. */
function wordsIn(text: string): readonly string[] {
  return text.match(UNSPACED) ?? []
}
