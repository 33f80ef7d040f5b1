import { createListings } from '../commands/listings.ts'
import { notify } from '../commands/notify.ts'
import { type ReportOutcome, reportItems } from '../commands/report.ts'
import { Failure } from '../errors.ts'
import { badge } from '../report/badge.ts'
import { countsWithWithheld, unreadLines } from '../report/coverage.ts'
import { markdownReport } from '../report/markdown/report.ts'
import { audienceOf } from './audience.ts'
import type { Job } from './job.ts'
import { describeFailure, EMPTY_RESULT, type Message, type RunResult } from './result.ts'
import { SUMMARY_BYTES, withinBytes } from './size.ts'

/**
 * Measures the state of the action items and, with `publish`, keeps the report issue and tells the channel of a webhook.
 * What goes wrong once the report is there takes nothing of it back: outputs and summary tell of it all the same.
 */
export async function report(job: Job, publish: boolean): Promise<RunResult> {
  const listings = createListings((await job.cache?.load()) ?? [], job.today, job.progress)
  const outcome = await reportItems({
    ...job,
    // A repository elsewhere may have readers to whom not even the name of this one is to be told.
    runUrl: job.repository.toLowerCase() === job.event.repository.toLowerCase() ? job.runUrl : null,
    tracker: await job.tracker(),
    // The summary and the log are theirs, too.
    audience: audienceOf(job),
    publish,
    // Without a place to keep them in, nothing is to be held on to.
    ...(job.cache === null ? {} : { listings }),
  })
  const { report: measured, reportIssue, notices } = outcome
  const { open, overdue } = countsWithWithheld(measured)
  job.progress(`Action items: ${open} open, ${overdue} overdue.`)
  const { title } = job.config.report
  const trouble = await tellChannel(job, publish, outcome)
  return {
    ...EMPTY_RESULT,
    outputs: { open, overdue, 'report-issue': reportIssue ?? '' },
    messages: [
      ...notices.map((text): Message => ({ level: 'notice', text })),
      ...(trouble === null ? [] : [{ level: 'warning' as const, text: trouble }]),
    ],
    summary: [
      // Below the limit of the whole, for what else the run has to say.
      withinBytes((maxCharacters) => markdownReport(measured, { title, maxCharacters }), SUMMARY_BYTES / 2),
    ],
    failure:
      [
        ...unreadLines(measured),
        ...(outcome.unpublished === null ? [] : [describeFailure(outcome.unpublished)]),
        ...(await failuresOf(() => writeFiles(job, outcome, listings))),
      ].join('\n') || null,
  }
}

/** Nobody is told of what a pull request proposes; in a dry run the message is in the log. */
async function tellChannel(
  job: Job,
  publish: boolean,
  { report: measured, reportUrl }: ReportOutcome,
): Promise<string | null> {
  const { dryRun, notifyAs } = job.inputs
  const webhook = await job.webhook()
  if (webhook === null || !(publish || dryRun)) return null
  const as = notifyAs === 'auto' ? null : notifyAs
  return notify({ ...job, report: measured, reportUrl, webhook, as, dryRun })
}

async function writeBadge(job: Job, { report: measured }: ReportOutcome): Promise<void> {
  const { badge: path, dryRun } = job.inputs
  if (path === null) return
  if (dryRun) return job.progress('Dry run: the badge is not written.')
  await job.writeFile(path, badge(measured, job.config.report.title))
}

async function writeFiles(
  job: Job,
  outcome: ReportOutcome,
  { seen }: ReturnType<typeof createListings>,
): Promise<void> {
  await writeBadge(job, outcome)
  if (!job.inputs.dryRun) await job.cache?.save(seen)
}

/** Why the files could not be written; nothing when they were. */
async function failuresOf(write: () => Promise<void>): Promise<readonly string[]> {
  try {
    await write()
    return []
  } catch (error) {
    if (error instanceof Failure) return [describeFailure(error)]
    throw error
  }
}
