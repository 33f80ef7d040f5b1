import { holdsDuration, readDuration } from './durations.ts'
import type { Rule } from './rule.ts'
import { type Mark, timelineRuns } from './timeline-runs.ts'
import { quote } from './wording.ts'

const LEAST_ENTRIES = 3
const HALF_DAY = 720
/**
 * What led to it and what was done afterwards belong to a timeline too, and the incident may be counted from its first
 * symptom: only what these cannot explain is told.
 */
const TOO_SHORT = { share: 0.5, minutes: 30 }
const TOO_LONG = { times: 4, minutes: 240 }

export const timelineDuration: Rule = {
  id: 'timeline-duration',
  group: 'timeline',
  summary: 'The timeline covers about as long as the incident is said to have taken.',
  defaultLevel: 'info',
  *check(postmortem) {
    const { isPostmortem, metadata, language } = postmortem
    const stated = metadata.find(({ name, value }) => name === 'duration' && holdsDuration(value, language))
    if (!isPostmortem || stated === undefined) return
    const minutes = readDuration(stated.value, language)
    if (minutes === null || minutes <= 0) return
    const [run, another] = timelineRuns(postmortem)
    const span = run === undefined || another !== undefined ? null : spanOf(run, minutes)
    if (span === null) return
    const isShort = span < minutes * TOO_SHORT.share && minutes - span >= TOO_SHORT.minutes
    const isLong = span > minutes * TOO_LONG.times && span - minutes >= TOO_LONG.minutes
    if (!isShort && !isLong) return
    yield {
      place: { line: stated.line },
      message: `${quote(stated.value)} is stated here, but the timeline covers ${inWords(span)}.`,
      expected: isShort
        ? 'Correct the duration or a time, or add the entries that are missing.'
        : 'Correct the duration or a time.',
    }
  },
}

/** Minutes from the first to the last entry; null where days that nobody states may lie between. */
function spanOf(run: readonly Mark[], stated: number): number | null {
  if (run.length < LEAST_ENTRIES || (run[0]?.day === null && stated >= HALF_DAY)) return null
  const times = run.filter(({ moment }) => moment.minutes !== null).map(({ at }) => at)
  if (times.length < LEAST_ENTRIES) return null
  return times.reduce((most, at) => Math.max(most, at)) - times.reduce((least, at) => Math.min(least, at))
}

function inWords(minutes: number): string {
  const days = Math.floor(minutes / 1440)
  const parts = [
    { count: days, unit: 'day' },
    { count: Math.floor((minutes % 1440) / 60), unit: 'hour' },
    { count: Math.round(minutes % 60), unit: 'minute' },
  ]
  const said = parts
    .filter(({ count }) => count > 0)
    .map(({ count, unit }) => `${count} ${unit}${count === 1 ? '' : 's'}`)
  return said.slice(0, 2).join(' ') || 'no time at all'
}
