import type { Config } from '../config/config.ts'
import { Failure } from '../errors.ts'
import { trackingLabel } from '../policy/labels.ts'
import { datedIssues } from '../report/measures/dated.ts'
import type { ReadRepository } from '../report/repositories.ts'
import { type IsSnoozed, snoozedBy } from '../report/snooze.ts'
import { BUDGET_SPENT } from '../trackers/github/budget.ts'
import { keepHeapTight } from '../trackers/github/heap.ts'
import type { IssueTracker, TrackedIssue, Visibility } from '../trackers/tracker.ts'
import { type Listings, wholeListings } from './listings.ts'
import type { Routing } from './prepare-sync.ts'
import { BEYOND, type ReportSource, type ReportSources } from './report-sources.ts'

/** A further repository, read. Of its issues only what is measured is kept, so that a hundred fit into memory. */
export interface Place extends ReadRepository {
  readonly name: string
  readonly isSnoozed: IsSnoozed
  /** Where its labels for due dates are kept; null: nothing is written there. */
  readonly routed: { readonly tracker: IssueTracker; readonly issues: readonly TrackedIssue[] } | null
}

export interface ReadPlacesInput {
  readonly config: Config
  readonly routing: Routing
  readonly listings?: Listings
  /** Whether it matters who may read each of them. */
  readonly asksVisibility: boolean
  readonly progress: (message: string) => void
}

/** From so many on, what is let go of each outweighs the program itself. */
const MANY = 30

/** These end the reading of all that are left, too. */
const ENDS_ALL: ReadonlySet<string> = new Set([
  'TRACKER_UNAUTHORIZED',
  'TRACKER_UNREACHABLE',
  'TRACKER_LIMITED',
  BUDGET_SPENT,
])

/**
 * Reads one after the other; what cannot be read is among them, with the reason. A repository of `routes` without an
 * issue of ours is left out: nothing was routed there yet.
 * @throws what is no Failure of kind `tracker`.
 */
export async function readPlaces(
  input: ReadPlacesInput,
  { sources, beyond }: ReportSources,
): Promise<readonly Place[]> {
  if (sources.length >= MANY) keepHeapTight()
  const places: Place[] = []
  let end: Failure | null = null
  for (const [index, source] of sources.entries()) {
    if (end !== null) {
      places.push(unread(source, end.message))
      continue
    }
    // Who may read the log is not known yet: no names.
    if (sources.length > 1) input.progress(`Repository ${index + 1} of ${sources.length} …`)
    try {
      places.push(...(await readPlace(input, source)))
    } catch (error) {
      if (!(error instanceof Failure) || error.kind !== 'tracker') throw error
      places.push(unread(source, error.message))
      if (ENDS_ALL.has(error.code)) end = error
    }
  }
  return [...places, ...beyond.map((source) => unread(source, BEYOND))]
}

async function readPlace(input: ReadPlacesInput, source: ReportSource): Promise<readonly Place[]> {
  const { config, routing, asksVisibility, listings = wholeListings } = input
  const { name, isRouted } = source
  const tracker = await routing.trackerOf(name)
  // What is kept between runs may be read by whoever reads the report: nothing of what they may not.
  const from = asksVisibility ? wholeListings : listings
  const issues = await from.of(tracker, trackingLabel(config))
  if (isRouted && issues.length === 0) return []
  return [
    {
      name,
      visibility: await visibilityOf(input, source),
      items: datedIssues(issues, config.timezone, name),
      error: null,
      isSnoozed: snoozedBy(config.report.snooze, issues),
      routed: isRouted ? { tracker, issues } : null,
    },
  ]
}

/** Null, which counts as the worst, where GitHub does not tell. */
async function visibilityOf(
  { routing, asksVisibility }: ReadPlacesInput,
  { name, visibility }: ReportSource,
): Promise<Visibility | null> {
  return visibility === null && asksVisibility ? routing.visibilityOf(name) : visibility
}

function unread({ name, visibility }: ReportSource, error: string): Place {
  return { name, visibility, items: null, error, isSnoozed: () => false, routed: null }
}
