const NUMBER = /^\s*(?:\(?\d{1,2}[.)]|\d{1,2}\s*[-:])\s*/
const COLON = /\s*[:：]+\s*$/

/** The words of a heading for items, its number and final colon removed. */
export function groupText(heading: string): string {
  return heading.replace(NUMBER, '').replace(COLON, '').trim()
}
