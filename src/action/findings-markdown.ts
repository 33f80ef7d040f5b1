import type { SourceLinks } from '../files/source-links.ts'
import type { Finding, Severity } from '../findings/finding.ts'
import { markdownText } from '../safe-text/safe-text.ts'
import { counted, link, sourceLink, table } from './markdown.ts'

const MARKS: Readonly<Record<Severity, string>> = {
  error: '🔴 error',
  warning: '🟡 warning',
  info: '🔵 info',
}
/** Tables stay whole when a text has to be cut; so none is longer than this. */
const ROWS_PER_TABLE = 100

/** `2 errors and 1 warning`, `no findings`. */
export function countFindings(findings: readonly Finding[]): string {
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    if (count === 0) return []
    return [severity === 'info' ? counted(count, 'remark') : counted(count, severity)]
  })
  return new Intl.ListFormat('en').format(parts) || 'no findings'
}

/** The findings as blocks of Markdown, one document after the other, those with errors first. */
export function findingsByDocument(findings: readonly Finding[], links: SourceLinks): readonly string[] {
  const failing = new Set(findings.filter(({ severity }) => severity === 'error').map(({ path }) => path))
  return [...new Set(findings.map(({ path }) => path))]
    .toSorted((a, b) => Number(failing.has(b)) - Number(failing.has(a)))
    .flatMap((path) => {
      const ofDocument = findings.filter((finding) => finding.path === path)
      return tablesOf(path, ofDocument, links)
    })
}

function tablesOf(path: string, findings: readonly Finding[], links: SourceLinks): readonly string[] {
  const tables: string[] = []
  for (let start = 0; start < findings.length; start += ROWS_PER_TABLE) {
    const rows = findings.slice(start, start + ROWS_PER_TABLE).map((finding) => findingRow(finding, links))
    tables.push(table(['Line', 'Severity', 'Finding', 'Rule'], rows))
  }
  const [first = '', ...others] = tables
  return [`**${markdownText(path)}**: ${countFindings(findings)}\n\n${first}`, ...others]
}

function findingRow(finding: Finding, links: SourceLinks): readonly string[] {
  const { path, line, endLine, severity, message, expected, rule, url } = finding
  return [
    sourceLink(String(line), links, path, line, endLine),
    MARKS[severity],
    [message, expected]
      .filter((part) => part !== null)
      .map(markdownText)
      .join('<br>'),
    link(rule, url),
  ]
}
