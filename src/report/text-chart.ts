import { logLine } from '../safe-text/log-line.ts'
import { ownerLoads } from './owners.ts'
import type { Report } from './report.ts'
import { clipToWidth, padToWidth } from './text-width.ts'

const LEVELS = '▁▂▃▄▅▆▇█'
const OWNERS_AT_MOST = 5
const OWNER_AT_MOST = 24
const BAR_AT_MOST = 40
/** Of a narrow terminal. */
const OWNER_SHARE = 0.3
/** A line between fewer points tells nothing. */
const LEAST_WEEKS = 3

/**
 * For a terminal of so many columns (40 and up): open items week by week as a line of blocks from zero up, then bars of
 * who has most overdue.
 */
export function textChart(report: Report, columns: number): readonly string[] {
  return [weekLine(report), ...ownerBars(report, columns)].filter((line) => line !== '')
}

function weekLine({ measures: { weeks } }: Report): string {
  if (weeks.length < LEAST_WEEKS) return ''
  const counts = weeks.map(({ open }) => open)
  const most = Math.max(1, ...counts)
  const blocks = weeks.map(({ open }) => LEVELS[Math.round((open / most) * (LEVELS.length - 1))] ?? '')
  return `  open, week by week  ${blocks.join('')}  ${spanOf(counts)}`
}

/** `7 to 10, at most 12`; without what the first two say already. */
function spanOf(counts: readonly number[]): string {
  const [first, last] = [counts[0] ?? 0, counts.at(-1) ?? 0]
  const most = Math.max(...counts)
  const ends = first === last ? `${first}` : `${first} to ${last}`
  return most > Math.max(first, last) ? `${ends}, at most ${most}` : ends
}

function ownerBars(report: Report, columns: number): readonly string[] {
  const late = ownerLoads(report)
    .filter(({ overdue }) => overdue > 0)
    .sort((a, b) => b.overdue - a.overdue)
    .slice(0, OWNERS_AT_MOST)
  const most = Math.max(1, ...late.map(({ overdue }) => overdue))
  const nameWidth = Math.min(OWNER_AT_MOST, Math.floor(columns * OWNER_SHARE))
  const barWidth = Math.min(BAR_AT_MOST, columns - nameWidth - `    ${most} overdue`.length - 1)
  return late.map(({ owner, overdue }) => {
    const name = owner === null ? 'no owner' : clipToWidth(logLine(owner), nameWidth)
    const bar = '█'.repeat(Math.max(1, Math.round((overdue / most) * barWidth)))
    return `  ${padToWidth(name, nameWidth)}  ${bar} ${overdue} overdue`
  })
}
