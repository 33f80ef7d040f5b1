import { unstated } from './behind-label.ts'
import type { Rule } from './rule.ts'

export const authorsStated: Rule = {
  id: 'authors-stated',
  group: 'metadata',
  summary: 'Who wrote the postmortem, or answers for it, is stated.',
  // The history of the repository tells it, too.
  defaultLevel: 'off',
  check: (postmortem) =>
    unstated(postmortem, 'authors', {
      emptyLabel: (label) => `Nobody is named behind “${label}”.`,
      noLabel: 'Nothing says whom to ask about this postmortem.',
      expected: 'Name a person or a team below the title, for example “Authors: Backend team”.',
    }),
}
