import * as v from 'valibot'
import { isCalendarDate } from '../calendar/date.ts'
import type { ItemKind, Priority } from '../postmortem/postmortem.ts'

/** Version written by this release; every version ever released stays readable (yegor256/0pdd#366). */
export const MARKER_VERSION = 1

/** Longer lines are no marker of ours. */
const MAX_LENGTH = 30_000
/** Paths longer than this are not tracked: the marker would not hold them. */
export const MAX_PATH = 1000

const KINDS = ['corrective', 'preventative', 'detective', 'process'] as const satisfies readonly ItemKind[]
const PRIORITIES = ['P0', 'P1', 'P2', 'P3', 'P4'] as const satisfies readonly Priority[]

const shortText = v.pipe(v.string(), v.maxLength(1000))
const words = v.pipe(v.string(), v.maxLength(2000))
const day = v.pipe(v.string(), v.check(isCalendarDate, 'not a calendar date'))
const names = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(100))

const ItemMarkerV1 = v.object({
  /** The item's identity; given once, never derived again. */
  key: v.pipe(v.string(), v.regex(/^[\w.:-]{1,64}$/)),
  /** The document, as last written. */
  path: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_PATH)),
  /** The line when last written: tells where among its neighbours the item stood. */
  line: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The words of the item (`wordsOf`), for finding it again. */
  text: words,
  group: v.nullable(shortText),
  /** 1 for the first of several items with equal words in one document, 2 for the second, ... */
  ordinal: v.pipe(v.number(), v.integer(), v.minValue(1)),
  kind: v.nullable(v.picklist(KINDS)),
  priority: v.nullable(v.picklist(PRIORITIES)),
  severity: v.nullable(shortText),
  /** What incident the document is about (`incidentOf`). */
  incident: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(64))), null),
  owner: v.nullable(shortText),
  due: v.nullable(day),
  /** The day the item was first tracked; due dates count from it. */
  trackedOn: day,
  /** True for an issue that people opened and an item names: its title and state are not ours. */
  adopted: v.boolean(),
  /** What the tool wrote last: the base of the three-way merge with what people wrote since. */
  wrote: v.object({
    title: v.pipe(v.string(), v.maxLength(1000)),
    labels: names,
    assignees: names,
    /** Left out: never written. */
    fields: v.exactOptional(
      v.object({
        milestone: v.exactOptional(v.nullable(shortText)),
        type: v.exactOptional(v.nullable(shortText)),
        targetDate: v.exactOptional(v.nullable(day)),
      }),
    ),
    /** Fingerprint of what the managed block says, place in the file apart. */
    content: v.pipe(v.string(), v.maxLength(64)),
    /** Fingerprint of the managed block as written: another one means that people wrote into it. */
    block: v.pipe(v.string(), v.maxLength(64)),
    /**
     * Why the tool closed the issue last; `open` when it did not, or opened it again; `reopened` when a person did, so
     * that whatever state it has since is theirs.
     */
    state: v.picklist(['open', 'done', 'removed', 'rejected', 'reopened']),
  }),
})

/** What an issue of ours remembers of its item, hidden in its body. */
export type ItemMarker = Readonly<Omit<v.InferOutput<typeof ItemMarkerV1>, 'wrote'>> & {
  readonly wrote: Readonly<v.InferOutput<typeof ItemMarkerV1>['wrote']>
}

/** As much as can be told of whom a marker of a later version belongs to. */
export type MarkerIdentity = Pick<ItemMarker, 'key' | 'path' | 'text'>

const Identity = v.object({
  key: v.pipe(v.string(), v.maxLength(200)),
  path: v.pipe(v.string(), v.maxLength(4000)),
  text: v.pipe(v.string(), v.maxLength(4000)),
})

/** What a body says about being ours. */
export type MarkerReading =
  | { readonly status: 'marker'; readonly marker: ItemMarker }
  | { readonly status: 'none' }
  /** Written by a later release: known to be ours, not to be touched. */
  | { readonly status: 'newer'; readonly version: number; readonly identity: MarkerIdentity | null }
  /** Ours once, no longer readable: edited or taken out by hand, or two different markers. */
  | { readonly status: 'broken'; readonly problem: string }

/** Stands in every claim, `CLAIM`. */
const NAME = 'postmortem-actions:item'
const LINE_END = /[\r\n]/g

/** A line that claims to be a marker; four spaces would make it code. */
const CLAIM = /^ {0,3}<!--\s*postmortem-actions:item\b/
const MARKER = /^ {0,3}<!--\s*postmortem-actions:item v(\d{1,4}) (\{.*\})\s*-->\s*$/

/** What begins and ends the managed block around the marker (`managedBlock`). */
const FRAME = /^ {0,3}<!--\s*postmortem-actions:(?:begin|end)\b/m

/** The marker as one line: JSON in which nothing can end the comment, mention anybody or refer to an issue. */
export function writeMarker(marker: ItemMarker): string {
  return `<!-- postmortem-actions:item v${MARKER_VERSION} ${commentJson(v.parse(ItemMarkerV1, marker))} -->`
}

/** JSON that may stand in a comment of an issue. */
export function commentJson(data: object): string {
  return JSON.stringify(data)
    .replace(/--/g, '-\\u002d')
    .replace(/\/\//g, '/\\u002f')
    .replace(/[<>@#&\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, escaped)
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** The marker in an issue's body, or null when there is none that this release can read and trust. */
export function readMarker(body: string): ItemMarker | null {
  const reading = inspectMarker(body)
  return reading.status === 'marker' ? reading.marker : null
}

/**
 * Like `readMarker`, and what stands there instead. Only lines of their own count, and only one that can be read: beside
 * it, what merely begins like a marker is somebody's text.
 */
export function inspectMarker(body: string): MarkerReading {
  const claims = [...new Set(markerLines(body).map((line) => line.trim()))]
  if (claims.length === 0) {
    return FRAME.test(body) ? { status: 'broken', problem: 'its marker was taken out' } : { status: 'none' }
  }
  const [reading, other] = claims.flatMap((claim) => readClaim(claim) ?? [])
  if (reading === undefined) return { status: 'broken', problem: 'its marker was edited' }
  return other === undefined ? reading : { status: 'broken', problem: 'it carries two different markers' }
}

/** Null for a line that no release wrote as it is. */
function readClaim(claim: string): MarkerReading | null {
  const match = claim.length > MAX_LENGTH ? null : MARKER.exec(claim)
  if (match === null) return null
  const version = Number(match[1])
  const data = parseJson(match[2] ?? '')
  if (version > MARKER_VERSION) {
    const identity = v.safeParse(Identity, data)
    return { status: 'newer', version, identity: identity.success ? identity.output : null }
  }
  const parsed = v.safeParse(ItemMarkerV1, data)
  return version === MARKER_VERSION && parsed.success ? { status: 'marker', marker: parsed.output } : null
}

/** The lines of a body that are, or were, markers. Of thousands of long texts only lines with our name are looked at. */
export function markerLines(body: string): readonly string[] {
  const lines: string[] = []
  let end = 0
  for (let named = body.indexOf(NAME); named >= 0; named = body.indexOf(NAME, end)) {
    const before = body.slice(end, named)
    const start = end + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
    LINE_END.lastIndex = named
    end = LINE_END.exec(body)?.index ?? body.length
    const line = body.slice(start, end)
    if (isMarkerLine(line)) lines.push(line)
  }
  return lines
}

/** True for a line of a body that can be read as a marker of an item. */
export function isReadableMarkerLine(line: string): boolean {
  return isMarkerLine(line) && readClaim(line.trim()) !== null
}

/** True for a line of a body that is, or was, a marker of an item. */
export function isMarkerLine(line: string): boolean {
  return CLAIM.test(line)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
