import { fencedLines } from '../fences.ts'
import { isBlank } from '../source-lines.ts'

/** A symbol that tells how far a thing is or points to it, in front of words; not any emoji, which may only decorate. */
const MARKED =
  /^\s*(?:[🔴🟠🟡🟢🔵🟣⚪⚫🟥🟧🟨🟩🟦🟪✅❌❎⏳⌛🚧🔜🔁📌👉🎯]|☑|✔|➡|⏸)\uFE0F?\s*(?=[\p{L}\p{N}*_`"“[(@#])/u

/** Writes lines that follow one another and each begin with such a symbol as the list that they are; the symbols stay. */
export function repairEmojiBullets(lines: readonly string[]): string[] {
  const fenced = fencedLines(lines)
  const isMarked = lines.map((line, index) => !fenced[index] && MARKED.test(line))
  const written = lines.map((_, index) => index).filter((index) => !isBlank(lines[index] ?? ''))
  const inRun = new Set(
    written.filter((index, at) => {
      const [before, after] = [written[at - 1], written[at + 1]]
      const hasPeer = (other: number | undefined): boolean => other !== undefined && isMarked[other] === true
      return isMarked[index] && (hasPeer(before) || hasPeer(after))
    }),
  )
  return lines.map((line, index) => (inRun.has(index) ? line.replace(/^(\s*)/, '$1- ') : line))
}
