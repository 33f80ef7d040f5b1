import * as v from 'valibot'
import { isCalendarDate } from '../calendar/date.ts'
import type { KeptListing } from './kept-listing.ts'

/** Some 50,000 issues. */
export const KEPT_BYTES_AT_MOST = 64 * 1024 * 1024

/** A file of another version is not read: everything is asked for anew. */
const VERSION = 1

const day = v.pipe(v.string(), v.check(isCalendarDate))
const instant = v.pipe(v.string(), v.isoTimestamp())

const Issue = v.object({
  number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  url: v.string(),
  title: v.string(),
  body: v.string(),
  state: v.picklist(['open', 'closed']),
  stateReason: v.nullable(v.picklist(['completed', 'not_planned', 'duplicate', 'reopened'])),
  labels: v.array(v.string()),
  assignees: v.array(v.string()),
  createdAt: instant,
  updatedAt: instant,
  closedAt: v.nullable(instant),
  trusted: v.boolean(),
})

const KeptFile = v.object({
  version: v.literal(VERSION),
  listings: v.array(
    v.object({ tracker: v.string(), label: v.string(), wholeOn: day, issues: v.array(Issue) }),
  ),
})

/** What `keptFile` wrote; null for anything else, which costs no more than reading everything. */
export function parseKept(text: string): readonly KeptListing[] | null {
  const result = v.safeParse(KeptFile, json(text))
  return result.success ? result.output.listings : null
}

/** The listings as JSON, an issue a line. */
export function keptFile(listings: readonly KeptListing[]): string {
  const parts = listings.map(({ issues, ...rest }) => {
    const head = JSON.stringify(rest).slice(0, -1)
    return `${head},"issues":[\n${issues.map((issue) => JSON.stringify(issue)).join(',\n')}\n]}`
  })
  return `{"version":${VERSION},"listings":[${parts.join(',\n')}]}\n`
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
