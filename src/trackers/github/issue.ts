import * as v from 'valibot'
import type { IssueFields, StateReason, TrackedIssue } from '../tracker.ts'

/** The author of an issue or a comment, as far as trust goes. */
const AUTHORED = {
  user: v.nullish(v.object({ login: v.string(), type: v.optional(v.string()) })),
  author_association: v.optional(v.string()),
}

/** What we keep of GitHub's issue; everything else of a page can be let go. */
const Issue = v.object({
  ...AUTHORED,
  id: v.optional(v.number()),
  number: v.number(),
  parent_issue_url: v.nullish(v.string()),
  html_url: v.string(),
  title: v.string(),
  body: v.nullish(v.string()),
  state: v.picklist(['open', 'closed']),
  state_reason: v.nullish(v.string()),
  // The form of nearly all first: each that does not fit is a problem written down.
  labels: v.array(v.union([v.object({ name: v.nullish(v.string()) }), v.string()])),
  assignees: v.nullish(v.array(v.object({ login: v.string() }))),
  created_at: v.string(),
  updated_at: v.string(),
  closed_at: v.nullish(v.string()),
  milestone: v.nullish(v.object({ number: v.number(), title: v.string() })),
  // Left out where the organisation has none.
  type: v.optional(v.nullable(v.object({ name: v.string() }))),
  issue_field_values: v.optional(
    v.nullable(
      v.array(
        v.object({
          issue_field_name: v.optional(v.string()),
          data_type: v.optional(v.string()),
          value: v.optional(v.unknown()),
        }),
      ),
    ),
  ),
  pull_request: v.optional(v.unknown()),
})

export const Comment = v.object({ ...AUTHORED, id: v.number(), body: v.nullish(v.string()) })

type Authored = Pick<v.InferOutput<typeof Issue>, 'user' | 'author_association'>

/** An issue and who wrote it, or a pull request, which GitHub lists among issues. */
export interface ReadIssue {
  /** By which sub-issues are named; null where the answer has none. */
  readonly id: number | null
  readonly issue: TrackedIssue
  readonly milestone: { readonly number: number; readonly title: string } | null
  readonly author: string | null
  /** An app's. */
  readonly isBot: boolean
  /** Belongs to the organisation or the repository, perhaps, but need not have the right to write. */
  readonly isDoubtful: boolean
  readonly isPullRequest: boolean
}

/** GitHub's issue as the port's; `dueField` is the date field that holds due dates. Throws when it is none. */
export function parseIssue(data: unknown, dueField: string | null = null): ReadIssue {
  const read = v.parse(Issue, data)
  const names = read.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? null)))
  return {
    id: read.id ?? null,
    issue: {
      number: read.number,
      url: read.html_url,
      title: read.title,
      body: read.body ?? '',
      state: read.state,
      stateReason: isStateReason(read.state_reason) ? read.state_reason : null,
      // Copied: what `filter` gives has room for more names than an issue has, and is kept of each.
      labels: [...names.filter((name) => name !== null)],
      assignees: (read.assignees ?? []).map((assignee) => assignee.login),
      createdAt: read.created_at,
      updatedAt: read.updated_at,
      closedAt: read.closed_at ?? null,
      trusted: mayWrite(read),
      ...parentOf(read),
      ...fieldsOf(read, dueField),
    },
    milestone: read.milestone ?? null,
    author: read.user?.login ?? null,
    isBot: read.user?.type === 'Bot',
    isDoubtful: read.author_association !== 'OWNER',
    isPullRequest: read.pull_request !== undefined && read.pull_request !== null,
  }
}

function parentOf({ parent_issue_url: url }: v.InferOutput<typeof Issue>): Pick<TrackedIssue, 'parent'> {
  if (url === undefined) return {}
  const number = Number(/\/issues\/(\d+)$/.exec(url ?? '')?.[1])
  return { parent: Number.isInteger(number) ? number : null }
}

/** What an answer does not hold is not known, rather than none. */
function fieldsOf(
  { milestone, type, issue_field_values: values }: v.InferOutput<typeof Issue>,
  dueField: string | null,
): IssueFields {
  const name = dueField?.toLowerCase()
  const date = values?.find((one) => one.data_type === 'date' && one.issue_field_name?.toLowerCase() === name)
  return {
    milestone: milestone?.title ?? null,
    ...(type === undefined ? {} : { type: type?.name ?? null }),
    ...(!values || dueField === null ? {} : { targetDate: dayOf(date?.value) }),
  }
}

/** A date field holds a day; a time after it does not count. */
function dayOf(value: unknown): string | null {
  return typeof value === 'string' ? value.slice(0, 10) : null
}

/**
 * Whether the author may write to the repository, by what the answer itself tells: its people, and apps, which only they
 * can install. Everybody may open an issue in a public repository and write one of our markers into it. Of issues this
 * is a first guess (`createTrust`).
 */
export function mayWrite({ user, author_association }: Authored): boolean {
  return user?.type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(author_association ?? '')
}

const REASONS: ReadonlySet<string> = new Set<StateReason>([
  'completed',
  'not_planned',
  'duplicate',
  'reopened',
])

function isStateReason(reason: string | null | undefined): reason is StateReason {
  return REASONS.has(reason ?? '')
}
