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

/** Each takes and gives the same number of lines, so that line numbers hold; the order is that of the reasons. */
const REPAIRS: readonly ((lines: readonly string[]) => string[])[] = [
  repairInvisible,
  repairFences,
  repairHtml,
  repairForeignHeadings,
  repairHashHeadings,
  repairNumbering,
  repairWikiMarkup,
  repairEmojiBullets,
  repairBullets,
  repairUnderlines,
  repairIndentation,
]

/** The document as its author meant it in Markdown: what looks like a list, a heading or a rule is written as one. */
export function repairLines(lines: readonly string[]): string[] {
  return REPAIRS.reduce<string[]>((repaired, repair) => repair(repaired), [...lines])
}
