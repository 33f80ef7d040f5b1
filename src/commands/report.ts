import type { CalendarDate } from '../calendar/date.ts'
import type { Config } from '../config/config.ts'
import { trackingLabel } from '../policy/labels.ts'
import { keepDueLabels } from '../report/keep-due-labels.ts'
import { measure } from '../report/measure.ts'
import { publishReport } from '../report/publish.ts'
import type { Report } from '../report/report.ts'
import { snoozedBy } from '../report/snooze.ts'
import { staleBotNotices, type TextFile } from '../report/stale-bots.ts'
import { weeklyComment } from '../report/weekly-comment.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import { readMarker } from '../sync/marker.ts'
import type { IssueTracker, TrackedIssue } from '../trackers/tracker.ts'
import { isAsHidden, routeTargets } from './destinations.ts'
import { type Listings, wholeListings } from './listings.ts'
import type { Routing } from './prepare-sync.ts'

export interface ReportInput {
  readonly tracker: IssueTracker
  readonly config: Config
  readonly today: CalendarDate
  /** Keep the report issue; otherwise nothing is written. */
  readonly publish: boolean
  /** Told one line for each thing a person should know. */
  readonly progress: (message: string) => void
  /** `owner/name` the issues usually live in; null or left out where they have no such home. */
  readonly repository?: string | null
  /** The ways to the other repositories of `routes`; left out: they are not told of. */
  readonly routing?: Routing
  /** The page of this run, for readers of the report issue; null or left out where there is none to show them. */
  readonly runUrl?: string | null
  /** The files of the checkout in which a stale bot may be set up; left out: nobody looks. */
  readonly staleBotFiles?: () => Promise<readonly TextFile[]>
  /** Left out: every issue is read. */
  readonly listings?: Listings
}

export interface ReportOutcome {
  readonly report: Report
  /** Number of the report issue, null when nothing was published. */
  readonly reportIssue: number | null
  /** Its address; null as well where a person closed it. */
  readonly reportUrl: string | null
  /** What threatens the issues, a line each; looked for only when something is published. */
  readonly notices: readonly string[]
}

/**
 * Measures the state of the action items and, with `publish`, keeps the report issue.
 * @throws Failure of kind `tracker`, from the tracker.
 */
export async function reportItems(input: ReportInput): Promise<ReportOutcome> {
  const { tracker, config, today, publish, progress } = input
  const label = trackingLabel(config)
  const issues = await listOwn(input, label)
  const routed = await readRouted(input, label)
  const others = routed.flatMap((place) => place.issues)
  const report = measure({
    issues: [...issues, ...others],
    today,
    timezone: config.timezone,
    dueSoon: config.report.dueSoon,
  })
  if (!publish) return { report, reportIssue: null, reportUrl: null, notices: [] }
  const comment = weeklyComment(report, {
    mentions: config.report.mentions,
    isSnoozed: snoozedBy(config.report.snooze, [...issues, ...others]),
  })
  const { number, url, outcome } = await publishReport({
    tracker,
    issues,
    report,
    config,
    comment,
    runUrl: input.runUrl ?? null,
    progress,
  })
  for (const place of [{ tracker, issues }, ...routed]) {
    await keepDueLabels({ ...place, report, config, progress })
  }
  const reportUrl = outcome === 'left-closed' ? null : url
  return { report, reportIssue: number, reportUrl, notices: await notices(input) }
}

/**
 * Where no action item has the label, nobody has synced yet, or somebody deleted the label or chose another: what changed
 * lately is looked at too, if something is published, as that is looked through for a report issue anyway.
 */
async function listOwn(
  { tracker, publish, progress, listings = wholeListings }: ReportInput,
  label: string,
): Promise<readonly TrackedIssue[]> {
  const isItem = ({ trusted, body }: TrackedIssue): boolean => trusted && readMarker(body) !== null
  const listed = await listings.of(tracker, label)
  if (!publish || tracker.recentIssues === undefined || listed.some(isItem)) return listed
  const known = new Set(listed.map(({ number }) => number))
  const found = (await tracker.recentIssues(label)).filter(
    (issue) => isItem(issue) && !known.has(issue.number),
  )
  if (found.length > 0) {
    progress(
      `No action item has the label ${plainLine(label)}; ${found.length} found without it among the issues that changed last get it again.`,
    )
  }
  return [...listed, ...found]
}

/** A bot of the checkout's repository closes issues of that repository only. */
async function notices({
  staleBotFiles,
  routing,
  repository,
  config,
}: ReportInput): Promise<readonly string[]> {
  const isAtHome = routing?.source.toLowerCase() === repository?.toLowerCase()
  if (staleBotFiles === undefined || !repository || !isAtHome) return []
  return staleBotNotices(await staleBotFiles(), config.labels)
}

interface Place {
  readonly tracker: IssueTracker
  readonly issues: readonly TrackedIssue[]
}

/** The issues in the other repositories of `routes`; without those that more people would read of than may. */
async function readRouted(
  { config, repository, routing, progress, listings = wholeListings }: ReportInput,
  label: string,
): Promise<readonly Place[]> {
  const places: Place[] = []
  if (routing === undefined || !repository) return places
  for (const elsewhere of routeTargets(config.routes, repository)) {
    const tracker = await routing.trackerOf(elsewhere)
    const issues = await listings.of(tracker, label)
    if (issues.length === 0) continue
    if (await isAsHidden(elsewhere, repository, routing)) places.push({ tracker, issues })
    else
      progress(
        `${elsewhere} is left out of the report: more people can read ${repository}, where it is shown.`,
      )
  }
  return places
}
