import { reportItems } from '../commands/report.ts'
import { markdownReport } from '../report/markdown/report.ts'
import type { Job } from './job.ts'
import { EMPTY_RESULT, type RunResult } from './result.ts'
import { SUMMARY_BYTES, withinBytes } from './size.ts'

/** Measures the state of the action items and, with `publish`, keeps the report issue. */
export async function report(job: Job, publish: boolean): Promise<RunResult> {
  const {
    report: measured,
    reportIssue,
    notices,
  } = await reportItems({
    ...job,
    // A repository elsewhere may have readers to whom not even the name of this one is to be told.
    runUrl: job.repository.toLowerCase() === job.event.repository.toLowerCase() ? job.runUrl : null,
    tracker: await job.tracker(),
    publish,
  })
  const { open, overdue } = measured.totals
  job.progress(`Action items: ${open} open, ${overdue} overdue.`)
  const { title } = job.config.report
  return {
    ...EMPTY_RESULT,
    outputs: { open, overdue, 'report-issue': reportIssue ?? '' },
    messages: notices.map((text) => ({ level: 'notice' as const, text })),
    summary: [
      // Below the limit of the whole, for what else the run has to say.
      withinBytes((maxCharacters) => markdownReport(measured, { title, maxCharacters }), SUMMARY_BYTES / 2),
    ],
  }
}
