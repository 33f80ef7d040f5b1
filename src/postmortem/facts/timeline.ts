import type { Unit } from '../outline/unit.ts'
import { columnMeanings } from '../items/tables.ts'
import { type Entry, withoutStart } from '../sections/headings.ts'
import type { TimelineEntry } from '../postmortem.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

const ZONE = String.raw`(?:UTC|GMT|[A-Z]{2,4}T|CET|CEST|BST|WAT|EAT|CAT|Z)?(?:[+-]\d{1,2}(?::?\d{2})?)?`
const CLOCK = String.raw`~?\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?(?![\p{L}])|[上下]午\s*\d{1,2}[:：点]\d{0,2}|오[전후]\s*\d{1,2}[:시]\s*\d{0,2}|\d{1,2}[時시点](?:\d{1,2}分?)?`
const DAY = String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?(?:,? \d{4})?|T[+-]\d+\s*(?:min|m|h|s)?`
const TIME = new RegExp(String.raw`(?:${CLOCK})\s*(?:\(?${ZONE}\)?)?`, 'iu')
const LEADING = new RegExp(
  String.raw`^\W{0,6}(?:(?:at|on|by|around|from|um|a las|às|à|alle)\s+)?(?:(?:${DAY})[\s,:T–—@|-]*(?:at\s+)?)?(?:(?:${CLOCK}))(?:\s*\(?${ZONE}\)?)?(?:\s*[-–—~to]+\s*(?:${CLOCK}))?`,
  'iu',
)
const DAY_LEADING = new RegExp(String.raw`^\W{0,6}(?:${DAY})(?![\p{L}\p{N}])`, 'iu')
const SEPARATOR = /^[\s:：–—\-|,.)\]*]+/

/** The events of the timeline section, each with its time as written. */
export function readTimeline(entries: readonly Entry[], vocabularies: readonly Vocabulary[]): TimelineEntry[] {
  const units = entries.map((entry) => entry.unit).filter((unit) => unit.kind !== 'rule' && unit.kind !== 'code')
  const body = units.slice(1)
  const rows = body.filter((unit) => unit.kind === 'row' && unit.columns.length > 0)
  if (rows.length > 0) return rows.flatMap((row) => rowEntry(row, vocabularies))
  const timed = body.filter((unit) => unit.kind !== 'row').flatMap(timedEntries)
  const leaves = leafUnits(body)
  const days = timed.length > 0 ? [] : leaves.filter((unit) => DAY_LEADING.test(unit.text))
  if (timed.length > 0 && timed.length >= 0.5 * outermost(leaves).length) return timed
  if (days.length >= 0.5 * outermost(leaves).length && days.length > 0) return days.map(dayEntry)
  return leaves.map((unit) => ({ line: unit.line, time: TIME.exec(unit.text)?.[0].trim() ?? null, text: unit.text }))
}

function rowEntry(row: Unit, vocabularies: readonly Vocabulary[]): TimelineEntry[] {
  const meaning = columnMeanings(row.columns, vocabularies)
  const timeAt = meaning.get('time') ?? 0
  const texts = row.cells.map((cell) => cell.text)
  const event = texts[meaning.get('event') ?? -1] ?? texts.filter((_, index) => index !== timeAt).join(' ')
  const time = texts[timeAt]?.trim() || null
  return texts.some((text) => text !== '') ? [{ line: row.line, time, text: event }] : []
}

function timedEntries(unit: Unit): TimelineEntry[] {
  return unit.lines.flatMap((line) => {
    const match = LEADING.exec(line.text)
    if (!match) return []
    const text = line.text.slice(match[0].length).replace(SEPARATOR, '')
    return [{ line: line.line, time: match[0].replace(/^\W+/, '').trim(), text: text || line.text }]
  })
}

function dayEntry(unit: Unit): TimelineEntry {
  const match = DAY_LEADING.exec(unit.text)
  const time = match?.[0].replace(/^\W+/, '').trim() ?? null
  return { line: unit.line, time, text: withoutStart(unit, match?.[0].length ?? 0).text.replace(SEPARATOR, '') || unit.text }
}

/** Items without items under them, and lines of their own; headings and labels above items are none. */
function leafUnits(units: readonly Unit[]): Unit[] {
  return units.filter((unit, index) => {
    if (unit.text === '' || unit.kind === 'heading') return false
    if (unit.kind === 'line') return unit.parent === null && !/[:：]\s*$/.test(unit.text)
    return unit.kind === 'item' && !units.slice(index + 1).some((other) => other.parent === unit && other.kind === 'item')
  })
}

function outermost(units: readonly Unit[]): Unit[] {
  return units.filter((unit) => unit.depth <= 1)
}
