import { Failure } from '../../errors.ts'
import type { IssueTracker, TrackedIssue } from '../tracker.ts'
import { createAssignable } from './assignees.ts'
import { createClient, type GitHubOptions, type Purpose } from './client.ts'
import { withKnownReason } from './close-reason.ts'
import { readComments } from './comments.ts'
import { countIssues } from './count-issues.ts'
import { OrganisationFields } from './fields.ts'
import { FirstSync } from './first-sync.ts'
import { parseIssue, type ReadIssue } from './issue.ts'
import {
  fixedFields,
  optionalFields,
  requireTrackingLabel,
  tellDropped,
  withoutRefused,
} from './issue-writes.ts'
import { isNoneLabelled } from './labelled.ts'
import { Labels } from './labels.ts'
import { readLinkedChanges } from './linked-changes.ts'
import { Milestones } from './milestones.ts'
import { type Pages, type PagesRequest, type Query, readPages } from './pages.ts'
import { Pins } from './pins.ts'
import { readSettledPages } from './settled-pages.ts'
import { SubIssues } from './sub-issues.ts'
import { createTrust, type Trust } from './trust.ts'
import { readNumber, Unlisted } from './unlisted.ts'

export interface GitHubTrackerOptions extends GitHubOptions {
  /** At least one; the first is the label by which our issues are listed. */
  readonly labels: readonly string[]
  /** Name of the organisation's date field that holds due dates; left out: none. */
  readonly dueField?: string | null
  /** Names of apps beside GitHub Actions whose issues count as ours; default: none. */
  readonly apps?: readonly string[]
}

/** With all of the port's optional methods. */
export type GitHubTracker = Required<Omit<IssueTracker, 'linkFromIssue'>>

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
  const milestones = new Milestones(client)
  const dueField = options.dueField ?? null
  const organisation = new OrganisationFields(client, dueField)
  const trust = createTrust(client, options.apps)
  const subIssues = new SubIssues(client)
  const pins = new Pins(client)
  const parse = (data: unknown): ReadIssue => {
    const read = parseIssue(data, dueField)
    subIssues.remember(read.issue.number, read.id)
    return read
  }
  const labelsInUse = new Set<string>()
  const unlisted = new Unlisted(client, parse)
  const firstSync = new FirstSync(client, labels, unlisted)
  let hasCreated = false

  const listing = (query: Query): PagesRequest<ReadIssue> => ({
    purpose: LIST,
    path: '/repos/{owner}/{repo}/issues',
    query: { state: 'all', ...query },
    pick: parse,
  })

  async function known({ rows }: Pages<ReadIssue>, asking?: 'named'): Promise<readonly TrackedIssue[]> {
    for (const { issue, milestone } of rows) {
      labels.remember(issue.labels)
      unlisted.note(issue.number)
      if (milestone !== null) milestones.remember(milestone)
    }
    return distinctIssues(rows, trust, asking)
  }

  return {
    description: client.description,
    server: options.serverUrl,

    async listIssues(label) {
      // Oldest first: issues that others open meanwhile come at the end and move nothing to another page.
      const query = { labels: listable(label), sort: 'created', direction: 'asc' }
      const isNoneListed = (numbers: readonly number[]) => isNoneLabelled(client, label, numbers)
      const pages = await readSettledPages(client, listing(query), ({ issue }) => issue.number, isNoneListed)
      const issues = await known(pages, 'named')
      if (issues.length > 0) labelsInUse.add(label)
      firstSync.listed(issues.length)
      return issues
    },

    async changedIssues(label, { since, highest }) {
      unlisted.note(highest)
      labelsInUse.add(label)
      // First: where GitHub does not count, all else would be asked for in vain.
      const total = await countIssues(client, label)
      if (total === null) return null
      const query = { labels: listable(label), since, sort: 'created', direction: 'asc' }
      const isNoneListed = (numbers: readonly number[]) => isNoneLabelled(client, label, numbers, since)
      const pages = await readSettledPages(client, listing(query), ({ issue }) => issue.number, isNoneListed)
      const issues = await known(pages, 'named')
      return { issues, total }
    },

    async recentIssues(label) {
      if (!hasCreated && firstSync.isNothingThere(label)) return []
      const query = listing({ sort: 'updated', direction: 'desc' })
      const maxPages = labelsInUse.has(label) ? 1 : PAGES_WITHOUT_LABEL
      const issues = await known(await readPages(client, { ...query, maxPages }))
      // Whoever made the label is the first to open issues under it: nothing can be there that is not listed.
      if (labels.wasMade(label) && !hasCreated) return issues
      return [...issues, ...(await distinctIssues(await unlisted.beyond(), trust))]
    },

    async readIssue(number) {
      const read = await readNumber(client, number, parse)
      return typeof read === 'string' || read.isPullRequest ? null : trust(read, 'named')
    },

    async openedBefore(number) {
      return distinctIssues(await unlisted.before(number), trust)
    },

    async createIssue(wanted) {
      hasCreated = true
      const { title, body } = wanted
      const optional = optionalFields(wanted, milestones, organisation)
      const read = await client.attempt(write('create an issue'), () =>
        withoutRefused({ assignees: [...wanted.assignees], ...optional }, async (more) => {
          const fixed = { ...client.repository, title, body, labels: [...wanted.labels] }
          const { data } = await client.octokit.rest.issues.create({ ...fixed, ...more })
          pins.remember(data)
          return parse(data)
        }),
      )
      tellDropped(client, wanted, read.issue)
      requireTrackingLabel(client, options.labels, wanted, read.issue)
      return { ...read.issue, trusted: true }
    },

    async updateIssue(number, changes) {
      const purpose = { ...write(`update issue #${number}`), isOneIssue: true }
      const optional = optionalFields(changes, milestones, organisation)
      const read = await withKnownReason(changes, (known) =>
        client.attempt(purpose, () =>
          withoutRefused(optional, async (more) => {
            const fixed = { ...client.repository, issue_number: number, ...fixedFields(known) }
            return parse((await client.octokit.rest.issues.update({ ...fixed, ...more })).data)
          }),
        ),
      )
      tellDropped(client, changes, read.issue)
      return trust(read, 'named')
    },

    async addComment(number, body) {
      const purpose = { ...write(`comment on issue #${number}`), isOneIssue: true }
      await client.attempt(purpose, () =>
        client.octokit.rest.issues.createComment({ ...client.repository, issue_number: number, body }),
      )
    },

    readComments: (number, since) => readComments(client, number, since),
    linkedChanges: (numbers) => readLinkedChanges(client, numbers),
    pinIssue: (number) => pins.pin(number),
    addSubIssue: (parent, child) => subIssues.add(parent, child),
    supportedFields: (wanted) => organisation.support(wanted),
    missingMilestones: (titles) => milestones.missing(titles),
    ensureMilestones: (wanted) => milestones.ensure(wanted),

    async ensureLabels(wanted) {
      await firstSync.makeLabels(wanted)
      await labels.ensure(wanted)
    },

    assignable: createAssignable(client),
  }
}

function write(what: string): Purpose {
  return { what, permission: 'issues: write', effect: 'write' }
}

/** Pull requests out, and every issue once: one that changed while pages were read may stand on two of them. */
async function distinctIssues(
  rows: readonly ReadIssue[],
  trust: Trust,
  asking?: 'named',
): Promise<TrackedIssue[]> {
  const issues = new Map<number, TrackedIssue>()
  for (const row of rows) {
    if (!row.isPullRequest) issues.set(row.issue.number, await trust(row, asking))
  }
  return [...issues.values()]
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
