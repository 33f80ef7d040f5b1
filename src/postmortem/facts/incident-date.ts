import { type CalendarDate, daysBetween, isCalendarDate } from '../../calendar/date.ts'
import { type DateContext, findDate } from '../fields/dates.ts'
import type { FrontMatter } from '../outline/front-matter.ts'
import type { Unit } from '../outline/unit.ts'
import { normalise } from '../vocabulary/normalise.ts'

// Labels that say when it happened, the surest first; a date of writing, review or meeting says nothing about it.
const BEGAN =
  /^(?:incident (?:date|start|from|began|started)|date of (?:the )?(?:incident|outage)|start(?:ed)?(?: time| date)?|start time|began|outage start|from|incident|duration|fecha del incidente|data do incidente)\b/
/** What was noticed may have begun before. */
const NOTICED = /^(?:detected|(?:issue|incident) (?:detected|discovered)|discovered)\b/
/** The id of an event that begins with its day (`20220420_listener_failure`). */
const IDENTIFIED = /^(?:event|incident|incident id|event id)\b/
const COMPACT = /(?<![\d-])((?:19|20)\d{2})(\d{2})(\d{2})(?=[_-]\p{L})/u
const DATED =
  /^(?:date|when|fecha|data|datum|date utc|日期|日付|날짜|일시|事故日期|発生日|发生时间|发生日期|発生日時)\b/
const NOT_OF_INCIDENT =
  /\b(?:postmortem|report|published|posted|written|meeting|review|retro|author|updated|created|due|deadline)\b/
const CLOCK = /(?<!\d)\d{1,2}[:h.]\d{2}(?!\d)/
const LOOKED_AT = 60
/** The letters that a label in English or its kin can begin with; whatever begins with other signs may be a label too. */
const MAY_BE_LABEL = /^[^a-zA-Z0-9]*(?:[bdefiosw]|$)|^[^a-zA-Z0-9]*[:\u0080-\uFFFF]/i
/** So many units may tell of the incident before the first section. */
const OPENING = 3
/** Days between an incident and the text about it. */
const LONGEST_UNTIL_PUBLISHED = 60

/** The day of an incident and where it was found; `line` is null where no line of the text states it. */
export interface FoundDay {
  readonly date: CalendarDate
  readonly line: number | null
  readonly why: string
}

interface Line {
  readonly isHeading?: boolean
  readonly text: string
  readonly line: number
}

/**
 * The day the incident began, where day, month and year are stated: by a label, in the name of the file, the title, the
 * front matter, the summary, or at the first entry of the timeline.
 */
export function findIncidentDate(
  units: readonly Unit[],
  places: {
    /** How many of the units stand above the measures. */
    readonly aboveMeasures: number
    readonly title: string | null
    readonly titleLine: number | null
    readonly path: string
    readonly summary: readonly Unit[]
    readonly timeline: readonly Unit[]
  },
  frontMatter: FrontMatter,
  context: DateContext,
): FoundDay | null {
  const stated = (text: string): CalendarDate | null => {
    const found = findDate(text, context)
    return found?.isStated ? found.date : null
  }
  const first = (lines: readonly Line[], why: string): FoundDay | null => firstDay(lines, stated, why)
  const looked = units.slice(0, LOOKED_AT)
  const head = looked.flatMap((unit, index) => withValue(unit, units[index + 1]))
  // Below the measures stands the day the document was written.
  const above = (): Line[] =>
    looked.slice(0, places.aboveMeasures).flatMap((unit, index) => withValue(unit, units[index + 1]))
  const labelled = (label: RegExp, among: readonly Line[]): Line[] =>
    among.filter(({ text }) => {
      if (!mayBeLabel(text)) return false
      const words = normalise(text.slice(0, 40))
      return label.test(words) && !NOT_OF_INCIDENT.test(words.slice(0, 24))
    })
  const identified = firstDay(labelled(IDENTIFIED, head), compactDay, 'in the name of the event')
  const fileDay = dateInPath(places.path)
  const values = frontMatter.values
  const given = stated(values.get('date') ?? values.get('incident_date') ?? '')
  const told =
    first(places.summary.flatMap(linesOf), 'in the summary') ??
    (places.summary.length > 0 ? null : first(units.slice(0, OPENING).flatMap(linesOf), 'in the opening'))
  const timeline = places.timeline.flatMap(linesOf)
  const titles = looked.filter(({ kind, level }) => kind === 'heading' && level <= 2)
  const others = (): Line[] =>
    head.filter(({ text }) => /\d/.test(text) && !NOT_OF_INCIDENT.test(normalise(text.slice(0, 40))))
  return (
    first(labelled(BEGAN, head), 'behind a label of the incident') ??
    identified ??
    first(labelled(NOTICED, head), 'behind a label of the incident') ??
    onlyDay(timeline, stated) ??
    (fileDay === null ? null : { date: fileDay, line: null, why: 'by the name of the file' }) ??
    first([{ text: places.title ?? '', line: places.titleLine ?? 1 }], 'in the title') ??
    first(labelled(DATED, above()), 'behind a label') ??
    (given === null || isBefore(told, given)
      ? null
      : { date: given, line: null, why: 'by the front matter' }) ??
    told ??
    first(timeline, 'in the timeline') ??
    first(titles.flatMap(linesOf), 'in a heading') ??
    first(others(), 'by the first day in the text')
  )
}

function firstDay(
  lines: readonly Line[],
  dayOf: (text: string) => CalendarDate | null,
  why: string,
): FoundDay | null {
  for (const { text, line } of lines) {
    const date = dayOf(text)
    if (date) return { date, line, why }
  }
  return null
}

/**
 * The one day of a timeline that begins with it and names no other: where the title has another, that is a slip, or the
 * day of writing.
 */
function onlyDay(timeline: readonly Line[], dayOf: (text: string) => CalendarDate | null): FoundDay | null {
  const timed = timeline.find(({ text }) => CLOCK.test(text))
  const date = timed ? dayOf(timed.text) : null
  if (!timed || date === null) return null
  // Times without a day below an entry with one may be of another day; below a heading they are of its day.
  const isOnly = timeline.every(
    ({ text }) => dayOf(text) === date || (dayOf(text) === null && (timed.isHeading || !CLOCK.test(text))),
  )
  return isOnly ? { date, line: timed.line, why: 'as the only day of the timeline' } : null
}

/** A blog's front matter has the day of publication; the summary tells of a day shortly before it. */
function isBefore(told: FoundDay | null, given: CalendarDate): boolean {
  if (told === null) return false
  const days = daysBetween(told.date, given)
  return days > 0 && days <= LONGEST_UNTIL_PUBLISHED
}

function compactDay(text: string): CalendarDate | null {
  const [, year, month, day] = COMPACT.exec(text) ?? []
  const date = `${year}-${month}-${day}`
  return isCalendarDate(date) ? date : null
}

/** A heading or label that is all label ("## Date") has its value on the next line. */
function withValue(unit: Unit, next: Unit | undefined): Line[] {
  const lines = linesOf(unit)
  const label = lines[0]?.text ?? ''
  const isLabel =
    lines.length === 1 &&
    label.length < 30 &&
    mayBeLabel(label) &&
    (BEGAN.test(normalise(label)) || DATED.test(normalise(label)))
  if (!isLabel || !next || /\d/.test(label)) return lines
  const value = linesOf(next)[0]
  return [{ text: `${label}: ${value?.text ?? ''}`, line: value?.line ?? unit.line }]
}

function mayBeLabel(text: string): boolean {
  return MAY_BE_LABEL.test(text)
}

/** The day that a file's name begins with or carries (`2024-05-15-api.md`, `20240515-api.md`). */
function dateInPath(path: string): CalendarDate | null {
  const name = path.split('/').at(-1) ?? ''
  const match = /(?<!\d)((?:19|20)\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/.exec(name)
  if (match === null) return null
  const date = `${match[1]}-${match[2]}-${match[3]}`
  return isCalendarDate(date) ? date : null
}

function linesOf(unit: Unit): Line[] {
  return unit.kind === 'row'
    ? [{ text: unit.cells.map((cell) => cell.text).join(' '), line: unit.line }]
    : unit.lines.map(({ text, line }) => ({ text, line, isHeading: unit.kind === 'heading' }))
}
