import { closest } from 'fastest-levenshtein'
import { Failure } from '../errors.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import { csvReport } from './csv.ts'
import { jsonReport } from './json.ts'
import { markdownReport } from './markdown/report.ts'
import type { Report } from './report.ts'

export interface RenderOptions {
  /** Heading of the report, from the configuration (`report.title`). */
  readonly title: string
  /** Colours for a terminal (text only); default false. */
  readonly color?: boolean
  /** How wide the terminal is (text only); left out: there is none. */
  readonly columns?: number
  /** Markdown only: drop detail, the least important first, so that the text stays within this; default no limit. */
  readonly maxCharacters?: number
}

const RENDERERS = {
  // With what the width of characters needs, which is for terminals alone.
  text: async (report, options) => (await import('./text.ts')).textReport(report, options),
  markdown: markdownReport,
  json: jsonReport,
  csv: csvReport,
  // With its charting library, which nothing else needs.
  html: async (report, options) => (await import('./html/page.ts')).htmlReport(report, options),
} as const satisfies Record<string, (report: Report, options: RenderOptions) => string | Promise<string>>

export type ReportFormat = keyof typeof RENDERERS

export const REPORT_FORMATS = Object.keys(RENDERERS) as readonly ReportFormat[]

function isReportFormat(format: string): format is ReportFormat {
  return Object.hasOwn(RENDERERS, format)
}

/**
 * The report in one of `REPORT_FORMATS`, ending with a line end.
 * @throws Failure `FORMAT_UNKNOWN` (usage) for any other format, naming the nearest one.
 */
export async function renderReport(format: string, report: Report, options: RenderOptions): Promise<string> {
  if (isReportFormat(format)) return RENDERERS[format](report, options)
  throw new Failure({
    code: 'FORMAT_UNKNOWN',
    kind: 'usage',
    message: `Unknown report format "${plainLine(format)}"; did you mean "${closest(format.toLowerCase(), REPORT_FORMATS)}"?`,
    advice: `Use one of ${REPORT_FORMATS.join(', ')}.`,
  })
}
