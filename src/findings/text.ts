import { logLine } from '../safe-text/log-line.ts'
import type { Finding, Severity } from './finding.ts'
import { groupByDocument, sortFindings } from './order.ts'
import type { RenderOptions } from './render.ts'
import { summarise, summaryWords } from './summary.ts'

type Paint = (text: string) => string

/** How a terminal shows what; each takes a text and gives it back with its colour. */
export interface TextColours extends Readonly<Record<Severity, Paint>> {
  readonly path: Paint
  readonly dim: Paint
}

const plain: Paint = (text) => text
const NO_COLOURS: TextColours = { error: plain, warning: plain, info: plain, path: plain, dim: plain }

/** One block per document, the worst documents and findings first, each a piece; the summary is the last line. */
export function* textPieces(findings: readonly Finding[], options: RenderOptions): Iterable<string> {
  const colours = options.colours ?? NO_COLOURS
  for (const group of groupByDocument(findings)) {
    const lines = group.findings.flatMap((finding) => [
      ...findingLines(finding, colours),
      ...(options.frame?.(finding, colours) ?? []),
    ])
    yield `${[colours.path(logLine(group.path)), ...lines].join('\n')}\n\n`
  }
  if (options.rulesUrl !== undefined && findings.length > 0)
    yield `${colours.dim(`Why, and how to switch a rule off: ${options.rulesUrl}/RULE.md`)}\n\n`
  yield `${summaryWords(summarise(findings, options.documents))}.\n`
}

/** A piece, one line, for each finding, by path and place: `path:line:column severity rule message`. */
export function* compactPieces(
  findings: readonly Finding[],
  { colours = NO_COLOURS }: Pick<RenderOptions, 'colours'>,
): Iterable<string> {
  for (const { path, line, column, severity, rule, message } of sortFindings(findings)) {
    const place = `${logLine(path)}:${line}:${column}`
    yield `${place} ${colours[severity](severity)} ${colours.dim(rule)} ${logLine(message)}\n`
  }
}

function findingLines(finding: Finding, colours: TextColours): string[] {
  const { line, column, severity, rule, message, expected, url } = finding
  const place = `${line}:${column}`.padStart(8)
  const notes = [expected, url].filter((note) => note !== null)
  return [
    `${colours.dim(place)}  ${colours[severity](severity.padEnd(7))}  ${logLine(message)}  ${colours.dim(rule)}`,
    ...notes.map((note) => `${' '.repeat(19)}${colours.dim(logLine(note))}`),
  ]
}
