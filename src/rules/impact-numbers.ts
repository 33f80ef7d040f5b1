import { impactText } from './impact-text.ts'
import type { Rule } from './rule.ts'
import { AMOUNT_WORDS } from './words/amounts.ts'
import { holdsWord } from './words/word-list.ts'

/** Days and times of day: they do not say how many. */
const DATES_AND_TIMES =
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}[:h]\d{2}(?::\d{2})?|\b(?:19|20)\d{2}\b|\bsev[- ]?\d|\bp\d\b/gi

export const impactNumbers: Rule = {
  id: 'impact-numbers',
  group: 'impact',
  summary: 'The impact says how many, or how much.',
  defaultLevel: 'info',
  *check(postmortem) {
    const impact = impactText(postmortem)
    if (impact === null || /\d/.test(impact.text.replace(DATES_AND_TIMES, ' '))) return
    if (holdsWord(impact.text, AMOUNT_WORDS, postmortem.language)) return
    yield {
      place: { line: impact.section.startLine },
      message: 'Neither the impact nor the summary says how many were affected, or how much.',
      expected: 'Add a number or a share, an estimate if need be: “about 60 % of requests failed”.',
    }
  },
}
