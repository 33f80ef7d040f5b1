import type { Config } from '../config/config.ts'
import { labelDefinition, trackingLabel } from '../policy/labels.ts'
import { titleText, withoutInvisible } from '../safe-text/safe-text.ts'
import { inspectMarker } from '../sync/marker.ts'
import type { IssueTracker, TrackedIssue } from '../trackers/tracker.ts'
import { markdownBody } from './markdown/report.ts'
import type { Report } from './report.ts'
import { type AroundBlock, readReportMarker, withReportBlock } from './report-marker.ts'

export interface PublishInput {
  readonly tracker: IssueTracker
  /** Everything listed under the tracking label (the first of `config.labels`), the report issue among it. */
  readonly issues: readonly TrackedIssue[]
  readonly report: Report
  readonly config: Pick<Config, 'labels' | 'report'>
  /** Told one line for each thing a person should know. */
  readonly progress: (message: string) => void
}

export interface Published {
  /** Number of the report issue. */
  readonly number: number
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'left-closed'
}

/** GitHub refuses a body of more than 65,536 characters; what is below that stays free for people. */
const BODY_AT_MOST = 60_000
/** Room that the totals and the line about what is missing need at the least. */
const BLOCK_AT_LEAST = 1_500
const INTRODUCTION =
  'Kept up to date by postmortem-actions; what you write above or below this part stays. Close the issue to stop it.'

/**
 * Keeps one report issue: makes it, or rewrites our part of it where that differs. Writes at most once. An issue that
 * a person closed stays closed and as it is; of several, the lowest open one is used and the others are named.
 * @throws Failure of kind `tracker`, from the tracker.
 */
export async function publishReport(input: PublishInput): Promise<Published> {
  const { issues, tracker, config, progress } = input
  const listed = reportIssues(issues, config.report.title)
  const [found, ...others] = listed.length > 0 ? listed : await lookAgain(tracker, config)
  if (found === undefined) return create(input)
  for (const other of others) {
    progress(`#${other.number} is a report issue too; #${found.number} is the one kept up to date.`)
  }
  if (found.state === 'closed') {
    progress(
      `The report issue #${found.number} is closed and stays so; reopen it to have it kept up to date.`,
    )
    return { number: found.number, outcome: 'left-closed' }
  }
  return update(input, found)
}

/**
 * The issues that are ours to keep, the one to use first: by marker, open before closed, then by number. Where none
 * has the marker, an issue of the report's title whose body somebody emptied. An action item's issue is never among
 * them, whatever was pasted into it.
 */
function reportIssues(issues: readonly TrackedIssue[], title: string): readonly TrackedIssue[] {
  const trusted = issues.filter((issue) => issue.trusted && inspectMarker(issue.body).status === 'none')
  const marked = trusted.filter((issue) => readReportMarker(issue.body) !== null)
  const ours = marked.length > 0 ? marked : trusted.filter((issue) => isWiped(issue, title))
  return ours.toSorted(
    (a, b) => Number(a.state === 'closed') - Number(b.state === 'closed') || a.number - b.number,
  )
}

/** Listings lag, and people take labels away: before a report issue is made, what changed lately is looked at too. */
async function lookAgain(
  tracker: IssueTracker,
  config: PublishInput['config'],
): Promise<readonly TrackedIssue[]> {
  const lately = (await tracker.recentIssues?.(trackingLabel(config))) ?? []
  return reportIssues(
    lately.filter(({ body }) => readReportMarker(body) !== null),
    config.report.title,
  )
}

function isWiped(issue: TrackedIssue, title: string): boolean {
  return issue.body.trim() === '' && sameWords(issue.title, titleText(title))
}

function sameWords(a: string, b: string): boolean {
  return withoutInvisible(a).trim() === withoutInvisible(b).trim()
}

async function create({ tracker, report, config, progress }: PublishInput): Promise<Published> {
  const title = titleText(config.report.title)
  const body = bodyWithin({ before: '', after: '' }, report, BODY_AT_MOST)
  const labels = [trackingLabel(config)]
  await tracker.ensureLabels(labels.map((name) => labelDefinition(name)))
  const issue = await tracker.createIssue({ title, body, labels, assignees: [] })
  progress(`Created the report issue #${issue.number}.`)
  return { number: issue.number, outcome: 'created' }
}

async function update({ tracker, report, progress }: PublishInput, issue: TrackedIssue): Promise<Published> {
  const around = readReportMarker(issue.body) ?? { before: '', after: '' }
  const taken = around.before.length + around.after.length
  if (taken > BODY_AT_MOST - BLOCK_AT_LEAST) {
    progress(
      `The text people wrote in the report issue #${issue.number} (${taken} characters) leaves no room for the report; it was left as it is.`,
    )
    return { number: issue.number, outcome: 'unchanged' }
  }
  const body = bodyWithin(around, report, BODY_AT_MOST)
  if (sameBody(body, issue.body)) return { number: issue.number, outcome: 'unchanged' }
  await tracker.updateIssue(issue.number, { body })
  progress(`Updated the report issue #${issue.number}.`)
  return { number: issue.number, outcome: 'updated' }
}

function bodyWithin(around: AroundBlock, report: Report, maxCharacters: number): string {
  const frame = withReportBlock(around, `${INTRODUCTION}\n\n`)
  return withReportBlock(
    around,
    `${INTRODUCTION}\n\n${markdownBody(report, maxCharacters - frame.length - 2)}`,
  )
}

/** GitHub's own editor stores CRLF, and trailing white space may get lost on the way. */
function sameBody(a: string, b: string): boolean {
  const normal = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd()
  return normal(a) === normal(b)
}
