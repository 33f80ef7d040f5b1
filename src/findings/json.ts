import type { Finding } from './finding.ts'
import { sortFindings } from './order.ts'
import type { RenderOptions } from './render.ts'
import { summarise } from './summary.ts'

/** The findings as the public contract promises them (part 2), each a piece: what `JSON.stringify` gives of the whole. */
export function* jsonPieces(findings: readonly Finding[], { documents }: RenderOptions): Iterable<string> {
  const sorted = sortFindings(findings)
  yield '{\n  "version": 1,\n  "findings": ['
  for (const [index, finding] of sorted.entries())
    yield `${index > 0 ? ',' : ''}\n    ${indented(written(finding), 4)}`
  const end = sorted.length > 0 ? '\n  ' : ''
  yield `${end}],\n  "summary": ${indented(summarise(sorted, documents), 2)}\n}\n`
}

/** In texts JSON has no line ends. */
function indented(value: object, columns: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(columns)}`)
}

function written(finding: Finding): Finding {
  const { path, line, column, endLine, endColumn, rule, severity, message, expected, url } = finding
  return { path, line, column, endLine, endColumn, rule, severity, message, expected, url }
}
