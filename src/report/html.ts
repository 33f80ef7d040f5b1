import { htmlText } from '../safe-text/html-text.ts'
import { linkTarget } from '../safe-text/link-target.ts'
import { days, issueName, openGroups, responsible } from './groups.ts'
import type { RenderOptions } from './render.ts'
import type { Report, ReportItem } from './report.ts'

const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --paper: #fff; --line: #d1d9e0; --soft: #f6f8fa; --late: #b42318; --link: #0550ae }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --paper: #0d1117; --line: #3d444d; --soft: #161b22; --late: #ff8f87; --link: #79b8ff }
}
body { margin: 0 auto; max-width: 80rem; padding: 1.5rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper) }
h1 { font-size: 1.5rem; margin: 0 }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem }
a { color: var(--link) }
dl { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.5rem 0 }
dl div { flex: 1 1 8rem; padding: .5rem .75rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--soft) }
dt { font-size: .875rem }
dd { margin: 0; font-size: 1.5rem; font-variant-numeric: tabular-nums }
.scroll { overflow-x: auto }
table { width: 100%; border-collapse: collapse; font-size: .9375rem }
th, td { padding: .375rem .75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top }
th { background: var(--soft) }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
.date { white-space: nowrap }
.late { color: var(--late); font-weight: 600 }
td.words { overflow-wrap: anywhere; min-width: 14rem }
@media print { body { max-width: none; padding: 0 } .scroll { overflow: visible } a { color: inherit } }
`.trim()

/** One page that needs nothing but itself: no script, no network (its policy forbids both), light and dark, printable. */
export function htmlReport(report: Report, options: RenderOptions): string {
  const title = htmlText(options.title)
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="referrer" content="no-referrer">',
    `<title>${title}, ${report.date}</title>`,
    `<style>\n${STYLE}\n</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1 dir="auto">${title}</h1>`,
    `<p>State on <time datetime="${report.date}">${report.date}</time></p>`,
    totals(report),
    ...openGroups(report)
      .filter((group) => group.items.length > 0)
      .map((group) => itemSection(group.id, group.heading, group.items)),
    ...closedSection(report),
    weekSection(report),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function totals({ totals: counts, dueSoonUntil }: Report): string {
  const entries: readonly (readonly [string, number])[] = [
    ['Open', counts.open],
    ['Overdue', counts.overdue],
    [`Due by ${dueSoonUntil}`, counts.dueSoon],
    ['Without an owner', counts.unowned],
    ['Closed', counts.closed],
    ['Not planned', counts.notPlanned],
    ['Opened in seven days', counts.openedLastWeek],
    ['Closed in seven days', counts.closedLastWeek],
  ]
  return [
    '<dl>',
    ...entries.map(([name, count]) => `<div><dt>${name}</dt><dd>${count}</dd></div>`),
    '</dl>',
  ].join('\n')
}

function closedSection(report: Report): string[] {
  const closed = report.items.filter((item) => item.state === 'closed')
  return closed.length === 0 ? [] : [itemSection('closed', 'Closed', closed)]
}

function itemSection(id: string, heading: string, items: readonly ReportItem[]): string {
  return tableSection(
    id,
    `${heading} (${items.length})`,
    ['Issue', 'Action item', 'Owner', 'Priority', 'Due', 'State', 'Postmortem'],
    items.map((item) =>
      [
        `<th scope="row" class="number">${issueLink(item)}</th>`,
        `<td class="words" dir="auto">${htmlText(item.title)}</td>`,
        `<td dir="auto">${htmlText(responsible(item) ?? '—')}</td>`,
        `<td>${item.priority ?? '—'}</td>`,
        `<td class="date">${item.due ?? '—'}</td>`,
        `<td${item.daysOverdue === null ? '' : ' class="late"'}>${stateText(item)}</td>`,
        `<td class="words" dir="auto">${htmlText(item.postmortem)}</td>`,
      ].join(''),
    ),
  )
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

function weekSection({ history }: Report): string {
  return tableSection(
    'weeks',
    'Week by week',
    ['On', 'Open', 'Overdue', 'Closed'],
    history
      .toReversed()
      .map(
        (point) =>
          `<th scope="row" class="date">${point.date}</th>` +
          [point.open, point.overdue, point.closed].map((count) => `<td>${count}</td>`).join(''),
      ),
  )
}

/** `rows` are the cells of a row as markup; id, heading and columns are our own words. */
function tableSection(
  id: string,
  heading: string,
  columns: readonly string[],
  rows: readonly string[],
): string {
  return [
    '<section>',
    `<h2 id="${id}">${heading}</h2>`,
    `<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}">`,
    `<table aria-labelledby="${id}">`,
    `<thead><tr>${columns.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((cells) => `<tr>${cells}</tr>`),
    '</tbody>',
    '</table>',
    '</div>',
    '</section>',
  ].join('\n')
}
