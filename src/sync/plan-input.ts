import type { CalendarDate } from '../calendar/date.ts'
import type { Config } from '../config/config.ts'
import type { SourceLinks } from '../files/source-links.ts'
import type { Postmortem } from '../postmortem/postmortem.ts'
import type { FieldSupport, TrackedIssue } from '../trackers/tracker.ts'
import { readMarker } from './marker.ts'
import { type IssueHome, localIssue } from './reference.ts'

/** What a plan is made of. */
export interface PlanInput extends IssueHome {
  /** Every postmortem read in this run; a file with several incidents gives several of one path. */
  readonly postmortems: readonly Postmortem[]
  /** Paths of documents that were found and could not be read: their issues are left alone. */
  readonly unreadable: readonly string[]
  /** Every issue with the tracking label, open and closed, in any order. */
  readonly tracked: readonly TrackedIssue[]
  readonly config: Config
  /** New items are tracked from this day. */
  readonly today: CalendarDate
  readonly links: SourceLinks
  /** Whether a path that is not among `postmortems` still names a document: then this run just did not read it. */
  readonly documentExists: (path: string) => boolean
  /**
   * A person agreed to close many issues at once: nothing is said of it, and issues of a document that does not exist
   * any more are treated like those of removed items.
   */
  readonly allowMassClose?: boolean
  /** How people see the path of a document; left out: as it is. */
  readonly shownPath?: (path: string) => string
  /** Issues that items name (`namedIssues`), by number, as looked up; null where there is none. */
  readonly named?: ReadonlyMap<number, TrackedIssue | null>
  /** Which optional fields the tracker can hold; left out: all of them. */
  readonly support?: FieldSupport
}

/** Numbers of issues that items name and `tracked` does not hold: to be looked up before planning. */
export function namedIssues(
  input: IssueHome & Pick<PlanInput, 'postmortems' | 'tracked'>,
): readonly number[] {
  const known = new Set(input.tracked.map(({ number }) => number))
  const named = input.postmortems
    .flatMap(({ actionItems }) => actionItems)
    .filter(({ selected, done }) => selected && !done)
    .map(({ reference }) => localIssue(reference, input))
  return [...new Set(named.filter((number) => number !== null))]
    .filter((number) => !known.has(number))
    .sort((a, b) => a - b)
}

/** Named issues that are ours, and lost their label. */
export function namedOwn({ named }: PlanInput): readonly TrackedIssue[] {
  return [...(named?.values() ?? [])]
    .filter((issue) => issue !== null)
    .filter(({ body }) => readMarker(body) !== null)
}
