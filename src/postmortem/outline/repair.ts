import { repairBullets } from './repairs/bullets.ts'
import { repairEmojiBullets } from './repairs/emoji-bullets.ts'
import { repairFences } from './repairs/fences.ts'
import { repairForeignHeadings, repairHashHeadings } from './repairs/hash-headings.ts'
import { repairHtml } from './repairs/html.ts'
import { repairIndentation } from './repairs/indentation.ts'
import { repairInvisible } from './repairs/invisible.ts'
import { repairNumbering } from './repairs/numbering.ts'
import { repairUnderlines } from './repairs/underlines.ts'
import { repairWikiMarkup } from './repairs/wiki-markup.ts'

export interface Repair {
  /** Takes and gives the same number of lines, so that line numbers hold. */
  readonly repair: (lines: readonly string[]) => string[]
  /** What the lines (joined by `\n`) hold where it changes any. */
  readonly mark: RegExp
}

/** The order is that of the reasons. Within a line the marks look for spaces only, so that blank lines cost nothing. */
export const REPAIRS: readonly Repair[] = [
  { repair: repairInvisible, mark: /[^\t\n -~]/ },
  { repair: repairFences, mark: /```|~~~/ },
  { repair: repairHtml, mark: /</ },
  { repair: repairForeignHeadings, mark: /^(?:=|h[1-6]\.)/m },
  { repair: repairHashHeadings, mark: /#[^\s#]/ },
  { repair: repairNumbering, mark: /^[^\S\n]*(?:\d{1,2}\.\d|\(?[a-z][.)])/m },
  { repair: repairWikiMarkup, mark: /^(?:[=.*]|h[1-6]\.)/m },
  { repair: repairEmojiBullets, mark: /[^\n -~]/ },
  { repair: repairBullets, mark: /(?:)/ },
  { repair: repairUnderlines, mark: /^[^\S\n]*(?:-[^\S\n]*-|=[^\S\n]*=|__|[—–]{2}|\*[^\S\n]*\*)/m },
  { repair: repairIndentation, mark: /^ {0,4}(?: {4}|\t)/m },
]

/** The document as its author meant it in Markdown: what looks like a list, a heading or a rule is written as one. */
export function repairLines(lines: readonly string[]): string[] {
  let repaired = [...lines]
  let text = repaired.join('\n')
  for (const { repair, mark } of REPAIRS) {
    if (!mark.test(text)) continue
    repaired = repair(repaired)
    text = repaired.join('\n')
  }
  return repaired
}
