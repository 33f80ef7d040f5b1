import { markdownText } from '../../safe-text/safe-text.ts'
import { clip } from '../clip.ts'
import type { Section } from '../fit.ts'
import { responsible } from '../groups.ts'
import type { Report, ReportItem } from '../report.ts'
import { row } from './row.ts'

const OWNER_AT_MOST = 60

/** Whom to ask: the open items of each owner, who has most overdue first; nobody's last. */
export function ownersSection(report: Report, rank: number): readonly Section[] {
  const open = report.items.filter(({ state }) => state === 'open')
  const owners = new Map<string | null, ReportItem[]>()
  for (const item of open) {
    const owner = responsible(item)
    const own = owners.get(owner)
    if (own) own.push(item)
    else owners.set(owner, [item])
  }
  if (owners.size === 0) return []
  const rows = [...owners]
    .map(([owner, items]) => ({
      owner,
      open: items.length,
      overdue: items.filter(({ daysOverdue }) => daysOverdue !== null).length,
      next: items.flatMap(({ due }) => (due === null ? [] : [due])).sort()[0] ?? null,
    }))
    .sort(
      (a, b) =>
        Number(a.owner === null) - Number(b.owner === null) ||
        b.overdue - a.overdue ||
        b.open - a.open ||
        ((a.owner ?? '') < (b.owner ?? '') ? -1 : 1),
    )
  return [
    {
      lead: `### Whom to ask\n\n${row(['Owner', 'Overdue', 'Open', 'Earliest due'])}\n| --- | ---: | ---: | --- |\n`,
      rows: rows.map(
        ({ owner, overdue, open: count, next }) =>
          `${row([owner === null ? '*nobody yet*' : markdownText(clip(owner, OWNER_AT_MOST)), overdue, count, next ?? '—'])}\n`,
      ),
      noun: 'owners',
      rank,
    },
  ]
}
