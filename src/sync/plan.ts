import type { CalendarDate } from '../calendar/date.ts'
import type { Config } from '../config/config.ts'
import type { SourceLinks } from '../files/source-links.ts'
import { desireIssue } from '../policy/desire-issue.ts'
import { trackingLabel } from '../policy/labels.ts'
import type { Postmortem } from '../postmortem/postmortem.ts'
import type { FieldSupport, TrackedIssue } from '../trackers/tracker.ts'
import { type DocumentItem, type DocumentStanding, readDocuments, type SyncDocument } from './documents.ts'
import { groupBy } from './group-by.ts'
import { itemKey } from './item-key.ts'
import { withoutLookalikes } from './lookalike.ts'
import { readMarker } from './marker.ts'
import { massCloseOf } from './mass-close.ts'
import { type Matching, matchItems } from './match.ts'
import type { Doubt } from './match-reworded.ts'
import { type NamedIssue, planNewItem } from './new-item.ts'
import { planOrphan, type Remnant } from './orphan.ts'
import { describeTracked, describeWanted, type Planning } from './planning.ts'
import { reconcile } from './reconcile.ts'
import { type IssueHome, localIssue } from './reference.ts'
import { remnantLine } from './remnant.ts'
import { successors } from './successor.ts'
import { OPERATION_KINDS, type OperationKind, type SyncOperation, type SyncPlan } from './sync-plan.ts'
import { readTracked, type TrackedItem, type TrackedItems } from './tracked-items.ts'
import { planTwin } from './twin.ts'

export interface PlanInput extends IssueHome {
  /** Every postmortem read in this run; a file with several incidents gives several of one path. */
  readonly postmortems: readonly Postmortem[]
  /** Paths of documents that were found and could not be read: their issues are left alone. */
  readonly unreadable: readonly string[]
  /** Every issue with the tracking label, open and closed, in any order. */
  readonly tracked: readonly TrackedIssue[]
  readonly config: Config
  /** New items are tracked from this day. */
  readonly today: CalendarDate
  readonly links: SourceLinks
  /** Whether a path that is not among `postmortems` still names a document: then this run just did not read it. */
  readonly documentExists: (path: string) => boolean
  /**
   * A person agreed to close many issues at once: nothing is said of it, and issues of a document that does not exist
   * any more are treated like those of removed items.
   */
  readonly allowMassClose?: boolean
  /** How people see the path of a document; left out: as it is. */
  readonly shownPath?: (path: string) => string
  /** Issues that items name (`namedIssues`), by number, as looked up; null where there is none. */
  readonly named?: ReadonlyMap<number, TrackedIssue | null>
  /** Which optional fields the tracker can hold; left out: all of them. */
  readonly support?: FieldSupport
}

/**
 * What has to be done so that the tracker agrees with the documents. Pure: the same input, its issues in any order,
 * gives the same plan. Throws nothing.
 */
export function planSync(input: PlanInput): SyncPlan {
  const { documents, tracked, standing, matching } = matchInput(input)
  const orphans = planOrphans(input, documents, tracked, matching, standing)
  const operations = [
    ...planItems(input, documents, tracked, matching),
    ...orphans,
    ...tracked.twins.map(planTwin),
  ]
  const plan = toPlan(withoutLookalikes(operations, tracked))
  if (input.allowMassClose === true) return plan
  const matched = new Set(matching.issueOf.values())
  const guarded = tracked.items.map((one) => ({
    path: one.path,
    isOpen: one.issue.state === 'open',
    isVanished: !matched.has(one) && standing(one.path) === 'gone',
  }))
  const massClose = massCloseOf(orphans, guarded)
  return massClose === null ? plan : { ...plan, massClose }
}

/** The issue of each item that has one. Pure. */
export function issuesOfItems(input: PlanInput): ReadonlyMap<DocumentItem, TrackedItem> {
  return matchInput(input).matching.issueOf
}

function matchInput(input: PlanInput) {
  const documents = readDocuments(input.postmortems)
  const tracked = readTracked([...input.tracked, ...namedOwn(input)], trackingLabel(input.config))
  const standing = standings(input, documents)
  const matching = matchItems({
    documents,
    tracked: tracked.items,
    standing,
    namedIssue: ({ item }) => localIssue(item.reference, input),
  })
  return { documents, tracked, standing, matching }
}

/** Numbers of issues that items name and `tracked` does not hold: to be looked up before planning. */
export function namedIssues(
  input: IssueHome & Pick<PlanInput, 'postmortems' | 'tracked'>,
): readonly number[] {
  const known = new Set(input.tracked.map(({ number }) => number))
  const named = input.postmortems
    .flatMap(({ actionItems }) => actionItems)
    .filter(({ selected, done }) => selected && !done)
    .map(({ reference }) => localIssue(reference, input))
  return [...new Set(named.filter((number) => number !== null))]
    .filter((number) => !known.has(number))
    .sort((a, b) => a - b)
}

/** Named issues that are ours, and lost their label. */
function namedOwn({ named }: PlanInput): readonly TrackedIssue[] {
  return [...(named?.values() ?? [])]
    .filter((issue) => issue !== null)
    .filter(({ body }) => readMarker(body) !== null)
}

function standings(
  { unreadable, documentExists }: PlanInput,
  documents: ReadonlyMap<string, SyncDocument>,
): (path: string) => DocumentStanding {
  const broken = new Set(unreadable)
  const known = new Map<string, DocumentStanding>()
  const look = (path: string): DocumentStanding => {
    if (broken.has(path)) return 'unreadable'
    const document = documents.get(path)
    if (document === undefined) return documentExists(path) ? 'unread' : 'gone'
    if (!document.isPostmortem) return 'stub'
    return document.isWhole ? 'read' : 'partly'
  }
  return (path) => {
    const standing = known.get(path) ?? look(path)
    known.set(path, standing)
    return standing
  }
}

const UNSURE = 'The front matter of its document cannot be read, so nothing of it is changed.'
const UNSURE_DATE = 'The front matter of its document cannot be read, so it may lie before `since`.'

function planItems(
  input: PlanInput,
  documents: ReadonlyMap<string, SyncDocument>,
  tracked: TrackedItems,
  { issueOf, doubts }: Matching,
): readonly SyncOperation[] {
  const doubtOf = new Map(doubts.map((doubt) => [doubt.item, doubt]))
  const taken = new Set([...tracked.items, ...tracked.twins.map(({ twin }) => twin)].map(({ key }) => key))
  const numbers = new Set([...issueOf.values()].map(({ issue }) => issue.number))
  const plan = (entry: DocumentItem): SyncOperation | null => {
    const issue = issueOf.get(entry)
    const isSure = documents.get(entry.path)?.hasSureFacts !== false
    if (issue !== undefined) return isSure ? reconcile(issue, entry, input) : keep(issue, UNSURE)
    if (!entry.item.selected) return null
    const key = itemKey(entry, taken)
    taken.add(key)
    const doubt = doubtOf.get(entry)
    if (doubt !== undefined) return planDoubt(key, doubt, input)
    if (!isSure && isDateWanted(entry, input)) return planConflict(key, entry, UNSURE_DATE, input)
    const named = namedIssue(entry, input, numbers)
    const operation = planNewItem(key, entry, named, input)
    if (operation.kind === 'adopt') numbers.add(operation.issue)
    return operation
  }
  return [...documents.values()].flatMap(({ items, repeated }) => [
    ...items.flatMap((entry) => plan(entry) ?? []),
    ...repeated
      .filter(({ item }) => item.selected)
      .map((entry) =>
        planConflict(itemKey(entry, taken), entry, 'The same item was handed in twice.', input),
      ),
  ])
}

/** Whether it depends on a date nobody could read if the item is to have an issue. */
function isDateWanted({ item, postmortem }: DocumentItem, { config }: Planning): boolean {
  return config.since !== null && postmortem.incidentDate === null && !item.done
}

function namedIssue({ item }: DocumentItem, input: PlanInput, taken: ReadonlySet<number>): NamedIssue | null {
  const { named, tracked } = input
  const number = localIssue(item.reference, input)
  if (number === null) return null
  const issue = tracked.find((one) => one.number === number) ?? named?.get(number)
  return { number, issue, isTaken: taken.has(number) }
}

function planDoubt(key: string, { item, candidates }: Doubt, input: Planning): SyncOperation {
  const numbers = candidates
    .map(({ issue }) => issue.number)
    .sort((a, b) => a - b)
    .map((number) => `#${number}`)
    .join(' or ')
  const advice =
    candidates.length === 1
      ? `write ${numbers} beside the item if it is, else close ${numbers}`
      : 'write the number beside the item, or close the other issue'
  const reason = `It may be the new wording of ${numbers}; ${advice}.`
  return planConflict(key, item, reason, input)
}

function planConflict(
  key: string,
  entry: DocumentItem,
  reason: string,
  { config, today }: Planning,
): SyncOperation {
  const wanted = desireIssue(entry.item, entry.postmortem, config, today)
  return { ...describeWanted(key, wanted), kind: 'conflict', issue: null, changes: [], reason }
}

function planOrphans(
  input: PlanInput,
  documents: ReadonlyMap<string, SyncDocument>,
  tracked: TrackedItems,
  { issueOf, doubts }: Matching,
  standing: (path: string) => DocumentStanding,
): readonly SyncOperation[] {
  const matched = new Set(issueOf.values())
  const orphans = tracked.items.filter((one) => !matched.has(one))
  if (orphans.length === 0) return []
  const doubted = new Map(doubts.flatMap(({ item, candidates }) => candidates.map((one) => [one, item])))
  const first = new Map([...matched].map((one) => [placeAmongEquals(one), one]))
  const heirs = heirsOf(issueOf)
  const { shownPath = (path: string) => path } = input
  const now = successors(issueOf, tracked.items, standing)
  return orphans.map((one) => {
    const doubt = doubted.get(one)
    if (doubt !== undefined) {
      return keep(
        one,
        `It may belong to line ${doubt.item.line} of ${shownPath(doubt.path)}; see the conflict there.`,
      )
    }
    const other = first.get(placeAmongEquals(one))
    if (other !== undefined) return planTwin({ twin: one, first: other })
    const path = now.get(one.path) ?? one.path
    const home = {
      standing: standing(path),
      document: documents.get(path),
      remnant: findRemnant(one, [path, ...(heirs.get(one.path) ?? [])], documents, issueOf),
    }
    return planOrphan(one, home, input)
  })
}

/** The documents that hold items of issues of another one, by the path of that one. */
function heirsOf(issueOf: Matching['issueOf']): ReadonlyMap<string, ReadonlySet<string>> {
  const moved = [...issueOf].filter(([item, { path }]) => item.path !== path)
  return new Map(
    [...groupBy(moved, ([, { path }]) => path)].map(([from, pairs]) => [
      from,
      new Set(pairs.map(([item]) => item.path)),
    ]),
  )
}

/** Where the words of an issue's item still stand in its document, or in those that took over others of its items. */
function findRemnant(
  tracked: TrackedItem,
  paths: Iterable<string>,
  documents: ReadonlyMap<string, SyncDocument>,
  issueOf: Matching['issueOf'],
): () => Remnant | null {
  return () => {
    for (const path of paths) {
      const document = documents.get(path)
      const line = document === undefined ? null : remnantLine(tracked, document, issueOf)
      if (line !== null) return { path, line }
    }
    return null
  }
}

/** Two issues that agree in all of this were made for one item, by runs that did not see each other. */
function placeAmongEquals({ path, text, key, marker }: TrackedItem): string {
  return marker === null ? key : JSON.stringify([path, text, marker.group, marker.ordinal])
}

function keep(tracked: TrackedItem, reason: string): SyncOperation {
  return { ...describeTracked(tracked), kind: 'keep', issue: tracked.issue.number, changes: [], reason }
}

function toPlan(unordered: readonly SyncOperation[]): SyncPlan {
  const operations = [...unordered].sort(
    (a, b) =>
      compare(a.path, b.path) ||
      a.line - b.line ||
      OPERATION_KINDS.indexOf(a.kind) - OPERATION_KINDS.indexOf(b.kind) ||
      (a.issue ?? 0) - (b.issue ?? 0) ||
      compare(a.key, b.key),
  )
  const count = (kind: OperationKind) => operations.filter((operation) => operation.kind === kind).length
  const summary = Object.fromEntries(OPERATION_KINDS.map((kind) => [kind, count(kind)]))
  return { operations, summary: summary as Record<OperationKind, number> }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
