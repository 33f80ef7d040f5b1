import { monthNames } from '../postmortem/fields/months.ts'
import { placeOfTitle } from './places.ts'
import type { Rule } from './rule.ts'
import { quote } from './wording.ts'
import { COMMON_TITLE_WORDS } from './words/titles.ts'
import { holdsOnly } from './words/word-list.ts'

const EXPECTED = 'Say in it what happened to what, for example “Checkout failed for card payments”.'

export const title: Rule = {
  id: 'title',
  group: 'metadata',
  summary: 'The title says what happened.',
  defaultLevel: 'warning',
  *check(postmortem) {
    const { isPostmortem, title: words, language } = postmortem
    if (!isPostmortem) return
    const place = placeOfTitle(postmortem)
    if (words === null) {
      yield {
        place,
        message: 'This postmortem has no title.',
        expected: `Begin it with a heading. ${EXPECTED}`,
      }
    } else if (holdsOnly(words, COMMON_TITLE_WORDS, language, (word) => isDateOrNumber(word, language))) {
      yield { place, message: `The title ${quote(words)} would fit every postmortem.`, expected: EXPECTED }
    }
  },
}

function isDateOrNumber(word: string, language: string): boolean {
  return /\d/.test(word) || monthNames(language).has(word) || monthNames('en').has(word)
}
