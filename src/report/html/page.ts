import { htmlText } from '../../safe-text/html-text.ts'
import type { RenderOptions } from '../render.ts'
import type { Report } from '../report.ts'
import { chartSections } from './charts.ts'
import { itemsSection } from './items.ts'
import { postmortemsSection } from './postmortems.ts'
import { repositoriesSection } from './repositories.ts'
import { SCRIPT, SCRIPT_HASH } from './script.ts'
import { STYLE } from './style.ts'
import { totals } from './totals.ts'
import { verdict } from './verdict.ts'
import { worthKnowing } from './worth-knowing.ts'

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
    verdict(report),
    ...(report.items.length === 0 ? repositoriesSection(report) : figures(report)),
    '</main>',
    `<script>${SCRIPT}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function figures(report: Report): readonly string[] {
  return [
    totals(report),
    '<div class="charts">',
    ...chartSections(report),
    '</div>',
    ...repositoriesSection(report),
    ...postmortemsSection(report),
    ...worthKnowing(report),
    itemsSection(report),
  ]
}
