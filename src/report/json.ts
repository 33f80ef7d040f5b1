import type { Report } from './report.ts'

/** Bytes that a terminal could obey or a reader could not see; JSON leaves them bare unless they are escaped. */
const INVISIBLE = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** The report as data (contract, part 4): exactly the fields of `Report`, non-printing characters as `\uXXXX`. */
export function jsonReport(report: Report): string {
  const text = JSON.stringify(report, null, 2).replace(
    INVISIBLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `${text}\n`
}
