import { unstated } from './behind-label.ts'
import type { Rule } from './rule.ts'

export const durationStated: Rule = {
  id: 'duration-stated',
  group: 'metadata',
  summary: 'How long the incident took is stated behind a label.',
  // A summary that tells it serves readers as well; a label serves those who count.
  defaultLevel: 'off',
  check: (postmortem) =>
    unstated(postmortem, 'duration', {
      emptyLabel: (label) => `No time is stated behind “${label}”.`,
      noLabel: 'No label states how long the incident took.',
      expected: 'State it below the title, for example “Duration: 2 hours 15 minutes”.',
    }),
}
