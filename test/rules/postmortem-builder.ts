import type { Config, RuleSetting } from '../../src/config/config.ts'
import {
  type ActionItem,
  type DocumentHeading,
  type Postmortem,
  SECTION_NAMES,
  type Section,
  type SectionName,
  type TimelineEntry,
} from '../../src/postmortem/postmortem.ts'
import type { CheckContext } from '../../src/rules/check.ts'
import { configuration } from '../config/configuration.ts'

const WORDS: Readonly<Record<SectionName, string>> = {
  summary: 'Search failed for all users.',
  impact: 'Nobody could search for two hours.',
  timeline: 'All times in UTC.',
  rootCause: 'The disk was full.',
  resolution: 'The disk was enlarged.',
  actionItems: 'Alert on memory use.',
}

/** A postmortem with everything in it, one line a section; `changes` replaces what a test is about. */
export function postmortem(changes: Partial<Postmortem> = {}): Postmortem {
  const lines = ['# Search failed', ...SECTION_NAMES.flatMap((name) => [`## ${name}`, WORDS[name]])]
  const sections = Object.fromEntries(
    SECTION_NAMES.map((name, index) => [name, section(name, { startLine: index * 2 + 2 })]),
  ) as Record<SectionName, Section>
  return {
    path: 'postmortems/2024-05-15-api.md',
    isPostmortem: true,
    title: 'Search failed',
    titleLine: 1,
    language: 'en',
    dateOrder: 'month-first',
    incidentDate: '2024-05-15',
    severity: null,
    sections,
    headings: SECTION_NAMES.map((name, index) =>
      heading(name, { line: index * 2 + 2, section: name, names: [name] }),
    ),
    metadata: [],
    timeline: [entry('10:30'), entry('10:35')],
    actionItems: [item()],
    problems: [],
    lines,
    ...changes,
  }
}

export function heading(text: string, changes: Partial<DocumentHeading> = {}): DocumentHeading {
  return { line: 2, text, isMarkdown: true, level: 2, section: null, names: [], ...changes }
}

export function section(name: SectionName, changes: Partial<Section> = {}): Section {
  const startLine = changes.startLine ?? 1
  return { name, heading: name, isEmpty: false, endLine: startLine + 1, ...changes, startLine }
}

/** The sections of `postmortem()` but for those named in `changes`. */
export function sections(changes: Partial<Record<SectionName, Section | null>>): Postmortem['sections'] {
  return { ...postmortem().sections, ...changes }
}

export function entry(time: string | null, changes: Partial<TimelineEntry> = {}): TimelineEntry {
  return { line: 7, time, text: 'Something happened', ...changes }
}

/** A postmortem whose timeline has these lines, each `time|text`, from line 8 on; lines without `|` are no entries. */
export function timeline(...written: string[]): Postmortem {
  const entries = written.flatMap((text, index) => {
    const [time, words] = text.split('|')
    return words === undefined
      ? []
      : [entry(time === '' ? null : (time ?? null), { line: index + 8, text: words })]
  })
  const lines = [...postmortem().lines.slice(0, 7), ...written.map((text) => text.replace('|', ' - '))]
  return postmortem({ timeline: entries, lines })
}

export function item(changes: Partial<ActionItem> = {}): ActionItem {
  const text = changes.text ?? 'Alert on memory use.'
  return {
    line: 13,
    endLine: 13,
    text,
    title: text,
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
    ...changes,
  }
}

export function context(changes: Partial<Config> = {}): CheckContext {
  return { today: '2024-06-01', config: configuration(changes), docsUrl: 'https://docs.example/docs' }
}

export function setting(level: RuleSetting['level'], options: RuleSetting['options'] = {}): RuleSetting {
  return { level, options }
}
