import { columnMeanings } from '../items/tables.ts'
import { Children } from '../outline/children.ts'
import type { Unit } from '../outline/unit.ts'
import type { TimelineEntry } from '../postmortem.ts'
import { type Entry, withoutStart } from '../sections/headings.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { leadingDay, leadingTime, timeIn } from './times.ts'

const SEPARATOR = /^[\s:：–—\-|,.)\]*]+/
const COLON_END = /[:：]\s*$/
/** A sentence ends, or the next time comes behind a comma. */
const SENTENCE_END = /(?<=[.!?;。])\s+|,\s+(?=(?:(?:and|then|at) )*\d{1,2}[:.h]\d{2})/
const FEW_TIMED_LINES = 3

/**
 * The events of the timeline section: the rows of its tables; else the headings, items or lines that begin with a time
 * (or, where none does, with a day); else its innermost items and its lines.
 */
export function readTimeline(
  entries: readonly Entry[],
  vocabularies: readonly Vocabulary[],
): TimelineEntry[] {
  const body = entries.slice(1).map((entry) => entry.unit)
  const rows = body.filter((unit) => unit.kind === 'row' && unit.columns.length > 0)
  if (rows.length > 0) return rows.flatMap((row) => rowEntry(row, vocabularies))
  const headings = body.filter((unit) => unit.kind === 'heading' && momentOf(unit.text) !== null)
  if (headings.filter((unit) => leadingTime(unit.text) !== null).length >= 2)
    return headings.map((unit) => entryOf(unit, momentOf(unit.text)))
  const units = body
    .filter((unit) => unit.text !== '' && (unit.kind === 'item' || unit.kind === 'line'))
    .flatMap(partAtTimes)
  return (
    timedEntries(units, leadingTime) ??
    timedEntries(units, leadingDay) ??
    leaves(units).map((unit) => entryOf(unit, null))
  )
}

function rowEntry(row: Unit, vocabularies: readonly Vocabulary[]): TimelineEntry[] {
  const meaning = columnMeanings(row.columns, ['time', 'event'], vocabularies)
  const timeAt = meaning.get('time') ?? 0
  const texts = row.cells.map((cell) => cell.text)
  const event = texts[meaning.get('event') ?? -1] ?? texts.filter((_, index) => index !== timeAt).join(' ')
  return texts.some((text) => text !== '')
    ? [{ line: row.line, time: texts[timeAt]?.trim() || null, text: event }]
    : []
}

/** The time or, without one, the day that a heading begins with. */
function momentOf(text: string): string | null {
  return leadingTime(text) ?? leadingDay(text)
}

/** A paragraph that tells event after event ("At 9:00 we … At 9:20 we …") as a line for each. */
function partAtTimes(unit: Unit): Unit[] {
  const [first] = unit.lines
  if (unit.kind !== 'line' || !first) return [unit]
  const pieces: string[] = []
  for (const sentence of unit.text.split(SENTENCE_END)) {
    if (pieces.length > 0 && leadingTime(sentence) === null) pieces.push(`${pieces.pop()} ${sentence}`)
    else pieces.push(sentence)
  }
  const timed = pieces.filter((piece) => leadingTime(piece) !== null)
  const timedLines = unit.lines.filter((line) => leadingTime(line.text) !== null)
  return timed.length < 2 || timedLines.length >= timed.length
    ? [unit]
    : pieces.map((text) => ({ ...unit, text, lines: [{ ...first, text }] }))
}

type Leading = (text: string) => string | null

/** Where items carry times, an item without one among them is an event too; among lines only those with a time are. */
function timedEntries(units: readonly Unit[], leading: Leading): TimelineEntry[] | null {
  const timed = units.filter((unit) => unit.lines.some((line) => leading(line.text) !== null))
  const [first] = timed
  if (!first) return null
  const items = timed.filter((unit) => unit.kind === 'item')
  if (items.length < 0.5 * timed.length) {
    const lines = units.filter((unit) => unit.kind === 'line' && unit.parent === null)
    const isEnough = timed.length >= FEW_TIMED_LINES || timed.length >= 0.5 * lines.length
    return isEnough ? timed.flatMap((unit) => linesOf(unit, leading)) : null
  }
  const depth = Math.min(...items.map((item) => item.depth))
  const peers = units.filter((unit) => unit.kind === 'item' && unit.depth === depth)
  if (items.length < 0.5 * peers.length) return null
  return peers.flatMap((unit) =>
    unit.lines.some((line) => leading(line.text) !== null) ? linesOf(unit, leading) : [entryOf(unit, null)],
  )
}

/** An event for each line that begins with a time; the lines below that do not go on with it. */
function linesOf(unit: Unit, leading: Leading): TimelineEntry[] {
  const entries: { line: number; time: string; words: string[] }[] = []
  for (const { line, text } of unit.lines) {
    const time = leading(text)
    if (time === null) entries.at(-1)?.words.push(text.trim())
    else {
      const rest = text.slice(text.indexOf(time) + time.length).replace(SEPARATOR, '')
      entries.push({ line, time, words: [rest] })
    }
  }
  return entries.map(({ line, time, words }) => ({ line, time, text: words.join(' ').trim() || unit.text }))
}

function entryOf(unit: Unit, time: string | null): TimelineEntry {
  const at = time === null ? 0 : unit.text.indexOf(time) + time.length
  const text = withoutStart(unit, at).text.replace(time === null ? /^/ : SEPARATOR, '')
  return { line: unit.line, time: time ?? timeIn(unit.text), text: text || unit.text }
}

/** Items without items under them, and lines that announce nothing. */
function leaves(units: readonly Unit[]): Unit[] {
  const children = new Children(units)
  return units.filter((unit) => {
    if (unit.kind === 'line') return unit.parent === null && !COLON_END.test(unit.text)
    return !children.of(unit).some((child) => child.kind === 'item')
  })
}
