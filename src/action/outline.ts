import type { Outline } from '../commands/outline.ts'
import type { Finding } from '../findings/finding.ts'
import { markdownLink } from '../findings/markdown-link.ts'
import { counted, severityWords, summarise } from '../findings/summary.ts'
import { SECTION_WORDS } from '../postmortem/postmortem.ts'
import { markdownText } from '../safe-text/safe-text.ts'
import { groupBy } from '../sync/group-by.ts'

/** The address of lines of a document, or null where there is none. */
export type LineUrl = (path: string, line: number, endLine: number) => string | null

/** Each is a table; more of them say less. */
const MOST_OUTLINES = 50

/**
 * What was understood of the documents, as Markdown: one table for each incident, those with findings first; empty when
 * there are none.
 */
export function renderOutlines(
  outlines: readonly Outline[],
  findings: readonly Finding[],
  lineUrl: LineUrl,
): string {
  if (outlines.length === 0) return ''
  const byPath = groupBy(findings, ({ path }) => path)
  const isConcerned = ({ path }: Outline) => Number(byPath.has(path))
  const sorted = outlines.toSorted((a, b) => isConcerned(b) - isConcerned(a))
  const tables = sorted
    .slice(0, MOST_OUTLINES)
    .map((outline) => table(outline, byPath.get(outline.path) ?? [], lineUrl))
  const left = outlines.length - tables.length
  return [
    '### What was understood',
    ...tables,
    ...(left > 0 ? [`+${counted(left, 'more incident')}.`] : []),
  ].join('\n\n')
}

function table(outline: Outline, findings: readonly Finding[], lineUrl: LineUrl): string {
  const { path, title, isPostmortem, sections } = outline
  const head = `**${markdownText(path)}** (${title === null ? 'no title' : markdownText(title)}): ${severityWords(summarise(findings, 1))}.`
  if (!isPostmortem) return `${head} It was not taken for a postmortem.`
  const rows = sections.map(({ name, lines }) => {
    const place =
      lines === null
        ? 'none'
        : markdownLink(`${lines.startLine}–${lines.endLine}`, lineUrl(path, lines.startLine, lines.endLine))
    return `| ${SECTION_WORDS[name]} | ${place} | ${held(outline)[name] ?? ''} |`
  })
  return `${head}\n\n| Section | Lines | Holds |\n| --- | --- | --- |\n${rows.join('\n')}`
}

/** Items are also found outside of their section. */
function held({ timelineEntries, items, tracked }: Outline): Readonly<Record<string, string>> {
  return {
    timeline: timelineEntries === 1 ? '1 entry' : `${timelineEntries} entries`,
    actionItems: `${counted(items, 'item')}${items === tracked ? '' : `, ${tracked} of them tracked`}`,
  }
}
