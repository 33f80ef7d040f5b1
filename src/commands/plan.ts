import type { CalendarDate } from '../calendar/date.ts'
import type { Config } from '../config/config.ts'
import type { Documents } from '../files/document-file.ts'
import type { SourceLinks } from '../files/source-links.ts'
import { trackingLabel } from '../policy/labels.ts'
import type { Postmortem } from '../postmortem/postmortem.ts'
import type { DocumentItem } from '../sync/documents.ts'
import { readFieldSupport } from '../sync/field-support.ts'
import { issuesOfItems, namedIssues, planSync, type PlanInput as SyncPlanInput } from '../sync/plan.ts'
import type { SyncPlan } from '../sync/sync-plan.ts'
import type { TrackedItem } from '../sync/tracked-items.ts'
import type { IssueTracker, TrackedIssue } from '../trackers/tracker.ts'
import { readDocuments } from './read-documents.ts'

export interface PlanInput {
  readonly documents: Documents
  readonly config: Config
  readonly today: CalendarDate
  readonly tracker: IssueTracker
  /** `owner/name` the issues live in; null where they have no such home (directory tracker). */
  readonly repository: string | null
  readonly links: SourceLinks
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
}

export interface PlanOutcome {
  readonly plan: SyncPlan
  readonly postmortems: readonly Postmortem[]
  /** What the tracker listed under our label. */
  readonly tracked: readonly TrackedIssue[]
}

/**
 * What `sync` would do. Reads the tracker, writes nothing.
 * @throws Failure of kind `tracker`, from the tracker: an unknown state plans nothing.
 */
export async function planDocuments(input: PlanInput): Promise<PlanOutcome> {
  const { plan, postmortems, tracked } = await prepareSync(input)
  return { plan, postmortems, tracked }
}

export interface PreparedSync extends PlanOutcome {
  /** Plans again, with issues that came to light since; they add to, and replace by number, those known. */
  readonly replan: (seen: readonly TrackedIssue[]) => SyncPlan
  /** The issue of each item that has one, with such issues. */
  readonly issuesOfItems: (seen: readonly TrackedIssue[]) => ReadonlyMap<DocumentItem, TrackedItem>
}

/** The plan, and the way to the next one. */
export async function prepareSync(input: PlanInput): Promise<PreparedSync> {
  const { documents, config, today, tracker, repository, links, documentExists, progress } = input
  const warn = input.warn ?? progress
  const { postmortems, unreadable } = readDocuments(documents, config)
  for (const { path, problem } of unreadable) {
    warn(`${path}: ${problem.message} Its issues are left alone.`)
  }
  const tracked = await tracker.listIssues(trackingLabel(config))
  const named = await readNamed(tracker, namedIssues({ postmortems, tracked, repository }))
  const first: SyncPlanInput = {
    postmortems,
    unreadable: unreadable.map(({ path }) => path),
    tracked,
    config,
    today,
    links,
    documentExists,
    repository,
    named,
    allowMassClose: input.allowMassClose === true,
  }
  const plan = planSync(first)
  const support = await readFieldSupport(plan, tracker, config, progress)
  const known = support === null ? first : { ...first, support }
  return {
    plan: support === null ? plan : planSync(known),
    postmortems,
    tracked,
    replan: (seen) => planSync({ ...known, tracked: withSeen(tracked, seen) }),
    issuesOfItems: (seen) => issuesOfItems({ ...known, tracked: withSeen(tracked, seen) }),
  }
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
