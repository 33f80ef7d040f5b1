import type { HistoryPoint } from '../report.ts'

/** A line between fewer points tells nothing. */
const LEAST_POINTS = 3

/** Bars and line, to be told apart on light and on dark paper. */
const COLOURS = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#9ecbff, #cf222e"}}}}%%'

/** A Mermaid chart, which GitHub draws: open items as bars, overdue ones as a line; empty for a short history. */
export function trendChart(history: readonly HistoryPoint[]): string {
  if (history.length < LEAST_POINTS) return ''
  const most = Math.max(1, ...history.map(({ open }) => open))
  return [
    '```mermaid',
    COLOURS,
    'xychart-beta',
    '  title "Open items (bars) and overdue ones (line)"',
    `  x-axis [${history.map(({ date }) => `"${date.slice(5)}"`).join(', ')}]`,
    `  y-axis "items" 0 --> ${most}`,
    `  bar [${history.map(({ open }) => open).join(', ')}]`,
    `  line [${history.map(({ overdue }) => overdue).join(', ')}]`,
    '```',
    '',
    '',
  ].join('\n')
}
