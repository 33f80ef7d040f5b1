import { htmlText } from '../../safe-text/html-text.ts'
import type { Report } from '../report.ts'
import { ages } from './charts/ages.ts'
import { burnUp } from './charts/burn-up.ts'
import { CHART_HEIGHT, type Chart } from './charts/chart.ts'
import { overdueByOwner } from './charts/overdue-by-owner.ts'
import { timeToClose } from './charts/time-to-close.ts'
import { drawChart } from './draw.ts'

/** Four charts, each with its figures as a table; one that has nothing to show says so. */
export function chartSections(report: Report): readonly string[] {
  return [burnUp(report), overdueByOwner(report), ages(report), timeToClose(report)].map(figure)
}

function figure({ id, heading, says, option, height, columns, rows }: Chart): string {
  const label = htmlText(heading)
  const description = htmlText(says)
  const caption = `<figcaption><h2>${label}</h2><p>${description}</p></figcaption>`
  if (option === null) return `<figure>${caption}</figure>`
  const cell = (value: string | number, index: number): string =>
    index === 0
      ? `<th scope="row" dir="auto">${htmlText(String(value))}</th>`
      : `<td class="number">${htmlText(String(value))}</td>`
  return [
    `<figure>${caption}`,
    drawChart(id, { label, description, height: height ?? CHART_HEIGHT }, option),
    `<details><summary>The figures of “${label}”</summary>`,
    `<div class="scroll" role="region" tabindex="0" aria-label="Figures: ${label}"><table>`,
    `<thead><tr>${columns.map((name, index) => `<th scope="col"${index === 0 ? '' : ' class="number"'}>${htmlText(name)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`),
    '</tbody></table></div></details></figure>',
  ].join('\n')
}
