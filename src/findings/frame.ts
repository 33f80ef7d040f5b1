import stringWidth from 'string-width'
import { visibleText } from '../safe-text/visible-text.ts'
import type { Place } from './finding.ts'

/** How the parts of a frame are coloured. */
export interface FrameColours {
  readonly mark: (text: string) => string
  readonly dim: (text: string) => string
}

/** Something shown in one piece, as wide as a terminal shows it, and where it stands in the source (UTF-16 units, from 0). */
interface Cell {
  readonly shown: string
  readonly width: number
  readonly start: number
  readonly end: number
}

const TAB = 4
/** Of the line's number, right-aligned below the place of the finding. */
const NUMBER_WIDTH = 8
const SEPARATOR = ' | '
const LEAST_WIDTH = 20
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * The source around a finding for a terminal of so many columns: the line before it, its first line, and marks below the
 * columns it speaks of. Empty where the line is not among `lines`, or ends before the finding. Tabs and wide characters take
 * the room that they take; control characters are shown by their number.
 */
export function frameOf(
  place: Place,
  lines: ReadonlyMap<number, string>,
  columns: number,
  colours: FrameColours,
): readonly string[] {
  const text = lines.get(place.line)
  if (text === undefined || text.trim() === '' || place.column > text.length + 1) return []
  const room = Math.max(columns - NUMBER_WIDTH - SEPARATOR.length, LEAST_WIDTH)
  const cells = cellsOf(text)
  const mark = markOf(place, text, cells)
  const from = firstColumn(mark, cells, room)
  const shift = from > 0 ? 1 - from : 0
  const end = Math.min(mark.end + shift, room)
  const marks = `^${'~'.repeat(Math.max(end - mark.start - shift - 1, 0))}`
  const before = lines.get(place.line - 1) ?? ''
  return [
    ...(before.trim() === ''
      ? []
      : [colours.dim(`${numbered(place.line - 1)}${cut(cellsOf(before), from, room)}`.trimEnd())]),
    `${colours.dim(numbered(place.line))}${cut(cells, from, room).trimEnd()}`,
    `${colours.dim(numbered(null))}${' '.repeat(mark.start + shift)}${colours.mark(marks)}`,
  ]
}

function numbered(line: number | null): string {
  return `${String(line ?? '').padStart(NUMBER_WIDTH)}${SEPARATOR}`
}

function cellsOf(text: string): readonly Cell[] {
  let column = 0
  return Array.from(graphemes.segment(text), ({ segment, index }) => {
    const shown = segment === '\t' ? ' '.repeat(TAB - (column % TAB)) : visibleText(segment)
    const width = stringWidth(shown)
    column += width
    return { shown, width, start: index, end: index + segment.length }
  })
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0)
}

/** The columns of the terminal, from 0, that the place takes on its first line; the end lies behind the last. */
function markOf(place: Place, text: string, cells: readonly Cell[]): { start: number; end: number } {
  const first = place.column - 1
  const last = place.endLine === place.line ? place.endColumn - 1 : text.trimEnd().length
  const start = widthOf(cells.filter(({ end }) => end <= first))
  return { start, end: Math.max(start, widthOf(cells.filter((cell) => cell.start < last))) }
}

/** The column a long line is shown from, where one of its characters begins: what is marked is seen, with words before it. */
function firstColumn(mark: { start: number; end: number }, cells: readonly Cell[], room: number): number {
  if (widthOf(cells) <= room || mark.end < room) return 0
  const wanted = mark.start - Math.floor(room / 3)
  let column = 0
  for (const { width } of cells) {
    if (column >= wanted) break
    column += width
  }
  return column
}

/** What there is room for of a line from a column on; that something is left out is shown on either side. */
function cut(cells: readonly Cell[], from: number, room: number): string {
  let column = 0
  const rest = cells.filter(({ width }) => {
    column += width
    return column - width >= from
  })
  const lead = from > 0 ? '…' : ''
  const fits = lead.length + widthOf(rest) <= room
  let left = room - lead.length - (fits ? 0 : 1)
  let text = ''
  for (const { shown, width } of rest) {
    if (width > left) break
    left -= width
    text += shown
  }
  return `${lead}${text}${fits ? '' : '…'}`
}
