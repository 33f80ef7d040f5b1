import { holdsDuration } from './durations.ts'
import { impactText } from './impact-text.ts'
import type { Rule } from './rule.ts'
import { momentOf } from './timeline-runs.ts'

const LEAST_TIMES = 2

export const impactDuration: Rule = {
  id: 'impact-duration',
  group: 'impact',
  summary: 'The impact says how long it lasted.',
  defaultLevel: 'info',
  *check(postmortem) {
    const impact = impactText(postmortem)
    if (impact === null || holdsDuration(impact.text, postmortem.language)) return
    if (postmortem.metadata.some(({ name, value }) => name === 'duration' && value !== '')) return
    // From two times of day readers see it for themselves.
    const times = postmortem.timeline.filter((entry) => (momentOf(entry)?.minutes ?? null) !== null)
    if (times.length >= LEAST_TIMES) return
    yield {
      place: { line: impact.section.startLine },
      message: 'Neither the impact nor the summary or timeline says how long it lasted.',
      expected: 'Say for how long, or from when to when: “for 2 hours 15 minutes, from 10:30 to 12:45 UTC”.',
    }
  },
}
