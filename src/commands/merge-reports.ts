import type { Config } from '../config/config.ts'
import { readSmallText } from '../files/read-small-text.ts'
import { mergeReports, type ReportSource } from '../report/merge.ts'
import type { Report } from '../report/report.ts'
import { parseReport, REPORT_BYTES_AT_MOST } from '../report/report-file.ts'
import type { Audience } from './audience.ts'

const REPORT_FILE = { what: 'report', code: 'REPORT_UNREADABLE', bytes: REPORT_BYTES_AT_MOST }

/**
 * One report of those in the files named, relative to `cwd` or absolute; days by the configuration's time zone and
 * `report.due-soon`. Of repositories that `audience` may not read of, it tells counts alone.
 * @throws Failure (usage) `REPORT_UNREADABLE`, and as `parseReport` and `mergeReports`.
 */
export async function mergeFiles(
  cwd: string,
  files: readonly string[],
  config: Config,
  audience: Audience,
): Promise<Report> {
  const sources: ReportSource[] = []
  for (const file of files) {
    sources.push({ file, report: parseReport(await readSmallText(cwd, file, REPORT_FILE), file) })
  }
  const readers = (await audience.visibility()) ?? 'public'
  return mergeReports({
    sources,
    timezone: config.timezone,
    dueSoon: config.report.dueSoon,
    audience: readers,
  })
}
