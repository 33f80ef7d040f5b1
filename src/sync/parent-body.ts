import * as v from 'valibot'
import { commentJson, MAX_PATH } from './marker.ts'
import { shortHash } from './words.ts'

/** Version written by this release; every version ever released stays readable. */
const VERSION = 1

const number = v.pipe(v.number(), v.integer(), v.minValue(1))
const ParentMarkerV1 = v.object({
  /** The document, as last written. */
  path: v.pipe(v.string(), v.maxLength(MAX_PATH)),
  /** What incident it is about (`incidentOf`). */
  incident: v.nullable(v.pipe(v.string(), v.maxLength(64))),
  /** Issues that were made its sub-issues, or could not be: none of them is tried again. */
  linked: v.pipe(v.array(number), v.maxLength(2000)),
  /** What the tool wrote last. */
  title: v.pipe(v.string(), v.maxLength(1000)),
  content: v.pipe(v.string(), v.maxLength(64)),
  /** `done`: the tool closed it. */
  state: v.picklist(['open', 'done']),
})

/** What the parent issue of a postmortem remembers, hidden in its body. It marks no action item. */
export type ParentMarker = Readonly<v.InferOutput<typeof ParentMarkerV1>>

const BEGIN = '<!-- postmortem-actions:parent-begin (kept up to date; write your own text above or below) -->'
const END = '<!-- postmortem-actions:parent-end -->'
const MARKER = /^ {0,3}<!--\s*postmortem-actions:parent v(\d{1,4}) (\{.*\})\s*-->\s*$/
const BEGIN_LINE = /^ {0,3}<!-- postmortem-actions:parent-begin\b.*-->\s*$/
const END_LINE = /^ {0,3}<!-- postmortem-actions:parent-end\b.*-->\s*$/

/** The marker of a body, or null where there is none, or none of a version known here. */
export function readParent(body: string): ParentMarker | null {
  if (!body.includes('postmortem-actions:parent v')) return null
  for (const line of body.split(/\r\n|\r|\n/)) {
    const [, version, json] = MARKER.exec(line) ?? []
    if (Number(version) !== VERSION || json === undefined) continue
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), ParentMarkerV1), json)
    if (parsed.success) return parsed.output
  }
  return null
}

/** Of what the block says. */
export function contentOf(visible: string): string {
  return shortHash(visible)
}

/** The body with our block in place of the last one, or below what people wrote. */
export function withParentBlock(body: string, visible: string, marker: ParentMarker): string {
  const line = `<!-- postmortem-actions:parent v${VERSION} ${commentJson(marker)} -->`
  const block = [BEGIN, visible, '', line, END].join('\n')
  const lines = body.split(/\r\n|\r|\n/)
  const begin = lines.findIndex((one) => BEGIN_LINE.test(one))
  const end = lines.findIndex((one, index) => index > begin && END_LINE.test(one))
  if (begin >= 0 && end >= 0) return [...lines.slice(0, begin), block, ...lines.slice(end + 1)].join('\n')
  const others = lines.filter((one) => !MARKER.test(one)).join('\n')
  return others.trim() === '' ? block : `${others.trimEnd()}\n\n${block}\n`
}
