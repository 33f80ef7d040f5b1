import type { Random } from '../../../test/postmortem/mutation.ts'
import { mistyped, pick, reworded, shuffled, type WordPool } from './rewording.ts'
import { type Block, blocksOf, type Line, type Originals, originOf, type World } from './world.ts'

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
type Edit = (world: World, editing: Editing) => World | null

const SHARES = [0.1, 0.2, 0.3, 0.4] as const
const HEADINGS = [
  'Action items',
  'Next steps',
  'Follow-up actions',
  'Corrective and preventative measures',
] as const
const HEADING = /^(?:#{1,6} |[*_]{2}).*(?:action|measure|step|follow|task|improve|prevent)/i

/** Every edit by its name, as the table shows it. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'a typing error': each((text, item, { random }) => mistyped(text, item, random), 'one'),
  ...rewordings('one'),
  ...rewordings('all'),
  'items in another order': reorder,
  'other bullets': bullets,
  'an item put in': insert,
  'an item deleted': remove,
  'a group renamed': renameGroup,
  'the heading renamed': renameHeading,
  'the file renamed': renameFile,
  'the file split': split,
  'an item carried over': carryOver,
}

export const SINGLE_EDITS: readonly string[] = Object.keys(EDITS)
export const TWO_EDITS = 'two edits at once'

/** Two different edits of one document, one after the other. */
export function twoEdits(world: World, editing: Editing): World | null {
  const [one, other] = shuffled(Object.values(EDITS), editing.random)
  const first = one?.(world, editing) ?? null
  return first === null ? null : (other?.(first, editing) ?? null)
}

function rewordings(which: 'one' | 'all'): Readonly<Record<string, Edit>> {
  return Object.fromEntries(
    SHARES.map((share) => [
      `${which === 'one' ? 'one item' : 'all items'} reworded by ${share * 100} %`,
      each(
        (text, item, { poolOf, path, random }) => reworded(text, item, share, poolOf(path), random),
        which,
      ),
    ]),
  )
}

type Change = (text: string, item: string, editing: Editing) => string

/** Changes the text of one item, or of all, line by line. */
function each(change: Change, which: 'one' | 'all'): Edit {
  return (world, editing) => {
    const found = everyBlock(world, editing)
    if (found.length === 0) return null
    const chosen = which === 'all' ? found : [pick(found, editing.random)]
    let result = world
    for (const { path, item, start, end } of chosen) {
      const lines = result.get(path) ?? []
      const before = lines.slice(start, end)
      const changed = change(before.map(({ text }) => text).join('\n'), item.text, editing).split('\n')
      const now = before.map((line, index) => ({ ...line, text: changed[index] ?? '' }))
      result = withLines(result, path, [...lines.slice(0, start), ...now, ...lines.slice(end)])
    }
    return result
  }
}

/** The items of the document, wherever an earlier edit has put them. */
function everyBlock(world: World, { originals, path }: Editing): readonly Block[] {
  return [...world.keys()].flatMap((now) => blocksOf(world, originals, now, path))
}

function withLines(world: World, path: string, lines: readonly Line[]): World {
  return new Map([...world, [path, lines]])
}

/** Items of one list: one right below the other, with the same indentation. */
function listOf(world: World, blocks: readonly Block[]): readonly Block[] {
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

function reorder(world: World, editing: Editing): World | null {
  const list = listOf(world, everyBlock(world, editing))
  const [first] = list
  const last = list.at(-1)
  if (first === undefined || last === undefined || list.length < 2) return null
  const lines = world.get(first.path) ?? []
  const moved = shuffled(list, editing.random).flatMap(({ start, end }) => lines.slice(start, end))
  return withLines(world, first.path, [...lines.slice(0, first.start), ...moved, ...lines.slice(last.end)])
}

function bullets(world: World, editing: Editing): World | null {
  let isChanged = false
  let result = world
  for (const { path, start } of everyBlock(world, editing)) {
    const lines = [...(result.get(path) ?? [])]
    const line = lines[start]
    const text = line?.text.replace(
      /^(\s*)([-*+]|\d+[.)])(\s)/,
      (_, indented, mark, space) => `${indented}${other(mark)}${space}`,
    )
    if (line === undefined || text === undefined || text === line.text) continue
    lines[start] = { ...line, text }
    isChanged = true
    result = withLines(result, path, lines)
  }
  return isChanged ? result : null
}

function other(mark: string): string {
  if (mark === '*') return '-'
  if (mark.length === 1) return '*'
  return mark.endsWith('.') ? mark.replace('.', ')') : mark.replace(')', '.')
}

function insert(world: World, editing: Editing): World | null {
  const found = everyBlock(world, editing).filter(({ start, end }) => end === start + 1)
  if (found.length === 0 || editing.strangers.length === 0) return null
  const place = pick(found, editing.random)
  return putIn(world, place, [pick(editing.strangers, editing.random)], null)
}

/** Lines below the item `place`, with its bullet and its fields' places; null where it has no bullet to copy. */
function putIn(
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

function remove(world: World, editing: Editing): World | null {
  const found = everyBlock(world, editing)
  if (found.length < 2) return null
  return without(world, pick(found, editing.random))
}

function without(world: World, { path, start, end }: Block): World {
  const lines = world.get(path) ?? []
  return withLines(world, path, [...lines.slice(0, start), ...lines.slice(end)])
}

function renameGroup(world: World, editing: Editing): World | null {
  const groups = [...new Set(everyBlock(world, editing).map(({ item }) => item.group))].filter(
    (group) => group !== null,
  )
  if (groups.length === 0) return null
  const group = pick(groups, editing.random)
  const pool = editing.poolOf(editing.path)
  return renameLine(
    world,
    ({ text }) => text.includes(group) && text.length < group.length + 20,
    (text) => text.replace(group, reworded(group, group, 0.5, pool, editing.random)),
  )
}

function renameHeading(world: World, editing: Editing): World | null {
  const [first] = everyBlock(world, editing)
  if (first === undefined) return null
  const lines = world.get(first.path) ?? []
  const at = lines.slice(0, first.start).findLastIndex(({ text }) => HEADING.test(text))
  if (at < 0) return null
  const heading = lines[at]
  return renameLine(
    world,
    (line) => line === heading,
    (text) => text.replace(/[\p{L}].*?(?=[*_:\s]*$)/u, pick(HEADINGS, editing.random)),
  )
}

/** The first line that is meant, with another text. */
function renameLine(
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

function renameFile(world: World, { path, random }: Editing): World | null {
  const lines = world.get(path)
  if (lines === undefined) return null
  const name = path.slice(path.lastIndexOf('/') + 1)
  const now = random() < 0.5 ? `archive/${name}` : `${path.slice(0, -name.length)}renamed-${name}`
  return new Map([...world].map(([one, text]) => [one === path ? now : one, text]))
}

/** The second half of the items of its longest list goes into a file of its own, under the same words above. */
function split(world: World, { originals, path }: Editing): World | null {
  const list = listOf(world, blocksOf(world, originals, path))
  const lines = world.get(path)
  if (lines === undefined || list.length < 2) return null
  const middle = Math.ceil(list.length / 2)
  const parted = linesOf(list.slice(middle))
  const kept = linesOf(
    blocksOf(world, originals, path).filter((block) => !list.slice(middle).includes(block)),
  )
  const copied = lines.flatMap((line, index) =>
    kept.has(index) ? [] : [parted.has(index) ? line : { ...line, origin: null }],
  )
  return new Map([
    ...world,
    [path, lines.filter((_, index) => !parted.has(index))],
    [path.replace(/(\.\w+)$/, '-part-2$1'), copied],
  ])
}

function linesOf(blocks: readonly Block[]): ReadonlySet<number> {
  return new Set(
    blocks.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)),
  )
}

/** An item leaves its document and stands in another, with that one's bullet. */
function carryOver(world: World, editing: Editing): World | null {
  const { originals, path, random } = editing
  const found = everyBlock(world, editing).filter(({ start, end }) => end === start + 1)
  const others = [...originals.items.keys()].filter((other) => other !== path && world.has(other))
  if (found.length < 2 || others.length === 0) return null
  const moved = pick(found, random)
  for (const to of shuffled(others, random)) {
    const place = blocksOf(world, originals, to).find((block) => isPlainBullet(world, block))
    if (place === undefined) continue
    const result = putIn(without(world, moved), place, [moved.item.text], originOf(path, moved.item.line))
    if (result !== null) return result
  }
  return null
}

/** One line with a bullet, in a list that does not tell what has been done already. */
function isPlainBullet(world: World, { path, item, start, end }: Block): boolean {
  const isBullet = /^ {0,3}(?:[-*+]|\d+[.)]) /.test(world.get(path)?.[start]?.text ?? '')
  return isBullet && end === start + 1 && !/\bwill\b/i.test(item.text)
}
