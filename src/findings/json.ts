import type { Finding } from './finding.ts'
import { sortFindings } from './order.ts'
import type { RenderOptions } from './render.ts'
import { summarise } from './summary.ts'

/** The findings as the public contract promises them (part 2). */
export function renderJson(findings: readonly Finding[], { documents }: RenderOptions): string {
  const sorted = sortFindings(findings)
  const result = { version: 1, findings: sorted.map(written), summary: summarise(sorted, documents) }
  return `${JSON.stringify(result, null, 2)}\n`
}

function written(finding: Finding): Finding {
  const { path, line, column, endLine, endColumn, rule, severity, message, expected, url } = finding
  return { path, line, column, endLine, endColumn, rule, severity, message, expected, url }
}
