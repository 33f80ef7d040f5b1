import type { DocumentHeading, SectionName } from '../postmortem.ts'
import { isSure } from '../sections/heading-name.ts'
import { type Entry, FORM_LEVEL } from '../sections/headings.ts'

/**
 * The headings of a document as its readers see them: Markdown's, and lines of their own that stand for one (bold, or
 * with a name we know). `opened` says at which line which section begins.
 */
export function headingsOf(
  entries: readonly Entry[],
  opened: ReadonlyMap<number, SectionName>,
): readonly DocumentHeading[] {
  return entries.flatMap(({ heading, unit }) => {
    if (!heading) return []
    const section = opened.get(unit.line) ?? null
    const names = heading.name.sections.filter(isSure).map(({ name }) => name)
    const standsAlone = heading.level < FORM_LEVEL.label
    if (!standsAlone && section === null && names.length === 0) return []
    return [
      {
        line: unit.line,
        text: heading.text,
        isMarkdown: heading.form === 'markdown',
        level: heading.form === 'markdown' ? heading.level : null,
        section,
        names,
      },
    ]
  })
}
