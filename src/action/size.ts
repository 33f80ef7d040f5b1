/** A step summary may hold 1 MiB; a larger one is refused as a whole (GitHub Docs, "Workflow commands"). */
export const SUMMARY_BYTES = 900 * 1024
/** A comment may hold 65,536 characters; below that, room for the marker and for how a server counts. */
export const COMMENT_CHARACTERS = 60_000

export interface Limit {
  readonly size: (text: string) => number
  readonly most: number
}

export const utf8Bytes = (text: string): number => Buffer.byteLength(text, 'utf8')
/** UTF-16 units: never fewer than what GitHub counts. */
export const characters = (text: string): number => text.length

/**
 * Joins as many `blocks` (each whole, so no table or fold is cut open) as fit, in order, and says when some did not.
 * The first that does not fit ends the text, so that nothing less important stands where something was left out.
 */
export function joinWithin(blocks: readonly string[], { size, most }: Limit): string {
  const whole = `${blocks.join('\n\n')}\n`
  if (size(whole) <= most) return whole
  const note = '_There is more than fits here._\n'
  let room = most - size(note)
  const kept: string[] = []
  for (const block of blocks) {
    room -= size(block) + 2
    if (room < 0) break
    kept.push(block)
  }
  return [...kept, note].join('\n\n')
}
