import type { CalendarDate } from '../calendar/date.ts'
import { findDate } from '../postmortem/fields/dates.ts'
import type { LineRange, Postmortem } from '../postmortem/postmortem.ts'
import type { Mend } from './mend.ts'

/** Due dates and the day of the incident as YYYY-MM-DD, where day, month and year are stated beyond doubt. */
export function isoDates(postmortem: Postmortem): readonly Mend[] {
  const { actionItems, metadata, incidentDate } = postmortem
  const stated = [
    ...actionItems.flatMap(({ line, endLine, dueText, due }) =>
      dueText === null || due === null ? [] : [{ startLine: line, endLine, text: dueText, date: due }],
    ),
    ...metadata.flatMap(({ name, line, value }) =>
      name !== 'date' || incidentDate === null
        ? []
        : [{ startLine: line, endLine: line, text: value, date: incidentDate }],
    ),
  ]
  return stated.flatMap(({ text, date, ...lines }) => {
    const written = certainDate(text, date, postmortem)
    return written === null ? [] : (mendOf(written, date, lines, postmortem) ?? [])
  })
}

/** The words that spell `date` in a text, if they spell nothing else and can mean no other day; null otherwise. */
function certainDate(text: string, date: CalendarDate, { language, dateOrder }: Postmortem): string | null {
  const context = { language, order: dateOrder, reference: null }
  const found = findDate(text, context)
  if (found === null || !found.isStated || found.date !== date || found.text === date) return null
  const rest = text.slice(found.index + found.text.length)
  return isWhole(found.text, date) && findDate(rest, context) === null ? found.text : null
}

/** What may stand in a date beside its numbers and the name of its month. */
const PARTICLES: ReadonlySet<string> = new Set([
  ...['st', 'nd', 'rd', 'th', 'of', 'de', 'del', 'do', 'er', 'º'],
  ...['年', '月', '日', '년', '월', '일'],
])

function isWhole(text: string, date: CalendarDate): boolean {
  const [year, month, day] = date.split('-').map(Number)
  const numbers = (text.match(/\d+/g) ?? []).map(Number)
  const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => !PARTICLES.has(word.toLowerCase()))
  if (/[^\p{L}\d\s.,/-]/u.test(text) || !/\d{4}/.test(text)) return false
  if (words.length === 1) return sameNumbers(numbers, [year, day])
  const [first = 0, second = 0] = numbers
  const isOrderCertain = first === year || Math.max(first, second) > 12 || first === second
  return words.length === 0 && isOrderCertain && sameNumbers(numbers, [year, month, day])
}

function sameNumbers(some: readonly number[], others: readonly (number | undefined)[]): boolean {
  const sorted = (numbers: readonly (number | undefined)[]) => numbers.map(Number).toSorted((a, b) => a - b)
  return sorted(some).join() === sorted(others).join()
}

/** Null where the words stand in these lines more than once, or not as they were read. */
function mendOf(
  written: string,
  date: CalendarDate,
  { startLine, endLine }: LineRange,
  { path, lines }: Postmortem,
): Mend | null {
  const places = lines.slice(startLine - 1, endLine).flatMap((text, index) => {
    const columns: { line: number; column: number }[] = []
    for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
      columns.push({ line: startLine + index, column: at + 1 })
    }
    return columns
  })
  const [place, another] = places
  if (place === undefined || another !== undefined) return null
  const { line, column } = place
  return {
    path,
    place: { line, column, endLine: line, endColumn: column + written.length },
    replacement: date,
    rule: 'iso-date',
    what: `“${written}” is written as ${date}.`,
  }
}
