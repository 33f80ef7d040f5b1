/** One row of a table; the cells hold Markdown already. */
export function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`
}
