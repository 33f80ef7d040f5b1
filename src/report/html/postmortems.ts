import { htmlText } from '../../safe-text/html-text.ts'
import type { PostmortemProgress } from '../measures/progress.ts'
import type { Report } from '../report.ts'

const SHOWN_AT_ONCE = 8

/** How far each postmortem with open items has come, the most overdue first. */
export function postmortemsSection({ measures }: Report): readonly string[] {
  const unfinished = measures.postmortems.filter(({ open }) => open > 0)
  if (unfinished.length === 0) return []
  const left = unfinished.slice(SHOWN_AT_ONCE)
  return [
    '<section>',
    `<h2 id="postmortems">Postmortems with open items (${unfinished.length} of ${measures.postmortems.length})</h2>`,
    table(unfinished.slice(0, SHOWN_AT_ONCE), 'Postmortems with most overdue items'),
    ...(left.length === 0
      ? []
      : [`<details><summary>${left.length} more</summary>`, table(left, 'More postmortems'), '</details>']),
    '</section>',
  ]
}

function table(postmortems: readonly PostmortemProgress[], label: string): string {
  const hasSeverity = postmortems.some(({ severity }) => severity !== null)
  return [
    `<div class="scroll" role="region" tabindex="0" aria-label="${label}"><table class="cards progress">`,
    `<thead><tr><th scope="col">Postmortem</th>${hasSeverity ? '<th scope="col">Severity</th>' : ''}<th scope="col" class="number">Overdue</th><th scope="col" class="number">Open</th><th scope="col">Done</th></tr></thead>`,
    '<tbody>',
    ...postmortems.map((one) => row(one, hasSeverity)),
    '</tbody></table></div>',
  ].join('\n')
}

/** The path leads to the items, which the table's script then shows alone. */
function row(one: PostmortemProgress, hasSeverity: boolean): string {
  const { repository, postmortem, severity, items, done, notPlanned, open, overdue } = one
  const wanted = items - notPlanned
  const name = htmlText(repository === undefined ? postmortem : `${repository} ${postmortem}`)
  return [
    `<tr><th scope="row" class="words title"><a href="#items" data-words dir="auto">${name}</a></th>`,
    hasSeverity ? `<td${severity === null ? ' class="none">—' : `>${htmlText(severity)}`}</td>` : '',
    `<td class="number overdue${overdue > 0 ? ' late' : ''}">${overdue}</td><td class="number open">${open}</td>`,
    `<td class="share"><progress max="${wanted}" value="${done}" aria-label="Done"></progress> ${done} of ${wanted}</td></tr>`,
  ].join('')
}
