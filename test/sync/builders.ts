import { trackingLabel } from '../../src/policy/labels.ts'
import type { ActionItem, Postmortem } from '../../src/postmortem/postmortem.ts'
import { type ApplyOptions, applyPlan } from '../../src/sync/apply.ts'
import { planSync } from '../../src/sync/plan.ts'
import { namedIssues, type PlanInput } from '../../src/sync/plan-input.ts'
import type { OperationKind, SyncOperation, SyncPlan } from '../../src/sync/sync-plan.ts'
import type { SyncResult } from '../../src/sync/sync-result.ts'
import type { IssueTracker, TrackedIssue } from '../../src/trackers/tracker.ts'
import { configuration as config } from '../config/configuration.ts'

export const TODAY = '2026-03-02'
export const REPOSITORY = 'octo/payments'

/** An item as a test writes it: its words, and what differs from the plainest. */
export type ItemSpec = string | (Partial<Omit<ActionItem, 'text'>> & { readonly text: string })

export interface DocumentSpec {
  readonly path?: string
  readonly items: readonly ItemSpec[]
  readonly with?: Partial<Postmortem>
}

const FIRST_LINE = 10

export function actionItem(spec: ItemSpec, line: number): ActionItem {
  const given = typeof spec === 'string' ? { text: spec } : spec
  return {
    line,
    endLine: line,
    title: given.text.slice(0, 200),
    group: null,
    list: 'actions',
    kind: null,
    owner: null,
    dueText: null,
    due: null,
    priority: null,
    done: false,
    reference: null,
    selected: true,
    ...given,
  }
}

/** A document whose items stand on line 10 and below; `@owner` stands on the line when the owner is written so. */
export function postmortem({ path = 'postmortems/api.md', items, with: more }: DocumentSpec): Postmortem {
  const actionItems = items.map((spec, index) => actionItem(spec, FIRST_LINE + index))
  const lines = [...Array(FIRST_LINE - 1).fill(''), ...actionItems.map(({ text }) => `- ${text}`)]
  const section = {
    name: 'actionItems',
    heading: 'Action items',
    startLine: 8,
    endLine: lines.length,
  } as const
  return {
    path,
    isPostmortem: true,
    title: 'API outage',
    titleLine: 1,
    language: 'en',
    dateOrder: 'month-first',
    incidentDate: '2026-02-20',
    severity: null,
    sections: {
      summary: null,
      impact: null,
      timeline: null,
      rootCause: null,
      resolution: null,
      actionItems: { ...section, isEmpty: items.length === 0 },
    },
    headings: [],
    metadata: [],
    timeline: [],
    actionItems,
    problems: [],
    lines,
    ...more,
  }
}

export function planInput(
  postmortems: readonly Postmortem[],
  tracked: readonly TrackedIssue[],
  more: Partial<PlanInput> = {},
): PlanInput {
  return {
    postmortems,
    unreadable: [],
    tracked,
    config: config(),
    today: TODAY,
    links: { lineUrl: (path, line) => `https://example.com/blob/abc/${path}#L${line}` },
    documentExists: () => false,
    repository: REPOSITORY,
    ...more,
  }
}

export interface Synced {
  readonly plan: SyncPlan
  readonly result: SyncResult
}

/** A whole run, as the commands do it: list, look up what is named, plan, apply. Failures before the apply are thrown. */
export async function sync(
  tracker: IssueTracker,
  postmortems: readonly Postmortem[],
  more: Partial<PlanInput> = {},
  options: Partial<ApplyOptions> = {},
): Promise<Synced> {
  const input = await observed(tracker, postmortems, more)
  const plan = planSync(input)
  const result = await applyPlan(plan, tracker, {
    maxNewIssues: 1000,
    label: trackingLabel(input.config),
    labelNames: input.config.labelNames,
    known: input.tracked,
    replan: (seen) => planSync({ ...input, tracked: merged(input.tracked, seen) }),
    ...options,
  })
  return { plan: result.plan, result }
}

export async function plan(
  tracker: IssueTracker,
  postmortems: readonly Postmortem[],
  more: Partial<PlanInput> = {},
): Promise<SyncPlan> {
  return planSync(await observed(tracker, postmortems, more))
}

async function observed(
  tracker: IssueTracker,
  postmortems: readonly Postmortem[],
  more: Partial<PlanInput>,
): Promise<PlanInput> {
  const settings = more.config ?? config()
  const input = planInput(postmortems, await tracker.listIssues(trackingLabel(settings)), more)
  const named = new Map<number, TrackedIssue | null>()
  for (const number of namedIssues(input)) named.set(number, (await tracker.readIssue?.(number)) ?? null)
  return { ...input, named }
}

function merged(known: readonly TrackedIssue[], seen: readonly TrackedIssue[]): readonly TrackedIssue[] {
  return [...new Map([...known, ...seen].map((issue) => [issue.number, issue])).values()]
}

/** An issue as people open one: without our marker. */
export function peoplesIssue(number: number, more: Partial<TrackedIssue> = {}): TrackedIssue {
  return {
    number,
    url: `memory:${number}`,
    title: `An issue of people ${number}`,
    body: 'Written by hand.\n',
    state: 'open',
    stateReason: null,
    labels: [],
    assignees: [],
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
    closedAt: null,
    trusted: true,
    ...more,
  }
}

export function ofKind(plan: SyncPlan, ...kinds: readonly OperationKind[]): readonly SyncOperation[] {
  return plan.operations.filter(({ kind }) => kinds.includes(kind))
}

/** The kinds in the plan, each with its number, without those that do not occur. */
export function counted({ summary }: SyncPlan): Partial<Record<OperationKind, number>> {
  return Object.fromEntries(Object.entries(summary).filter(([, count]) => count > 0))
}

export { config }
