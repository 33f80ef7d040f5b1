import { splitLines } from '../postmortem/outline/source-lines.ts'
import { applyMends, type Mend } from './mend.ts'

/** Whole lines that give way to others, and the mends that make them do so. */
export interface LineChange {
  /** 1-based, both included. */
  readonly startLine: number
  readonly endLine: number
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly mends: readonly Mend[]
}

/** The mends (by place) as changes of whole lines: those that share a line are one change. */
export function lineChanges(text: string, mends: readonly Mend[]): readonly LineChange[] {
  const lines = splitLines(text)
  const groups: Mend[][] = []
  for (const mend of mends) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group !== undefined && last !== undefined && mend.place.line <= last.place.endLine) group.push(mend)
    else groups.push([mend])
  }
  return groups.map((group) => changeOf(lines, group))
}

function changeOf(lines: readonly string[], mends: readonly Mend[]): LineChange {
  const startLine = Math.min(...mends.map(({ place }) => place.line))
  const endLine = Math.max(...mends.map(({ place }) => place.endLine))
  const before = lines.slice(startLine - 1, endLine)
  const moved = mends.map((mend) => ({
    ...mend,
    place: {
      ...mend.place,
      line: mend.place.line - startLine + 1,
      endLine: mend.place.endLine - startLine + 1,
    },
  }))
  const after = applyMends(before.join('\n'), moved).split('\n')
  return { startLine, endLine, before, after, mends }
}
