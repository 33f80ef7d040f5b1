import stringWidth from 'string-width'

const graphemes = new Intl.Segmenter()

/** How many columns of a terminal the text takes: two for 漢, none for a colour. */
export function widthOf(text: string): number {
  return stringWidth(text)
}

/** At most so many columns (1 and up), an ellipsis where something was cut off. */
export function clipToWidth(text: string, columns: number): string {
  return widthOf(text) <= columns ? text : `${startWithin(text, columns - 1).trimEnd()}…`
}

/** Spaces behind it up to so many columns. */
export function padToWidth(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)))
}

/**
 * A line as lines of at most so many columns (20 and up), broken at white space where there is some; what follows the
 * first stands a little further in.
 */
export function foldLine(line: string, columns: number): readonly string[] {
  if (widthOf(line) <= columns) return [line]
  const indent = `${/^ */.exec(line)?.[0] ?? ''}  `
  const lines: string[] = []
  let current = ''
  for (const piece of line.match(/^ +|\s*\S+/g) ?? []) {
    if (widthOf(current + piece) <= columns) {
      current += piece
      continue
    }
    if (current.trim() !== '') lines.push(current)
    current = indent + piece.trimStart()
    while (widthOf(current) > columns) {
      const start = startWithin(current, columns)
      lines.push(start)
      current = indent + current.slice(start.length)
    }
  }
  return [...lines, current]
}

/** As many whole characters of its beginning as fit. */
function startWithin(text: string, columns: number): string {
  let width = 0
  let end = 0
  for (const { segment, index } of graphemes.segment(text)) {
    width += widthOf(segment)
    if (width > columns) break
    end = index + segment.length
  }
  return text.slice(0, end)
}
