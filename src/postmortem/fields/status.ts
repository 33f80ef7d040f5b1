import { normalise } from '../vocabulary/normalise.ts'
import { isPhrase, phraseAtStart, phraseIn } from '../vocabulary/phrase-list.ts'
import type { SentenceWords, Vocabulary } from '../vocabulary/vocabulary.ts'

/** What follows a state to give its reason. */
const REASON = /[,;:.(（，；：]|\s[–—-]+\s/
const TICK = /[✅✔☑🗹✓]|:white_check_mark:|:heavy_check_mark:/u

/** True when a status (a column, a bracket, a line of its own) begins with words for "done" or is a tick. */
export function saysDone(status: string, vocabularies: readonly Vocabulary[]): boolean {
  if (TICK.test(status)) return true
  const words = normalise(status)
  return vocabularies.some(
    ({ sentences }) =>
      saysYes(words, sentences) ||
      (phraseAtStart(words, sentences.open) === undefined &&
        phraseAtStart(words, sentences.done) !== undefined &&
        phraseIn(words, sentences.partly) === undefined),
  )
}

/** "Yes", alone or with a day: in front of other words it is only said ("Yes, in all of them"). */
function saysYes(words: string, { yes }: SentenceWords): boolean {
  return yes.some((each) => words === each || (words.startsWith(`${each} `) && /\d/.test(words)))
}

/** True when a status says that the item was decided against ("wontfix", "rejected, too dear"). */
export function saysRejected(status: string, vocabularies: readonly Vocabulary[]): boolean {
  const words = normalise(status.split(REASON)[0] ?? '')
  return vocabularies.some(({ fields }) => fields.rejected.includes(words))
}

/** True when words are those of some status, done or not. */
export function isStatus(words: string, vocabularies: readonly Vocabulary[]): boolean {
  if (saysRejected(words, vocabularies)) return true
  const normal = normalise(words)
  return vocabularies.some(
    ({ sentences }) =>
      isPhrase(normal, sentences.done) || sentences.yes.includes(normal) || isPhrase(normal, sentences.open),
  )
}
