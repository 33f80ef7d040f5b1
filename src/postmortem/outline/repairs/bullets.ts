import { fencedLines } from '../fences.ts'
import { isBlank } from '../source-lines.ts'

const BULLET = /^(\s*)([•●∙·▪■◆♦➢➤➔→⇒➜►▶»❖✦★⁃◦○▫□◇–—−‣])\s*(?=\S)/u
/** An arrow; a dash or star that nothing parts from its word. */
const ARROW = /^(\s*)(?:[-–—=~]{1,2}>|>>|~)\s*(?=[\p{L}\p{N}"“'`*[])/u
const TIGHT = /^(\s*)[-*+](?=\p{L}[\p{L}’']*\s[^*]*$)/u
const NEEDS_SPACE = /^\s*[–—−·»□■]\S/u
/** A list of one line is none: a single dash signs ("— Kim") or goes on with a sentence. */
const DASH = /^\s*[–—−]\s/
const LETTER_O = /^(\s*)o(?:\t+| {2,})(?=\S)/
const UNDER_ANOTHER = new Set(['o', '◦', '○', '⁃', '▫', '–', '—', '−'])
const OPEN_BOX =
  /^(\s*)(?:[-*+•]\s+)?(?:[☐🔲⬜]|:(?:white_large_square|white_medium_square|white_square_button|black_square_button|black_large_square):)\s*(?=\S)/u
const TICKED_BOX =
  /^(\s*)(?:[-*+•]\s+)?(?:[☑☒]\uFE0F?|:(?:ballot_box_with_check|white_check_mark|heavy_check_mark):)\s*(?=\S)/u
const BARE_BOX = /^(\s*)\[([ xX]?)\]\s+(?=\S)/
const NUMBER =
  /^(\s*)(?:\((\d{1,2})\)\s*|(\d{1,2})(?:[.)、．])(?=[\p{L}*"“'`[])|(\d{1,2})(?:、|．|\s-\s|-\s|:\s))(?=\S)/u
const LIST_LINE = /^\s*(?:[-*+]|\d{1,3}[.)])\s/

/**
 * Writes bullets that are none to Markdown (`•`, Word's `o` and tab, dashes, boxes, `1.Text`, `(1) Text`) as `-`, `- [ ]`
 * and `1.`. A bullet of the second rank (`o`, `◦`, `–`) goes one level under the item of another mark above it.
 */
export function repairBullets(lines: readonly string[]): string[] {
  const fenced = fencedLines(lines)
  const dashes = lines.filter((line) => DASH.test(line)).length
  let parent: string | null = null
  return lines.map((line, index) => {
    if (fenced[index] || isBlank(line) || (dashes === 1 && DASH.test(line))) return line
    const { written, mark } = repairBullet(line)
    const isSecond = UNDER_ANOTHER.has(mark ?? '') && parent !== null && parent !== mark
    if (!LIST_LINE.test(written)) {
      if (!/^\s/.test(line)) parent = null
    } else if (!isSecond) parent = mark ?? written.trim().charAt(0)
    return isSecond && /^ {0,3}\S/.test(written) ? `    ${written.trimStart()}` : written
  })
}

function repairBullet(line: string): { written: string; mark: string | null } {
  const bullet = NEEDS_SPACE.test(line) ? null : BULLET.exec(line)
  if (bullet) {
    const words = repairBox(line.slice(bullet[0].length))
    return { written: `${bullet[1]}- ${words}`, mark: bullet[2] ?? null }
  }
  const arrow = ARROW.exec(line) ?? TIGHT.exec(line)
  if (arrow) return { written: `${arrow[1]}- ${line.slice(arrow[0].length)}`, mark: '-' }
  const letter = LETTER_O.exec(line)
  if (letter) return { written: `${letter[1]}- ${line.slice(letter[0].length)}`, mark: 'o' }
  const box = boxAt(line)
  if (box) return { written: `${box.indent}- ${box.words}`, mark: null }
  const bare = BARE_BOX.exec(line)
  if (bare) return { written: `${bare[1]}- [${bare[2] || ' '}] ${line.slice(bare[0].length)}`, mark: null }
  const number = NUMBER.exec(line)
  const digits = number?.[2] ?? number?.[3] ?? number?.[4]
  if (number && digits)
    return { written: `${number[1]}${digits}. ${line.slice(number[0].length)}`, mark: null }
  return { written: line, mark: null }
}

/** The words of an item, a box of a symbol before them as Markdown has it. */
function repairBox(words: string): string {
  return boxAt(words)?.words ?? words
}

function boxAt(line: string): { readonly indent: string; readonly words: string } | null {
  const open = OPEN_BOX.exec(line)
  const box = open ?? TICKED_BOX.exec(line)
  if (box === null) return null
  return { indent: box[1] ?? '', words: `[${open === null ? 'x' : ' '}] ${line.slice(box[0].length)}` }
}
