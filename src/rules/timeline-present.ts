import type { Rule } from './rule.ts'
import { quote } from './wording.ts'

const EXPECTED = 'List what happened, one entry a line, each with its time: “10:30 UTC - Alert fired”.'

/** A missing section is told by `required-section`. */
export const timelinePresent: Rule = {
  id: 'timeline-present',
  group: 'timeline',
  summary: 'The timeline holds entries, and the entries hold times.',
  defaultLevel: 'error',
  *check({ isPostmortem, sections: { timeline: section }, timeline }) {
    if (!isPostmortem || section === null) return
    const place = { line: section.startLine }
    if (section.isEmpty) {
      yield {
        place,
        message: `Nothing stands under the heading ${quote(section.heading)}.`,
        expected: EXPECTED,
      }
    } else if (timeline.length === 0) {
      yield { place, level: 'warning', message: 'No entries were found in the timeline.', expected: EXPECTED }
    } else if (timeline.every(({ time }) => time === null)) {
      yield { place, level: 'warning', message: 'No entry of the timeline has a time.', expected: EXPECTED }
    }
  },
}
