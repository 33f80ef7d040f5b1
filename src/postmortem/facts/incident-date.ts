import { type CalendarDate, isCalendarDate } from '../../calendar/date.ts'
import { type DateContext, findDate } from '../fields/dates.ts'
import type { FrontMatter } from '../outline/front-matter.ts'
import type { Unit } from '../outline/unit.ts'
import { normalise } from '../vocabulary/normalise.ts'

// Labels that say when it happened, the surest first; a date of writing, review or meeting says nothing about it.
const BEGAN =
  /^(?:incident (?:date|start|from|began|started)|date of (?:the )?(?:incident|outage)|start(?:ed)?(?: time| date)?|start time|began|outage start|from|incident|duration|detected|issue discovered|fecha del incidente|data do incidente)\b/
const DATED =
  /^(?:date|when|fecha|data|datum|date utc|日期|日付|날짜|일시|事故日期|発生日|发生时间|发生日期|発生日時)\b/
const NOT_OF_INCIDENT =
  /\b(?:postmortem|report|published|posted|written|meeting|review|retro|author|updated|created|due|deadline)\b/
const LOOKED_AT = 60
/** The letters that a label in English or its kin can begin with; whatever begins with other signs may be a label too. */
const MAY_BE_LABEL = /^[^a-zA-Z0-9]*(?:[bdfiosw]|$)|^[^a-zA-Z0-9]*[:\u0080-\uFFFF]/i

/** The day of an incident and where it was found; `line` is null where no line of the text states it. */
export interface FoundDay {
  readonly date: CalendarDate
  readonly line: number | null
  readonly why: string
}

interface Line {
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
  const first = (lines: readonly Line[], why: string): FoundDay | null => {
    for (const { text, line } of lines) {
      const date = stated(text)
      if (date) return { date, line, why }
    }
    return null
  }
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
  const fileDay = dateInPath(places.path)
  const values = frontMatter.values
  const given = stated(values.get('date') ?? values.get('incident_date') ?? '')
  const titles = looked.filter(({ kind, level }) => kind === 'heading' && level <= 2)
  const others = (): Line[] =>
    head.filter(({ text }) => /\d/.test(text) && !NOT_OF_INCIDENT.test(normalise(text.slice(0, 40))))
  return (
    first(labelled(BEGAN, head), 'behind a label of the incident') ??
    (fileDay === null ? null : { date: fileDay, line: null, why: 'by the name of the file' }) ??
    first([{ text: places.title ?? '', line: places.titleLine ?? 1 }], 'in the title') ??
    first(labelled(DATED, above()), 'behind a label') ??
    (given === null ? null : { date: given, line: null, why: 'by the front matter' }) ??
    first(places.summary.flatMap(linesOf), 'in the summary') ??
    first(places.timeline.flatMap(linesOf), 'in the timeline') ??
    first(titles.flatMap(linesOf), 'in a heading') ??
    first(others(), 'by the first day in the text')
  )
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
    : unit.lines.map(({ text, line }) => ({ text, line }))
}
