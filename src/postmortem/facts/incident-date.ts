import type { CalendarDate } from '../../calendar/date.ts'
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
    readonly title: string | null
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
  const head = units.slice(0, LOOKED_AT).flatMap(textsOf)
  const labelled = (label: RegExp): CalendarDate | null => {
    for (const text of head) {
      const words = normalise(text.slice(0, 40))
      if (!label.test(words) || NOT_OF_INCIDENT.test(words.slice(0, 24))) continue
      const date = stated(text)
      if (date) return date
    }
    return null
  }
  const first = (texts: readonly string[]): CalendarDate | null => {
    for (const text of texts) {
      const date = stated(text)
      if (date) return date
    }
    return null
  }
  return (
    labelled(BEGAN) ??
    stated(places.title ?? '') ??
    labelled(DATED) ??
    stated(frontMatter.values.get('date') ?? frontMatter.values.get('incident_date') ?? '') ??
    first(places.summary.flatMap(textsOf)) ??
    first(places.timeline.flatMap(textsOf)) ??
    first(head.filter((text) => !NOT_OF_INCIDENT.test(normalise(text.slice(0, 40)))))
  )
}

function textsOf(unit: Unit): string[] {
  return unit.kind === 'row'
    ? [unit.cells.map((cell) => cell.text).join(' ')]
    : unit.lines.map((line) => line.text)
}
