import type { Postmortem } from '../postmortem/postmortem.ts'
import type { Mend } from './mend.ts'

const BARE = /^(\s*(?:[-*+]|\d{1,9}[.)])[ \t]+)(?!\[[ xX]\](?:\s|$))\S/

/** A checkbox for each open task that stands in a list of Markdown without one. */
export function checkboxes({ path, actionItems, lines }: Postmortem): readonly Mend[] {
  return actionItems.flatMap(({ line, list, selected, done }) => {
    const mark = BARE.exec(lines[line - 1] ?? '')?.[1]
    if (mark === undefined || !selected || done || list === 'improvements') return []
    const column = mark.length + 1
    return {
      path,
      place: { line, column, endLine: line, endColumn: column },
      replacement: '[ ] ',
      rule: 'checkbox' as const,
      what: 'A checkbox is put before the task.',
    }
  })
}
