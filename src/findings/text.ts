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

/** One block per document, the worst documents and findings first; the summary is the last line. */
export function renderText(findings: readonly Finding[], options: RenderOptions): string {
  const colours = options.colours ?? NO_COLOURS
  const blocks = groupByDocument(findings).map((group) =>
    [
      colours.path(logLine(group.path)),
      ...group.findings.flatMap((finding) => [
        ...findingLines(finding, colours),
        ...(options.frame?.(finding, colours) ?? []),
      ]),
    ].join('\n'),
  )
  const pages =
    options.rulesUrl === undefined || findings.length === 0
      ? []
      : [colours.dim(`Why, and how to switch a rule off: ${options.rulesUrl}/RULE.md`)]
  const summary = `${summaryWords(summarise(findings, options.documents))}.`
  return `${[...blocks, ...pages, summary].join('\n\n')}\n`
}

/** One line for each finding, by path and place, and nothing else: `path:line:column severity rule message`. */
export function renderCompact(
  findings: readonly Finding[],
  { colours = NO_COLOURS }: Pick<RenderOptions, 'colours'>,
): string {
  return sortFindings(findings)
    .map(({ path, line, column, severity, rule, message }) => {
      const place = `${logLine(path)}:${line}:${column}`
      return `${place} ${colours[severity](severity)} ${colours.dim(rule)} ${logLine(message)}\n`
    })
    .join('')
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
