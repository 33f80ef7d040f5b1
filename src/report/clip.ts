/** At most `limit` characters, an ellipsis where something was cut off. */
export function clip(text: string, limit: number): string {
  const characters = [...text]
  return characters.length <= limit
    ? text
    : `${characters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`
}

/** As `clip`, but keeps the end: of a path that is the part which tells documents apart. */
export function clipStart(text: string, limit: number): string {
  const characters = [...text]
  return characters.length <= limit
    ? text
    : `…${characters
        .slice(1 - limit)
        .join('')
        .trimStart()}`
}
