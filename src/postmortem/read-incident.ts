import type { Trace } from './explanation.ts'
import { judgeGenre } from './facts/genre.ts'
import { headingsOf } from './facts/headings.ts'
import { type FoundDay, findIncidentDate } from './facts/incident-date.ts'
import { metadataOf } from './facts/metadata.ts'
import { selectItems } from './facts/selection.ts'
import { type FoundSeverity, findSeverity } from './facts/severity.ts'
import { readTimeline } from './facts/timeline.ts'
import { findTitle, type Title } from './facts/title.ts'
import type { DateContext } from './fields/dates.ts'
import { readItem } from './fields/item-fields.ts'
import { type ActionSection, actionSections } from './items/action-sections.ts'
import { collectItems } from './items/collect.ts'
import type { ItemDraft, Reading } from './items/draft.ts'
import { recurringNames } from './items/recurring-names.ts'
import { trailingNames } from './items/trailing-names.ts'
import { itemsOfStory } from './items/unsectioned.ts'
import { cutItems } from './limits.ts'
import type { FrontMatter } from './outline/front-matter.ts'
import type { Unit } from './outline/unit.ts'
import {
  type ActionItem,
  type DateOrder,
  type Postmortem,
  type ReadingProblem,
  SECTION_NAMES,
  SECTION_WORDS,
  type Section,
  type SectionName,
} from './postmortem.ts'
import { timelineByContent } from './sections/by-content.ts'
import type { Candidate } from './sections/candidate.ts'
import { chooseSections, sectionCandidates } from './sections/candidates.ts'
import { STRENGTH } from './sections/heading-name.ts'
import type { Entry } from './sections/headings.ts'
import { sectionOf } from './sections/section-of.ts'

/** One incident of a document: its entries, and what it shares with the others. */
export interface Incident {
  readonly path: string
  readonly lines: readonly string[]
  /** How the document writes dates in numbers. */
  readonly order: DateOrder
  readonly entries: readonly Entry[]
  readonly frontMatter: FrontMatter
  readonly problems: readonly ReadingProblem[]
}

/** What the text of one incident says. */
export function readIncident(incident: Incident, reading: Reading): Postmortem {
  const { path, lines, order, entries, frontMatter, problems } = incident
  const { vocabularies, language, trace } = reading
  const units = entries.map((entry) => entry.unit)
  const title = findTitle(entries, frontMatter)
  const candidates = sectionCandidates(entries, title.index)
  const chosen = chooseSections(candidates, entries, vocabularies)
  const timelike = chosen.has('timeline') ? null : timelineByContent(entries, title.index)
  if (timelike) chosen.set('timeline', timelike)
  const actions = actionSections(entries, candidates, vocabularies)
  const isMeasure = (index: number): boolean =>
    actions.some(({ start, end }) => index >= start && index < end)
  const day = findIncidentDate(
    units.filter((_, index) => !isMeasure(index)),
    {
      aboveMeasures: actions[0]?.start ?? units.length,
      title: title.text,
      titleLine: title.line,
      path,
      summary: unitsOf(chosen.get('summary'), entries),
      timeline: unitsOf(chosen.get('timeline'), entries),
    },
    frontMatter,
    { language, order, reference: null },
  )
  const severity = findSeverity(units, frontMatter)
  const incidentDate = day?.date ?? null
  const genre = judgeGenre({
    entries,
    title: title.text,
    sections: chosen,
    isMeasure,
    hasDate: day !== null,
    hasSeverity: severity !== null,
    vocabularies,
  })
  noteFacts(title, day, severity, units, trace)
  trace.fact(
    title.line ?? units[0]?.line ?? null,
    genre.isPostmortem ? `a postmortem: ${genre.why}` : `no postmortem: ${genre.why}`,
  )
  // A heading that may stand for either ("Mitigation") has turned out to open the measures.
  const resolution = chosen.get('resolution')
  if (
    resolution &&
    resolution.strength < STRENGTH.contained &&
    actions.some(({ start }) => start === resolution.start)
  )
    chosen.delete('resolution')
  const { items, excess } = genre.isPostmortem
    ? readItems(entries, actions, lines, { language, order, reference: incidentDate }, reading)
    : { items: [], excess: [] }
  const timeline = chosen.get('timeline')
  for (const [name, { heading, by }] of chosen)
    if (name !== 'actionItems')
      trace.note(heading.unit, 'section', `opens the section ${SECTION_WORDS[name]} by the words "${by}"`)
  const timelineUnits = unitsOf(timeline, entries)
  const events =
    timeline && genre.isPostmortem
      ? readTimeline(entries.slice(timeline.start, timeline.end), vocabularies)
      : []
  noteEvents(events, timelineUnits, trace)
  const sections = sectionsOf(chosen, actions, entries)
  return {
    path,
    isPostmortem: genre.isPostmortem,
    title: title.text,
    titleLine: title.line,
    language,
    incidentDate,
    ...(day === null || day.line === null ? {} : { incidentDateLine: day.line }),
    dateOrder: order,
    severity: severity?.severity ?? null,
    sections,
    headings: headingsOf(entries, openedSections(sections)),
    metadata: metadataOf(entries, frontMatter, lines),
    timeline: events,
    actionItems: items,
    problems: [...problems, ...excess],
    lines,
  }
}

/** Which section begins at which line; of two that one heading opens the first. */
function openedSections(sections: Postmortem['sections']): ReadonlyMap<number, SectionName> {
  const opened = new Map<number, SectionName>()
  for (const name of SECTION_NAMES) {
    const line = sections[name]?.startLine
    if (line !== undefined && !opened.has(line)) opened.set(line, name)
  }
  return opened
}

/** Where the title, the day and the severity were found. */
function noteFacts(
  title: Title,
  day: FoundDay | null,
  severity: FoundSeverity | null,
  units: readonly Unit[],
  trace: Trace,
): void {
  const { text, line } = title
  if (text === null) trace.fact(null, 'no title: no heading or first line can be one')
  else if (line !== null && units.some((unit) => unit.line === line))
    trace.note({ line, endLine: line }, 'title', 'the title')
  else trace.fact(line, 'the title, by the front matter')
  if (day === null) trace.fact(null, 'no incident date: no day with its month and year is stated')
  else trace.fact(day.line, `incident date ${day.date} ${day.why}`)
  if (severity === null) trace.fact(null, 'no severity: none is stated')
  else trace.fact(severity.line, `severity ${severity.severity} ${severity.why}`)
}

function noteEvents(events: Postmortem['timeline'], units: readonly Unit[], trace: Trace): void {
  if (!trace.isKept) return
  const places = new Map(units.map((unit) => [unit.line, unit]))
  for (const { line, time } of events)
    trace.note(
      { line, endLine: places.get(line)?.endLine ?? line },
      'timeline',
      time === null ? 'an event without a time' : `an event at "${time}"`,
    )
}

function unitsOf(candidate: Candidate | undefined, entries: readonly Entry[]): Unit[] {
  return candidate ? entries.slice(candidate.start, candidate.end).map((entry) => entry.unit) : []
}

function readItems(
  entries: readonly Entry[],
  actions: readonly ActionSection[],
  lines: readonly string[],
  dates: DateContext,
  reading: Reading,
): { items: ActionItem[]; excess: readonly ReadingProblem[] } {
  const parts = draftsBySection(entries, actions, reading)
  const { kept, problems } = cutItems(parts, ({ draft }) => draft.line, lines.length)
  for (const { startLine, endLine, message } of problems)
    reading.trace.note({ line: startLine, endLine }, 'problem', message)
  const drafts = kept.map(({ draft }) => draft)
  const names = {
    inFront: recurringNames(drafts, lines, reading),
    behind: trailingNames(drafts, lines, reading),
  }
  const items = kept.map(({ draft, section }) => ({ ...readItem(draft, names, dates, reading), section }))
  return { items: selectItems(items.filter((item) => isFilledIn(item, reading))), excess: problems }
}

interface PlacedDraft {
  readonly draft: ItemDraft
  /** Which of the sections of measures it was found in, from 0. */
  readonly section: number
}

/** Found when asked for: what lies beyond the limit is not looked at. */
function* draftsBySection(
  entries: readonly Entry[],
  actions: readonly ActionSection[],
  reading: Reading,
): Iterable<readonly PlacedDraft[]> {
  if (actions.length === 0 && entries.every((entry) => entry.heading === null)) {
    const units = entries.map((entry) => entry.unit)
    yield itemsOfStory(units, reading).map((draft) => ({ draft, section: 0 }))
  }
  for (const [section, { start, end }] of actions.entries())
    yield collectItems(entries.slice(start, end), reading).map((draft) => ({ draft, section }))
}

/** `[Describe the action]`, `<action>`: a line of a form that nobody has filled in. */
const UNFILLED = /^(?:\s*(?:\[[^[\]]*\]|<[^<>]*>|\{\{[^{}]*\}\}))+[\s.:]*$/

function isFilledIn(item: Omit<ActionItem, 'selected'>, reading: Reading): boolean {
  if (!UNFILLED.test(item.text)) return true
  reading.trace.note(item, 'skipped', 'a line of a form that is not filled in')
  return false
}

function sectionsOf(
  chosen: ReadonlyMap<SectionName, Candidate>,
  actions: readonly ActionSection[],
  entries: readonly Entry[],
): Record<SectionName, Section | null> {
  const sections = Object.fromEntries(SECTION_NAMES.map((name) => [name, null])) as Record<
    SectionName,
    Section | null
  >
  for (const [name, candidate] of chosen) sections[name] = sectionOf(candidate, entries)
  sections.actionItems = actionSectionOf(actions, entries)
  return sections
}

/** The first action section, with those that follow it directly. */
function actionSectionOf(actions: readonly ActionSection[], entries: readonly Entry[]): Section | null {
  const [first, ...others] = actions
  const heading = first ? entries[first.start]?.heading : null
  if (!first || !heading) return null
  const end = others.reduce((last, section) => (section.start === last ? section.end : last), first.end)
  return sectionOf(
    {
      name: 'actionItems',
      heading,
      start: first.start,
      end,
      strength: 0,
      by: '',
      inside: [],
      isInsideOther: false,
    },
    entries,
  )
}
