import { labelNamed } from '../items/field-lines.ts'
import { normalise } from '../vocabulary/normalise.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

const NUMBERS = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})$/
const DAY_FIRST = /^\d{1,2}(?:st|nd|rd|th|er)? (?:de |of )?(\p{L}+)(?: (?:de )?(\d{4}))?$/u
const MONTH_FIRST = /^(\p{L}+) \d{1,2}(?:st|nd|rd|th)?(?: (\d{4}))?$/u
const EAST_ASIAN = /^(?:\d{4}\s*[年년]\s*)?\d{1,2}\s*[月월]\s*\d{1,2}\s*[日일]$/
const PERIOD =
  /^(?:by )?(?:the )?(?:(?:end|start|beginning|middle) of (?:the |this |next )?(?:\p{L}+|q[1-4]|\d{4})|(?:early|mid|late) (?:\p{L}+|q[1-4])|(?:this|next) (?:day|week|sprint|month|quarter|year|iteration|release)|eo[dwmqy]|q[1-4](?: \d{4})?|(?:in|within) \w+ (?:days|weeks|months|week|month)|asap)$/u
const MOST_LABEL_WORDS = 3

const months = new Map<string, ReadonlySet<string>>()

/** How surely words are a day: with its year; a day of some year; or a period ("end of Q3", "next sprint"). */
export type DayWords = 'full' | 'day' | 'period'

/** What day a piece of text is all about, or null when it says anything else. */
export function dayWords(piece: string, vocabularies: readonly Vocabulary[]): DayWords | null {
  const written = piece.trim().replace(/[.;]$/, '')
  if (NUMBERS.test(written)) return 'full'
  if (EAST_ASIAN.test(written)) return 'day'
  const words = normalise(written)
  const named = DAY_FIRST.exec(words) ?? MONTH_FIRST.exec(words)
  if (named?.[1] && isMonth(named[1], vocabularies)) return named[2] === undefined ? 'day' : 'full'
  return PERIOD.test(words) ? 'period' : null
}

/** The words behind a due date's own label ("due 3 Dec", "avant le 30 avril", "bis 30.09.2023"), when they are a day. */
export function labelledDay(piece: string, vocabularies: readonly Vocabulary[]): string | null {
  const words = piece.trim().split(' ')
  const first = normalise(words[0] ?? '')
  if (first !== '' && !vocabularies.some((vocabulary) => beginningsOfDue(vocabulary).has(first))) return null
  for (let count = Math.min(MOST_LABEL_WORDS, words.length - 1); count > 0; count--) {
    const label = words.slice(0, count).join(' ')
    if (labelNamed(label, vocabularies) !== 'due') continue
    const day = words
      .slice(count)
      .join(' ')
      .replace(/^(?:by|on|le|el|am|il)\s+/i, '')
    if (dayWords(day, vocabularies) !== null) return day
  }
  return null
}

const beginnings = new WeakMap<Vocabulary, ReadonlySet<string>>()

/** What the labels of due dates can begin with, up to the end of each of their words. */
function beginningsOfDue(vocabulary: Vocabulary): ReadonlySet<string> {
  let known = beginnings.get(vocabulary)
  if (!known) {
    known = new Set(
      vocabulary.labels.due.flatMap((label) => {
        const words = label.split(' ')
        return words.map((_, index) => words.slice(0, index + 1).join(' '))
      }),
    )
    beginnings.set(vocabulary, known)
  }
  return known
}

function isMonth(word: string, vocabularies: readonly Vocabulary[]): boolean {
  return vocabularies.some(({ language }) => monthNames(language).has(word))
}

/** The names of the months in a language, long and short, as words are compared. */
function monthNames(language: string): ReadonlySet<string> {
  const known = months.get(language)
  if (known) return known
  const names = new Set<string>()
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' })
    for (let month = 0; month < 12; month++) {
      const name = normalise(format.format(new Date(Date.UTC(2024, month, 15))))
      names.add(name)
      if (style === 'long' && name.length > 4) names.add(name.slice(0, 3))
    }
  }
  months.set(language, names)
  return names
}
