// Characters that show nothing: joiners pasted from word processors, marks of writing direction, soft hyphens.
const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu
const WIDE_SPACE = /[\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/gu

/** Takes invisible characters out and makes every kind of space one that Markdown knows. */
export function repairInvisible(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(INVISIBLE, '').replace(WIDE_SPACE, ' '))
}
