import { joinTexts, type RichLine, type Unit, type UnitKind } from './unit.ts'

/** A unit of some lines; what is not `given` is that of a unit which stands by itself. */
export function makeUnit(kind: UnitKind, lines: readonly RichLine[], given: Partial<Unit>): Unit {
  const line = given.line ?? lines[0]?.line ?? 1
  return {
    kind,
    line,
    endLine: Math.max(line, lines.at(-1)?.line ?? line),
    text: joinTexts(lines.map((each) => each.text)),
    lines,
    level: 0,
    depth: 0,
    indent: 0,
    marker: null,
    checked: null,
    parent: null,
    block: 0,
    cells: [],
    columns: [],
    isQuoted: false,
    ...given,
  }
}

/** A line without words, for a cell that has none. */
export function emptyLine(line: number): RichLine {
  return { line, text: '', lead: null, isEmphasised: false, links: [], breaksAfter: false }
}
