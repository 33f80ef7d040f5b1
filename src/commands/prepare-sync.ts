import type { CalendarDate } from '../calendar/date.ts'
import type { Config } from '../config/config.ts'
import type { Documents } from '../files/document-file.ts'
import { type DocumentPlaces, SAME_PLACES } from '../files/document-places.ts'
import type { SourceLinks } from '../files/source-links.ts'
import { trackingLabel } from '../policy/labels.ts'
import type { Postmortem } from '../postmortem/postmortem.ts'
import type { DocumentItem } from '../sync/documents.ts'
import { milestoneExtra, milestonesWanted, parentExtras } from '../sync/extras.ts'
import { readFieldSupport } from '../sync/field-support.ts'
import { issuesOfItems, planSync } from '../sync/plan.ts'
import { namedIssues, type PlanInput as SyncPlanInput } from '../sync/plan-input.ts'
import type { SyncPlan } from '../sync/sync-plan.ts'
import type { TrackedItem } from '../sync/tracked-items.ts'
import type { IssueTracker, TrackedIssue, Visibility } from '../trackers/tracker.ts'
import type { Audience } from './audience.ts'
import { shownPlan } from './places.ts'
import { readDocuments } from './read-documents.ts'

export interface PlanInput {
  readonly documents: Documents
  readonly config: Config
  readonly today: CalendarDate
  readonly tracker: IssueTracker
  /** `owner/name` the issues live in; null where they have no such home (directory tracker). */
  readonly repository: string | null
  /** A route leads there: `#12` in a document names an issue of another repository. */
  readonly isRouted?: boolean
  readonly links: SourceLinks
  /** How paths as found relate to those from the top of the checkout; left out: they are the same. */
  readonly places?: DocumentPlaces
  /**
   * Whether a path (as found) still names a document. Issues of a document that exists and is not among `documents` are
   * left alone: a run over some documents says nothing about the others.
   */
  readonly documentExists: (path: string) => boolean
  /** A person agreed to close many issues at once (`--allow-mass-close`). */
  readonly allowMassClose?: boolean
  /** Told one line for each thing a person should know. */
  readonly progress: (message: string) => void
  /** Told of documents that could not be read; `progress` when left out. */
  readonly warn?: (message: string) => void
  /** Who reads what is told of plan and sync; default: whoever runs the tool. */
  readonly audience?: Audience
  /** The ways to other repositories; left out: all issues stay in this tracker. */
  readonly routing?: Routing
}

/** The ways to other repositories, for `routes`. */
export interface Routing {
  /** `owner/name` of the repository that holds the documents. */
  readonly source: string
  readonly trackerOf: (repository: string) => Promise<IssueTracker>
  /** Null where it cannot be told. */
  readonly visibilityOf: (repository: string) => Promise<Visibility | null>
}

export interface PlanOutcome {
  /** With paths as found. */
  readonly plan: SyncPlan
  /** The same for the audience: nothing of issues that not all of them may read, beyond their numbers. */
  readonly shown: SyncPlan
  /** Whether the audience may read all of the issues. */
  readonly isShown: boolean
  /** With paths from the top. */
  readonly postmortems: readonly Postmortem[]
  /** What the tracker listed under our label. */
  readonly tracked: readonly TrackedIssue[]
}

export interface PreparedSync extends Omit<PlanOutcome, 'shown'> {
  /** Where its issues live. */
  readonly tracker: IssueTracker
  /** `owner/name` of a repository that a route leads to; null for the usual one. */
  readonly elsewhere: string | null
  /** Issues that items name, as they were looked up. */
  readonly named: readonly TrackedIssue[]
  /** Takes paths from the top. */
  readonly links: SourceLinks
  /** Whether words of the documents may stand there. */
  readonly mayShow: () => Promise<boolean>
  /** Plans again, with issues that came to light since; they add to, and replace by number, those known. */
  readonly replan: (seen: readonly TrackedIssue[]) => SyncPlan
  /** The issue of each item that has one, with such issues. */
  readonly issuesOfItems: (seen: readonly TrackedIssue[]) => ReadonlyMap<DocumentItem, TrackedItem>
}

/** Reads the documents, and gives their paths from the top; told are those that cannot be read, and if no one is a postmortem. */
export function readInput({
  documents,
  config,
  progress,
  warn = progress,
  places = SAME_PLACES,
}: PlanInput): ReadInput {
  const { postmortems, unreadable } = readDocuments(documents, config)
  for (const { path, problem } of unreadable) {
    warn(`${path}: ${problem.message} Its issues are left alone.`)
  }
  if (postmortems.length > 0 && postmortems.every(({ isPostmortem }) => !isPostmortem)) {
    const read = new Set(postmortems.map(({ path }) => path)).size
    const which = read === 1 ? 'The one document that was read is' : `None of the ${read} documents read is`
    progress(`${which} ${read === 1 ? 'not ' : ''}taken for a postmortem; \`check\` says why.`)
  }
  return {
    postmortems: postmortems.map((one) => ({ ...one, path: places.fromTop(one.path) })),
    unreadable: unreadable.map(({ path }) => places.fromTop(path)),
  }
}

export interface ReadInput {
  readonly postmortems: readonly Postmortem[]
  /** Paths. */
  readonly unreadable: readonly string[]
}

/** The plan for one tracker, from an input that is asked `askingFromTop`; its operations show paths as found. */
export async function prepareSync(
  {
    config,
    today,
    tracker,
    repository,
    isRouted = false,
    links,
    documentExists,
    places,
    progress,
    ...input
  }: PlanInput,
  { postmortems, unreadable }: ReadInput,
  tracked: readonly TrackedIssue[],
): Promise<PreparedSync> {
  const { server = null } = tracker
  const named = await readNamed(tracker, namedIssues({ postmortems, tracked, repository, server, isRouted }))
  const first: SyncPlanInput = {
    postmortems,
    unreadable,
    tracked,
    config,
    today,
    links,
    documentExists,
    repository,
    server,
    isRouted,
    named,
    allowMassClose: input.allowMassClose === true,
    ...(places === undefined ? {} : { shownPath: places.asFound }),
  }
  const wanted = planSync(first)
  const support = await readFieldSupport(wanted, tracker, config, progress)
  const known = support === null ? first : { ...first, support }
  const plan = await withExtras(support === null ? wanted : planSync(known), known, tracker)
  return {
    tracker,
    elsewhere: null,
    isShown: true,
    mayShow: async () => true,
    links,
    named: [...named.values()].filter((issue) => issue !== null),
    plan: shownPlan(plan, places),
    postmortems,
    tracked,
    replan: (seen) => shownPlan(planSync({ ...known, tracked: withSeen(tracked, seen) }), places),
    issuesOfItems: (seen) => issuesOfItems({ ...known, tracked: withSeen(tracked, seen) }),
  }
}

/** The plan with what is to be done beside the issues of items. */
async function withExtras(
  plan: SyncPlan,
  { postmortems, tracked, named, config, links }: SyncPlanInput,
  tracker: IssueTracker,
): Promise<SyncPlan> {
  const wanted = milestonesWanted(plan)
  const missing = wanted.size === 0 ? [] : ((await tracker.missingMilestones?.([...wanted.keys()])) ?? [])
  const milestones = missing.map((title) => milestoneExtra(title, wanted.get(title) ?? ''))
  const issues = withSeen(
    tracked,
    [...(named?.values() ?? [])].filter((issue) => issue !== null),
  )
  const parents = config.github.parentIssues
    ? parentExtras(plan, { postmortems, issues, label: trackingLabel(config), links })
    : []
  const extras = [...milestones, ...parents]
  return extras.length === 0 ? plan : { ...plan, extras }
}

async function readNamed(
  tracker: IssueTracker,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, TrackedIssue | null>> {
  const named = new Map<number, TrackedIssue | null>()
  if (tracker.readIssue === undefined) return named
  // One after the other: GitHub asks for serial requests, and such items are few.
  for (const number of numbers) named.set(number, await tracker.readIssue(number))
  return named
}

/** The issues with those seen since: they add to, and replace by number, those known. */
export function withSeen(
  tracked: readonly TrackedIssue[],
  seen: readonly TrackedIssue[],
): readonly TrackedIssue[] {
  return [...new Map([...tracked, ...seen].map((issue) => [issue.number, issue])).values()]
}
