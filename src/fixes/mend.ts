import type { Place } from '../findings/finding.ts'

/** `required-section` mends a finding of that rule; the others are about how things are written. */
export const MEND_RULES = ['required-section', 'iso-date', 'checkbox'] as const
export type MendRule = (typeof MEND_RULES)[number]

/** One mechanical change of a document: what stands at `place` gives way to `replacement`. */
export interface Mend {
  readonly path: string
  /** Empty (it ends where it begins) for what is put in. */
  readonly place: Place
  /** Line ends are `\n`; they become those of the document. */
  readonly replacement: string
  readonly rule: MendRule
  /** One sentence: what is changed. */
  readonly what: string
}

/** The text with all mends, which lie apart; those put in at the same place keep their order. */
export function applyMends(text: string, mends: readonly Mend[]): string {
  const starts = lineStarts(text)
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  const offset = (line: number, column: number): number => (starts[line - 1] ?? text.length) + column - 1
  const edits = mends.map(({ place, replacement }) => ({
    start: offset(place.line, place.column),
    end: offset(place.endLine, place.endColumn),
    replacement: replacement.replaceAll('\n', lineEnd),
  }))
  let mended = ''
  let done = 0
  for (const { start, end, replacement } of edits.toSorted((a, b) => a.start - b.start)) {
    mended += text.slice(done, start) + replacement
    done = end
  }
  return mended + text.slice(done)
}

/** Where in the text each line begins. */
function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ 0: lineEnd, index }) => index + lineEnd.length)]
}
