import * as v from 'valibot'
import type { Postmortem, TimelineEntry } from '../postmortem/postmortem.ts'
import { placeOfTime } from './places.ts'
import type { Rule, RuleReport } from './rule.ts'
import { TimezoneOptions } from './rule-options.ts'
import { momentOf } from './timeline-runs.ts'
import { quote } from './wording.ts'
import { LOCAL_TIME_WORDS } from './words/local-time.ts'
import { holdsWord } from './words/word-list.ts'

const LEAST_ENTRIES = 2
const LONGEST_LINE = 300
const CLOCK = /\d[:.h]\d{2}|\d\s*[ap]\.?m\b|[时時点시]/i
/** As they are written beside a time; the list of https://www.timeanddate.com/time/zones/, without what is also a word. */
const ZONE = new RegExp(
  [
    String.raw`\b(?:UTC|GMT|CES?T|BST|IST|WES?T|EES?T|MSK|TRT|GST|PKT|NPT|BDT|ICT|WIB|SGT|HKT|PHT|KST|JST|A[CEW][SD]T|AE[SD]T|NZ[SD]T)\b`,
    String.raw`\b(?:[PMCE][SD]T|AK[SD]T|HST|A[SD]T|N[SD]T|BRS?T|ART|CLS?T|COT|PET|VET|WAT|CAT|EAT|SAST|MESZ|MEZ)\b`,
    String.raw`\d\s*(?:[AaPp]\.?[Mm]\.?)?\s*\(?(?:[PMCE]T)\b`,
    String.raw`\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z\b|[+-]\d{2}:?\d{2}\b)`,
    String.raw`\b(?:Africa|America|Asia|Atlantic|Australia|Europe|Pacific)/[A-Z]`,
  ].join('|'),
)
const SAME_AS_UTC: ReadonlySet<string> = new Set([
  'Z',
  'GMT',
  'UTC+0',
  'UTC+00:00',
  'GMT+0',
  '+00:00',
  '+0000',
])

export const timelineTimezone: Rule = {
  id: 'timeline-timezone',
  group: 'timeline',
  summary: 'The times of the timeline are by one time zone and, if asked for, it is stated.',
  defaultLevel: 'info',
  *check(postmortem, { options }) {
    const { isPostmortem, timeline } = postmortem
    if (!isPostmortem) return
    const clocked = timeline.filter(({ time }) => time !== null && CLOCK.test(time))
    if (clocked.length < LEAST_ENTRIES) return
    const zoned = clocked.flatMap((entry) => {
      const zone = momentOf(entry)?.zone ?? null
      return zone === null ? [] : [{ entry, zone }]
    })
    const [first] = zoned
    if (first !== undefined) yield* ofOtherZone(first, zoned, postmortem)
    else if (v.parse(TimezoneOptions, options).required && !isStated(postmortem))
      yield withoutZone(clocked, postmortem)
  },
}

interface Zoned {
  readonly entry: TimelineEntry
  /** Upper case. */
  readonly zone: string
}

function* ofOtherZone(first: Zoned, zoned: readonly Zoned[], { lines }: Postmortem): Iterable<RuleReport> {
  const other = zoned.find(({ zone }) => clockOf(zone) !== clockOf(first.zone))
  if (other === undefined) return
  yield {
    place: placeOfTime(other.entry, lines),
    message: `${quote(other.entry.time ?? '')} is by another time zone than ${quote(first.entry.time ?? '')} in line ${first.entry.line}.`,
    expected: `Write all times by one zone, ${first.zone} for example.`,
  }
}

/** Summer and winter time of a place are one clock. */
function clockOf(zone: string): string {
  return SAME_AS_UTC.has(zone) ? 'UTC' : zone.replace(/^([A-Z]{1,2})[SD]T$/, '$1T')
}

/** Anywhere in the document: it is often said once, above all sections. */
function isStated({ lines, metadata, language }: Postmortem): boolean {
  if (metadata.some(({ name }) => name === 'timezone')) return true
  return lines.some((line) => {
    const text = line.slice(0, LONGEST_LINE)
    return ZONE.test(text) || holdsWord(text, LOCAL_TIME_WORDS, language)
  })
}

function withoutZone([first]: readonly TimelineEntry[], { sections, lines }: Postmortem): RuleReport {
  const heading = sections.timeline
  return {
    place: heading !== null ? { line: heading.startLine } : first ? placeOfTime(first, lines) : { line: 1 },
    message: 'Nothing says by which time zone the times of the timeline are.',
    expected: 'Say it once, for example “All times in UTC.”',
  }
}
