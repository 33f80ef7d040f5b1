import type { Postmortem, Section } from '../postmortem/postmortem.ts'
import { momentOf } from './timeline-runs.ts'
import { holdsWord, type WordList } from './words/word-list.ts'

/** A timeline of fewer entries with a time of day is told of by `timeline-present`, or is too short to miss anything in. */
const LEAST_ENTRIES = 3

/** The timeline's section where it tells hour by hour what happened, and holds none of the words; else null. */
export function timelineWithout(list: WordList, postmortem: Postmortem): Section | null {
  const { isPostmortem, timeline, sections, lines, language } = postmortem
  if (!isPostmortem || sections.timeline === null) return null
  const clocked = timeline.filter((entry) => (momentOf(entry)?.minutes ?? null) !== null)
  if (clocked.length < LEAST_ENTRIES) return null
  const { startLine, endLine } = sections.timeline
  const text = lines.slice(startLine, endLine).join('\n')
  return holdsWord(text, list, language) ? null : sections.timeline
}
