import { fencedLines } from '../fences.ts'
import { isBlank } from '../source-lines.ts'

const OUTLINE_NUMBER = /^(\s*)(\d{1,2}(?:\.\d{1,2}){1,3})[.):]?\s+(?=\p{L})/u
const PLAIN_NUMBER = /^\s*(\d{1,2})[.)]\s+\S/
const LETTER = /^(\s*)(?:\(([a-z])\)|([a-z])[.)])\s+(?=\S)/
const LIST_LINE = /^\s*(?:[-*+•]|\d{1,3}[.)]|[a-z][.)])\s/
const HEADING = /^ {0,3}#/
const INDENT_A_LEVEL = '    '

/**
 * Writes the numbers of an outline (`5.2.1 Text`) and letters (`b) Text`) as Markdown's numbers, each below what its number
 * says it stands under. A decimal or a time ("2.5 GB", "9.15 alert") is told by the lack of its neighbours: `2.5` counts
 * only beside `2.4` and `2.1`.
 */
export function repairNumbering(lines: readonly string[]): string[] {
  const fenced = fencedLines(lines)
  const isOutline = outlineLines(lines, fenced)
  const isLettered = letteredLines(lines, fenced)
  const seen = new Set<string>()
  let number: string | null = null
  return lines.map((line, index) => {
    if (fenced[index] || isBlank(line)) return line
    if (isOutline[index]) {
      number = asOutline(line, seen)
      return number
    }
    if (isLettered[index]) return asLetter(line, number)
    const plain = PLAIN_NUMBER.exec(line)?.[1]
    if (plain) seen.add(plain)
    if (HEADING.test(line)) seen.clear()
    if (plain || !/^\s/.test(line)) number = plain ? line : null
    return line
  })
}

function asOutline(line: string, seen: Set<string>): string {
  const [whole = '', indent = '', number = ''] = OUTLINE_NUMBER.exec(line) ?? []
  seen.add(number)
  const parts = number.split('.')
  const above = parts.slice(1).filter((_, depth) => seen.has(parts.slice(0, depth + 1).join('.'))).length
  return `${above > 0 ? INDENT_A_LEVEL.repeat(above) : indent}${parts.at(-1)}. ${line.slice(whole.length)}`
}

/** Letters go below the number in front of them, if they are not written deeper anyway. */
function asLetter(line: string, above: string | null): string {
  const [whole = '', written = '', bracketed, letter = 'a'] = LETTER.exec(line) ?? []
  const least = above === null ? '' : INDENT_A_LEVEL + (/^\s*/.exec(above)?.[0] ?? '')
  const indent = written.length < least.length ? least : written
  const number = (bracketed ?? letter).charCodeAt(0) - 'a'.charCodeAt(0) + 1
  return `${indent}${number}. ${line.slice(whole.length)}`
}

/** Which lines carry a number that follows on the one before it, or that another follows on. */
function outlineLines(lines: readonly string[], fenced: readonly boolean[]): boolean[] {
  const numbers = lines.map((line, index) => (fenced[index] ? undefined : OUTLINE_NUMBER.exec(line)?.[2]))
  const all = new Set(numbers)
  return numbers.map((number) => {
    if (number === undefined) return false
    const parts = number.split('.').map(Number)
    const last = parts.at(-1) ?? 0
    const isFirst = last === 1
    const sibling = [...parts.slice(0, -1), isFirst ? 2 : last - 1].join('.')
    const isCounted = all.has([...parts.slice(0, -1), 1].join('.'))
    return last > 0 && isCounted && (all.has(sibling) || (isFirst && all.size > 2))
  })
}

/** Which lines carry a letter of a run that begins with `a` and goes on with `b`. */
function letteredLines(lines: readonly string[], fenced: readonly boolean[]): boolean[] {
  const isLettered = lines.map(() => false)
  let run: number[] = []
  for (const [index, line] of [...lines, '#'].entries()) {
    const match = fenced[index] ? null : LETTER.exec(line)
    const letter = match?.[2] ?? match?.[3]
    const expected = String.fromCharCode('a'.charCodeAt(0) + run.length)
    if (letter !== undefined && letter === expected) {
      run.push(index)
      continue
    }
    if (letter === undefined && !HEADING.test(line) && !(LIST_LINE.test(line) && !/^\s/.test(line))) continue
    if (run.length > 1) for (const at of run) isLettered[at] = true
    run = letter === 'a' ? [index] : []
  }
  return isLettered
}
