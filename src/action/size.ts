/** A step summary may hold 1 MiB; a larger one is refused as a whole (GitHub Docs, "Workflow commands"). */
export const SUMMARY_BYTES = 900 * 1024
/** A comment may hold 65,536 characters; below that, room for the marker and for how a server counts. */
export const COMMENT_CHARACTERS = 60_000

const NOTE = '_There is more than fits here._'

export interface Limit {
  readonly size: (text: string) => number
  readonly most: number
}

export const utf8Bytes = (text: string): number => Buffer.byteLength(text, 'utf8')
/** UTF-16 units: never fewer than what GitHub counts. */
export const characters = (text: string): number => text.length

/**
 * Joins as many `blocks` as fit, in order, and says when something did not. The first that does not fit is cut at the
 * end of a line (a table loses rows, no more) and ends the text, so that nothing less important follows a gap.
 */
export function joinWithin(blocks: readonly string[], limit: Limit): string {
  const { size, most } = limit
  const whole = `${blocks.map((block) => block.trimEnd()).join('\n\n')}\n`
  if (size(whole) <= most) return whole
  const lines = whole.split('\n')
  let room = most - size(`\n\n${NOTE}\n`)
  let count = 0
  for (const line of lines) {
    room -= size(line) + 1
    if (room < 0) break
    count += 1
  }
  return `${lines.slice(0, count).join('\n').trimEnd()}\n\n${NOTE}\n`
}

/**
 * What `render` makes of a number of UTF-16 units, for the largest number whose text has at most `most` bytes in UTF-8.
 * Where the text is not of one script throughout, a little less.
 */
export function withinBytes(render: (maxCharacters: number) => string, most: number): string {
  let room = most
  for (;;) {
    const text = render(room)
    const bytes = utf8Bytes(text)
    // A unit takes at most three bytes, so that a third always fits.
    if (bytes <= most || room <= most / 3) return text
    room = Math.max(Math.floor((room * most) / bytes), Math.floor(most / 3))
  }
}
