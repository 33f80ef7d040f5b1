import type { CalendarDate } from '../calendar/date.ts'
import type { Config } from '../config/config.ts'
import { Failure } from '../errors.ts'
import { trackingLabel } from '../policy/labels.ts'
import type { Report } from '../report/report.ts'
import type { TextFile } from '../report/stale-bots.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import { readMarker } from '../sync/marker.ts'
import type { IssueTracker, OwnedRepository, TrackedIssue } from '../trackers/tracker.ts'
import { type Audience, allSeeAll, readersOf, SELF } from './audience.ts'
import { type Listings, wholeListings } from './listings.ts'
import type { Routing } from './prepare-sync.ts'
import { type PublishedAll, publishAll } from './publish-all.ts'
import { readScene } from './report-scene.ts'
import { reportSources } from './report-sources.ts'

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
  /** The ways to further repositories; left out: they are not told of. */
  readonly routing?: Routing
  /** The page of this run, for readers of the report issue; null or left out where there is none to show them. */
  readonly runUrl?: string | null
  /** The repositories of an owner, to look through for a topic; left out: none are. */
  readonly listRepositories?: (owner: string) => Promise<readonly OwnedRepository[]>
  /** Who reads what is printed; default: whoever runs the tool. */
  readonly audience?: Audience
  /** The files of the checkout in which a stale bot may be set up; left out: nobody looks. */
  readonly staleBotFiles?: () => Promise<readonly TextFile[]>
  /** Left out: every issue is read. */
  readonly listings?: Listings
}

/** What became of the report issue, if one is kept, beside the report. */
export interface ReportOutcome extends PublishedAll {
  /** What is printed: for `audience`. */
  readonly report: Report
  /** What threatens the issues, a line each; looked for only when something is published. */
  readonly notices: readonly string[]
}

const UNPUBLISHED: PublishedAll = { reportIssue: null, reportUrl: null, unpublished: null }

/**
 * Measures the state of the action items and, with `publish`, keeps the report issue. With further repositories (of
 * `routes` and of the configuration's `report`) it is one report of all: what is printed and what is published tell no
 * more of a repository than their readers may read. Those that could not be read are in the report.
 * @throws Failure of kind `tracker` when none could be read, or, with `publish`, the one with the report issue. That it
 * could not be published takes nothing of the report back, and is in `unpublished`.
 */
export async function reportItems(input: ReportInput): Promise<ReportOutcome> {
  const { tracker, config, publish, progress, audience = SELF, listings = wholeListings } = input
  const told = await reportSources(input)
  const readers = readersOfIssue(input)
  const audiences = publish ? [readers, audience] : [audience]
  const from = (await allSeeAll(audiences, input.repository ? [input.repository] : []))
    ? listings
    : wholeListings
  const issues = await listOwn({ ...input, listings: from }, trackingLabel(config)).catch(
    (error: unknown) => {
      if (publish || told.sources.length === 0 || !(error instanceof Failure)) throw error
      return error
    },
  )
  const scene = await readScene({ ...input, told, issues, audiences })
  const report = await scene.reportFor(audience)
  if (!publish || issues instanceof Failure) return { report, ...UNPUBLISHED, notices: [] }
  const published = await scene.reportFor(readers)
  const { isSnoozed, routed } = scene
  tellWithheld(published, progress)
  return {
    report,
    ...(await publishAll({
      tracker,
      issues,
      report: published,
      config,
      isSnoozed,
      routed,
      runUrl: input.runUrl ?? null,
      progress,
    })),
    notices: await notices(input),
  }
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

function tellWithheld({ withheld }: Report, progress: ReportInput['progress']): void {
  if (withheld === undefined) return
  progress(
    `In the report issue ${withheld.repositories === 1 ? '1 repository is' : `${withheld.repositories} repositories are`} told of by counts alone: more people can read the issue than what it tells of.`,
  )
}

function readersOfIssue({ repository, routing }: ReportInput): Audience {
  if (!repository || routing === undefined) return SELF
  return readersOf(repository, () => routing.visibilityOf(repository))
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
  // With a parser of YAML, which a report that is not published has no need of.
  const { staleBotNotices } = await import('../report/stale-bots.ts')
  return staleBotNotices(await staleBotFiles(), config.labels)
}
