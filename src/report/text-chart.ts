import { logLine } from '../safe-text/log-line.ts'
import { clip } from './clip.ts'
import { ownerLoads } from './owners.ts'
import type { Report } from './report.ts'

const LEVELS = '▁▂▃▄▅▆▇█'
const OWNERS_AT_MOST = 5
const OWNER_WIDTH = 24
const BAR_WIDTH = 40
/** A line between fewer points tells nothing. */
const LEAST_WEEKS = 3

/** For a terminal: open items week by week as a line of blocks from zero up, then bars of who has most overdue. */
export function textChart(report: Report): readonly string[] {
  return [weekLine(report), ...ownerBars(report)].filter((line) => line !== '')
}

function weekLine({ measures: { weeks } }: Report): string {
  if (weeks.length < LEAST_WEEKS) return ''
  const most = Math.max(1, ...weeks.map(({ open }) => open))
  const blocks = weeks.map(({ open }) => LEVELS[Math.round((open / most) * (LEVELS.length - 1))] ?? '')
  return `  open, week by week  ${blocks.join('')}  ${weeks[0]?.open} to ${weeks.at(-1)?.open}, at most ${Math.max(...weeks.map(({ open }) => open))}`
}

function ownerBars(report: Report): readonly string[] {
  const late = ownerLoads(report)
    .filter(({ overdue }) => overdue > 0)
    .sort((a, b) => b.overdue - a.overdue)
    .slice(0, OWNERS_AT_MOST)
  const most = Math.max(1, ...late.map(({ overdue }) => overdue))
  return late.map(({ owner, overdue }) => {
    const name = owner === null ? 'no owner' : clip(logLine(owner), OWNER_WIDTH)
    const room = ' '.repeat(Math.max(0, OWNER_WIDTH - [...name].length))
    return `  ${name}${room}  ${'█'.repeat(Math.max(1, Math.round((overdue / most) * BAR_WIDTH)))} ${overdue} overdue`
  })
}
