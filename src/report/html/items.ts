import { htmlText } from '../../safe-text/html-text.ts'
import { linkTarget } from '../../safe-text/link-target.ts'
import { days, issueName, responsible } from '../groups.ts'
import type { Report, ReportItem } from '../report.ts'

const COLUMNS = ['Issue', 'Action item', 'Owner', 'Priority', 'Due', 'State', 'Postmortem'] as const

/** Every item, the open ones first; the page's script sorts and filters it, without it all rows are shown. */
export function itemsSection(report: Report): string {
  const open = report.items.filter(({ state }) => state === 'open')
  const closed = report.items.filter(({ state }) => state === 'closed')
  if (report.items.length === 0) return '<p>No action items are tracked.</p>'
  return [
    '<section>',
    `<h2 id="items">Action items (${report.items.length})</h2>`,
    '<div id="filters" hidden>',
    '<label>Filter <input id="filter-words" type="search" placeholder="owner, title, postmortem" autocomplete="off"></label>',
    '<label>State <select id="filter-state"><option value="">all</option><option value="open">open</option><option value="overdue">overdue</option><option value="soon">due soon</option><option value="unowned">without an owner</option><option value="closed">closed</option></select></label>',
    '<span id="filter-shown" role="status"></span>',
    '</div>',
    '<div class="scroll" role="region" tabindex="0" aria-labelledby="items">',
    '<table id="items-table" aria-labelledby="items">',
    `<thead><tr>${COLUMNS.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...[...open, ...closed].map((item) => itemRow(item, report.dueSoonUntil)),
    '</tbody>',
    '</table>',
    '</div>',
    '<p><button id="show-more" type="button" hidden>Show more</button></p>',
    '</section>',
  ].join('\n')
}

function itemRow(item: ReportItem, dueSoonUntil: string): string {
  const late = item.daysOverdue
  return [
    `<tr data-state="${states(item, dueSoonUntil)}">`,
    `<th scope="row" class="number">${issueLink(item)}</th>`,
    `<td class="words" dir="auto">${htmlText(item.title)}</td>`,
    `<td dir="auto">${htmlText(responsible(item) ?? '—')}</td>`,
    `<td>${item.priority ?? '—'}</td>`,
    `<td class="date">${item.due ?? '—'}</td>`,
    `<td data-sort="${stateRank(item)}"${late === null ? '' : ' class="late"'}>${stateText(item)}</td>`,
    `<td class="words" dir="auto">${htmlText(item.postmortem)}</td></tr>`,
  ].join('')
}

function states(item: ReportItem, dueSoonUntil: string): string {
  if (item.state === 'closed') return 'closed'
  const late = item.daysOverdue !== null
  const soon = !late && item.due !== null && item.due <= dueSoonUntil
  return [
    'open',
    ...(late ? ['overdue'] : []),
    ...(soon ? ['soon'] : []),
    ...(responsible(item) ? [] : ['unowned']),
  ].join(' ')
}

/** The longest overdue first, then what is open, then what is closed. */
function stateRank({ daysOverdue, state, stateReason }: ReportItem): number {
  if (daysOverdue !== null) return Math.max(0, 100_000 - daysOverdue)
  if (state === 'open') return 100_001
  return stateReason === 'not_planned' ? 100_003 : 100_002
}

function stateText(item: ReportItem): string {
  if (item.daysOverdue !== null) return `${days(item.daysOverdue)} overdue`
  if (item.state === 'open') return 'open'
  return item.stateReason === 'not_planned' ? 'not planned' : 'closed'
}

function issueLink(item: ReportItem): string {
  const target = linkTarget(item.url)
  const name = htmlText(issueName(item))
  return target === null ? name : `<a href="${htmlText(target)}">${name}</a>`
}
