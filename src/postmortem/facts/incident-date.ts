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

/**
 * The day the incident began, where day, month and year are stated: by a label, in the title, in the summary, or at the
 * first entry of the timeline.
 */
export function findIncidentDate(
  units: readonly Unit[],
  places: {
    /** How many of the units stand above the measures. */
    readonly aboveMeasures: number
    readonly title: string | null
    readonly path: string
    readonly summary: readonly Unit[]
    readonly timeline: readonly Unit[]
  },
  frontMatter: FrontMatter,
  context: DateContext,
): CalendarDate | null {
  const stated = (text: string): CalendarDate | null => {
    const found = findDate(text, context)
    return found?.isStated ? found.date : null
  }
  const head = units.slice(0, LOOKED_AT).flatMap((unit, index) => withValue(unit, units[index + 1]))
  // Below the measures stands the day the document was written.
  const above = units
    .slice(0, Math.min(LOOKED_AT, places.aboveMeasures))
    .flatMap((unit, index) => withValue(unit, units[index + 1]))
  const labelled = (label: RegExp, among = head): CalendarDate | null => {
    for (const text of among) {
      const words = normalise(text.slice(0, 40))
      if (!label.test(words) || NOT_OF_INCIDENT.test(words.slice(0, 24))) continue
      const date = stated(text)
      if (date) return date
    }
    return null
  }
  const titles = units.slice(0, LOOKED_AT).filter(({ kind, level }) => kind === 'heading' && level <= 2)
  const first = (texts: readonly string[]): CalendarDate | null => {
    for (const text of texts) {
      const date = stated(text)
      if (date) return date
    }
    return null
  }
  return (
    labelled(BEGAN) ??
    dateInPath(places.path) ??
    stated(places.title ?? '') ??
    labelled(DATED, above) ??
    stated(frontMatter.values.get('date') ?? frontMatter.values.get('incident_date') ?? '') ??
    first(places.summary.flatMap(textsOf)) ??
    first(places.timeline.flatMap(textsOf)) ??
    first(titles.flatMap(textsOf)) ??
    first(head.filter((text) => !NOT_OF_INCIDENT.test(normalise(text.slice(0, 40)))))
  )
}

/** A heading or label that is all label ("## Date") has its value on the next line. */
function withValue(unit: Unit, next: Unit | undefined): string[] {
  const texts = textsOf(unit)
  const [label = ''] = texts
  const isLabel =
    texts.length === 1 && label.length < 30 && (BEGAN.test(normalise(label)) || DATED.test(normalise(label)))
  return isLabel && next && !/\d/.test(label) ? [`${label}: ${textsOf(next)[0] ?? ''}`] : texts
}

/** The day that a file's name begins with or carries (`2024-05-15-api.md`, `20240515-api.md`). */
function dateInPath(path: string): CalendarDate | null {
  const name = path.split('/').at(-1) ?? ''
  const match = /(?<!\d)((?:19|20)\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/.exec(name)
  const date = match ? `${match[1]}-${match[2]}-${match[3]}` : ''
  return isCalendarDate(date) ? date : null
}

function textsOf(unit: Unit): string[] {
  return unit.kind === 'row'
    ? [unit.cells.map((cell) => cell.text).join(' ')]
    : unit.lines.map((line) => line.text)
}
