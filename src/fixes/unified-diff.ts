import { splitLines } from '../postmortem/outline/source-lines.ts'
import { sourceLine } from '../safe-text/log-line.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import { type LineChange, lineChanges } from './line-changes.ts'
import type { Mend } from './mend.ts'

const CONTEXT = 3

/** What mends (by place) do to a document, as a unified diff; empty when there are none. */
export function unifiedDiff(path: string, text: string, mends: readonly Mend[]): string {
  const lines = splitLines(text)
  const endsWithLineEnd = /[\r\n]$/.test(text)
  const changes = lineChanges(text, mends).map((change) =>
    // A last line without an end changes when something follows it.
    endsWithLineEnd || change.endLine < lines.length ? withoutEqualEnds(change) : change,
  )
  if (changes.length === 0) return ''
  const hunks: LineChange[][] = []
  for (const change of changes) {
    const hunk = hunks.at(-1)
    const last = hunk?.at(-1)
    if (hunk !== undefined && last !== undefined && change.startLine - last.endLine <= 2 * CONTEXT)
      hunk.push(change)
    else hunks.push([change])
  }
  let shift = 0
  const written = hunks.map((hunk) => {
    const { text: shown, growth } = hunkText(lines, hunk, shift, endsWithLineEnd)
    shift += growth
    return shown
  })
  const name = plainLine(path)
  return `--- a/${name}\n+++ b/${name}\n${written.join('')}`
}

/** Lines that stay as they are need not be taken out and put in again. */
function withoutEqualEnds(change: LineChange): LineChange {
  const { before, after, startLine, endLine } = change
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  return {
    ...change,
    startLine: startLine + head,
    endLine: endLine - tail,
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
  }
}

function hunkText(
  lines: readonly string[],
  hunk: readonly LineChange[],
  shift: number,
  endsWithLineEnd: boolean,
): { text: string; growth: number } {
  const first = Math.max(1, (hunk[0]?.startLine ?? 1) - CONTEXT)
  const last = Math.min(lines.length, (hunk.at(-1)?.endLine ?? 1) + CONTEXT)
  const rows: string[] = []
  const add = (mark: string, texts: readonly string[]) => {
    for (const text of texts) rows.push(`${mark}${sourceLine(text)}`)
  }
  let next = first
  for (const { startLine, endLine, before, after } of hunk) {
    add(' ', lines.slice(next - 1, startLine - 1))
    add('-', before)
    add('+', after)
    next = endLine + 1
  }
  add(' ', lines.slice(next - 1, last))
  const growth = hunk.reduce((sum, { before, after }) => sum + after.length - before.length, 0)
  const length = last - first + 1
  const shown = last === lines.length && !endsWithLineEnd ? withoutLastLineEnd(rows) : rows
  const head = `@@ -${first},${length} +${first + shift},${length + growth} @@`
  return { text: [head, ...shown, ''].join('\n'), growth }
}

/** Says of the last line of the old and of the new text that it has no end. */
function withoutLastLineEnd(rows: readonly string[]): readonly string[] {
  const last = ['-', '+'].map((mark) =>
    rows.findLastIndex((row) => row.startsWith(mark) || row.startsWith(' ')),
  )
  return rows.flatMap((row, index) => (last.includes(index) ? [row, '\\ No newline at end of file'] : [row]))
}
