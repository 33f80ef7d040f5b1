import { jsonText } from '../safe-text/json-text.ts'
import type { Report } from './report.ts'

/** The report as data (contract, part 4): exactly the fields of `Report`, non-printing characters as `\uXXXX`. */
export function jsonReport(report: Report): string {
  return `${jsonText(report, 2)}\n`
}
