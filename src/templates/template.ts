import type { CalendarDate } from '../calendar/date.ts'
import type { SectionName } from '../postmortem/postmortem.ts'

/** What a new postmortem is about. */
export interface Incident {
  /** One line of Markdown. */
  readonly title: string
  readonly date: CalendarDate
}

/** A part of a postmortem that a template asks for. */
export interface TemplateSection {
  /** As `new` writes it, and by which it is found. */
  readonly heading: string
  /** Other headings under which it is found. */
  readonly aliases: readonly string[]
  /** The section it is, which is found by the reader's vocabulary too; null for one that only this template knows. */
  readonly section: SectionName | null
  readonly isRequired: boolean
  /** 2, or 3 for a part of the one before. */
  readonly level: 2 | 3
  /** Markdown that `new` writes below the heading; what is to be filled in stands in square brackets. */
  readonly body: string
}

/** A way to write postmortems: what `new` writes, and what rules look for. */
export interface Template {
  readonly name: string
  /** One sentence for people who choose. */
  readonly summary: string
  /** Markdown between title and first section; `{date}` stands for the day of the incident. */
  readonly head: string
  readonly sections: readonly TemplateSection[]
  /** True when the sections are to stand in this order. */
  readonly isOrdered: boolean
}

/** The document that a template makes of an incident, to be filled in. */
export function writeTemplate({ head, sections }: Template, { title, date }: Incident): string {
  const parts = sections.map(
    ({ heading, level, body }) => `${'#'.repeat(level)} ${heading}\n${body === '' ? '' : `\n${body}\n`}`,
  )
  const opening = head === '' ? '' : `${head.replaceAll('{date}', date)}\n\n`
  return `# ${title}\n\n${opening}${parts.join('\n')}`
}

/** A required section of level 2 without aliases, with what differs. */
export function templateSection(
  heading: string,
  body: string,
  more: Partial<TemplateSection> = {},
): TemplateSection {
  return { heading, body, aliases: [], section: null, isRequired: true, level: 2, ...more }
}
