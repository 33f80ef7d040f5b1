import { nameHeading } from '../sections/heading-name.ts'
import { normalise } from '../vocabulary/normalise.ts'
import type { Reading } from './draft.ts'

const MENTION = /^@[\w-]+(?:\/[\w-]+)?$/
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:van|von|de|da|di|del|bin|al) )*\p{Lu}[\p{L}.'’-]*){0,2}$/u
// Endings by which English, and mostly the Romance languages, make nouns of things; names of people hardly have them.
const NOUN_ENDING =
  /(?:ing|tion|tions|ment|ments|ity|ance|ence|ure|ness|ics|work|base|ware|ship|age|ion|ies|sis|ogy|ops|ers|ses|ts|ls|ns|cion|idad|age|ung)$/

/** Several names are joined by one of these. */
export const CONJUNCTION = /\s*(?:[&+,/]|\band\b|\by\b|\bund\b|\bet\b)\s*/
const INITIALS = /^\p{Lu}{2,3}$/u

/** What engineers shorten to two capitals, and no person. */
const TECHNICAL = new Set(
  'AD AI CD CI CS DB DC DR EU FE BE GC HA HR ID IO IP IT LB ML MQ MR OS PM PR QA S3 UI UK US UX VM'.split(
    ' ',
  ),
)
const TWO_INITIALS = /^\p{Lu}{2}$/u

/** True for two capitals that are somebody's initials even where they stand but once. */
export function areOnesInitials(text: string): boolean {
  return TWO_INITIALS.test(text) && !TECHNICAL.has(text)
}

/** True when all that stands between conjunctions are initials. */
export function areInitials(text: string): boolean {
  return text.split(CONJUNCTION).every((name) => INITIALS.test(name.trim()))
}

/** True when a few words are the names of people or teams rather than a topic. */
export function looksLikeNames(text: string, reading: Reading): boolean {
  return text
    .replace(/[:：]\s*$/, '')
    .split(CONJUNCTION)
    .every((name) => looksLikeName(name, reading))
}

/** True for the words for all of them ("Everybody"). */
export function isEverybody(text: string, { vocabularies }: Reading): boolean {
  const words = normalise(text)
  return vocabularies.some(({ fields }) => fields.everybody.includes(words))
}

/** True when a word or two are a person's or team's name rather than a topic. */
export function looksLikeName(text: string, reading: Reading): boolean {
  const words = text.trim()
  if (MENTION.test(words) || isEverybody(words, reading)) return true
  if (!NAME.test(words)) return false
  const name = nameHeading(words, reading.vocabularies)
  if (name.sections.length > 0 || name.list !== null || name.isOther) return false
  const last = normalise(words).split(' ').at(-1) ?? ''
  if (NOUN_ENDING.test(last)) return false
  return !reading.vocabularies.some(
    ({ sentences, fillers }) =>
      sentences.measureVerbs.includes(last) ||
      fillers.includes(last) ||
      sentences.done.includes(last) ||
      sentences.open.includes(last),
  )
}
