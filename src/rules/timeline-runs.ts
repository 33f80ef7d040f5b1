// Which entries of a timeline can be compared with each other, and how far they lie apart.

import { daysBetween } from '../calendar/date.ts'
import type { Postmortem, TimelineEntry } from '../postmortem/postmortem.ts'
import { type Moment, namesADay, readMoment } from './clock.ts'

const DAY = 1440
const HALF_DAY = 720
/** An undated step back by more than this is taken for the next day (10:00 after 17:00), not for disorder. */
const LARGEST_STEP_BACK = 360
/** On a clock without AM and PM, a step back by more than this is taken for noon having passed (1:15 after 12:50). */
const LARGEST_STEP_BACK_OF_HALF_CLOCK = 180
/** A year that is not stated turns when the months fall back by more than half of one. */
const HALF_YEAR = 183 * DAY
const LONGEST_LINE = 300
const LONGEST_TIME = 60

/** An entry whose time is understood. */
export interface Timed {
  readonly entry: TimelineEntry
  readonly moment: Moment
  /** A day may have passed since the entry before. */
  readonly isFresh: boolean
}

/** Where an entry stands among those of its run. */
export interface Mark extends Timed {
  /** Days since 2000-01-01; null where the run knows no day. */
  readonly day: number | null
  readonly year: number
  /** Minutes; comparable only within one run. */
  readonly at: number
}

/**
 * The entries of the timeline whose times are understood, in runs that can be compared: wherever a day may have passed, a
 * zone changes or a time is not understood, a new run begins.
 */
export function timelineRuns(postmortem: Postmortem): readonly (readonly Mark[])[] {
  const firstYear = Number(postmortem.incidentDate?.slice(0, 4) ?? 2000)
  return runsOf(timedEntries(postmortem), firstYear)
}

/** The times of the entries that carry one, `null` where it is not understood. */
export function momentOf(entry: TimelineEntry): Moment | null {
  return entry.time === null || entry.time.length > LONGEST_TIME ? null : readMoment(entry.time)
}

/** The entries with a time, and whether something between them speaks of another day. */
function timedEntries({ timeline, lines }: Postmortem): readonly Timed[] {
  const timed: Timed[] = []
  let isFresh = true
  let lastLine = 0
  for (const entry of timeline) {
    if (entry.time === null) continue
    const moment = momentOf(entry)
    if (moment === null) {
      isFresh = true
      continue
    }
    timed.push({ entry, moment, isFresh: isFresh || dayMayPass(entry, lastLine, lines) })
    isFresh = false
    lastLine = entry.line
  }
  return timed
}

function dayMayPass(entry: TimelineEntry, lastLine: number, lines: readonly string[]): boolean {
  const line = lines[entry.line - 1] ?? ''
  const between = lines.slice(lastLine, entry.line - 1).map((text) => text.slice(0, LONGEST_LINE))
  const before = line.slice(0, Math.max(0, line.indexOf(entry.time ?? ''))).slice(0, LONGEST_LINE)
  return (
    between.some((text) => /^\s*#/.test(text) || namesADay(text)) ||
    namesADay(before) ||
    namesADay(entry.text.slice(0, LONGEST_LINE))
  )
}

/** Splits the timeline into runs whose entries can be compared with each other. */
function runsOf(timed: readonly Timed[], firstYear: number): readonly (readonly Mark[])[] {
  const isHalfClock = usesHalfClock(timed)
  const runs: Mark[][] = []
  for (const entry of timed) {
    const last = runs.at(-1)?.at(-1)
    const next = last === undefined ? null : markAfter(last, entry, isHalfClock)
    if (next === null) runs.push([firstMark(entry, last?.year ?? firstYear)])
    else runs.at(-1)?.push(next)
  }
  return runs
}

/** No entry shows an hour that only a clock of 24 hours has. */
function usesHalfClock(timed: readonly Timed[]): boolean {
  return timed.every(({ moment }) => moment.minutes === null || moment.isTwelveHour || moment.hasHalf)
}

function firstMark(timed: Timed, year: number): Mark {
  const { date, minutes } = timed.moment
  const day = date === null ? null : dayNumber(date, date.year ?? year)
  return { ...timed, day, year: date?.year ?? year, at: (day ?? 0) * DAY + (minutes ?? 0) }
}

/** The mark of `timed` in the run of `last`, or null where the two cannot be compared. */
function markAfter(last: Mark, timed: Timed, isHalfClock: boolean): Mark | null {
  const { date, zone } = timed.moment
  if (zone !== null && last.moment.zone !== null && zone !== last.moment.zone) return null
  return date === null ? undatedAfter(last, timed, isHalfClock) : datedAfter(last, timed, date)
}

function undatedAfter(last: Mark, timed: Timed, isHalfClock: boolean): Mark | null {
  if (timed.isFresh) return null
  const at = (last.day ?? 0) * DAY + (timed.moment.minutes ?? 0)
  const back = last.at - at
  const mark = { ...timed, day: last.day, year: last.year, at }
  const mayBeAfternoon = isHalfClock && timed.moment.isTwelveHour && back <= HALF_DAY
  if (mayBeAfternoon && back > LARGEST_STEP_BACK_OF_HALF_CLOCK) return { ...mark, at: at + HALF_DAY }
  return back > LARGEST_STEP_BACK ? null : mark
}

function datedAfter(last: Mark, timed: Timed, date: NonNullable<Moment['date']>): Mark | null {
  if (last.day === null) return null
  const year = date.year ?? last.year
  const day = dayNumber(date, year)
  // A day without a time is in order wherever that day stands.
  const minutes = timed.moment.minutes ?? (day === last.day ? last.at - day * DAY : 0)
  const mark = { ...timed, day, year, at: day * DAY + minutes }
  return date.year === null && last.at - mark.at > HALF_YEAR ? null : mark
}

function dayNumber(date: NonNullable<Moment['date']>, year: number): number {
  const month = String(date.month).padStart(2, '0')
  // 29 February of a year that was guessed may not exist: the first of the month is always there.
  return daysBetween('2000-01-01', `${String(year).padStart(4, '0')}-${month}-01`) + date.day - 1
}
