import { coverageNotes, showsAll } from './coverage.ts'
import { days } from './groups.ts'
import type { Report } from './report.ts'

export type VerdictTone = 'good' | 'fair' | 'bad'

export interface Verdict {
  readonly tone: VerdictTone
  /** Whether promises are kept: one line. */
  readonly words: string
  /** How late the overdue items are, and which way the backlog goes: a sentence each. */
  readonly details: readonly string[]
}

/** From these shares of due dates met on, promises are kept, or slip (docs/report.md). */
const KEPT_FROM = 0.9
const SLIP_FROM = 0.6

/** What a reader has to know in ten seconds. Plain text without a word of documents or issues. */
export function verdictOf(report: Report): Verdict {
  return { ...promises(report), details: [lateness(report), backlog(report)].filter((one) => one !== '') }
}

/** The same, and what the figures leave out, as one paragraph of plain text. */
export function verdictText(report: Report): string {
  const { words, details } = verdictOf(report)
  return [`${words}.`, ...details, ...coverageNotes(report)].join(' ')
}

function promises(report: Report): Pick<Verdict, 'tone' | 'words'> {
  const { kept, missed, share } = report.measures.withinTarget
  if (report.items.length === 0) {
    return { tone: 'fair', words: `No action items ${showsAll(report) ? 'are tracked yet' : 'can be shown'}` }
  }
  if (share === null) return { tone: 'fair', words: 'No due date has come yet' }
  const count = `${kept} of ${kept + missed} due dates met`
  if (share >= KEPT_FROM) return { tone: 'good', words: `Promises are kept: ${count}` }
  if (share >= SLIP_FROM) return { tone: 'fair', words: `Promises slip: ${count}` }
  return { tone: 'bad', words: `Promises are not kept: ${count}` }
}

function lateness(report: Report): string {
  const { totals, items, measures } = report
  const { daysOverdue } = measures
  if (items.length === 0 && !showsAll(report)) return ''
  if (daysOverdue === null)
    return totals.open === 0 ? 'Nothing is open.' : `None of the ${totals.open} open items is overdue.`
  const { median } = daysOverdue
  return totals.overdue === 1
    ? `1 of ${totals.open} open items is overdue, by ${days(median)}.`
    : `${totals.overdue} of ${totals.open} open items are overdue, half of them by ${days(median)} or more.`
}

function backlog({ totals, measures: { trend } }: Report): string {
  if (trend.change === 0) return totals.open === 0 ? '' : 'The backlog is as large as four weeks ago.'
  return trend.change > 0
    ? `The backlog grows: ${trend.change} more open than four weeks ago.`
    : `The backlog shrinks: ${-trend.change} fewer open than four weeks ago.`
}
