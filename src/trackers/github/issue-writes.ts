import { RequestError } from '@octokit/request-error'
import { Failure } from '../../errors.ts'
import type { IssueChanges, IssueFields, NewIssue, TrackedIssue } from '../tracker.ts'
import type { GitHubClient } from './client.ts'
import type { OrganisationFields } from './fields.ts'
import type { Milestones } from './milestones.ts'

/** Fields of a write that GitHub may refuse, each as it wants them. */
export interface OptionalFields {
  readonly assignees?: string[]
  readonly milestone?: number | null
  readonly type?: string | null
  readonly issue_field_values?: { field_id: number; value: string }[]
}

/** What the port names by title and name as GitHub wants it; what is not known to exist is left out. */
export function optionalFields(
  { milestone, type, targetDate }: IssueFields,
  milestones: Milestones,
  { dueFieldId }: OrganisationFields,
): OptionalFields {
  const number = milestone === undefined || milestone === null ? milestone : milestones.numberOf(milestone)
  const hasDate = targetDate !== undefined && targetDate !== null && dueFieldId !== undefined
  return {
    ...(number === undefined ? {} : { milestone: number }),
    ...(type === undefined ? {} : { type }),
    ...(hasDate ? { issue_field_values: [{ field_id: dueFieldId, value: targetDate }] } : {}),
  }
}

/**
 * One login that cannot be assigned, or one milestone or type that was deleted meanwhile, has the whole request refused
 * before anything is made of it: sent once more without what was refused.
 */
export async function withoutRefused<Answer>(
  wanted: OptionalFields,
  send: (fields: OptionalFields) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await send(wanted)
  } catch (error) {
    const refused = refusedFields(error)
    const left = Object.entries(wanted).filter(([field]) => !refused.has(field))
    if (refused.size === 0 || left.length === Object.keys(wanted).length) throw error
    return await send(Object.fromEntries(left))
  }
}

const OPTIONAL: ReadonlySet<string> = new Set(['assignees', 'milestone', 'type', 'issue_field_values'])

/** The fields GitHub finds invalid, where it finds nothing else so. */
function refusedFields(error: unknown): ReadonlySet<string> {
  if (!(error instanceof RequestError) || error.status !== 422) return new Set()
  const data: unknown = error.response?.data
  if (typeof data !== 'object' || data === null || !('errors' in data) || !Array.isArray(data.errors))
    return new Set()
  const found: string[] = data.errors.map((one: { field?: unknown }) => String(one?.field))
  return new Set(found.every((field) => OPTIONAL.has(field)) ? found : [])
}

/** What every server takes, under GitHub's names. */
export function fixedFields(changes: IssueChanges) {
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
export function tellDropped(client: GitHubClient, wanted: IssueChanges, made: TrackedIssue): void {
  const left = [
    ...missing(wanted.labels ?? [], made.labels).map((label) => `label ${label}`),
    ...missing(wanted.assignees ?? [], made.assignees).map((login) => `assignee ${login}`),
    ...dropped(wanted.milestone, made.milestone).map((title) => `milestone ${title}`),
    ...dropped(wanted.type, made.type).map((name) => `type ${name}`),
    ...dropped(wanted.targetDate, made.targetDate).map((date) => `target date ${date}`),
  ]
  if (left.length > 0) client.progress(`GitHub left out of issue #${made.number}: ${left.join(', ')}.`)
}

/** What is not in the answer was not taken. */
function dropped(wanted: string | null | undefined, made: string | null | undefined): readonly string[] {
  if (wanted === undefined || wanted === null) return []
  return missing([wanted], made === undefined || made === null ? [] : [made])
}

function missing(wanted: readonly string[], found: readonly string[]): string[] {
  const known = new Set(found.map((name) => name.toLowerCase()))
  return wanted.filter((name) => !known.has(name.toLowerCase()))
}

/**
 * Without its label no later run would find the issue by it: better to stop after the first.
 * @throws Failure `TRACKER_LABEL_REFUSED`
 */
export function requireTrackingLabel(
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
