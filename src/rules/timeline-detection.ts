import type { Rule } from './rule.ts'
import { timelineWithout } from './timeline-words.ts'
import { DETECTION_WORDS } from './words/detection.ts'
import { holdsWord } from './words/word-list.ts'

export const timelineDetection: Rule = {
  id: 'timeline-detection',
  group: 'timeline',
  summary: 'The timeline tells when and how the incident was noticed.',
  defaultLevel: 'info',
  *check(postmortem) {
    const { headings, metadata, language } = postmortem
    const section = timelineWithout(DETECTION_WORDS, postmortem)
    if (section === null) return
    if (metadata.some(({ name, value }) => name === 'detection' && value !== '')) return
    if (headings.some(({ text }) => holdsWord(text, DETECTION_WORDS, language))) return
    yield {
      place: { line: section.startLine },
      message: 'No entry of the timeline tells when the incident was noticed.',
      expected: 'Add one that says when, and by what or whom: “10:35 UTC - Alert on response times fired”.',
    }
  },
}
