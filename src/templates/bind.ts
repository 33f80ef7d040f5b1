import { type DocumentHeading, type Postmortem, SECTION_NAMES } from '../postmortem/postmortem.ts'
import { normaliseHeading } from '../postmortem/vocabulary/normalise.ts'
import type { SectionHeadings } from '../postmortem/vocabulary/own-headings.ts'
import type { Template, TemplateSection } from './template.ts'

/** A part that a template asks for, and where it stands in a document. */
export interface BoundSection {
  readonly section: TemplateSection
  /** The line of its heading; null where it is missing. */
  readonly line: number | null
}

/**
 * Where each part of a template stands in a document: by its heading or an alias, in whatever case and numbered or not;
 * a part that is one of the known sections also by every other name of that section.
 */
export function bindTemplate(
  { sections }: Template,
  postmortem: Pick<Postmortem, 'headings' | 'sections'>,
): readonly BoundSection[] {
  const lines = linesByName(postmortem.headings)
  const named = sections.map((section) =>
    namesOf(section)
      .map((name) => lines.get(name))
      .find((line) => line !== undefined),
  )
  return sections.map((section, index) => {
    const read = section.section === null ? null : postmortem.sections[section.section]
    // What stands under the heading of another part is that part, whatever else it might pass for.
    const isTaken = named.some((line, other) => other !== index && line === read?.startLine)
    return { section, line: named[index] ?? (read && !isTaken ? read.startLine : null) }
  })
}

/** The headings by which a template names the known sections. */
export function headingsOfTemplate({ sections }: Template): SectionHeadings {
  return Object.fromEntries(
    SECTION_NAMES.map((name) => [
      name,
      sections
        .filter(({ section }) => section === name)
        .flatMap(({ heading, aliases }) => [heading, ...aliases]),
    ]),
  )
}

const known = new WeakMap<TemplateSection, readonly string[]>()

/** The names of a part as they are compared. */
export function namesOf(section: TemplateSection): readonly string[] {
  // The same parts are looked for in every document.
  const names = known.get(section) ?? [section.heading, ...section.aliases].map(normaliseHeading)
  known.set(section, names)
  return names
}

function linesByName(headings: readonly DocumentHeading[]): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  for (const { text, line } of headings) {
    const name = normaliseHeading(text)
    if (!lines.has(name)) lines.set(name, line)
  }
  return lines
}
