import type { CalendarDate } from '../calendar/date.ts'

/** What a new postmortem is about. */
export interface Incident {
  /** One line of Markdown. */
  readonly title: string
  readonly date: CalendarDate
}

/** A way to write postmortems: what `new` writes. */
export interface Template {
  /** The document; what is to be filled in stands in square brackets, so that `check` finds it. */
  readonly write: (incident: Incident) => string
}
