import { type DocumentHeading, SECTION_WORDS } from '../postmortem/postmortem.ts'
import { normaliseHeading } from '../postmortem/vocabulary/normalise.ts'
import type { Rule } from './rule.ts'
import { quote } from './wording.ts'

/**
 * The same words twice under the same heading; parts ("Impact on shops", "Impact on riders") differ, and so do parents. Only
 * Markdown's headings: a label ("Root cause:") may say in a word what its section tells at length.
 */
export const duplicateSection: Rule = {
  id: 'duplicate-section',
  group: 'structure',
  summary: 'A section stands in one place.',
  defaultLevel: 'warning',
  *check({ isPostmortem, headings }) {
    if (!isPostmortem) return
    const first = new Map<string, DocumentHeading>()
    for (const { heading, parent } of withParents(headings)) {
      const [name] = heading.names
      if (name === undefined) continue
      const key = `${parent} ${normaliseHeading(heading.text)}`
      const earlier = first.get(key)
      if (earlier === undefined) first.set(key, heading)
      else {
        yield {
          place: { line: heading.line },
          message: `${quote(heading.text)} is the heading of a second section; the first is in line ${earlier.line}.`,
          expected: `Keep one section for the ${SECTION_WORDS[name]}: join the two, or say in the heading what this part is about.`,
        }
      }
    }
  },
}

/** Each of Markdown's headings with the line of the one it stands under (0: none). */
function* withParents(
  headings: readonly DocumentHeading[],
): Iterable<{ readonly heading: DocumentHeading; readonly parent: number }> {
  const open: { level: number; line: number }[] = []
  for (const heading of headings) {
    const { level, line } = heading
    if (level === null) continue
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    yield { heading, parent: open.at(-1)?.line ?? 0 }
    open.push({ level, line })
  }
}
