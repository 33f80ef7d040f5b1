import type { SectionName } from '../postmortem/postmortem.ts'
import { plainLine } from '../safe-text/safe-text.ts'

const LONGEST_QUOTE = 60

/** A heading under which a section is always found. */
export const SECTION_HEADINGS: Readonly<Record<SectionName, string>> = {
  summary: 'Summary',
  impact: 'Impact',
  timeline: 'Timeline',
  rootCause: 'Root Cause',
  resolution: 'Resolution',
  actionItems: 'Action Items',
}

/** A document's words in quotation marks: one line, nothing invisible, no final full stop, at most 60 characters. */
export function quote(text: string): string {
  const characters = Array.from(plainLine(text).replace(/(?<!\.)\.$/, ''))
  if (characters.length <= LONGEST_QUOTE) return `“${characters.join('')}”`
  return `“${characters
    .slice(0, LONGEST_QUOTE - 1)
    .join('')
    .trimEnd()}…”`
}
