import type { GitStore } from './git.ts'

/** One repository and the people around it. Tests may read and change it directly. */
export interface State {
  /** Of the repository: 1 for the first one. */
  readonly id: number
  readonly owner: string
  readonly repo: string
  isPrivate: boolean
  /** True: no token sees it (404). */
  isHidden: boolean
  isArchived: boolean
  topics: readonly string[]
  /** False where the owner is a person. */
  isOfOrganisation: boolean
  hasIssues: boolean
  defaultBranch: string
  readonly users: Map<string, StoredUser>
  /** Logins (lower case) with push access: those that may be assigned. The owner is one. */
  readonly collaborators: Set<string>
  readonly labels: StoredLabel[]
  readonly milestones: StoredMilestone[]
  /** Of the organisation; null where the owner is a person, or the server knows of none. */
  issueTypes: readonly string[] | null
  /** False for a server that knows of none. */
  hasSubIssues: boolean
  /** False for a server that knows of none: 404. */
  hasGraphQL: boolean
  /** False for a server that closes issues as completed or not planned only. */
  knowsDuplicates: boolean
  /** Date fields of the organisation, by name; null as above. */
  dateFields: readonly string[] | null
  /** Issues and pull requests: they share their numbers. */
  readonly issues: StoredIssue[]
  /** Numbers of discussions: they share them with issues. */
  readonly discussions: number[]
  /** Numbers of the pinned issues. */
  pinned: readonly number[]
  readonly comments: StoredComment[]
  readonly reviewComments: StoredReviewComment[]
  readonly git: GitStore
  /** What was pushed to the default branch, oldest first; commits that are not among them are not known. */
  readonly pushes: StoredPush[]
  /** How many listings a new or changed issue is missing from, or stands in unchanged. */
  listLag: number
  readonly now: () => Date
  /** Counts every change, to order what changed in the same second. */
  revision: number
}

export interface StoredUser {
  readonly id: number
  readonly login: string
  readonly type: 'User' | 'Bot'
}

export interface StoredLabel {
  readonly id: number
  name: string
  color: string
  description: string | null
}

export interface StoredMilestone {
  readonly number: number
  title: string
  description: string | null
  dueOn: string | null
  state: 'open' | 'closed'
}

export interface StoredIssue {
  readonly number: number
  title: string
  body: string | null
  state: 'open' | 'closed'
  stateReason: string | null
  /** Names as they stand in the repository's labels. */
  labels: string[]
  assignees: string[]
  /** Number of the milestone. */
  milestone: number | null
  type: string | null
  /** Number of the issue it is a sub-issue of. */
  parent: number | null
  /** What closed it, where that was no person. */
  closer?: 'Commit' | 'PullRequest' | 'ProjectV2'
  /** Numbers of the pull requests linked to it. */
  linkedPulls?: readonly number[]
  /** Values of date fields, by the name of the field. */
  dates: Readonly<Record<string, string>>
  readonly author: string
  readonly createdAt: string
  updatedAt: string
  closedAt: string | null
  revision: number
  /** Null for an issue. */
  readonly pull: StoredPull | null
  /** What listings still show, and how often: null while it is not shown at all. */
  stale: { readonly issue: StoredIssue | null; listingsLeft: number } | null
}

export interface StoredPull {
  readonly files: readonly StoredFile[]
  /** Branches; left out for those that tests seed. */
  readonly head?: string
  readonly base?: string
  mergedAt?: string
}

export interface StoredFile {
  readonly filename: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'
  readonly previousFilename?: string
  /** The hunks of its diff. */
  readonly patch?: string
}

export interface StoredPush {
  readonly sha: string
  readonly files: readonly StoredFile[]
}

export interface StoredComment {
  readonly id: number
  readonly issue: number
  readonly author: string
  body: string
  readonly createdAt: string
  updatedAt: string
}

/** A comment on lines of a file that a pull request changes. */
export interface StoredReviewComment {
  readonly id: number
  readonly review: number
  readonly pull: number
  readonly path: string
  readonly startLine: number | null
  readonly line: number
  readonly commit: string
  readonly author: string
  body: string
  readonly createdAt: string
}

/** What a repository starts with; everything left out has a sensible value. */
export interface Seed {
  readonly owner?: string
  readonly repo?: string
  readonly isPrivate?: boolean
  readonly isHidden?: boolean
  readonly isArchived?: boolean
  readonly topics?: readonly string[]
  readonly isOfOrganisation?: boolean
  readonly hasIssues?: boolean
  readonly defaultBranch?: string
  /** Logins with push access beside the owner. */
  readonly collaborators?: readonly string[]
  readonly labels?: readonly string[]
  readonly milestones?: readonly { title: string; state?: 'open' | 'closed' }[]
  readonly issueTypes?: readonly string[]
  readonly hasSubIssues?: boolean
  readonly hasGraphQL?: boolean
  readonly knowsDuplicates?: boolean
  readonly dateFields?: readonly string[]
  readonly issues?: readonly SeedIssue[]
  readonly pulls?: readonly SeedPull[]
  readonly comments?: readonly { issue: number; author: string; body: string }[]
}

export interface SeedIssue {
  readonly title: string
  readonly body?: string
  readonly labels?: readonly string[]
  readonly assignees?: readonly string[]
  readonly state?: 'open' | 'closed'
  readonly stateReason?: string
  readonly author?: string
  readonly milestone?: number | null
  readonly type?: string | null
  readonly dates?: Readonly<Record<string, string>>
}

export interface SeedPull extends SeedIssue {
  readonly files: readonly StoredFile[]
}

/** Whole seconds, as GitHub writes them. */
export function timestamp(state: State): string {
  return state
    .now()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
}

export function userOf(state: State, login: string): StoredUser {
  const key = login.toLowerCase()
  const known = state.users.get(key)
  if (known !== undefined) return known
  const type = login.endsWith('[bot]') ? 'Bot' : 'User'
  const user: StoredUser = { id: 1000 + state.users.size, login, type }
  state.users.set(key, user)
  return user
}

export function mayBeAssigned(state: State, login: string): boolean {
  return state.collaborators.has(login.toLowerCase())
}

/** The label of that name; GitHub makes it, grey, when an issue names one that is not there. */
export function labelOf(state: State, name: string): StoredLabel {
  const known = state.labels.find((label) => label.name.toLowerCase() === name.toLowerCase())
  if (known !== undefined) return known
  const label: StoredLabel = { id: state.labels.length + 1, name, color: 'ededed', description: null }
  state.labels.push(label)
  return label
}

/** Adds an issue or pull request as `author`; everything in it is taken as allowed. */
export function addIssue(state: State, seed: SeedIssue, author: string, pull: StoredPull | null) {
  const at = timestamp(state)
  state.revision += 1
  const issue: StoredIssue = {
    // Tests take issues out, as if deleted: a number is never given twice.
    number: 1 + Math.max(state.issues.length + state.discussions.length, state.issues.at(-1)?.number ?? 0),
    title: seed.title,
    body: seed.body ?? null,
    state: seed.state ?? 'open',
    stateReason: seed.stateReason ?? (seed.state === 'closed' ? 'completed' : null),
    labels: [...new Set((seed.labels ?? []).map((name) => labelOf(state, name).name))],
    assignees: [...(seed.assignees ?? [])],
    milestone: seed.milestone ?? null,
    type: seed.type ?? null,
    parent: null,
    dates: seed.dates ?? {},
    author: userOf(state, author).login,
    createdAt: at,
    updatedAt: at,
    closedAt: seed.state === 'closed' ? at : null,
    revision: state.revision,
    pull,
    stale: state.listLag > 0 ? { issue: null, listingsLeft: state.listLag } : null,
  }
  state.issues.push(issue)
  return issue
}

/** Applies `change`, and remembers what listings that lag go on showing. */
export function changeIssue(state: State, issue: StoredIssue, change: (issue: StoredIssue) => void): void {
  const shown = issue.stale === null ? { ...issue } : issue.stale.issue
  change(issue)
  state.revision += 1
  issue.revision = state.revision
  issue.updatedAt = timestamp(state)
  issue.stale = state.listLag > 0 ? { issue: shown, listingsLeft: state.listLag } : null
}

/** The issues as one listing shows them; each listing brings what lags one nearer. */
export function listedIssues(state: State): StoredIssue[] {
  return state.issues.flatMap((issue) => {
    if (issue.stale === null) return [issue]
    const shown = issue.stale.issue
    issue.stale.listingsLeft -= 1
    if (issue.stale.listingsLeft === 0) issue.stale = null
    return shown === null ? [] : [shown]
  })
}

function trackingOf({
  milestones = [],
  issueTypes,
  dateFields,
  hasSubIssues = true,
  hasGraphQL = true,
  knowsDuplicates = true,
}: Seed) {
  return {
    hasSubIssues,
    hasGraphQL,
    knowsDuplicates,
    milestones: milestones.map(({ title, state = 'open' }, index): StoredMilestone => {
      return { number: index + 1, title, description: null, dueOn: null, state }
    }),
    issueTypes: issueTypes ?? null,
    dateFields: dateFields ?? null,
  }
}

function listingOf({ isHidden = false, isArchived = false, topics = [], isOfOrganisation = true }: Seed) {
  return { isHidden, isArchived, topics, isOfOrganisation }
}

export function createState(seed: Seed, now: () => Date, id = 1): State {
  const owner = seed.owner ?? 'octo'
  const state: State = {
    id,
    owner,
    repo: seed.repo ?? 'payments',
    isPrivate: seed.isPrivate ?? false,
    ...listingOf(seed),
    hasIssues: seed.hasIssues ?? true,
    defaultBranch: seed.defaultBranch ?? 'main',
    users: new Map(),
    collaborators: new Set([owner, ...(seed.collaborators ?? [])].map((login) => login.toLowerCase())),
    labels: [],
    ...trackingOf(seed),
    issues: [],
    discussions: [],
    pinned: [],
    comments: [],
    reviewComments: [],
    git: { commits: new Map(), trees: new Map(), branches: new Map() },
    pushes: [],
    listLag: 0,
    now,
    revision: 0,
  }
  for (const login of [owner, ...(seed.collaborators ?? [])]) userOf(state, login)
  for (const name of seed.labels ?? []) labelOf(state, name)
  for (const issue of seed.issues ?? []) addIssue(state, issue, issue.author ?? owner, null)
  for (const pull of seed.pulls ?? []) addIssue(state, pull, pull.author ?? owner, { files: pull.files })
  for (const { issue, author, body } of seed.comments ?? []) addComment(state, issue, author, body)
  return state
}

export function addComment(state: State, issue: number, author: string, body: string): StoredComment {
  const at = timestamp(state)
  const login = userOf(state, author).login
  const id = state.comments.length + 1
  const comment: StoredComment = { id, issue, author: login, body, createdAt: at, updatedAt: at }
  state.comments.push(comment)
  return comment
}
