import { plainLine } from '../../../safe-text/safe-text.ts'
import { ownerLoads } from '../../owners.ts'
import type { Report } from '../../report.ts'
import { bars, barsGrid, barsHeight, type Chart, counts, nameAxis } from './chart.ts'

const OWNERS_AT_MOST = 8
const NAMES = 148
const TOP = 8

export function overdueByOwner(report: Report): Chart {
  const owners = ownerLoads(report)
    .filter(({ overdue }) => overdue > 0)
    .sort((a, b) => b.overdue - a.overdue)
  const shown = owners.slice(0, OWNERS_AT_MOST)
  const nameOf = (owner: string | null): string => (owner === null ? 'nobody yet' : plainLine(owner))
  return {
    id: 'owners',
    heading: 'Overdue by owner',
    says:
      owners.length === 0
        ? 'Nothing is overdue.'
        : owners.length > shown.length
          ? `The ${shown.length} owners with most overdue items, of ${owners.length}.`
          : 'Who has items past their due date.',
    option:
      owners.length === 0
        ? null
        : {
            grid: barsGrid({ top: TOP, left: NAMES }),
            xAxis: counts,
            yAxis: nameAxis(
              shown.map(({ owner }) => nameOf(owner)),
              NAMES,
            ),
            series: [
              bars(
                'Overdue',
                'var(--late)',
                shown.map(({ overdue }) => overdue),
              ),
            ],
          },
    height: barsHeight(shown.length, TOP),
    columns: ['Owner', 'Overdue', 'Open'],
    rows: owners.map(({ owner, overdue, open }) => [nameOf(owner), overdue, open]),
  }
}
