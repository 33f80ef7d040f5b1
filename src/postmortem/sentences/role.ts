import { normalise } from '../vocabulary/normalise.ts'
import { phraseAtStart, phraseIn } from '../vocabulary/phrase-list.ts'
import { RecentBy } from '../vocabulary/recent.ts'
import type { SentenceWords, Vocabulary } from '../vocabulary/vocabulary.ts'
import { mainClause, reportedBy, underWayBy } from './tense.ts'

/**
 * What a sentence in an action section says. `imperative`: tells somebody to do something; `plan`: says that something is
 * to be done or under way; `report`: says that something has been done; `introduction`: announces a list; `closing`: looks back, thanks, promises, jokes; `statement`: anything else.
 */
export type SentenceRole = 'imperative' | 'plan' | 'report' | 'introduction' | 'closing' | 'statement'

export interface Verdict {
  readonly role: SentenceRole
  /** The words that decided, for the explanation. */
  readonly by: string
}

const LEADING_ADVERB =
  /^(?:also|additionally|furthermore|moreover|finally|next|then|first|firstly|second|secondly|third|lastly|always|now|never|only|regularly|periodically|proactively|automatically|please|and|\w+ly) /
const MOST_INTRODUCTION_WORDS = 45
const LEAST_INFINITIVE = 5

const recent = new RecentBy<readonly Vocabulary[], Verdict>()

/** The role of one sentence, judged by its own words alone. */
export function sentenceRole(sentence: string, vocabularies: readonly Vocabulary[]): Verdict {
  return recent.of(vocabularies, sentence, (text) => judge(text, vocabularies))
}

function judge(sentence: string, vocabularies: readonly Vocabulary[]): Verdict {
  const words = normalise(sentence)
  const closing = closedBy(words, vocabularies)
  if (closing !== undefined) return { role: 'closing', by: closing }
  if (/[:：]\s*$/.test(sentence)) return { role: 'introduction', by: 'its closing colon' }
  for (const { sentences } of vocabularies) {
    const verb = leadingVerb(words, sentences)
    if (verb !== null) return { role: 'imperative', by: verb }
  }
  for (const { sentences } of vocabularies) {
    const missed = phraseIn(mainClause(words, sentences), sentences.unfulfilled)
    if (missed !== undefined) return { role: 'statement', by: missed }
  }
  for (const { sentences } of vocabularies) {
    const announcement = phraseIn(words, sentences.announcements)
    if (announcement !== undefined && words.split(' ').length <= MOST_INTRODUCTION_WORDS)
      return { role: 'introduction', by: announcement }
    const reported = reportedBy(words, sentences)
    // What is done may serve what "can be" done then: the subordinate clause makes no plan of it.
    if (reported !== undefined && phraseIn(mainClause(words, sentences), sentences.plans) === undefined)
      return { role: 'report', by: reported }
    const plan = phraseIn(words, sentences.plans) ?? underWayBy(words, sentences) ?? habitIn(words, sentences)
    if (plan !== undefined) return { role: 'plan', by: plan }
  }
  return { role: 'statement', by: 'no words of a measure' }
}

/** Beginnings first, then what speaks to the reader anywhere. */
function closedBy(words: string, vocabularies: readonly Vocabulary[]): string | undefined {
  for (const { sentences } of vocabularies) {
    const closing = phraseAtStart(words, sentences.closings)
    if (closing !== undefined) return closing
  }
  for (const { sentences } of vocabularies) {
    const aside = phraseIn(words, sentences.asides)
    if (aside !== undefined) return aside
  }
  return undefined
}

export function isMeasure(verdict: Verdict): boolean {
  return verdict.role === 'imperative' || verdict.role === 'plan'
}

/** "We check each change": what is done from now on, told in the present. */
function habitIn(words: string, { doers, stateVerbs, measureVerbs }: SentenceWords): string | undefined {
  const doer = phraseAtStart(words, doers)
  if (doer === undefined) return undefined
  const [first = ''] = words.slice(doer.length).trim().replace(LEADING_ADVERB, '').split(' ')
  const verb = measureVerbs.includes(first) ? first : first.replace(/s$/, '')
  return measureVerbs.includes(verb) && !stateVerbs.includes(verb) ? `${doer} ${first}` : undefined
}

function leadingVerb(words: string, sentences: SentenceWords): string | null {
  const bare = words.replace(LEADING_ADVERB, '').split(' ')
  const [first = ''] = bare
  if (phraseAtStart(first, sentences.measureVerbs) !== undefined) return first
  if (first.length >= LEAST_INFINITIVE && sentences.verbEndings.some((ending) => first.endsWith(ending)))
    return first
  const last = bare.at(-1) ?? ''
  return last.length >= LEAST_INFINITIVE && sentences.finalVerbEndings.some((ending) => last.endsWith(ending))
    ? last
    : null
}
