import { fencedLines } from './fences.ts'
import { makeUnit } from './make-unit.ts'
import { indentOf, isBlank } from './source-lines.ts'
import type { RichLine, Unit } from './unit.ts'

const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/
const ITEM = /^(\s*)(?:([-*+])|(\d{1,3})[.)])\s+(?:\[([ xX])\]\s+)?(.*)$/
const RULE = /^\s*(?:[-*_=]\s*){3,}$/
const BOLD = /^\s*(?:\*\*|__)(.+?)(?:\*\*|__)/
const COLUMNS_A_LEVEL = 2
const DEEPEST = 8
/** What is read of a line; more is nothing people write in one. */
const LONGEST_LINE = 2_000

/**
 * The units of a document read line by line, without the parser: for documents that would stop it. Headings, list items
 * and lines are told apart by their first characters; nothing is nested, no table is read.
 */
export function outlinePlainly(lines: readonly string[]): Unit[] {
  const fenced = fencedLines(lines)
  const units: Unit[] = []
  let block = 0
  for (const [index, source] of lines.entries()) {
    if (isBlank(source)) block++
    else if (!fenced[index]) units.push(unitOf(source.slice(0, LONGEST_LINE), index + 1, block))
  }
  return units
}

function unitOf(source: string, line: number, block: number): Unit {
  const heading = HEADING.exec(source)
  if (heading)
    return make('heading', heading[2] ?? '', source, line, block, { level: heading[1]?.length ?? 1 })
  if (RULE.test(source)) return make('rule', '', source, line, block, {})
  const item = ITEM.exec(source)
  if (!item) return make('line', source, source, line, block, {})
  const depth = Math.min(DEEPEST, 1 + Math.floor(indentOf(source) / COLUMNS_A_LEVEL))
  return make('item', item[5] ?? '', source, line, block, {
    depth,
    marker: item[3] ? { kind: 'number', number: Number(item[3]) } : { kind: 'bullet', number: null },
    checked: item[4] === undefined ? null : item[4] !== ' ',
  })
}

function make(
  kind: Unit['kind'],
  words: string,
  source: string,
  line: number,
  block: number,
  given: Partial<Unit>,
): Unit {
  const lead = BOLD.exec(words)?.[1]?.trim() ?? null
  const text = words
    .replace(/\*\*|__/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const rich: RichLine = {
    line,
    text,
    lead,
    isEmphasised: lead !== null && text.replace(/[:：]$/, '') === lead.replace(/[:：]$/, ''),
    links: [],
    breaksAfter: false,
  }
  return makeUnit(kind, [rich], { line, block, indent: indentOf(source), ...given })
}
