import { labelNamed } from '../items/field-lines.ts'
import { normalise } from '../vocabulary/normalise.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { kindStated } from './kind.ts'
import { priorityOf } from './priority.ts'

const HANDLE = /^\p{Ll}[\p{Ll}\d_-]{1,19}$/u
/** Endings of adjectives and participles: tags are called so ("optional", "deferred"), people hardly. */
const TAG_ENDING = /(?:al|ed|ing|ion|able|ible|ive|ous|ful|ment|nice|stretch|draft|later)$/

/** True when a word in square brackets behind an item is the handle of somebody (`[carol]`) rather than a tag of its words. */
export function isHandle(word: string, vocabularies: readonly Vocabulary[]): boolean {
  const name = normalise(word)
  if (!HANDLE.test(word) || TAG_ENDING.test(name) || labelNamed(word, vocabularies) !== null) return false
  if (priorityOf(word) !== null || kindStated(word, vocabularies) !== null) return false
  return !vocabularies.some(({ sentences, commonWords }) =>
    [sentences.measureVerbs, sentences.finite, commonWords].some((words) => words.includes(name)),
  )
}
