import { htmlText } from '../../safe-text/html-text.ts'
import type { Report } from '../report.ts'
import { type Remark, remarks } from '../worth-knowing.ts'
import { issueLink } from './items.ts'

/** What no count and no chart of the page tells. */
export function worthKnowing(report: Report): readonly string[] {
  const lines = remarks(report).map((remark) => `<li>${html(remark)}</li>`)
  if (lines.length === 0) return []
  return ['<section>', '<h2>Worth knowing</h2>', '<ul>', ...lines, '</ul>', '</section>']
}

function html(remark: Remark): string {
  return remark
    .map((part) => {
      if (typeof part === 'string') return part
      return 'issue' in part ? issueLink(part.issue) : `<span dir="auto">${htmlText(part.words)}</span>`
    })
    .join('')
}
