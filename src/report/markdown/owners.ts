import { markdownText } from '../../safe-text/safe-text.ts'
import { clip } from '../clip.ts'
import type { Section } from '../fit.ts'
import { ownerLoads } from '../owners.ts'
import type { Report } from '../report.ts'
import { row } from './row.ts'

const OWNER_AT_MOST = 60

/** Whom to ask: the open items of each owner, who has most overdue first; nobody's last. */
export function ownersSection(report: Report, rank: number): readonly Section[] {
  const owners = ownerLoads(report)
  if (owners.length === 0) return []
  return [
    {
      lead: `### Whom to ask\n\n${row(['Owner', 'Overdue', 'Open', 'Earliest due'])}\n| --- | ---: | ---: | --- |\n`,
      rows: owners.map(
        ({ owner, overdue, open, earliestDue }) =>
          `${row([owner === null ? '*nobody yet*' : markdownText(clip(owner, OWNER_AT_MOST)), overdue, open, earliestDue ?? '—'])}\n`,
      ),
      noun: 'owners',
      rank,
    },
  ]
}
