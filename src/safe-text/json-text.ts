/** Bytes that a terminal could obey or a reader could not see; JSON leaves them bare unless they are escaped. */
const INVISIBLE = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** JSON for a terminal or a file, non-printing characters as `\uXXXX`; on one line unless `indent` (spaces) is given. */
export function jsonText(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    INVISIBLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
