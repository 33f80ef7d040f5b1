import type { CalendarDate } from '../calendar/date.ts'

/** Lines of the source, 1-based, both included. */
export interface LineRange {
  readonly startLine: number
  readonly endLine: number
}

export const SECTION_NAMES = [
  'summary',
  'impact',
  'timeline',
  'rootCause',
  'resolution',
  'actionItems',
] as const
export type SectionName = (typeof SECTION_NAMES)[number]

/** The sections' names as they stand in a sentence. */
export const SECTION_WORDS: Readonly<Record<SectionName, string>> = {
  summary: 'summary',
  impact: 'impact',
  timeline: 'timeline',
  rootCause: 'root cause',
  resolution: 'resolution',
  actionItems: 'action items',
}

/** A section, from its heading to its last line that is not blank. */
export interface Section extends LineRange {
  readonly name: SectionName
  /** The heading's words as written, markup removed. */
  readonly heading: string
  /** True when nothing but its heading (and rules, blank lines) stands in it. */
  readonly isEmpty: boolean
}

/** A heading, also one that was written without Markdown's marks. */
export interface DocumentHeading {
  readonly line: number
  /** The words, markup and closing colon removed. */
  readonly text: string
  readonly isMarkdown: boolean
  /** Of a Markdown heading 1 to 6, else null. */
  readonly level: number | null
  /** The section that begins at it, or null. */
  readonly section: SectionName | null
  /** Every section that its words name beyond doubt. */
  readonly names: readonly SectionName[]
}

export const METADATA_NAMES = [
  'authors',
  'date',
  'duration',
  'severity',
  'status',
  'detection',
  'timezone',
] as const
export type MetadataName = (typeof METADATA_NAMES)[number]

/** Something a document states about itself behind a label: `Authors: …`. */
export interface MetadataField {
  readonly name: MetadataName
  /** As written, markup removed. */
  readonly label: string
  /** As written, markup removed; empty where nothing stands behind the label. */
  readonly value: string
  readonly line: number
}

export interface TimelineEntry {
  readonly line: number
  /** As written (`10:30`, `08:00 AM GMT`), or null where an entry carries none. */
  readonly time: string | null
  readonly text: string
}

/** Which of two small numbers of a date is the day: decided once per document. */
export type DateOrder = 'day-first' | 'month-first'

export type ItemList = 'tasks' | 'improvements' | 'actions'
export type ItemKind = 'corrective' | 'preventative' | 'detective' | 'process'
export type Priority = 'P0' | 'P1' | 'P2' | 'P3' | 'P4'

/** One thing somebody is to do so that the incident does not happen again. */
export interface ActionItem {
  readonly line: number
  readonly endLine: number
  /** The words of the item: markup, bullet, checkbox and counter removed, wrapped lines joined. */
  readonly text: string
  /** The words for an issue's title, at most 200 characters, no markup, never cut inside a word. */
  readonly title: string
  /** Text of the heading item it stands under, number and final colon removed. */
  readonly group: string | null
  readonly list: ItemList
  /** Which of the document's sections of measures it stands in, from 0; left out for the first. */
  readonly section?: number
  readonly kind: ItemKind | null
  /** As written, without `@`. */
  readonly owner: string | null
  /** The due date as written. */
  readonly dueText: string | null
  /** The due date resolved, where it can be resolved from the document alone. */
  readonly due: CalendarDate | null
  readonly priority: Priority | null
  readonly done: boolean
  /** `#12`, `owner/repo#12`, a URL or a tracker's id (`JIRA-123`) given with the item. */
  readonly reference: string | null
  /** An address of something it is about, given beside a reference that names where it is tracked; left out: none. */
  readonly link?: string
  /** True when the document says that it was decided against ("wontfix"); then it is not selected. */
  readonly rejected?: boolean
  /** Belongs to the set that becomes issues (contract, part 2). */
  readonly selected: boolean
}

/** Something in the text that kept it from being read wholly; told as a finding, never thrown. */
export interface ReadingProblem extends LineRange {
  /** Stable id of the problem's class, e.g. `front-matter-invalid`, `file-too-large`, `nesting-too-deep`. */
  readonly code: string
  readonly message: string
}

/** True when it is the front matter that could not be read, and not the text below it. */
export function isFrontMatterProblem({ code }: ReadingProblem): boolean {
  return code.startsWith('front-matter')
}

/** What was understood of one document (a file may hold several incidents: one Postmortem each). */
export interface Postmortem {
  /** As found, relative to the working folder, `/` separators. */
  readonly path: string
  /** False for a template, brief, index page, empty or unrelated text; then `actionItems` is empty. */
  readonly isPostmortem: boolean
  /** Why it was taken for one or for none, in words that can follow a colon: `a template: 5 placeholders`. */
  readonly verdict?: string
  readonly title: string | null
  readonly titleLine: number | null
  /** ISO 639-1 code. */
  readonly language: string
  /** The day the incident began; null unless day, month and year are stated. */
  readonly incidentDate: CalendarDate | null
  /** Where that day is stated; left out where no line of the text states it (the name of the file may). */
  readonly incidentDateLine?: number
  /** Which of two small numbers of a date is the day, decided once for the document. */
  readonly dateOrder: DateOrder
  /** Normalised: `sev1` ... `sev5`, or null. */
  readonly severity: string | null
  readonly sections: Readonly<Record<SectionName, Section | null>>
  /** In source order. */
  readonly headings: readonly DocumentHeading[]
  /** What the document states about itself, the front matter first, then in source order. */
  readonly metadata: readonly MetadataField[]
  readonly timeline: readonly TimelineEntry[]
  readonly actionItems: readonly ActionItem[]
  readonly problems: readonly ReadingProblem[]
  /** What the front matter says under `postmortem-actions`, unchecked; undefined when nothing stands there. */
  readonly settings?: unknown
  /** The source, split at line ends (CRLF or LF), line end removed; `lines[0]` is line 1. */
  readonly lines: readonly string[]
}
