import { isDeepStrictEqual } from 'node:util'
import { outlineDocument } from '../../../src/postmortem/outline/document.ts'
import { outlineMarkdown } from '../../../src/postmortem/outline/outline.ts'
import { type ParseMarkdown, parseMarkdown } from '../../../src/postmortem/outline/parse.ts'
import { parseInPieces } from '../../../src/postmortem/outline/quick/pieces.ts'
import type { Unit } from '../../../src/postmortem/outline/unit.ts'

/** The first unit of a document that is another by the quick parse than by a parse of the whole text, told; or null. */
export function otherUnit(text: string): string | null {
  const unitsBy = (parse: ParseMarkdown): readonly Unit[] => outlineDocument(text, parse).units
  return firstOther(unitsBy(parseInPieces), unitsBy(parseMarkdown))
}

/** The same of lines as they stand, without limits and repairs in front of the parser. */
export function otherUnitOfLines(lines: readonly string[]): string | null {
  const unitsBy = (parse: ParseMarkdown): readonly Unit[] => outlineMarkdown(lines, lines, parse)
  return firstOther(unitsBy(parseInPieces), unitsBy(parseMarkdown))
}

function firstOther(quick: readonly Unit[], full: readonly Unit[]): string | null {
  const [these, those] = [flat(quick), flat(full)]
  for (let index = 0; index < Math.max(these.length, those.length); index++) {
    if (isDeepStrictEqual(these[index], those[index])) continue
    return `quick: ${JSON.stringify(these[index])}\nfull:  ${JSON.stringify(those[index])}`
  }
  return null
}

/** The item above by its place among the units: else a document of nested lists is compared over and over. */
function flat(units: readonly Unit[]): readonly unknown[] {
  const places = new Map(units.map((unit, index) => [unit, index]))
  return units.map((unit) => ({ ...unit, parent: unit.parent && places.get(unit.parent) }))
}
