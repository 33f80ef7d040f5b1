import * as v from 'valibot'
import { isCalendarDate } from '../calendar/date.ts'
import { Failure } from '../errors.ts'
import { plainLine } from '../safe-text/safe-text.ts'

/** Some 100,000 items. */
export const REPORT_BYTES_AT_MOST = 64 * 1024 * 1024

/** The version of the JSON that this release writes and reads. */
const VERSION = 1
const CLOCK = /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/
const DATE_LENGTH = 10

const words = v.pipe(v.string(), v.maxLength(4000, 'longer than 4,000 characters'))
const date = v.pipe(v.string(), v.check(isCalendarDate, 'not a day of the form YYYY-MM-DD'))
const instant = v.pipe(v.string(), v.check(isInstant, 'not an instant of the form 2026-01-31T09:30:00Z'))

const Item = v.object({
  number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  url: v.pipe(words, v.minLength(1)),
  title: words,
  state: v.picklist(['open', 'closed']),
  stateReason: v.nullable(v.picklist(['completed', 'not_planned', 'duplicate', 'reopened'])),
  postmortem: words,
  owner: v.nullable(words),
  assignees: v.pipe(v.array(words), v.maxLength(1000)),
  priority: v.nullable(v.picklist(['P0', 'P1', 'P2', 'P3', 'P4'])),
  kind: v.nullable(v.picklist(['corrective', 'preventative', 'detective', 'process'])),
  severity: v.nullable(words),
  createdAt: instant,
  closedAt: v.nullable(instant),
  due: v.nullable(date),
})

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const Repository = v.object({
  name: v.pipe(words, v.regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, 'not of the form owner/name')),
  visibility: v.nullable(v.picklist(['public', 'internal', 'private'])),
  items: v.nullable(count),
  error: v.optional(words),
})

const ReportFile = v.object({
  version: v.literal(VERSION),
  date,
  items: v.array(Item),
  repositories: v.optional(v.array(Repository)),
  withheld: v.optional(
    v.object({ repositories: count, unread: count, items: count, open: count, overdue: count }),
  ),
})

/** What is taken over from a report in JSON; all else follows from it. */
export type ReportData = Readonly<v.InferOutput<typeof ReportFile>>

/**
 * Reads what `report --format json` wrote; `file` is its name, for messages.
 * @throws Failure (usage) `REPORT_INVALID` for anything else, `REPORT_VERSION` for that of another version.
 */
export function parseReport(text: string, file: string): ReportData {
  const data = json(text)
  const version = v.safeParse(v.object({ version: v.number() }), data)
  if (version.success && version.output.version !== VERSION) {
    throw new Failure({
      code: 'REPORT_VERSION',
      kind: 'usage',
      message: `${plainLine(file)} is a report of version ${version.output.version}; version ${VERSION} can be merged.`,
      advice: 'Make all reports with the release that merges them.',
    })
  }
  const result = v.safeParse(ReportFile, data)
  if (result.success) return result.output
  const [issue] = result.issues
  const key = issue.path?.map((part) => String(part.key)).join('.')
  throw new Failure({
    code: 'REPORT_INVALID',
    kind: 'usage',
    message: plainLine(
      `${file} is no report: ${key === undefined ? 'it holds no JSON, or none of a report' : `${key}: ${issue.message}`}`,
    ),
    advice: 'Make it with `postmortem-actions report --format json`.',
  })
}

function isInstant(text: string): boolean {
  return isCalendarDate(text.slice(0, DATE_LENGTH)) && CLOCK.test(text.slice(DATE_LENGTH))
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
