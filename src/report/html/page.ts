import { htmlText } from '../../safe-text/html-text.ts'
import type { RenderOptions } from '../render.ts'
import type { Report } from '../report.ts'
import { chartSections } from './charts.ts'
import { itemsSection } from './items.ts'
import { repositoriesSection } from './repositories.ts'
import { SCRIPT, SCRIPT_HASH } from './script.ts'
import { STYLE } from './style.ts'
import { verdict } from './verdict.ts'

/**
 * One page that needs nothing but itself: charts drawn beforehand, no network, one script of its own that its policy
 * names by hash; light and dark, printable, whole without script.
 */
export function htmlReport(report: Report, options: RenderOptions): string {
  const title = htmlText(options.title)
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${SCRIPT_HASH}'">`,
    '<meta name="referrer" content="no-referrer">',
    `<title>${title}, ${report.date}</title>`,
    `<style>\n${STYLE}\n</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1 dir="auto">${title}</h1>`,
    `<p class="dim">State on <time datetime="${report.date}">${report.date}</time></p>`,
    ...(report.items.length === 0 ? [] : [verdict(report)]),
    totals(report),
    '<div class="charts">',
    ...chartSections(report),
    '</div>',
    ...repositoriesSection(report),
    itemsSection(report),
    '</main>',
    `<script>${SCRIPT}</script>`,
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
    ['Without a date', counts.undated],
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
