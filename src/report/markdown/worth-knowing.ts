import { markdownText, plainLine } from '../../safe-text/safe-text.ts'
import type { Section } from '../fit.ts'
import type { Report } from '../report.ts'
import { agesAndTimes, type Remark, remarks } from '../worth-knowing.ts'
import { issueLink } from './issue-link.ts'

/** What no count tells, a line each. */
export function worthKnowingSection(report: Report, rank: number): readonly Section[] {
  const lines = [...agesAndTimes(report), ...remarks(report)].map((remark) => `- ${markdown(remark)}.\n`)
  if (lines.length === 0) return []
  return [{ lead: '### Worth knowing\n\n', rows: lines, noun: 'remarks', rank }]
}

function markdown(remark: Remark): string {
  return remark
    .map((part) => {
      if (typeof part === 'string') return part
      return 'issue' in part ? issueLink(part.issue) : markdownText(plainLine(part.words))
    })
    .join('')
}
