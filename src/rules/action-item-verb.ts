import { sentenceRole } from '../postmortem/sentences/role.ts'
import { vocabulariesFor } from '../postmortem/vocabulary/vocabularies.ts'
import { openItems, placeInItem } from './item-place.ts'
import type { Rule } from './rule.ts'
import { quote } from './wording.ts'

const LONGEST = 500
/** `Testing: Add a test …`, `ICL to update …`: what is to be done is said all the same. */
const LABELLED = /^[^:]{1,80}:\s+(?=\S)/
const WHO_IS_TO = /^(?:\S+ ){0,3}\S+ to (?=\p{L})/u

/** Words that begin the name of a thing, or a sentence about it. */
const NO_VERBS: ReadonlySet<string> = new Set(
  'the a an this that these those our all more less fewer no some regular proper comprehensive automatic automated additional careful new stricter'.split(
    ' ',
  ),
)
/** Nouns and the form in -ing: “Adding …”, “Configuration of …”. */
const NOUN = /^\p{L}{2,}(?:ing|tions?|ments?|ness|ity|ances?|ences?)$/u

/**
 * Only for English, whose verbs the vocabulary knows well, and only where the first word is certainly none: there are more
 * verbs than any list holds (“Base …”, “Page …”).
 */
export const actionItemVerb: Rule = {
  id: 'action-item-verb',
  group: 'action-items',
  summary: 'An action item begins with a verb that says what is to be done.',
  defaultLevel: 'info',
  *check({ actionItems, lines, language }) {
    if (language !== 'en') return
    for (const item of openItems(actionItems)) {
      const [first = ''] = item.text.split(/[\s,;:.]/, 1)
      if (!NO_VERBS.has(first.toLowerCase()) && !NOUN.test(first)) continue
      if (saysWhatToDo(item.text.slice(0, LONGEST))) continue
      yield {
        place: placeInItem(item, lines, first),
        message: `${quote(item.title)} does not begin with what is to be done.`,
        expected: 'Begin with a verb: “Add …”, “Remove …”, “Alert when …”, “Test that …”.',
      }
    }
  },
}

function saysWhatToDo(text: string): boolean {
  const vocabularies = vocabulariesFor('en')
  const readings = [text, text.replace(LABELLED, ''), text.replace(WHO_IS_TO, '')]
  return readings.some((reading) => {
    const { role } = sentenceRole(reading, vocabularies)
    return role === 'imperative' || role === 'plan'
  })
}
