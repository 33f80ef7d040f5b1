import { FIRST_UNSPACED, hasPhrase, startsWithPhrase } from './normalise.ts'

/** The phrases of one list by their first words; those of scripts without spaces apart. */
interface Index {
  readonly byFirstWord: ReadonlyMap<string, readonly string[]>
  readonly unspaced: readonly string[]
}

const indexes = new WeakMap<readonly string[], Index>()

/** The first of `phrases` that normalised `words` begin with, or undefined. */
export function phraseAtStart(words: string, phrases: readonly string[]): string | undefined {
  const { byFirstWord, unspaced } = indexOf(phrases)
  const first = words.split(' ', 1)[0] ?? ''
  return (
    byFirstWord.get(first)?.find((phrase) => startsWithPhrase(words, phrase)) ??
    unspaced.find((phrase) => words.startsWith(phrase))
  )
}

/** One of `phrases` that occurs in normalised `words` as whole words, or undefined. */
export function phraseIn(words: string, phrases: readonly string[]): string | undefined {
  const { byFirstWord, unspaced } = indexOf(phrases)
  for (const word of words.split(' ')) {
    const found = byFirstWord.get(word)?.find((phrase) => hasPhrase(words, phrase))
    if (found !== undefined) return found
  }
  return unspaced.find((phrase) => words.includes(phrase))
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

/** True when normalised `words` are one of `phrases`. */
export function isPhrase(words: string, phrases: readonly string[]): boolean {
  let set = sets.get(phrases)
  if (!set) {
    set = new Set(phrases)
    sets.set(phrases, set)
  }
  return set.has(words)
}

function indexOf(phrases: readonly string[]): Index {
  const known = indexes.get(phrases)
  if (known) return known
  const byFirstWord = new Map<string, string[]>()
  const unspaced: string[] = []
  for (const phrase of phrases) {
    if (phrase.charCodeAt(0) >= FIRST_UNSPACED) {
      unspaced.push(phrase)
      continue
    }
    const first = phrase.split(' ', 1)[0] ?? phrase
    const others = byFirstWord.get(first)
    if (others) others.push(phrase)
    else byFirstWord.set(first, [phrase])
  }
  const index = { byFirstWord, unspaced }
  indexes.set(phrases, index)
  return index
}
