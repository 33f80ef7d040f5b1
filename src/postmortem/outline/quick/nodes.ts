import type { Nodes } from 'mdast'

type Position = NonNullable<Nodes['position']>

/**
 * Where a node stands, as far as the outline asks: its first and last line, and the column it begins at (1 where nobody
 * asks for it).
 */
export function at(line: number, endLine = line, column = 1): Position {
  return { start: { line, column }, end: { line: endLine, column: 1 } }
}

/** Moves nodes that were read from a part of the document to the lines they have in the whole. */
export function moveDown(nodes: readonly Nodes[], lines: number): void {
  if (lines === 0) return
  for (const node of nodes) {
    if (node.position) {
      node.position.start.line += lines
      node.position.end.line += lines
    }
    if ('children' in node) moveDown(node.children, lines)
  }
}
