import { markdownText } from '../../safe-text/safe-text.ts'
import { clip } from '../clip.ts'
import { coverageNotes } from '../coverage.ts'
import { ownerLoads } from '../owners.ts'
import type { Report } from '../report.ts'
import { verdictOf } from '../verdict.ts'

const ASKED_AT_MOST = 3
const OWNER_AT_MOST = 60

/** Whether promises are kept, how late, which way the backlog goes, what is left out: one paragraph of Markdown. */
export function headline(report: Report): string {
  const { words, details } = verdictOf(report)
  return [`**${words}.**`, ...details, ...coverageNotes(report)].join(' ')
}

/** Who has most overdue, one line of Markdown; empty where nothing is overdue. */
export function askFirst(report: Report): string {
  const late = ownerLoads(report).filter(({ overdue }) => overdue > 0)
  if (late.length === 0) return ''
  const names = late
    .slice(0, ASKED_AT_MOST)
    .map(
      ({ owner, overdue }) =>
        `${owner === null ? '*nobody yet*' : `**${markdownText(clip(owner, OWNER_AT_MOST))}**`} (${overdue} overdue)`,
    )
  const left = late.length - names.length
  return `Ask first: ${names.join(', ')}${left > 0 ? ` and ${left} more` : ''}.`
}
