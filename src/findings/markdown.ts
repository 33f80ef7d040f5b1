import { markdownText } from '../safe-text/safe-text.ts'
import type { Finding, Severity } from './finding.ts'
import { markdownLink } from './markdown-link.ts'
import { type FindingGroup, groupByDocument } from './order.ts'
import type { RenderOptions } from './render.ts'
import { counted, summarise, summaryWords } from './summary.ts'

const WORDS: Readonly<Record<Severity, string>> = { error: '**error**', warning: 'warning', info: 'info' }
const COLUMNS = '| Line | Level | Finding | Rule |\n| ---: | --- | --- | --- |\n'
/** Room for the line that says what was left out. */
const NOTE_LENGTH = 160

/**
 * The summary and one table per document, the worst documents and findings first. Where `maxCharacters` (at least 400)
 * is too little, whole rows are left out, the least severe ones first, and the last line says how many.
 */
export function renderMarkdown(findings: readonly Finding[], options: RenderOptions): string {
  const head = `${summaryWords(summarise(findings, options.documents))}.\n`
  const groups = groupByDocument(findings).map((group) => asTable(group, options))
  const whole = head + groups.map((table) => written(table, table.rows)).join('')
  if (whole.length <= (options.maxCharacters ?? Number.POSITIVE_INFINITY)) return whole

  const kept = rowsThatFit(groups, (options.maxCharacters ?? 0) - head.length - NOTE_LENGTH)
  const short = groups.filter(({ rows }) => rows.some((row) => !kept.has(row)))
  const left = short.flatMap(({ rows }) => rows).filter((row) => !kept.has(row)).length
  const shown = groups
    .map((table) => ({ table, rows: table.rows.filter((row) => kept.has(row)) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ table, rows }) => written(table, rows))
  const note = `Left out for size: ${counted(left, 'finding')} in ${counted(short.length, 'document')}, none worse than what is shown.`
  return `${head}${shown.join('')}\n${note}\n`
}

interface Row {
  readonly severity: Severity
  readonly text: string
}

interface Table {
  readonly lead: string
  /** Worst first. */
  readonly rows: readonly Row[]
}

/** All errors come before the first warning, whichever document they are in; what does not fit ends the list. */
function rowsThatFit(tables: readonly Table[], room: number): ReadonlySet<Row> {
  const kept = new Set<Row>()
  const begun = new Set<Table>()
  let left = room
  for (const severity of ['error', 'warning', 'info'] as const) {
    for (const table of tables) {
      for (const row of table.rows.filter((candidate) => candidate.severity === severity)) {
        left -= row.text.length + (begun.has(table) ? 0 : table.lead.length)
        if (left < 0) return kept
        begun.add(table)
        kept.add(row)
      }
    }
  }
  return kept
}

function asTable({ path, findings }: FindingGroup, options: RenderOptions): Table {
  return {
    lead: `\n#### ${markdownText(path)}\n\n${COLUMNS}`,
    rows: findings.map((finding) => asRow(finding, options)),
  }
}

function written({ lead }: Table, rows: readonly Row[]): string {
  return lead + rows.map(({ text }) => text).join('')
}

function asRow(finding: Finding, { sourceUrl }: RenderOptions): Row {
  const { path, line, severity, message, expected, rule, url } = finding
  const words = markdownText(expected === null ? message : `${message} ${expected}`)
  const place = markdownLink(String(line), sourceUrl?.(path, line) ?? null)
  return {
    severity,
    text: `| ${place} | ${WORDS[severity]} | ${words} | ${markdownLink(markdownText(rule), url)} |\n`,
  }
}
