import { placeOfTitle } from './places.ts'
import type { Rule } from './rule.ts'

export const durationStated: Rule = {
  id: 'duration-stated',
  group: 'metadata',
  summary: 'How long the incident took is stated behind a label.',
  // A summary that tells it serves readers as well; a label serves those who count.
  defaultLevel: 'off',
  *check(postmortem) {
    const { isPostmortem, metadata } = postmortem
    const stated = metadata.filter(({ name }) => name === 'duration')
    if (!isPostmortem || stated.some(({ value }) => value !== '')) return
    const [label] = stated
    yield {
      place: label ? { line: label.line } : placeOfTitle(postmortem),
      message: label
        ? `No time is stated behind “${label.label}”.`
        : 'No label states how long the incident took.',
      expected: 'State it below the title, for example “Duration: 2 hours 15 minutes”.',
    }
  },
}
