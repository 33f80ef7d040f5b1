// Reads spans of time ("2 hours 15 minutes", "1h 30m", "約2時間") in the languages of postmortems.

import type { Language } from '../postmortem/vocabulary/languages.ts'
import { fold, normalise } from '../postmortem/vocabulary/normalise.ts'
import { DURATION_WORDS, type DurationWords } from './words/durations.ts'

type Unit = Exclude<keyof DurationWords, 'around'>

const MINUTES: Readonly<Record<Unit, number>> = {
  seconds: 1 / 60,
  minutes: 1,
  hours: 60,
  days: 1440,
  weeks: 10_080,
}
const UNITS = Object.keys(MINUTES) as Unit[]
const LONGEST = 100
const BRACKETS = /[([（][^()[\]（）]*[)\]）]/g
const CLOCK_TIMES = /\d{1,2}[:.h]\d{2}(?!\d)[^\n]*?(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/
/** A unit of so many letters or more is a word of its own, also without a number: "for several hours". */
const LEAST_LETTERS = 3

interface Reader {
  readonly units: ReadonlyMap<string, number>
  readonly around: ReadonlySet<string>
  readonly part: RegExp
  readonly named: RegExp
}

const readers = new Map<string, Reader>()

/** The minutes that `text` states, or null when it says something else too: no guess is built on it. */
export function readDuration(text: string, language: string): number | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null
  const { part, units, around } = readerOf(language)
  const folded = fold(text).replace(BRACKETS, ' ')
  let minutes = 0
  let parts = 0
  const rest = folded.replace(part, (_, number: string, unit: string) => {
    minutes += numberOf(number) * (units.get(unit) ?? Number.NaN)
    parts++
    return ' '
  })
  const words = normalise(rest).split(' ')
  const isWhole = words.every((word) => word === '' || around.has(word))
  return parts === 0 || !isWhole || /[-–+<>/]/.test(rest) || Number.isNaN(minutes) ? null : minutes
}

/** True when `text` says how long something took, or from when to when. */
export function holdsDuration(text: string, language: string): boolean {
  return CLOCK_TIMES.test(text) || readerOf(language).named.test(fold(text))
}

/** "1.5", "1,5"; NaN for what may be thousands. */
function numberOf(text: string): number {
  return /[.,]\d{3}$/.test(text) ? Number.NaN : Number(text.replace(',', '.'))
}

function readerOf(language: string): Reader {
  const known = readers.get(language) ?? makeReader(language)
  readers.set(language, known)
  return known
}

function makeReader(language: string): Reader {
  const lists = [wordsOf(language), DURATION_WORDS.en].filter((words) => words !== undefined)
  const units = new Map(
    lists.flatMap((words) =>
      UNITS.flatMap((unit) => words[unit].map((word): [string, number] => [word, MINUTES[unit]])),
    ),
  )
  const names = [...units.keys()].sort((a, b) => b.length - a.length)
  const counted = String.raw`(\d{1,6}(?:[.,]\d{1,3})?)\s?-?(${names.join('|')})(?![a-z])`
  const own = names.filter((name) => name.length >= LEAST_LETTERS && /^[a-z]/.test(name))
  return {
    units,
    around: new Set(lists.flatMap(({ around }) => around)),
    part: new RegExp(counted, 'g'),
    named: new RegExp(`${counted}|(?<![a-z])(?:${own.join('|')})(?![a-z])`),
  }
}

function wordsOf(language: string): DurationWords | undefined {
  return Object.hasOwn(DURATION_WORDS, language) ? DURATION_WORDS[language as Language] : undefined
}
