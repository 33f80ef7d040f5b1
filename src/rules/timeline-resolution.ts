import type { Rule } from './rule.ts'
import { timelineWithout } from './timeline-words.ts'
import { RESOLUTION_WORDS } from './words/resolution.ts'

export const timelineResolution: Rule = {
  id: 'timeline-resolution',
  group: 'timeline',
  summary: 'The timeline tells when the incident was over.',
  defaultLevel: 'info',
  *check(postmortem) {
    const section = timelineWithout(RESOLUTION_WORDS, postmortem)
    if (section === null) return
    yield {
      place: { line: section.startLine },
      message: 'No entry of the timeline tells when the incident was over.',
      expected: 'Add one that says when service was restored: “12:45 UTC - Response times back to normal”.',
    }
  },
}
