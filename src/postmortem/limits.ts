import { indentOf, isBlank } from './outline/source-lines.ts'
import type { ReadingProblem } from './postmortem.ts'

/** A text longer than this is not read at all (1 MiB, in characters: no fewer than its bytes can hold). */
export const LARGEST_FILE = 1024 * 1024
/** Of a document with more lines only so many are read; the longest postmortems that were seen have some hundreds. */
export const MOST_LINES = 2_000
/** Of a document that tells more incidents only so many are read. */
const MOST_INCIDENTS = 100
/** Of an incident with more action items only so many are read. */
const MOST_ITEMS = 500

// What the parser cannot take in little time; what people write stays far below each of them. The figures are from
// measuring remark on such input at doubling sizes: its time grows with their square.
const MOST_MARKERS = 24
const DEEPEST_NESTING = 16
const MOST_NESTED_LINES = 500
const LONGEST_LINE = 10_000
const MOST_COLUMNS = 200
const MOST_IN_BLOCK = { lines: 1_000, brackets: 400, emphasis: 3_000, underlines: 100 } as const

const MARKERS = /^(?:\s*(?:[-*+>]|\d{1,9}[.)])(?=\s|$|>))+/
const UNDERLINE = /^\s{0,3}(?:=+|-+)\s*$/
const LIST_LINE = /^\s*(?:[-*+]|\d{1,9}[.)])\s/

/** The measures of one line, or of the block so far that it stands in, each with its limit. */
interface Measure {
  readonly code: string
  readonly what: string
  readonly most: number
  readonly of: (scan: Scan) => number
}

const MEASURES: readonly Measure[] = [
  { code: 'line-too-long', what: 'characters in a line', most: LONGEST_LINE, of: (scan) => scan.line.length },
  {
    code: 'nesting-too-deep',
    what: 'marks before the text of a line',
    most: MOST_MARKERS,
    of: (scan) => markersOf(scan.line),
  },
  {
    code: 'nesting-too-deep',
    what: 'lists inside each other',
    most: DEEPEST_NESTING,
    of: (scan) => scan.nesting,
  },
  {
    code: 'nesting-too-deep',
    what: 'lines in lists inside lists',
    most: MOST_NESTED_LINES,
    of: (scan) => scan.nestedLines,
  },
  {
    code: 'too-many-columns',
    what: 'columns in a table',
    most: MOST_COLUMNS,
    of: (scan) => count(scan.line, '|'),
  },
  { code: 'block-too-long', what: 'lines in one block', most: MOST_IN_BLOCK.lines, of: (scan) => scan.lines },
  {
    code: 'too-many-links',
    what: 'opening brackets in one block',
    most: MOST_IN_BLOCK.brackets,
    of: (scan) => scan.brackets,
  },
  {
    code: 'too-much-emphasis',
    what: 'emphasis marks in one block',
    most: MOST_IN_BLOCK.emphasis,
    of: (scan) => scan.emphasis,
  },
  {
    code: 'too-many-underlines',
    what: 'underlined headings in one block',
    most: MOST_IN_BLOCK.underlines,
    of: (scan) => scan.underlines,
  },
]

/**
 * Scans the lines for what would stop a Markdown parser for seconds or overflow its stack. Each kind is told once, with
 * the line where it is first exceeded; a document with any is read line by line, without the parser.
 */
export function findExcesses(lines: readonly string[]): ReadingProblem[] {
  const found = new Map<string, ReadingProblem>()
  if (lines.length > MOST_LINES) {
    found.set(
      'too-many-lines',
      problem(
        'too-many-lines',
        MOST_LINES + 1,
        lines.length,
        `More than ${MOST_LINES} lines; the others are not read.`,
      ),
    )
  }
  const scan = new Scan()
  for (const [index, line] of lines.slice(0, MOST_LINES).entries()) {
    scan.take(line)
    for (const { code, what, most, of } of MEASURES) {
      if (found.has(code) || of(scan) <= most) continue
      found.set(
        code,
        problem(
          code,
          index + 1,
          index + 1,
          `More than ${most} ${what}: read line by line, without Markdown.`,
        ),
      )
    }
  }
  return [...found.values()]
}

/** What is within a limit; what lies beyond is told with the line where it begins, up to the `last` of the document. */
export interface Cut<Part> {
  readonly kept: readonly Part[]
  readonly problems: readonly ReadingProblem[]
}

/** The incidents of a document that are read; `lineOf` gives the first line of one. */
export function cutIncidents<Part>(
  incidents: readonly Part[],
  lineOf: (part: Part) => number,
  last: number,
): Cut<Part> {
  const beyond = incidents[MOST_INCIDENTS]
  if (beyond === undefined) return { kept: incidents, problems: [] }
  const message = `More than ${MOST_INCIDENTS} incidents; the others are not read.`
  return {
    kept: incidents.slice(0, MOST_INCIDENTS),
    problems: [problem('too-many-incidents', lineOf(beyond), last, message)],
  }
}

/** The action items of an incident that are read, in the order of their lines, from sections that are read one by one. */
export function cutItems<Part>(
  sections: Iterable<readonly Part[]>,
  lineOf: (part: Part) => number,
  last: number,
): Cut<Part> {
  const items: Part[] = []
  for (const section of sections) {
    for (const item of section) items.push(item)
    const beyond = items[MOST_ITEMS]
    if (beyond === undefined) continue
    const message = `More than ${MOST_ITEMS} action items; the others are not read.`
    const line = lineOf(beyond)
    return {
      kept: items.slice(0, MOST_ITEMS),
      problems: [problem('too-many-items', line, Math.max(line, last), message)],
    }
  }
  return { kept: items, problems: [] }
}

/** What has been seen up to a line. */
class Scan {
  line = ''
  lines = 0
  brackets = 0
  emphasis = 0
  underlines = 0
  nesting = 0
  nestedLines = 0
  private readonly indents: number[] = []

  take(line: string): void {
    this.line = line
    this.nesting = this.nestingOf(line)
    if (this.nesting > 3) this.nestedLines += 1
    if (isBlank(line)) {
      this.lines = 0
      this.brackets = 0
      this.emphasis = 0
      this.underlines = 0
      return
    }
    this.lines += 1
    this.brackets += count(line, '[')
    this.emphasis += count(line, '*') + count(line, '_')
    this.underlines += UNDERLINE.test(line) ? 1 : 0
  }

  /** How deep a list line is nested, by the indentations of the list lines above it; 0 for any other line. */
  private nestingOf(line: string): number {
    if (!LIST_LINE.test(line)) return 0
    const indent = indentOf(line)
    while (this.indents.length > 0 && (this.indents.at(-1) ?? 0) >= indent) this.indents.pop()
    this.indents.push(indent)
    return this.indents.length
  }
}

function markersOf(line: string): number {
  const marks = MARKERS.exec(line.slice(0, LONGEST_LINE))?.[0]
  return marks ? marks.split(/\s+|(?<=>)/).filter((mark) => mark !== '').length : 0
}

function count(line: string, character: string): number {
  let number = 0
  for (let at = line.indexOf(character); at >= 0; at = line.indexOf(character, at + 1)) number++
  return number
}

function problem(code: string, startLine: number, endLine: number, message: string): ReadingProblem {
  return { code, startLine, endLine, message }
}
