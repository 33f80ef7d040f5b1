import type { SourceLinks } from '../files/source-links.ts'
import { incidentName } from '../policy/incident-name.ts'
import type { Postmortem } from '../postmortem/postmortem.ts'
import { linkTarget } from '../safe-text/link-target.ts'
import { markdownText } from '../safe-text/safe-text.ts'
import type { IssueChanges, TrackedIssue } from '../trackers/tracker.ts'
import { groupBy } from './group-by.ts'
import { incidentOf } from './incident.ts'
import { contentOf, type ParentMarker, readParent } from './parent-body.ts'
import { mergeTitle, sameTitle } from './three-way.ts'
import { readTracked, type TrackedItem } from './tracked-items.ts'

/** https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/adding-sub-issues */
export const MOST_SUB_ISSUES = 100
const MAX_LISTED = 200

export interface ParentsInput {
  /** Every postmortem read in this run. */
  readonly postmortems: readonly Postmortem[]
  /** Every issue with the tracking label as it stands now. */
  readonly issues: readonly TrackedIssue[]
  /** The tracking label. */
  readonly label: string
  readonly links: SourceLinks
}

/** What is to become of the parent issue of one postmortem. */
export interface ParentPlan {
  /** Null: to be made. */
  readonly parent: TrackedIssue | null
  readonly title: string
  /** The lines people see. */
  readonly visible: string
  /** What it is to remember, once `link` is done. */
  readonly marker: ParentMarker
  /** Title and state, where they change. */
  readonly changes: IssueChanges
  /** Numbers of issues that are to become its sub-issues. */
  readonly link: readonly number[]
  /** How many issues are too many to be sub-issues. */
  readonly unlinked: number
  /** False when everything is as it should be. */
  readonly isWrite: boolean
}

/**
 * The parent issues of all postmortems that have action items in the tracker. Pure. A postmortem that was not read keeps
 * its parent up to date and gets none anew; nor does one whose items are all closed.
 */
export function planParents(input: ParentsInput): readonly ParentPlan[] {
  const items = readTracked(input.issues, input.label).items.filter(({ marker }) => marker !== null)
  const groups = [...groupBy(items, groupKey)]
  const parents = assignParents(groups, input.issues)
  return groups.flatMap(([key, children]) => {
    const parent = parents.get(key) ?? null
    const postmortem = input.postmortems.find((one) => key === keyOf(one.path, incidentOf(one)))
    const isWanted = parent !== null || (postmortem !== undefined && children.some(isOpen))
    return isWanted ? [planParent(parent, children, postmortem ?? null, input.links)] : []
  })
}

function groupKey({ path, marker }: TrackedItem): string {
  return keyOf(path, marker?.incident ?? null)
}

function keyOf(path: string, incident: string | null): string {
  return JSON.stringify([path, incident])
}

interface FoundParent {
  readonly issue: TrackedIssue
  readonly marker: ParentMarker
}

/** By document and incident; else the one that has most of the items already (its file moved, its title changed). */
function assignParents(
  groups: readonly (readonly [string, readonly TrackedItem[]])[],
  issues: readonly TrackedIssue[],
): ReadonlyMap<string, TrackedIssue> {
  const free = new Set<FoundParent>(
    issues
      .filter(({ trusted }) => trusted)
      .toSorted((a, b) => a.number - b.number)
      .flatMap((issue) => {
        const marker = readParent(issue.body)
        return marker === null ? [] : [{ issue, marker }]
      }),
  )
  const found = new Map<string, TrackedIssue>()
  const take = (key: string, choose: (parents: readonly FoundParent[]) => FoundParent | undefined) => {
    const chosen = found.has(key) ? undefined : choose([...free])
    if (chosen === undefined) return
    free.delete(chosen)
    found.set(key, chosen.issue)
  }
  for (const [key] of groups) {
    take(key, (parents) => parents.find(({ marker }) => keyOf(marker.path, marker.incident) === key))
  }
  for (const [key, children] of groups) take(key, (parents) => mostShared(parents, children))
  return found
}

function mostShared(
  parents: readonly FoundParent[],
  children: readonly TrackedItem[],
): FoundParent | undefined {
  const shared = ({ issue, marker }: FoundParent) =>
    children.filter((one) => marker.linked.includes(one.issue.number) || one.issue.parent === issue.number)
      .length
  return parents.filter((one) => shared(one) > 0).toSorted((a, b) => shared(b) - shared(a))[0]
}

function planParent(
  parent: TrackedIssue | null,
  children: readonly TrackedItem[],
  postmortem: Postmortem | null,
  links: SourceLinks,
): ParentPlan {
  const last = parent === null ? null : readParent(parent.body)
  const linked = new Set(last?.linked ?? [])
  const unlinked = children.filter(
    ({ issue }) => !linked.has(issue.number) && typeof issue.parent !== 'number',
  )
  const room = Math.max(0, MOST_SUB_ISSUES - linked.size)
  const wanted = postmortem === null ? (last?.title ?? '') : incidentName(postmortem)
  const { title, base } =
    parent === null || last === null
      ? { title: wanted, base: wanted }
      : mergeTitle(parent.title, last.title, wanted)
  const { state, write } = decideState(parent, last, children)
  const [first] = children
  const content = contentOf(listOf(children))
  const changes = { ...(parent === null || sameTitle(parent.title, title) ? {} : { title }), ...write }
  const numbers = [...new Set([...linked, ...children.map(({ issue }) => issue.number)])]
  return {
    parent,
    title,
    visible: visibleOf(children, postmortem, links),
    marker: {
      path: first?.path ?? '',
      incident: first?.marker?.incident ?? null,
      linked: numbers.slice(0, 2000),
      title: base,
      content,
      state,
    },
    changes,
    link: unlinked.slice(0, room).map(({ issue }) => issue.number),
    unlinked: Math.max(0, unlinked.length - room),
    isWrite: content !== last?.content || Object.keys(changes).length > 0 || unlinked.length > 0,
  }
}

/** Closed when everything is; opened again where it was the tool that closed it. What people did since stays. */
function decideState(
  parent: TrackedIssue | null,
  last: ParentMarker | null,
  children: readonly TrackedItem[],
): { readonly state: ParentMarker['state']; readonly write: IssueChanges } {
  const isDone = !children.some(isOpen)
  if (parent === null || last === null) return { state: 'open', write: {} }
  if (isDone && parent.state === 'open' && last.state === 'open')
    return { state: 'done', write: { state: 'closed', stateReason: 'completed' } }
  const isOurs = parent.state === 'closed' && last.state === 'done' && parent.stateReason !== 'not_planned'
  if (!isDone && isOurs) return { state: 'open', write: { state: 'open', stateReason: 'reopened' } }
  return { state: isDone ? last.state : parent.state === 'open' ? 'open' : last.state, write: {} }
}

function visibleOf(
  children: readonly TrackedItem[],
  postmortem: Postmortem | null,
  links: SourceLinks,
): string {
  const path = children[0]?.path ?? ''
  const address = postmortem === null ? null : links.lineUrl(path, postmortem.titleLine ?? 1, 1)
  const target = address === null ? null : linkTarget(address.replace(/#.*$/, ''))
  const shown = markdownText(path)
  return [
    `The action items of one postmortem: ${target === null ? shown : `[${shown}](${target})`}`,
    '',
    listOf(children),
  ].join('\n')
}

/** Numbers only: GitHub shows the title of an issue that a line of a list names. */
function listOf(children: readonly TrackedItem[]): string {
  const done = children.filter((one) => !isOpen(one) && one.issue.stateReason !== 'not_planned').length
  const dropped = children.filter((one) => !isOpen(one)).length - done
  const lines = children
    .toSorted((a, b) => a.issue.number - b.issue.number)
    .map((one) => `- [${isOpen(one) ? ' ' : 'x'}] #${one.issue.number}`)
  const rest = lines.length - MAX_LISTED
  return [
    `**Progress:** ${done} of ${children.length} done${dropped === 0 ? '' : `, ${dropped} not planned`}`,
    '',
    ...lines.slice(0, MAX_LISTED),
    ...(rest > 0 ? [`- and ${rest} more`] : []),
  ].join('\n')
}

function isOpen({ issue }: TrackedItem): boolean {
  return issue.state === 'open'
}
