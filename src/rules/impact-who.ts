import { impactText } from './impact-text.ts'
import type { Rule } from './rule.ts'
import { PEOPLE_WORDS } from './words/people.ts'
import { holdsWord } from './words/word-list.ts'

export const impactWho: Rule = {
  id: 'impact-who',
  group: 'impact',
  summary: 'The impact says who was affected.',
  // What was down was down for all who use it, and their postmortems name the service instead.
  defaultLevel: 'off',
  *check(postmortem) {
    const impact = impactText(postmortem)
    if (impact === null || holdsWord(impact.text, PEOPLE_WORDS, postmortem.language)) return
    yield {
      place: { line: impact.section.startLine },
      message: 'Neither the impact nor the summary says who was affected.',
      expected: 'Say whom it hurt, or that it hurt nobody: “Customers who paid by card saw an error”.',
    }
  },
}
