import { htmlText } from '../../safe-text/html-text.ts'
import { days } from '../groups.ts'
import { ownerLoads } from '../owners.ts'
import type { Report } from '../report.ts'

const ASKED_AT_MOST = 5

/** What there is to know in ten seconds: whether promises are kept, which way it goes, whom to ask. */
export function verdict(report: Report): string {
  const { kept, missed, share } = report.measures.withinTarget
  const [tone, words] =
    share === null
      ? (['fair', 'No due date has come yet'] as const)
      : share >= 0.9
        ? (['good', `Promises are kept: ${kept} of ${kept + missed} due dates met`] as const)
        : share >= 0.6
          ? (['fair', `Promises slip: ${kept} of ${kept + missed} due dates met`] as const)
          : (['bad', `Promises are not kept: ${kept} of ${kept + missed} due dates met`] as const)
  return [
    `<div class="verdict ${tone}">`,
    `<div><strong>${words}</strong><p>${sentences(report)}</p></div>`,
    ...ask(report),
    '</div>',
  ].join('\n')
}

function sentences({ totals, measures }: Report): string {
  const { daysOverdue, trend } = measures
  const backlog = {
    growing: `The backlog grows: ${trend.change} more open than four weeks ago.`,
    shrinking: `The backlog shrinks: ${-trend.change} fewer open than four weeks ago.`,
    stable: 'The backlog is as large as four weeks ago.',
  }[trend.direction]
  const late =
    daysOverdue === null
      ? 'Nothing is overdue.'
      : `${totals.overdue} of ${totals.open} open items overdue, half of them by ${days(daysOverdue.median)} or more.`
  return `${late} ${backlog}`
}

function ask(report: Report): readonly string[] {
  const late = ownerLoads(report).filter(({ overdue }) => overdue > 0)
  if (late.length === 0) return []
  return [
    '<div><h2>Ask first</h2><ol>',
    ...late
      .slice(0, ASKED_AT_MOST)
      .map(
        ({ owner, overdue, earliestDue }) =>
          `<li><b dir="auto">${htmlText(owner ?? 'nobody yet: find an owner')}</b>: <span class="late">${overdue} overdue</span>, the oldest since ${earliestDue}</li>`,
      ),
    '</ol></div>',
  ]
}
