import type { Random } from '../../../test/postmortem/mutation.ts'
import type { WordPool } from './rewording.ts'
import { type Block, blocksOf, type Line, type Originals, type World } from './world.ts'

/** What an edit has to go by; `path` names the document it is about, as it was called at first. */
export interface Editing {
  readonly originals: Originals
  readonly path: string
  readonly random: Random
  readonly poolOf: (path: string) => WordPool
  /** Texts of items of other documents in its language. */
  readonly strangers: readonly string[]
}

/** Gives the documents as they are afterwards, or null where there is nothing to edit in this way. */
export type Edit = (world: World, editing: Editing) => World | null

/** The items of the document, wherever an earlier edit has put them. */
export function everyBlock(world: World, { originals, path }: Editing): readonly Block[] {
  return [...world.keys()].flatMap((now) => blocksOf(world, originals, now, path))
}

export function withLines(world: World, path: string, lines: readonly Line[]): World {
  return new Map([...world, [path, lines]])
}

/** Items of one list: one right below the other, with the same indentation. */
export function listOf(world: World, blocks: readonly Block[]): readonly Block[] {
  const lists: Block[][] = []
  for (const block of blocks) {
    const list = lists.at(-1)
    const last = list?.at(-1)
    const isNext =
      last?.path === block.path && last.end === block.start && indent(world, last) === indent(world, block)
    if (list !== undefined && isNext) list.push(block)
    else lists.push([block])
  }
  return lists.sort((a, b) => b.length - a.length)[0] ?? []
}

function indent(world: World, { path, start }: Block): string {
  return /^\s*/.exec(world.get(path)?.[start]?.text ?? '')?.[0] ?? ''
}

/** Lines below the item `place`, with its bullet and its fields' places; null where it has no bullet to copy. */
export function putIn(
  world: World,
  { path, item, start, end }: Block,
  texts: readonly string[],
  origin: string | null,
): World | null {
  const lines = world.get(path) ?? []
  const model = lines[start]?.text ?? ''
  const at = model.indexOf(item.text)
  // A line that opens a list of its own, in HTML, is no model.
  if (at < 0 || /<[ou]l/i.test(model)) return null
  const added = texts.map((text) => ({
    text: model.slice(0, at) + text + model.slice(at + item.text.length),
    origin,
  }))
  return withLines(world, path, [...lines.slice(0, end), ...added, ...lines.slice(end)])
}

export function without(world: World, { path, start, end }: Block): World {
  const lines = world.get(path) ?? []
  return withLines(world, path, [...lines.slice(0, start), ...lines.slice(end)])
}

export function linesOf(blocks: readonly Block[]): ReadonlySet<number> {
  return new Set(
    blocks.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)),
  )
}

/** The first line that is meant, with another text. */
export function renameLine(
  world: World,
  isMeant: (line: Line) => boolean,
  change: (text: string) => string,
): World | null {
  for (const [path, lines] of world) {
    const at = lines.findIndex(isMeant)
    const line = lines[at]
    if (line === undefined) continue
    const text = change(line.text)
    if (text === line.text) return null
    return withLines(world, path, lines.with(at, { ...line, text }))
  }
  return null
}
