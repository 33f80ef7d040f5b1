import { phraseIn } from '../vocabulary/phrase-list.ts'
import type { SentenceWords } from '../vocabulary/vocabulary.ts'

const MOST_ADVERBS = 1
const LEAST_GERUND = 5

/** The words by which a sentence says that a measure is under way ("we are adding"), or undefined. */
export function underWayBy(words: string, sentences: SentenceWords): string | undefined {
  return verbBehind(words, sentences.progressives, sentences, (verb) => isMadeOf(verb, 'ing', sentences))
}

/** "We are working with …" (whatever the verb): what a sentence begins with is not over. */
export function beginsUnderWay(words: string, { progressives }: SentenceWords): boolean {
  const phrase = progressives.find((each) => words.startsWith(`${each} `))
  if (phrase === undefined) return false
  const behind = words.slice(phrase.length + 1).split(' ')
  return behind.slice(0, MOST_ADVERBS + 1).some((word) => word.length > LEAST_GERUND && word.endsWith('ing'))
}

/** The words by which a sentence says that a measure has been taken ("has been removed"), or undefined. */
export function reportedBy(words: string, sentences: SentenceWords): string | undefined {
  return verbBehind(
    words,
    sentences.perfects,
    sentences,
    (verb) =>
      sentences.participles.includes(verb) ||
      sentences.pastEndings.some((ending) => isMadeOf(verb, ending, sentences)),
  )
}

/** The words up to the first that begins a subordinate clause. */
export function mainClause(words: string, { subordinators }: SentenceWords): string {
  const all = words.split(' ')
  const end = all.findIndex((word) => subordinators.includes(word))
  return end < 0 ? words : all.slice(0, end).join(' ')
}

/** "Pruning the images each week, so that …": a measure that begins with a gerund, and no sentence with a verb of its own. */
export function isGerund(words: string, sentences: SentenceWords): boolean {
  const main = mainClause(words, sentences)
  return (
    isMadeOf(main.split(' ', 1)[0] ?? '', 'ing', sentences) && phraseIn(main, sentences.finite) === undefined
  )
}

/** One of `phrases` with the verb behind it (an adverb may stand between them), in the main clause. */
function verbBehind(
  words: string,
  phrases: readonly string[],
  sentences: SentenceWords,
  isVerb: (verb: string) => boolean,
): string | undefined {
  const main = ` ${mainClause(words, sentences)} `
  for (const phrase of phrases) {
    const at = main.indexOf(` ${phrase} `)
    if (at < 0) continue
    const behind = main.slice(at + phrase.length + 2).split(' ')
    const verb = behind.slice(0, MOST_ADVERBS + 1).find((word) => word !== '' && isVerb(word))
    if (verb !== undefined) return `${phrase} ${verb}`
  }
  return undefined
}

/** "adding" of "add", "removing" of "remove", "dropped" of "drop", "applied" of "apply": only verbs of measures. */
function isMadeOf(verb: string, ending: string, { measureVerbs }: SentenceWords): boolean {
  if (!verb.endsWith(ending)) return false
  const stem = verb.slice(0, -ending.length)
  const stems = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')]
  return stems.some((each) => measureVerbs.includes(each))
}
