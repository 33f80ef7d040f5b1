import * as v from 'valibot'
import { isCalendarDate } from '../calendar/date.ts'
import { Failure } from '../errors.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import type { TrackedIssue } from '../trackers/tracker.ts'
import { readMarker } from './marker.ts'
import { renderJson } from './render-json.ts'
import type { SyncOperation, SyncPlan } from './sync-plan.ts'
import type { Write } from './sync-result.ts'
import { shortHash } from './words.ts'

/** Some 20,000 operations. */
export const PLAN_BYTES_AT_MOST = 32 * 1024 * 1024
const MOST_ENTRIES = 100_000

const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'no digest'))
const digests = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(4000)), digest),
  v.maxEntries(MOST_ENTRIES, 'too many entries'),
)
const text = v.pipe(v.string(), v.maxLength(4000))

const Basis = v.strictObject({
  /** Version of this tool. */
  tool: text,
  /** The tracker's own description. */
  tracker: text,
  /** The working folder, from the top of the checkout. */
  folder: text,
  today: v.pipe(v.string(), v.check(isCalendarDate, 'not a calendar date')),
  allowMassClose: v.boolean(),
  config: digest,
  /** By path from the top of the checkout. */
  documents: digests,
  /** Issues that the plan changes, by `#12` or `owner/name#12`. */
  issues: digests,
})

/** What a plan was made from. */
export type PlanBasis = Readonly<v.InferOutput<typeof Basis>>

const PlanFileSchema = v.object({
  version: v.literal(1),
  operations: v.pipe(v.array(v.record(v.string(), v.unknown())), v.maxLength(MOST_ENTRIES)),
  extras: v.optional(v.pipe(v.array(v.record(v.string(), v.unknown())), v.maxLength(MOST_ENTRIES)), []),
  basis: Basis,
})

/** A plan as it was approved. */
export interface PlanFile {
  readonly basis: PlanBasis
  /** What it would write, each as one text. */
  readonly writes: readonly string[]
}

/** The plan in the contract's shape, with what it was made from; each write with a digest of all that it writes. */
export function renderPlanFile(plan: SyncPlan, basis: PlanBasis): string {
  return `${JSON.stringify({ ...told(plan), basis }, null, 2)}\n`
}

/**
 * Reads such a file.
 * @throws Failure `PLAN_INVALID` (usage) for anything that `renderPlanFile` does not write.
 */
export function parsePlanFile(content: string, file: string): PlanFile {
  const result = v.safeParse(PlanFileSchema, json(content))
  if (!result.success) {
    const [issue] = result.issues
    const key = issue.path?.map((part) => String(part.key)).join('.')
    throw new Failure({
      code: 'PLAN_INVALID',
      kind: 'usage',
      message: plainLine(
        `${file} is no plan that can be carried out: ${key === undefined ? '' : `${key}: `}${issue.message}`,
      ),
      advice: 'Make one with `postmortem-actions plan --plan-out FILE`.',
    })
  }
  const { basis, operations, extras } = result.output
  const writes = [...operations.filter((one) => 'digest' in one), ...extras]
  return { basis, writes: writes.map((one) => JSON.stringify(one)) }
}

/** Of each write of a plan, and of what it does beside, in their order: as a plan file has it. */
export function allWritesOf(plan: SyncPlan): readonly string[] {
  const { extras = [] } = JSON.parse(renderJson(plan)) as { readonly extras?: readonly unknown[] }
  return [...writesOf(plan), ...extras.map((one) => JSON.stringify(one))]
}

/** Of each write of a plan, in their order: all that is told of it, and a digest of what it writes. */
export function writesOf(plan: SyncPlan): readonly string[] {
  return told(plan)
    .operations.filter((one) => 'digest' in one)
    .map((one) => JSON.stringify(one))
}

/** The state of an issue as far as people can see and change it. */
export function issueDigest({ updatedAt: _, labels, assignees, ...issue }: TrackedIssue): string {
  const facts = Object.entries(issue).sort(([a], [b]) => (a < b ? -1 : 1))
  return shortHash(JSON.stringify([facts, [...labels].sort(), [...assignees].sort()]))
}

function told(plan: SyncPlan) {
  const shown = JSON.parse(renderJson(plan)) as { operations: readonly Record<string, unknown>[] }
  return {
    ...shown,
    operations: shown.operations.map((one, index) => {
      const operation = plan.operations[index]
      return operation !== undefined && isWrite(operation) ? { ...one, digest: writeDigest(operation) } : one
    }),
  }
}

function isWrite(operation: SyncOperation): operation is Write {
  return 'write' in operation || 'newIssue' in operation
}

/**
 * All that is written, but of the body the marker only: it has the fingerprint of what the managed text says. The rest
 * is what people wrote, which stays, and links, which change with every commit.
 */
function writeDigest(operation: Write): string {
  const { body, ...fields } = 'newIssue' in operation ? operation.newIssue : operation.write
  const marker = body === undefined ? null : readMarker(body)
  const remembered = marker === null ? null : { ...marker, wrote: { ...marker.wrote, block: '' } }
  const { kind, key, repository = null, issue } = operation
  const more = 'write' in operation ? [operation.comment, operation.newAssignees] : []
  return shortHash(JSON.stringify([kind, key, repository, issue, fields, remembered, more]))
}

function json(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}
