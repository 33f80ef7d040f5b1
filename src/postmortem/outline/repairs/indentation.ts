import { fencedLines } from '../fences.ts'
import { mostlyProse } from '../prose.ts'
import { dedent, indentOf, isBlank } from '../source-lines.ts'

const LIST_LINE = /^\s*(?:[-*+]|\d{1,3}[.)])\s/
const CODE_INDENT = 4

/**
 * Takes the indentation from text that people indented for looks. CommonMark (4.4) reads four columns as code, and a list
 * mark behind them as plain text; neither is meant where the lines read as prose and no list is open above.
 */
export function repairIndentation(lines: readonly string[]): string[] {
  const fenced = fencedLines(lines)
  const repaired = [...lines]
  let listIsOpen = false
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (isBlank(line) || fenced[index]) continue
    if (indentOf(line) < CODE_INDENT) {
      const standsBelow = indentOf(line) > 0 || !isBlank(lines[index - 1])
      listIsOpen = LIST_LINE.test(line) || (listIsOpen && standsBelow)
    } else if (!listIsOpen) {
      const end = endOfGroup(lines, fenced, index)
      const group = lines.slice(index, end)
      repaired.splice(index, group.length, ...outdented(group))
      listIsOpen = group.some((each) => LIST_LINE.test(each))
      index = end - 1
    }
  }
  return repaired
}

/** Lines that are prose or a list without their common indentation; anything else is code and stays. */
function outdented(group: readonly string[]): readonly string[] {
  if (!mostlyProse(group) && !group.some((line) => LIST_LINE.test(line))) return group
  const columns = Math.min(...group.filter((line) => !isBlank(line)).map(indentOf))
  return group.map((line) => {
    const inner = dedent(line, columns)
    return isBlank(line) || LIST_LINE.test(line) ? inner : inner.trimStart()
  })
}

function endOfGroup(lines: readonly string[], fenced: readonly boolean[], start: number): number {
  let end = start
  for (let index = start; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (isBlank(line)) continue
    if (fenced[index] || indentOf(line) < CODE_INDENT) break
    end = index + 1
  }
  return end
}
