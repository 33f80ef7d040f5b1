import { GraphQLError } from 'graphql'
import type { Access } from '../access.ts'
import { nodeId } from '../issues.ts'
import { labelOf, listedIssues, type State, type StoredIssue } from '../state.ts'

/** What fields answer: values, or functions of their arguments. Fields left out here are not known to this GitHub. */
type Fields = Readonly<Record<string, unknown>>

/** The most pinned issues of a repository: https://docs.github.com/issues/tracking-your-work-with-issues/pinning-an-issue-to-your-repository */
const MOST_PINNED = 3

/** The queries and mutations, answered from the repositories, as far as the token may. */
export function root(repositories: readonly State[], access: Access): Fields {
  const seen = access.sees ? repositories.filter(({ isHidden }) => !isHidden) : []
  return {
    viewer: { login: access.login },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const found = seen.find((one) => same(owner, one.owner) && same(name, one.repo))
      if (found !== undefined) return repository(found, access)
      throw problem('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
    },
    createLabel: ({ input }: { input: LabelInput }) => {
      const found = seen.find((one) => repositoryId(one) === input.repositoryId)
      if (found === undefined) throw unknownNode(input.repositoryId)
      return createLabel(found, access, input)
    },
    pinIssue: ({ input }: { input: { issueId: string } }) => pin(seen, access, input.issueId, true),
    unpinIssue: ({ input }: { input: { issueId: string } }) => pin(seen, access, input.issueId, false),
  }
}

function repositoryId({ id }: State): string {
  return `R_${id}`
}

interface ByLabel {
  readonly labels?: readonly string[]
  readonly states?: readonly string[]
}

function repository(state: State, access: Access): Fields {
  const { issues, discussions } = state
  const label = ({ name }: { name: string }) => state.labels.find((one) => same(one.name, name)) ?? null
  const found = ({ number }: { number: number }) => issues.find((one) => one.number === number)
  return {
    id: repositoryId(state),
    label,
    issue: (args: { number: number }) => {
      const issue = found(args)
      if (issue === undefined || issue.pull !== null) throw unresolved('an Issue', args.number)
      return showIssue(state, access, issue)
    },
    issueOrPullRequest: (args: { number: number }) => {
      const issue = found(args)
      if (issue === undefined) throw unresolved('an issue or pull request', args.number)
      return issue.pull === null ? showIssue(state, access, issue) : showPull(issue)
    },
    issues: (filter: ByLabel) => {
      requireIssues(access)
      return counted(listedIssues(state).filter((issue) => issue.pull === null && fits(issue, filter)))
    },
    pullRequests: (page: Page) => {
      if (access.pullRequests === 'none') throw forbidden(access)
      return paged(issues.filter(({ pull }) => pull !== null).map(showPull), page, ({ number }) => number)
    },
    discussions: (page: Page) =>
      paged(
        discussions.map((number) => ({ __typename: 'Discussion', number })),
        page,
        ({ number }) => number,
      ),
  }
}

function fits(issue: StoredIssue, { labels, states }: ByLabel): boolean {
  const hasLabel = labels?.some((name) => issue.labels.some((one) => same(one, name))) ?? true
  return hasLabel && (states?.includes(issue.state.toUpperCase()) ?? true)
}

function showIssue(state: State, access: Access, issue: StoredIssue): Fields {
  requireIssues(access)
  return {
    __typename: 'Issue',
    id: nodeId(state, issue),
    number: issue.number,
    updatedAt: issue.updatedAt,
    isPinned: state.pinned.includes(issue.number),
    closedByPullRequestsReferences: (page: Page & { includeClosedPrs?: boolean }) => {
      if (access.pullRequests === 'none') throw forbidden(access)
      const linked = state.issues.filter(({ number }) => issue.linkedPulls?.includes(number)).map(showPull)
      const shown = linked.filter((pull) => page.includeClosedPrs === true || pull.state === 'OPEN')
      return paged(shown, page, ({ number }) => number)
    },
    timelineItems: (page: Page) => paged(closedEvents(issue), page, () => 0),
    labels: (page: Page) =>
      paged(
        issue.labels.map((name) => labelOf(state, name)),
        page,
        ({ id }) => id,
      ),
  }
}

/** Its one timeline event that is known: how it was closed last. */
function closedEvents({ state, closer }: StoredIssue): readonly Fields[] {
  if (state === 'open') return []
  const shown = { Commit: { oid: '0'.repeat(40) }, PullRequest: { number: 1 }, ProjectV2: { number: 1 } }
  const by = closer === undefined ? null : { __typename: closer, ...shown[closer] }
  return [{ __typename: 'ClosedEvent', closer: by }]
}

function showPull({ number, state, pull }: StoredIssue) {
  const shown = pull?.mergedAt === undefined ? state.toUpperCase() : 'MERGED'
  return { __typename: 'PullRequest', number, state: shown }
}

interface Page {
  readonly first?: number
  readonly last?: number
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' }
}

function counted(rows: readonly unknown[]): Fields {
  return { totalCount: rows.length, nodes: rows }
}

/** `age` gives what rows are ordered by when asked for by their creation, the only order there is. */
function paged<Row>(rows: readonly Row[], { first, last, orderBy }: Page, age: (row: Row) => number): Fields {
  // https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#node-limit
  if (first === undefined && last === undefined) {
    throw problem(
      'MISSING_PAGINATION_BOUNDARIES',
      'You must provide a `first` or `last` value to properly paginate.',
    )
  }
  if (Math.max(first ?? 0, last ?? 0) > 100) {
    throw problem('EXCESSIVE_PAGINATION', 'Requesting records exceeds the `first` limit of 100 records.')
  }
  if (orderBy !== undefined && orderBy.field !== 'CREATED_AT') {
    throw new Error(`the in-memory GitHub does not order by ${orderBy.field} there`)
  }
  const direction = orderBy?.direction === 'DESC' ? -1 : 1
  const ordered = rows.toSorted((a, b) => direction * (age(a) - age(b)))
  const nodes = first === undefined ? ordered.slice(-(last ?? 0)) : ordered.slice(0, first)
  return { totalCount: rows.length, nodes }
}

interface LabelInput {
  readonly repositoryId: string
  readonly name: string
  readonly color: string
  readonly description?: string | null
}

function createLabel(state: State, access: Access, input: LabelInput): Fields {
  const { name, color, description = null } = input
  requireWrite(state, access, 'CreateLabel')
  const wrong =
    name === '' || name.length > 50 || !/^[0-9a-f]{6}$/i.test(color) || (description ?? '').length > 100
  if (wrong) throw problem('UNPROCESSABLE', 'Label is invalid')
  if (state.labels.some((label) => same(label.name, name))) {
    throw problem('UNPROCESSABLE', 'Name has already been taken')
  }
  return { label: Object.assign(labelOf(state, name), { color, description }) }
}

function pin(repositories: readonly State[], access: Access, id: string, isPinned: boolean): Fields {
  for (const state of repositories) {
    const issue = state.issues.find((one) => one.pull === null && nodeId(state, one) === id)
    if (issue === undefined) continue
    requireWrite(state, access, isPinned ? 'PinIssue' : 'UnpinIssue')
    const others = state.pinned.filter((number) => number !== issue.number)
    if (isPinned && others.length >= MOST_PINNED) {
      throw problem('UNPROCESSABLE', `Maximum ${MOST_PINNED} pinned issues per repository`)
    }
    state.pinned = isPinned ? [...others, issue.number] : others
    return { issue: showIssue(state, access, issue) }
  }
  throw unknownNode(id)
}

function unknownNode(id: string): GraphQLError {
  return problem('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
}

function requireIssues(access: Access): void {
  if (access.issues === 'none') throw forbidden(access)
}

function forbidden({ isApp }: Access): GraphQLError {
  return problem('FORBIDDEN', isApp ? 'Resource not accessible by integration' : 'Must have access to them.')
}

function requireWrite({ repo }: State, { push, isApp, login }: Access, what: string): void {
  if (push) return
  throw problem(
    'FORBIDDEN',
    isApp
      ? 'Resource not accessible by integration'
      : `${login} does not have the correct permissions to execute \`${what}\` in ${repo}`,
  )
}

function unresolved(what: string, number: number): GraphQLError {
  return problem('NOT_FOUND', `Could not resolve to ${what} with the number of ${number}.`)
}

function problem(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } })
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
