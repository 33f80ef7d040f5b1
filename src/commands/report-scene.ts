import { Failure } from '../errors.ts'
import { mayBeShown } from '../policy/visibility.ts'
import { existingItems, reportOn } from '../report/measure.ts'
import { datedIssues } from '../report/measures/dated.ts'
import { closedLately, withLinkedChanges } from '../report/measures/linked-changes.ts'
import type { Report } from '../report/report.ts'
import { type ReadRepository, reportOnRepositories } from '../report/repositories.ts'
import { type IsSnoozed, snoozedBy } from '../report/snooze.ts'
import type { TrackedIssue, Visibility } from '../trackers/tracker.ts'
import { type Audience, allSeeAll, isOf, seesAll } from './audience.ts'
import type { Routing } from './prepare-sync.ts'
import { type Place, readPlaces } from './read-places.ts'
import type { ReportInput } from './report.ts'
import type { ReportSources } from './report-sources.ts'

/** All that a report tells of, read: reports for several audiences can be made of it. */
export interface ReportScene {
  /** What this audience, one of those it was read for, may read. */
  readonly reportFor: (audience: Audience) => Promise<Report>
  readonly isSnoozed: IsSnoozed
  /** The further repositories in which labels are kept. */
  readonly routed: readonly (NonNullable<Place['routed']> & { readonly name: string })[]
}

export interface SceneInput extends ReportInput {
  readonly told: ReportSources
  /** Of the usual repository; a Failure where it could not be read. */
  readonly issues: readonly TrackedIssue[] | Failure
  readonly audiences: readonly Audience[]
}

/** The usual repository, and the ways to others; null for a folder, whose issues are its reader's. */
type Home = { readonly repository: string; readonly routing: Routing } | null

/**
 * Reads the further repositories.
 * @throws the Failure of the usual one, when there is nothing else to tell of.
 */
export async function readScene(input: SceneInput): Promise<ReportScene> {
  const { config, repository, routing, told, issues, audiences } = input
  const home: Home = repository && routing !== undefined ? { repository, routing } : null
  const names = [...(home === null ? [] : [home.repository]), ...told.sources.map(({ name }) => name)]
  const asksVisibility = home !== null && !(await allSeeAll(audiences, names))
  const places = home === null ? [] : await readPlaces({ ...input, ...home, asksVisibility }, told)
  if (issues instanceof Failure && places.every(({ items }) => items === null)) throw issues
  const { snooze } = config.report
  const snoozed = [snoozedBy(snooze, issues instanceof Failure ? [] : issues), ...places.map(isSnoozedOf)]
  const shared = {
    isSnoozed: (item: Parameters<IsSnoozed>[0]) => snoozed.some((one) => one(item)),
    routed: places.flatMap(({ name, routed }) => (routed === null ? [] : [{ name, ...routed }])),
  }
  if (home === null || (places.length === 0 && !asksVisibility)) {
    const report = await plainReport(input)
    return { ...shared, reportFor: async () => report }
  }
  const visibility = asksVisibility ? await visibilityOfHome(home, audiences) : null
  const all = [homeOf(input, home, visibility, places.length > 0), ...places]
  return { ...shared, reportFor: async (audience) => reportOf(input, home, all, audience) }
}

const isSnoozedOf = ({ isSnoozed }: Place): IsSnoozed => isSnoozed

/** With what the tracker alone can tell, by one request, and only where an item was closed lately. */
async function plainReport({ issues, today, config, tracker }: SceneInput): Promise<Report> {
  if (issues instanceof Failure) throw issues
  const items = existingItems(issues, today, config.timezone)
  const report = reportOn(items, today, config.report.dueSoon)
  const changes = (await tracker.linkedChanges?.(closedLately(items, today))) ?? null
  return withLinkedChanges(report, changes)
}

function visibilityOfHome(
  { repository, routing }: NonNullable<Home>,
  audiences: readonly Audience[],
): Promise<Visibility | null> {
  const own = audiences.find((audience) => isOf(audience, repository))
  return own === undefined ? routing.visibilityOf(repository) : own.visibility()
}

/** Items name their repository only where there are several. */
function homeOf(
  { issues, config }: SceneInput,
  { repository }: NonNullable<Home>,
  visibility: Visibility | null,
  isOneOfSeveral: boolean,
): ReadRepository {
  const isUnread = issues instanceof Failure
  return {
    name: repository,
    visibility,
    items: isUnread ? null : datedIssues(issues, config.timezone, isOneOfSeveral ? repository : undefined),
    error: isUnread ? issues.message : null,
  }
}

async function reportOf(
  { today, config }: SceneInput,
  { routing }: NonNullable<Home>,
  repositories: readonly ReadRepository[],
  audience: Audience,
): Promise<Report> {
  const names = repositories.flatMap(({ name }) => name ?? [])
  const isAll = await seesAll(audience, names)
  const readers = isAll ? 'private' : await audience.visibility()
  // Of one that nobody could read, the configuration alone tells the name: to whoever may read that.
  const knowsNames = isOf(audience, routing.source)
  return reportOnRepositories({
    repositories,
    today,
    dueSoon: config.report.dueSoon,
    isShown: ({ name, visibility, items }) =>
      isAll ||
      isOf(audience, name) ||
      mayBeShown(visibility, readers) ||
      (items === null && visibility === null && knowsNames),
  })
}
