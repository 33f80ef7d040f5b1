import { forbidden } from './access.ts'
import { type FieldError, invalid, notFound } from './answer.ts'
import { repositoryUrl, showLabel } from './labels.ts'
import { showMilestone } from './milestones.ts'
import { fieldId, showType } from './organisation.ts'
import { page } from './pages.ts'
import { type Call, names, type Route, text } from './route.ts'
import {
  addIssue,
  changeIssue,
  labelOf,
  listedIssues,
  mayBeAssigned,
  type State,
  type StoredIssue,
  timestamp,
  userOf,
} from './state.ts'
import { showUser } from './users.ts'

/** Limits of an issue, as GitHub's answers name them; a title's is reported by users, not documented. */
const MOST_TITLE = 256
const MOST_BODY = 65_536
const MOST_LABELS = 100
const MOST_ASSIGNEES = 10

export function association(state: State, login: string): string {
  if (login.toLowerCase() === state.owner.toLowerCase()) return 'OWNER'
  return state.collaborators.has(login.toLowerCase()) ? 'COLLABORATOR' : 'NONE'
}

/** Ids are no numbers of issues. */
export const FIRST_ID = 5000

/** What GraphQL names it by. */
export function nodeId(state: State, { number }: StoredIssue): string {
  return `I_${state.id}_${number}`
}

export function showIssue(call: Call, issue: StoredIssue) {
  const { state, pages } = call
  const url = `${repositoryUrl(call)}/issues/${issue.number}`
  const kind = issue.pull === null ? 'issues' : 'pull'
  const html = `${pages}/${state.owner}/${state.repo}/${kind}/${issue.number}`
  const milestone = state.milestones.find(({ number }) => number === issue.milestone)
  const assignees = issue.assignees.map((login) => showUser(call, userOf(state, login)))
  return {
    url,
    repository_url: repositoryUrl(call),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    id: FIRST_ID + issue.number,
    node_id: nodeId(state, issue),
    number: issue.number,
    title: issue.title,
    user: showUser(call, userOf(state, issue.author)),
    labels: issue.labels.map((name) => showLabel(call, labelOf(state, name))),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: false,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: milestone === undefined ? null : showMilestone(call, milestone),
    ...organisationFields(call, issue),
    ...(state.hasSubIssues ? { parent_issue_url: parentUrl(call, issue) } : {}),
    comments: state.comments.filter((comment) => comment.issue === issue.number).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: association(state, issue.author),
    body: issue.body,
    ...(issue.pull === null
      ? {}
      : { pull_request: { url, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch` } }),
  }
}

function parentUrl(call: Call, { parent }: StoredIssue): string | null {
  return parent === null ? null : `${repositoryUrl(call)}/issues/${parent}`
}

/** Only where the organisation has them. */
function organisationFields({ state }: Call, issue: StoredIssue) {
  const { issueTypes, dateFields } = state
  const index = issueTypes?.indexOf(issue.type ?? '') ?? -1
  return {
    ...(issueTypes === null ? {} : { type: issue.type === null ? null : showType(issue.type, index) }),
    ...(dateFields === null
      ? {}
      : {
          issue_field_values: dateFields.flatMap((name, at) => {
            const value = issue.dates[name]
            if (value === undefined) return []
            const field = { issue_field_id: fieldId(at), issue_field_name: name, node_id: `IFV_${at}` }
            return [{ ...field, data_type: 'date', value }]
          }),
        }),
  }
}

/** Without push access, and where the organisation has no such thing, dropped without a word. */
function setOptionalFields({ body, state, access }: Call, issue: StoredIssue): void {
  if (!access.push) return
  if (typeof body.milestone === 'number' || body.milestone === null) issue.milestone = body.milestone
  if (state.issueTypes !== null) {
    const name = typeof body.type === 'string' ? body.type.toLowerCase() : null
    const type = state.issueTypes.find((one) => one.toLowerCase() === name)
    if (type !== undefined || body.type === null) issue.type = type ?? null
  }
  const values = Array.isArray(body.issue_field_values) ? body.issue_field_values : []
  for (const { field_id, value } of values as { field_id: number; value: string }[]) {
    const name = state.dateFields?.find((_, index) => fieldId(index) === field_id)
    if (name !== undefined) issue.dates = { ...issue.dates, [name]: value }
  }
}

const listIssues: Route = {
  operation: 'GET /repos/{owner}/{repo}/issues',
  need: 'issues: read',
  handle(call) {
    const { query, state } = call
    const wantedState = query.get('state') ?? 'open'
    const wantedLabels = (query.get('labels') ?? '').split(',').filter((name) => name !== '')
    const byUpdate = query.get('sort') === 'updated'
    const order = query.get('direction') === 'asc' ? 1 : -1
    const rank = (issue: StoredIssue) => (byUpdate ? issue.revision : issue.number)
    const since = Date.parse(query.get('since') ?? '1970-01-01T00:00:00Z')
    const rows = listedIssues(state)
      .filter(({ updatedAt }) => Date.parse(updatedAt) >= since)
      .filter((issue) => wantedState === 'all' || issue.state === wantedState)
      .filter((issue) => wantedLabels.every((label) => hasLabel(issue, label)))
      .sort((a, b) => order * (rank(a) - rank(b)))
    return page(call, rows, (issue) => showIssue(call, issue), '/issues')
  },
}

function hasLabel(issue: StoredIssue, label: string): boolean {
  return issue.labels.some((name) => name.toLowerCase() === label.toLowerCase())
}

/** The issue or pull request of the path. */
export function issueOf(call: Call): StoredIssue {
  const issue = call.state.issues.find((one) => String(one.number) === call.params.issue_number)
  if (issue === undefined) throw notFound()
  return issue
}

const getIssue: Route = {
  operation: 'GET /repos/{owner}/{repo}/issues/{issue_number}',
  need: 'issues: read',
  handle: (call) => ({ status: 200, body: showIssue(call, issueOf(call)) }),
}

const createIssue: Route = {
  operation: 'POST /repos/{owner}/{repo}/issues',
  need: 'issues: write',
  handle(call) {
    checkFields(call, true)
    const { push, login } = call.access
    const body = text(call, 'body')
    const seed = {
      title: text(call, 'title') ?? '',
      ...(body === null ? {} : { body }),
      labels: push ? (names(call, 'labels') ?? []) : [],
      assignees: push ? (names(call, 'assignees') ?? []) : [],
    }
    const issue = addIssue(call.state, seed, login, null)
    setOptionalFields(call, issue)
    return { status: 201, body: showIssue(call, issue) }
  },
}

const updateIssue: Route = {
  operation: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  need: 'issues: write',
  handle(call) {
    const issue = issueOf(call)
    const { access, state } = call
    if (access.issues === 'own' && issue.author !== access.login) throw forbidden(access)
    checkFields(call, false)
    changeIssue(state, issue, (changed) => {
      changed.title = text(call, 'title') ?? changed.title
      changed.body = text(call, 'body') ?? changed.body
      if (access.push) {
        const labels = names(call, 'labels')
        if (labels !== null) changed.labels = [...new Set(labels.map((name) => labelOf(state, name).name))]
        changed.assignees = names(call, 'assignees') ?? changed.assignees
      }
      setOptionalFields(call, changed)
      changeState(call, changed)
    })
    return { status: 200, body: showIssue(call, issue) }
  },
}

/** `state_reason` without a change of `state` is ignored. */
function changeState(call: Call, issue: StoredIssue): void {
  const wanted = text(call, 'state')
  if (wanted === null || wanted === issue.state) return
  const reason = text(call, 'state_reason')
  if (wanted === 'closed') {
    issue.state = 'closed'
    issue.stateReason = reason ?? 'completed'
    issue.closedAt = timestamp(call.state)
  } else {
    issue.state = 'open'
    issue.stateReason = 'reopened'
    issue.closedAt = null
  }
}

function checkFields(call: Call, isNew: boolean): void {
  const title = text(call, 'title')
  const labels = names(call, 'labels') ?? []
  const assignees = names(call, 'assignees') ?? []
  const unknown = assignees.filter((login) => !mayBeAssigned(call.state, login))
  const error = (field: string, code: string, more: Partial<FieldError> = {}): FieldError => ({
    resource: 'Issue',
    field,
    code,
    ...more,
  })
  const tooLong = (field: string, most: number) =>
    error(field, 'custom', { message: `${field} is too long (maximum is ${most} characters)` })
  const errors = [
    ...(isNew && (title ?? '').trim() === '' ? [error('title', 'missing_field')] : []),
    ...((title ?? '').length > MOST_TITLE ? [tooLong('title', MOST_TITLE)] : []),
    ...((text(call, 'body') ?? '').length > MOST_BODY ? [tooLong('body', MOST_BODY)] : []),
    ...(labels.length > MOST_LABELS || labels.some((name) => name.length > 50)
      ? [error('labels', 'invalid')]
      : []),
    ...(assignees.length > MOST_ASSIGNEES ? [error('assignees', 'invalid')] : []),
    ...(isUnknownMilestone(call) ? [error('milestone', 'invalid')] : []),
    ...(isUnknownType(call) ? [error('type', 'invalid')] : []),
    ...(isUnknownReason(call) ? [error('state_reason', 'invalid')] : []),
    ...(unknown.length > 0 && call.access.push ? [error('assignees', 'invalid', { value: unknown })] : []),
  ]
  if (errors.length > 0) throw invalid(...errors)
}

function isUnknownMilestone({ body, state, access }: Call): boolean {
  if (!access.push || typeof body.milestone !== 'number') return false
  return !state.milestones.some(({ number }) => number === body.milestone)
}

function isUnknownType({ body, state, access }: Call): boolean {
  const { type } = body
  if (!access.push || typeof type !== 'string' || state.issueTypes === null) return false
  return !state.issueTypes.some((name) => name.toLowerCase() === type.toLowerCase())
}

function isUnknownReason({ body, state }: Call): boolean {
  return body.state_reason === 'duplicate' && !state.knowsDuplicates
}

export const issueRoutes: readonly Route[] = [listIssues, getIssue, createIssue, updateIssue]
