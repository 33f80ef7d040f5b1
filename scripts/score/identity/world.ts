import type { ActionItem } from '../../../src/postmortem/postmortem.ts'

/** A line of a document, and the line it was before any edit. */
export interface Line {
  readonly text: string
  /** `path:line` in the documents as they were; null for a line that an edit put in. */
  readonly origin: string | null
}

/** Documents as they stand, by path. */
export type World = ReadonlyMap<string, readonly Line[]>

/** Documents as they were before any edit, with what was read of them. */
export interface Originals {
  readonly texts: ReadonlyMap<string, string>
  /** Items with an issue, by path, in the order of their lines. */
  readonly items: ReadonlyMap<string, readonly ActionItem[]>
  readonly languages: ReadonlyMap<string, string>
}

export function originOf(path: string, line: number): string {
  return `${path}:${line}`
}

export function worldOf({ texts }: Pick<Originals, 'texts'>): World {
  return new Map([...texts].map(([path, text]) => [path, linesOf(path, text)]))
}

function linesOf(path: string, text: string): readonly Line[] {
  return text.split('\n').map((line, index) => ({ text: line, origin: originOf(path, index + 1) }))
}

export function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n')
}

/** Where the lines of an item of the original stand now. */
export interface Block {
  readonly path: string
  readonly item: ActionItem
  /** Index of its first line, and of the line behind its last. */
  readonly start: number
  readonly end: number
}

/** The items of the document that was at `home`, which still stand anywhere under `path`, and share their lines with no other. */
export function blocksOf(world: World, originals: Originals, path: string, home = path): readonly Block[] {
  const lines = world.get(path) ?? []
  const items = originals.items.get(home) ?? []
  const at = new Map(lines.map(({ origin }, index) => [origin, index]))
  return items
    .filter((item) =>
      items.every((other) => other === item || other.line > item.endLine || other.endLine < item.line),
    )
    .flatMap((item) => {
      const start = at.get(originOf(home, item.line))
      const last = at.get(originOf(home, item.endLine))
      return start === undefined || last === undefined || last < start
        ? []
        : [{ path, item, start, end: last + 1 }]
    })
    .sort((a, b) => a.start - b.start)
}
