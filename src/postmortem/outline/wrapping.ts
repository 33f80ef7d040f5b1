import type { RichLine } from './unit.ts'

/** Longer lines than this show that the author let the editor wrap (80 and 100 columns are the habits). */
const WIDEST_WRAP = 122
const SLACK = 12
const TERMINATOR = /[.!?:;。！？：；…]["'”’)\]]*$/
const STARTS_NEW = /^(?:[\p{Lu}\p{Lt}\p{N}\p{So}"“'‘`@#[(<]|https?:)/u
const OPEN_END =
  /(?:[,(–—-]|(?<![\p{L}\p{N}])(?:and|or|the|a|an|to|of|in|on|for|with|by|that|which|y|e|de|la|el|et|und|der|die|das))$/iu
const GOES_ON = /^(?:and|or|but|so|because|that|which|to|with|of|y|e|o|et|und|oder|que|de)\s/
const LOWER_CASE = /^\p{Ll}/u
/** Of the lines that a wrapped sentence goes on in, so many at least begin with a small letter. */
const LEAST_LOWER_CASE = 0.25
const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** The column at which a document's prose is wrapped by hand, or null when it is not: lines are then units of their own.
 * Wrapping breaks lines of about the same length in the middle of sentences. */
export function wrapColumn(paragraphs: readonly (readonly RichLine[])[]): number | null {
  const inner = paragraphs.flatMap((lines) => lines.slice(0, -1).map((line) => line.text.length))
  if (inner.length < 3) return null
  const sorted = [...inner].sort((a, b) => a - b)
  const widest = sorted[Math.floor(0.9 * (sorted.length - 1))] ?? 0
  const near = inner.filter((length) => length <= widest + SLACK && length >= widest - 2 * SLACK).length
  const continuations = paragraphs.flatMap((lines) =>
    lines.slice(1).filter((_, index) => !TERMINATOR.test(lines[index]?.text ?? '')),
  )
  if (continuations.length < 0.5 * inner.length) return null
  const lowerCase = continuations.filter((line) => LOWER_CASE.test(line.text)).length
  if (lowerCase < LEAST_LOWER_CASE * continuations.length) return null
  return widest >= 40 && widest <= WIDEST_WRAP && near >= 0.6 * inner.length ? widest : null
}

/** True when every line but labels begins with a small letter: where all do, that does not say that a line goes on. */
export function areUncapitalised(lines: readonly RichLine[]): boolean {
  return lines.every((line) => LOWER_CASE.test(line.text) || /[:：]$/.test(line.text))
}

/** True when `next` goes on with the sentence (or the paragraph wrapped at `column`) that `line` is part of. */
export function continues(
  line: RichLine,
  next: RichLine,
  column: number | null,
  isUncapitalised = false,
): boolean {
  if (line.emphasisGoesOn && !line.breaksAfter) return true
  if (line.breaksAfter || next.isEmphasised || line.isEmphasised || /[:：]$/.test(line.text)) return false
  if (isInCapitals(line.text) && !isInCapitals(next.text)) return false
  if (IDEOGRAPHIC.test(line.text)) return !TERMINATOR.test(line.text) && line.text.length >= 24
  if (OPEN_END.test(line.text)) return true
  if (column === null && isUncapitalised) return GOES_ON.test(next.text)
  if (!STARTS_NEW.test(next.text) && !TERMINATOR.test(line.text)) return true
  if (column === null) return false
  const firstWord = next.text.split(' ', 1)[0] ?? ''
  return line.text.length + 1 + firstWord.length > column - SLACK
}

/** `ROOT CAUSE`: who has no bold type writes headings in capitals. */
function isInCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)
}
