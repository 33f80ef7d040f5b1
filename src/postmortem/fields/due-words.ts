import { labelNamed } from '../items/field-lines.ts'
import { normalise } from '../vocabulary/normalise.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { monthNames, weekdayNames } from './months.ts'
import { periodOf } from './periods.ts'

const NUMBERS = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})$/
const DAY_FIRST = /^\d{1,2}(?:st|nd|rd|th|er)? (?:de |of )?(\p{L}+)(?: (?:de |del )?(\d{4}))?$/u
const MONTH_FIRST = /^(\p{L}+) \d{1,2}(?:st|nd|rd|th)?(?: (\d{4}))?$/u
const EAST_ASIAN = /^(?:\d{4}\s*[年년]\s*)?\d{1,2}\s*[月월]\s*\d{1,2}\s*[日일号號]$/
/** `9/12`, `28.03`: a day only beside another field, never by itself. */
const SHORT = /^\d{1,2}[/.]\d{1,2}$/
const YEAR = /^\d{4}$/
const MOST_LABEL_WORDS = 3
const MOST_BEFORE_WORDS = 3

/** How surely words are a day: with its year; a day of some year; or a period ("end of Q3", "next sprint"). */
export type DayWords = 'full' | 'day' | 'period'

/** What day a piece of text is all about, or null when it says anything else. */
export function dayWords(piece: string, vocabularies: readonly Vocabulary[]): DayWords | null {
  const written = piece.trim().replace(/[.;。]$/, '')
  if (NUMBERS.test(written)) return 'full'
  if (EAST_ASIAN.test(written) || SHORT.test(written)) return 'day'
  const words = normalise(written)
  const named = DAY_FIRST.exec(words) ?? MONTH_FIRST.exec(words)
  if (named?.[1] && isMonth(named[1], vocabularies)) return named[2] === undefined ? 'day' : 'full'
  if (isWeekday(words, vocabularies) || isMonth(words, vocabularies)) return 'day'
  const period = YEAR.test(words) ? null : periodOf(written, vocabularies)
  // A bare span may as well be how long something is to last ("keep logs (2 weeks)").
  return period === null || (period.kind === 'span' && !period.isFramed) ? null : 'period'
}

/** The words behind a due date's own label ("due 3 Dec", "avant le 30 avril", "bis 30.09.2023"), when they are a day. */
export function labelledDay(piece: string, vocabularies: readonly Vocabulary[]): string | null {
  const words = piece.trim().split(' ')
  const first = normalise(words[0] ?? '')
  if (first !== '' && !vocabularies.some((vocabulary) => beginningsOfDue(vocabulary).has(first))) return null
  for (let count = Math.min(MOST_LABEL_WORDS, words.length - 1); count > 0; count--) {
    const label = words.slice(0, count).join(' ')
    if (labelNamed(label, vocabularies) !== 'due') continue
    const day = withoutPreposition(words.slice(count).join(' '), vocabularies)
    if (dayWords(day, vocabularies) !== null) return day
  }
  return null
}

/** False where none of the words can begin the label of a due date: there is no `labelledDay` in them. */
export function mayLabelDay(words: string, vocabularies: readonly Vocabulary[]): boolean {
  const each = normalise(words).split(' ')
  return vocabularies.some((vocabulary) => {
    const first = beginningsOfDue(vocabulary)
    return each.some((word) => first.has(word))
  })
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

/**
 * A due day or period without the words in front of it that are no part of it ("by 3 May", "bis zum 3. Mai"); those of a
 * time limit are ("entro due settimane").
 */
export function withoutPreposition(piece: string, vocabularies: readonly Vocabulary[]): string {
  if (isTimeLimit(piece, vocabularies)) return piece.trim()
  const words = piece.trim().split(' ')
  for (let count = Math.min(MOST_BEFORE_WORDS, words.length - 1); count > 0; count--) {
    const before = normalise(words.slice(0, count).join(' '))
    if (vocabularies.some(({ fields }) => fields.due.before.includes(before)))
      return words.slice(count).join(' ')
  }
  return piece.trim()
}

/** True when a period's words say by themselves that they are a time limit ("within two weeks", "in zwei Wochen"). */
export function isTimeLimit(piece: string, vocabularies: readonly Vocabulary[]): boolean {
  const period = periodOf(piece, vocabularies)
  return period?.kind === 'span' && period.isFramed
}

function isMonth(word: string, vocabularies: readonly Vocabulary[]): boolean {
  return vocabularies.some(({ language }) => monthNames(language).has(word))
}

function isWeekday(words: string, vocabularies: readonly Vocabulary[]): boolean {
  return vocabularies.some(({ language }) => weekdayNames(language).has(words))
}
