import { placeOfTitle } from './places.ts'
import type { Rule } from './rule.ts'

export const authorsStated: Rule = {
  id: 'authors-stated',
  group: 'metadata',
  summary: 'Who wrote the postmortem, or answers for it, is stated.',
  // The history of the repository tells it, too.
  defaultLevel: 'off',
  *check(postmortem) {
    const { isPostmortem, metadata } = postmortem
    const stated = metadata.filter(({ name }) => name === 'authors')
    if (!isPostmortem || stated.some(({ value }) => value !== '')) return
    const [label] = stated
    yield {
      place: label ? { line: label.line } : placeOfTitle(postmortem),
      message: label
        ? `Nobody is named behind “${label.label}”.`
        : 'Nothing says whom to ask about this postmortem.',
      expected: 'Name a person or a team below the title, for example “Authors: Backend team”.',
    }
  },
}
