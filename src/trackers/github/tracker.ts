import { RequestError } from '@octokit/request-error'
import { Failure } from '../../errors.ts'
import type { IssueChanges, IssueTracker, NewIssue, TrackedIssue } from '../tracker.ts'
import { createAssignable } from './assignees.ts'
import { createClient, type GitHubClient, type GitHubOptions, type Purpose } from './client.ts'
import { isDeleted } from './failures.ts'
import { parseIssue, type ReadIssue } from './issue.ts'
import { Labels } from './labels.ts'
import { type Query, readPages } from './pages.ts'
import { createTrust, type Trust } from './trust.ts'

export interface GitHubTrackerOptions extends GitHubOptions {
  /** At least one; the first is the label by which our issues are listed. */
  readonly labels: readonly string[]
}

/** With both of the port's optional methods. */
export type GitHubTracker = Required<IssueTracker>

/**
 * How far back to look, in pages of 100, when no issue has the tracking label: nobody has synced yet, or somebody
 * deleted the label, or chose another in the configuration.
 */
const PAGES_WITHOUT_LABEL = 10

const LIST = { what: 'list the issues', permission: 'issues: read', effect: 'read' } as const

/** The issues of one GitHub repository. Throws a Failure at once when the options cannot work. */
export function createGitHubTracker(options: GitHubTrackerOptions): GitHubTracker {
  const client = createClient(options)
  const labels = new Labels(client)
  const trust = createTrust(client)
  const labelsInUse = new Set<string>()

  async function list(query: Query, maxPages?: number) {
    const { rows, isWhole } = await readPages(client, {
      purpose: LIST,
      path: '/repos/{owner}/{repo}/issues',
      query: { state: 'all', ...query },
      pick: parseIssue,
      ...(maxPages === undefined ? {} : { maxPages }),
    })
    for (const { issue } of rows) labels.remember(issue.labels)
    return { issues: await distinctIssues(rows, trust), isWhole }
  }

  return {
    description: client.description,

    async listIssues(label) {
      // Oldest first: issues that others open meanwhile come at the end and move nothing to another page.
      const query = { labels: listable(label), sort: 'created', direction: 'asc' }
      const { issues } = await list(query)
      if (issues.length > 0) labelsInUse.add(label)
      return issues
    },

    async recentIssues(label) {
      const query = { sort: 'updated', direction: 'desc' }
      const recent = await list(query, 1)
      if (recent.isWhole || labelsInUse.has(label)) return recent.issues
      return (await list(query, PAGES_WITHOUT_LABEL)).issues
    },

    async readIssue(number) {
      const read = await readOne(client, number)
      return read === null ? null : trust(read)
    },

    async createIssue(wanted) {
      const read = await create(client, wanted)
      tellDropped(client, wanted, read.issue)
      requireTrackingLabel(client, options.labels, wanted, read.issue)
      return { ...read.issue, trusted: true }
    },

    async updateIssue(number, changes) {
      const purpose = { ...write(`update issue #${number}`), isOneIssue: true }
      const read = await client.attempt(purpose, async () => {
        const response = await client.octokit.rest.issues.update({
          ...client.repository,
          issue_number: number,
          ...fields(changes),
        })
        return parseIssue(response.data)
      })
      tellDropped(client, changes, read.issue)
      return trust(read)
    },

    async addComment(number, body) {
      const purpose = { ...write(`comment on issue #${number}`), isOneIssue: true }
      await client.attempt(purpose, () =>
        client.octokit.rest.issues.createComment({ ...client.repository, issue_number: number, body }),
      )
    },

    ensureLabels: (wanted) => labels.ensure(wanted),
    assignable: createAssignable(client),
  }
}

function write(what: string): Purpose {
  return { what, permission: 'issues: write', effect: 'write' }
}

/** Pull requests out, and every issue once: one that changed while pages were read may stand on two of them. */
async function distinctIssues(rows: readonly ReadIssue[], trust: Trust): Promise<TrackedIssue[]> {
  const issues = new Map<number, TrackedIssue>()
  for (const row of rows) {
    if (!row.isPullRequest) issues.set(row.issue.number, await trust(row))
  }
  return [...issues.values()]
}

/** Null for a pull request, and for what is not, or no longer, an issue of this repository. */
async function readOne(client: GitHubClient, number: number): Promise<ReadIssue | null> {
  const purpose = { what: `read issue #${number}`, permission: 'issues: read', effect: 'read' } as const
  return client.attempt(purpose, async () => {
    try {
      const wanted = { ...client.repository, issue_number: number }
      const read = parseIssue((await client.octokit.rest.issues.get(wanted)).data)
      // GitHub leads on to where an issue was transferred: another repository, another number.
      return read.isPullRequest || read.issue.number !== number ? null : read
    } catch (error) {
      if (error instanceof RequestError && (error.status === 404 || isDeleted(error))) return null
      throw error
    }
  })
}

/** GitHub takes a list of labels, with a comma between. */
function listable(label: string): string {
  if (!label.includes(',')) return label
  throw new Failure({
    code: 'LABEL_INVALID',
    kind: 'usage',
    message: `The first label, ${label}, has a comma in it: GitHub cannot list issues by it.`,
    advice: 'Choose another name for the first of `labels`.',
  })
}

async function create(client: GitHubClient, wanted: NewIssue): Promise<ReadIssue> {
  const { title, body } = wanted
  const post = async (assignees: readonly string[]) => {
    const response = await client.octokit.rest.issues.create({
      ...client.repository,
      title,
      body,
      labels: [...wanted.labels],
      assignees: [...assignees],
    })
    return parseIssue(response.data)
  }
  return client.attempt(write('create an issue'), async () => {
    try {
      return await post(wanted.assignees)
    } catch (error) {
      if (wanted.assignees.length === 0 || !refusesAssignees(error)) throw error
      return await post([])
    }
  })
}

/** One login that cannot be assigned has the whole issue refused, before anything is made of it. */
function refusesAssignees(error: unknown): boolean {
  if (!(error instanceof RequestError) || error.status !== 422) return false
  const data: unknown = error.response?.data
  if (typeof data !== 'object' || data === null || !('errors' in data) || !Array.isArray(data.errors))
    return false
  return data.errors.length > 0 && data.errors.every((one: { field?: unknown }) => one?.field === 'assignees')
}

function fields(changes: IssueChanges) {
  return {
    ...(changes.title === undefined ? {} : { title: changes.title }),
    ...(changes.body === undefined ? {} : { body: changes.body }),
    ...(changes.labels === undefined ? {} : { labels: [...changes.labels] }),
    ...(changes.assignees === undefined ? {} : { assignees: [...changes.assignees] }),
    ...(changes.state === undefined ? {} : { state: changes.state }),
    ...(changes.stateReason === undefined ? {} : { state_reason: changes.stateReason }),
  }
}

/** Without push access GitHub leaves out labels and assignees, and says that all went well. */
function tellDropped(client: GitHubClient, wanted: IssueChanges, made: TrackedIssue): void {
  const dropped = [
    ...missing(wanted.labels ?? [], made.labels).map((label) => `label ${label}`),
    ...missing(wanted.assignees ?? [], made.assignees).map((login) => `assignee ${login}`),
  ]
  if (dropped.length > 0) client.progress(`GitHub left out of issue #${made.number}: ${dropped.join(', ')}.`)
}

function missing(wanted: readonly string[], found: readonly string[]): string[] {
  const known = new Set(found.map((name) => name.toLowerCase()))
  return wanted.filter((name) => !known.has(name.toLowerCase()))
}

/** Without its label no later run would find the issue by it: better to stop after the first. */
function requireTrackingLabel(
  client: GitHubClient,
  labels: readonly string[],
  wanted: NewIssue,
  made: TrackedIssue,
): void {
  const tracking = labels.filter((label, index) => index === 0 && wanted.labels.includes(label))
  if (missing(tracking, made.labels).length === 0) return
  throw new Failure({
    code: 'TRACKER_LABEL_REFUSED',
    kind: 'tracker',
    message: `GitHub made issue #${made.number} in ${client.description} without the label ${tracking[0]}.`,
    advice: 'Use a token that may label issues: `issues: write` under `permissions:`, or push access.',
  })
}
