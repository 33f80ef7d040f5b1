import { isoWeek } from '../calendar/date.ts'
import type { Config } from '../config/config.ts'
import { Failure } from '../errors.ts'
import { labelDefinition, trackingLabel } from '../policy/labels.ts'
import { titleText } from '../safe-text/safe-text.ts'
import type { IssueChanges, IssueTracker, TrackedIssue } from '../trackers/tracker.ts'
import { commentOnce, weekDone } from './comment-once.ts'
import { findReportIssues, lookAgain } from './find-report-issue.ts'
import { markdownBody } from './markdown/report.ts'
import type { Report } from './report.ts'
import { type AroundBlock, readReportMarker, weekLine, withReportBlock } from './report-marker.ts'

export interface PublishInput {
  readonly tracker: IssueTracker
  /** Everything listed under the tracking label (the first of `config.labels`), the report issue among it. */
  readonly issues: readonly TrackedIssue[]
  readonly report: Report
  readonly config: Pick<Config, 'labels' | 'report'>
  /** What subscribers are told once a week; null: nothing. */
  readonly comment: string | null
  /** The page of this run, whose summary shows more than fits; null or left out where there is none. */
  readonly runUrl?: string | null
  /** Told one line for each thing a person should know. */
  readonly progress: (message: string) => void
}

export interface Published {
  /** Number of the report issue. */
  readonly number: number
  readonly url: string
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'left-closed'
}

/** GitHub refuses a body of more than 65,536 characters; what is below that stays free for people. */
const BODY_AT_MOST = 60_000
/** Room that the totals, whom to ask first and the line about what is missing need at the least. */
const BLOCK_AT_LEAST = 3_000

/** The day of the last run is the heartbeat: it changes the body once a day at the most. */
function introduce(date: string): string {
  return `Kept up to date by postmortem-actions; last run: ${date} (should that be long ago, the schedule has stopped). What you write above or below this part stays. Close the issue to stop it.`
}

/**
 * Keeps one report issue: makes it, or rewrites our part of it where that differs, and comments on it once in an ISO
 * week. An issue that a person closed stays closed and as it is; of several, the lowest open one is used and the others
 * are named.
 * @throws Failure of kind `tracker`, from the tracker.
 */
export async function publishReport(input: PublishInput): Promise<Published> {
  const { issues, tracker, config, progress } = input
  const listed = findReportIssues(issues, config.report.title)
  const candidates = listed.length > 0 ? listed : await lookAgain(tracker, config)
  for (const [index, found] of candidates.entries()) {
    if (found.state === 'closed') return leftClosed(input, found)
    const published = await update(input, found)
    if (published === null) continue
    for (const other of candidates.slice(index + 1)) {
      progress(`#${other.number} is a report issue too; #${found.number} is the one kept up to date.`)
    }
    return published
  }
  return create(input)
}

function leftClosed({ progress }: PublishInput, { number, url }: TrackedIssue): Published {
  progress(`The report issue #${number} is closed and stays so; reopen it to have it kept up to date.`)
  return { number, url, outcome: 'left-closed' }
}

async function create(input: PublishInput): Promise<Published> {
  const { tracker, report, config, comment, progress } = input
  const title = titleText(config.report.title)
  const { week } = isoWeek(report.date)
  const around = { before: '', after: '' }
  const bodyOf = (done: string | null): string => bodyWithin(around, input, done)
  await ensureTrackingLabel(input)
  // Where a comment follows, the issue says so only afterwards: a run that dies in between leaves it to the next.
  const body = bodyOf(comment === null ? week : null)
  const issue = await tracker.createIssue({
    title,
    body,
    labels: [trackingLabel(config)],
    assignees: [],
  })
  const { number, url } = issue
  progress(`Created the report issue #${number}.`)
  // Never again: whoever takes the pin off wants it off.
  await tracker.pinIssue?.(number)
  if (comment !== null) {
    const isDone = await commentOnce({ tracker, issue, date: report.date, comment, isNew: true, progress })
    if (isDone) await rewrite(tracker, number, { body: bodyOf(week) })
  }
  return { number, url, outcome: 'created' }
}

/** Null when the issue is not there any more. */
async function update(input: PublishInput, listed: TrackedIssue): Promise<Published | null> {
  const { tracker, report, config, comment, progress } = input
  const { week } = isoWeek(report.date)
  const isDue = (one: TrackedIssue): boolean => (weekDone(one) ?? '') < week
  const isQuiet = comment === null || !isDue(listed)
  if (isQuiet && isAsWanted(input, listed, isDue(listed) ? week : weekDone(listed)))
    return { number: listed.number, url: listed.url, outcome: 'unchanged' }
  // A listing may be older than what a run or a person wrote just now: looked at once more before anything is written.
  const issue = tracker.readIssue === undefined ? listed : await tracker.readIssue(listed.number)
  if (issue === null) return null
  if (issue.state === 'closed') return leftClosed(input, issue)
  const { number, url, labels } = issue
  const around = surroundings(issue)
  // Somebody made it something of their own since it was listed.
  if (around === null) return null
  const taken = around.before.length + around.after.length
  if (taken > BODY_AT_MOST - BLOCK_AT_LEAST) {
    progress(
      `The text people wrote in the report issue #${number} (${taken} characters) leaves no room for the report; it was left as it is.`,
    )
    return { number, url, outcome: 'unchanged' }
  }
  const isNowDone =
    isDue(issue) &&
    (comment === null ||
      (await commentOnce({ tracker, issue, date: report.date, comment, isNew: false, progress })))
  const done = isNowDone ? week : weekDone(issue)
  if (isAsWanted(input, issue, done)) return { number, url, outcome: 'unchanged' }
  const body = bodyWithin(around, input, done)
  // Without the label no later run would find it among many issues.
  if (!isLabelled(issue, config)) await ensureTrackingLabel(input)
  const changes = isLabelled(issue, config) ? { body } : { body, labels: [...labels, trackingLabel(config)] }
  if (!(await rewrite(tracker, number, changes))) return null
  progress(`Updated the report issue #${number}.`)
  return { number, url, outcome: 'updated' }
}

/** What people wrote around our part; null where there is neither such a part nor an empty body. */
function surroundings({ body }: TrackedIssue): AroundBlock | null {
  return readReportMarker(body) ?? (body.trim() === '' ? { before: '', after: '' } : null)
}

/** Whether nothing would change; `done` as in `bodyWithin`. */
function isAsWanted(input: PublishInput, issue: TrackedIssue, done: string | null): boolean {
  const around = surroundings(issue)
  if (around === null || !isLabelled(issue, input.config)) return false
  return sameBody(bodyWithin(around, input, done), issue.body)
}

function isLabelled({ labels }: TrackedIssue, config: PublishInput['config']): boolean {
  const tracking = trackingLabel(config).toLowerCase()
  return labels.some((name) => name.toLowerCase() === tracking)
}

async function ensureTrackingLabel({ tracker, config }: PublishInput): Promise<void> {
  await tracker.ensureLabels([labelDefinition(trackingLabel(config))])
}

/** False when the issue is gone. */
async function rewrite(tracker: IssueTracker, number: number, changes: IssueChanges): Promise<boolean> {
  try {
    await tracker.updateIssue(number, changes)
    return true
  } catch (error) {
    if (error instanceof Failure && error.code === 'TRACKER_GONE') return false
    throw error
  }
}

/** `week`: the one whose comment is done with; null: none is, as far as is known. */
function bodyWithin(around: AroundBlock, { report, runUrl }: PublishInput, week: string | null): string {
  const introduction = `${week === null ? '' : `${weekLine(week)}\n`}${introduce(report.date)}\n\n`
  const frame = withReportBlock(around, introduction)
  const room = BODY_AT_MOST - frame.length - 2
  return withReportBlock(around, `${introduction}${markdownBody(report, room, runUrl)}`)
}

/** GitHub's own editor stores CRLF, and trailing white space may get lost on the way. A new run alone is no news. */
function sameBody(a: string, b: string): boolean {
  const normal = (text: string): string =>
    text
      .replaceAll('\r\n', '\n')
      .replace(/\/actions\/runs\/\d+/g, '/actions/runs/0')
      .trimEnd()
  return normal(a) === normal(b)
}
