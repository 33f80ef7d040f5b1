/** In UTF-16 units: few writes, and little memory for each. */
const PART_LENGTH = 64 * 1024

/** The same text in parts of at least `length` UTF-16 units, but for the last; never an empty one. */
export function* inParts(pieces: Iterable<string>, length: number = PART_LENGTH): Iterable<string> {
  let part: string[] = []
  let gathered = 0
  for (const piece of pieces) {
    part.push(piece)
    gathered += piece.length
    if (gathered < length) continue
    yield part.join('')
    part = []
    gathered = 0
  }
  if (gathered > 0) yield part.join('')
}
