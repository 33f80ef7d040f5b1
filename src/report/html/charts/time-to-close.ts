import { plainLine } from '../../../safe-text/safe-text.ts'
import type { TimeToClose } from '../../measures/promises.ts'
import type { Report } from '../../report.ts'
import { bars, barsGrid, barsHeight, type Chart, counts, legend, nameAxis } from './chart.ts'

const CLASSES_AT_MOST = 4
const NAMES = 96
const TOP = 36

/** Drawn for the first of priority, severity and kind that items state; the table has all, and owners. */
export function timeToClose({ measures }: Report): Chart {
  const { all, byPriority, bySeverity, byKind, byOwner } = measures.timeToClose
  const ways = [
    { by: 'priority', classes: byPriority },
    { by: 'severity', classes: bySeverity },
    { by: 'kind', classes: byKind },
    { by: 'owner', classes: byOwner },
  ]
  const [drawn] = ways.slice(0, -1).filter(({ classes }) => classes.some(({ name }) => name !== null))
  const shown = [
    ...(all === null ? [] : [{ ...all, name: 'all' }]),
    ...(drawn?.classes.slice(0, CLASSES_AT_MOST) ?? []).map((one) => named(one, drawn?.by ?? '')),
  ]
  return {
    id: 'closing',
    heading: 'Time to close',
    says:
      all === null
        ? 'Nothing has been closed as done yet.'
        : `Days from an issue to its end${drawn === undefined ? '' : `, by ${drawn.by}`}: half were done within the first bar, nine of ten within the second.`,
    option:
      all === null
        ? null
        : {
            legend,
            grid: barsGrid({ top: TOP, left: NAMES }),
            xAxis: { ...counts, minInterval: 0 },
            yAxis: nameAxis(
              shown.map(({ name }) => plainLine(name)),
              NAMES,
            ),
            series: [
              bars(
                'Median',
                'var(--blue)',
                shown.map(({ median }) => median),
              ),
              bars(
                '90th percentile',
                'var(--mute)',
                shown.map(({ p90 }) => p90),
              ),
            ],
          },
    height: barsHeight(shown.length * 2, TOP),
    columns: ['Items', 'Done', 'Median', '90th percentile'],
    rows:
      all === null
        ? []
        : [
            ['all', all.count, all.median, all.p90],
            ...ways.flatMap(({ by, classes }) =>
              classes
                .filter(({ name }) => name !== null)
                .map((one) => [`${by} ${plainLine(one.name ?? '')}`, one.count, one.median, one.p90]),
            ),
          ],
  }
}

function named(one: TimeToClose, by: string): Omit<TimeToClose, 'name'> & { readonly name: string } {
  return { ...one, name: one.name ?? `no ${by}` }
}
