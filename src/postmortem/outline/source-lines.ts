/** The source, split at its line ends (CRLF, LF or CR), line ends and byte order mark removed; a last line end opens no line. */
export function splitLines(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** The columns of white space before the first character; a tab reaches to the next multiple of four (CommonMark 2.2). */
export function indentOf(line: string): number {
  let width = 0
  for (const character of line) {
    if (character === ' ') width += 1
    else if (character === '\t') width += 4 - (width % 4)
    else break
  }
  return width
}

export function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === ''
}

/** `line` without its first `columns` columns of white space. */
export function dedent(line: string, columns: number): string {
  return ' '.repeat(Math.max(0, indentOf(line) - columns)) + line.trimStart()
}
