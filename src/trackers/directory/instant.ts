import { Temporal } from 'temporal-polyfill'

/** A day, or a time of it to the minute or finer, with or without its zone; a space may stand for the `T`. */
const WRITTEN = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|[+-]\d\d:?\d\d)?)?$/i

/**
 * The instant that people wrote, as ISO 8601 UTC, or null for what is none. Without a zone it is UTC; a day alone is its
 * noon, which is the same day nearly everywhere.
 */
export function parseInstant(text: string): string | null {
  const [, day, time = '12:00', zone = 'Z'] = WRITTEN.exec(text.trim()) ?? []
  if (day === undefined) return null
  try {
    return Temporal.Instant.from(`${day}T${time}${zone}`).toString()
  } catch {
    return null
  }
}
