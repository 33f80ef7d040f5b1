import type { CalendarDate } from '../../calendar/date.ts'
import { vocabulariesFor } from '../vocabulary/vocabularies.ts'
import { type DateContext, findDate } from './dates.ts'
import { withoutPreposition } from './due-words.ts'
import { periodEnd, periodOf } from './periods.ts'

/**
 * The day that a due date's words mean (`3 Dec`, `within two weeks`, `end of Q3`), counted from `context.reference`; null
 * for words that name none ("next sprint"), for a day that does not exist (`31.02.2025`), and for relative ones without a
 * reference.
 */
export function resolveDue(dueText: string, context: DateContext): CalendarDate | null {
  const vocabularies = vocabulariesFor(context.language)
  const words = withoutPreposition(dueText, vocabularies)
  const period = periodOf(dueText, vocabularies) ?? periodOf(words, vocabularies)
  if (period) return periodEnd(period, context.reference)
  return findDate(words, context)?.date ?? null
}
