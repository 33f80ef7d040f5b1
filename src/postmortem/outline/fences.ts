/** A fenced code block, by index of its lines (0-based); `close` is null when the fence is never closed. */
export interface Fence {
  readonly open: number
  readonly close: number | null
  /** What stands after the opening marks, mostly a language. */
  readonly info: string
}

const FENCE = /^\s*(?:[-*+]\s+|\d{1,3}[.)]\s+)?(`{3,}|~{3,})\s*([^`]*)$/
/** Without these a line need not be looked at. */
const MARKS = ['```', '~~~'] as const
const CLOSING = /^\s*(`{3,}|~{3,})\s*$/

/** The fenced code blocks of a document, in order (CommonMark 4.5, but at any indentation: lists are not known yet). */
export function findFences(lines: readonly string[]): Fence[] {
  const fences: Fence[] = []
  let open: { at: number; mark: string; info: string } | null = null
  for (const [index, line] of lines.entries()) {
    if (!MARKS.some((marks) => line.includes(marks))) continue
    if (open) {
      const mark = CLOSING.exec(line)?.[1]
      if (!mark || mark[0] !== open.mark[0] || mark.length < open.mark.length) continue
      fences.push({ open: open.at, close: index, info: open.info })
      open = null
    } else {
      const match = FENCE.exec(line)
      if (match?.[1]) open = { at: index, mark: match[1], info: (match[2] ?? '').trim() }
    }
  }
  if (open) fences.push({ open: open.at, close: null, info: open.info })
  return fences
}

/** For each line whether it belongs to a fenced code block, the fences themselves included. */
export function fencedLines(lines: readonly string[]): boolean[] {
  const fenced = new Array<boolean>(lines.length).fill(false)
  for (const { open, close } of findFences(lines)) fenced.fill(true, open, (close ?? lines.length - 1) + 1)
  return fenced
}
