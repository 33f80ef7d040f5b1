import { htmlText } from '../safe-text/html-text.ts'
import { countsWithWithheld } from './coverage.ts'
import type { Report } from './report.ts'

const LABEL = 'action items'
/** White words on each have a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
const COLORS = { label: '#555555', late: '#b42318', open: '#0550ae', done: '#1a7f37' } as const
const HEIGHT = 20
/** Of a character of 11 px, on the whole; `textLength` makes every font keep to it. */
const CHARACTER = 6.5
const PADDING = 6
/** What XML does not allow, of what `htmlText` leaves. */
const NO_XML = /[\ud800-\udfff\ufffe\uffff]/gu

/**
 * A badge for a README: "action items" and what matters most of the report's totals, as an SVG that loads and runs
 * nothing. A screen reader gets `title` (of the configuration; escaped), the counts and the day.
 */
export function badge(report: Report, title: string): string {
  const { date } = report
  const totals = countsWithWithheld(report)
  const { words, color } = told(totals)
  const [left, right] = [widthOf(LABEL), widthOf(words)]
  const name = htmlText(
    `${title}: ${totals.overdue} overdue, ${totals.open} open on ${date}`.replace(NO_XML, ''),
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${HEIGHT}" role="img" aria-label="${name}">`,
    `<title>${name}</title>`,
    `<clipPath id="edge"><rect width="${left + right}" height="${HEIGHT}" rx="3"/></clipPath>`,
    '<g clip-path="url(#edge)">',
    `<rect width="${left}" height="${HEIGHT}" fill="${COLORS.label}"/>`,
    `<rect x="${left}" width="${right}" height="${HEIGHT}" fill="${color}"/>`,
    '</g>',
    '<g fill="#ffffff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" aria-hidden="true">',
    text(LABEL, PADDING),
    text(words, left + PADDING),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

function told({ overdue, open }: ReturnType<typeof countsWithWithheld>): {
  readonly words: string
  readonly color: string
} {
  if (overdue > 0) return { words: `${overdue} overdue`, color: COLORS.late }
  if (open > 0) return { words: `${open} open`, color: COLORS.open }
  return { words: 'none open', color: COLORS.done }
}

function widthOf(words: string): number {
  return Math.ceil(words.length * CHARACTER) + 2 * PADDING
}

/** `words` are our own. */
function text(words: string, x: number): string {
  return `<text x="${x}" y="14" textLength="${words.length * CHARACTER}">${words}</text>`
}
