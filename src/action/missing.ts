import type { Outline } from '../commands/outline.ts'
import type { Finding } from '../findings/finding.ts'
import { markdownLink } from '../findings/markdown-link.ts'
import { counted } from '../findings/summary.ts'
import { headingAskedFor } from '../rules/required-section.ts'
import { markdownText } from '../safe-text/safe-text.ts'
import { groupBy } from '../sync/group-by.ts'
import type { LineUrl } from './outline.ts'

const MOST_DOCUMENTS = 20
const MOST_LINES = 10

/** What documents lack, as a table of Markdown: sections that rules ask for, owners and due dates; empty when nothing. */
export function renderMissing(
  outlines: readonly Outline[],
  findings: readonly Finding[],
  lineUrl: LineUrl,
): string {
  const rows = [...groupBy(outlines, ({ path }) => path)].flatMap(([path, ofDocument]) => {
    const sections = findings.flatMap((finding) =>
      finding.path === path ? (headingAskedFor(finding) ?? []) : [],
    )
    const linesOf = (lack: 'unowned' | 'undated') =>
      lines(
        ofDocument.flatMap((outline) => outline[lack]),
        (line) => lineUrl(path, line, line),
      )
    const cells = [sections.map(markdownText).join(', '), linesOf('unowned'), linesOf('undated')]
    if (cells.every((cell) => cell === '')) return []
    return [`| ${[markdownText(path), ...cells.map((cell) => cell || 'none')].join(' | ')} |`]
  })
  if (rows.length === 0) return ''
  const left = rows.length - MOST_DOCUMENTS
  return [
    '#### Missing',
    '',
    '| Document | Sections | Items without an owner, by line | Items without a due date, by line |',
    '| --- | --- | --- | --- |',
    ...rows.slice(0, MOST_DOCUMENTS),
    ...(left > 0 ? ['', `+${counted(left, 'more document')}.`] : []),
  ].join('\n')
}

function lines(numbers: readonly number[], url: (line: number) => string | null): string {
  const shown = numbers.slice(0, MOST_LINES).map((line) => markdownLink(String(line), url(line)))
  const left = numbers.length - shown.length
  return [...shown, ...(left > 0 ? [`+${left} more`] : [])].join(', ')
}
