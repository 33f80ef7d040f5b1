import { htmlText } from '../../safe-text/html-text.ts'
import { coverageNotes } from '../coverage.ts'
import { ownerLoads } from '../owners.ts'
import type { Report } from '../report.ts'
import { verdictOf } from '../verdict.ts'
import { NONE } from './items.ts'

const ASKED_AT_MOST = 5

/** What there is to know in ten seconds: whether promises are kept, which way it goes, whom to ask. */
export function verdict(report: Report): string {
  const { tone, words, details } = verdictOf(report)
  return [
    `<div class="verdict ${tone}">`,
    `<div><p class="words">${words}</p><p>${details.join(' ')}</p>`,
    ...coverageNotes(report).map((note) => `<p class="late">${htmlText(note)}</p>`),
    '</div>',
    ...ask(report),
    '</div>',
  ].join('\n')
}

/** Names lead to the table; its script then shows what the person has overdue. */
function ask(report: Report): readonly string[] {
  const late = ownerLoads(report).filter(({ overdue }) => overdue > 0)
  if (late.length === 0) return []
  const left = late.length - ASKED_AT_MOST
  return [
    '<div><h2>Ask first</h2><ol>',
    ...late.slice(0, ASKED_AT_MOST).map(({ owner, overdue, earliestDue }) => {
      return `<li><a href="#items" data-state="overdue" data-owner${owner === null ? `="${NONE}"` : ''} dir="auto">${htmlText(owner ?? 'Nobody yet: find an owner')}</a> <span class="late">${overdue} overdue</span>, the oldest since <span class="date">${earliestDue}</span></li>`
    }),
    '</ol>',
    ...(left > 0 ? [`<p class="dim">and ${left} more, below</p>`] : []),
    '</div>',
  ]
}
