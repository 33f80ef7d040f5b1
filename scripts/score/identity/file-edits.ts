import { type Edit, type Editing, everyBlock, linesOf, listOf, putIn, without } from './editing.ts'
import { pick, shuffled } from './rewording.ts'
import { allReworded } from './wording-edits.ts'
import { type Block, blocksOf, originOf, type World } from './world.ts'

/** Edits of whole files, by name. */
export const FILE_EDITS: Readonly<Record<string, Edit>> = {
  'the file renamed': renameFile,
  'the file renamed, all items reworded by 10 %': both(renameFile, allReworded(0.1)),
  'the file renamed, all items reworded by 30 %': both(renameFile, allReworded(0.3)),
  'the file split': split,
  'two files merged': merge,
  'an item carried over': carryOver,
  'an item repeated in another file': repeat,
  'the file copied for a new incident': copy,
}

/** One edit, then another; null where either cannot be made. */
export function both(one: Edit, other: Edit): Edit {
  return (world, editing) => {
    const first = one(world, editing)
    return first === null ? null : other(first, editing)
  }
}

function renameFile(world: World, { path, random }: Editing): World | null {
  if (!world.has(path)) return null
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

/** The text of another file is put behind this one's, and that one is deleted. */
function merge(world: World, { originals, path, random }: Editing): World | null {
  const lines = world.get(path)
  const others = [...originals.items.keys()].filter((other) => other !== path && world.has(other))
  if (lines === undefined || others.length === 0) return null
  const other = pick(others, random)
  const merged = [...lines, { text: '', origin: null }, ...(world.get(other) ?? [])]
  return new Map(
    [...world].flatMap(([one, text]) => (one === other ? [] : [[one, one === path ? merged : text]])),
  )
}

/** An item leaves its document and stands in another, with that one's bullet. */
function carryOver(world: World, editing: Editing): World | null {
  return handOn(world, editing, true)
}

/** An item stands in another document too, where it is one of its own. */
function repeat(world: World, editing: Editing): World | null {
  return handOn(world, editing, false)
}

function handOn(world: World, editing: Editing, isMoved: boolean): World | null {
  const { originals, path, random } = editing
  const found = everyBlock(world, editing).filter(({ start, end }) => end === start + 1)
  const others = [...originals.items.keys()].filter((other) => other !== path && world.has(other))
  if (found.length < 2 || others.length === 0) return null
  const moved = pick(found, random)
  const left = isMoved ? without(world, moved) : world
  for (const to of shuffled(others, random)) {
    const place = blocksOf(world, originals, to).find((block) => isPlainBullet(world, block))
    if (place === undefined) continue
    const result = putIn(
      left,
      place,
      [textAt(world, moved)],
      isMoved ? originOf(path, moved.item.line) : null,
    )
    if (result !== null) return result
  }
  return null
}

/** The words of the item as an earlier edit may have left them. */
function textAt(world: World, { path, item, start }: Block): string {
  const text = world.get(path)?.[start]?.text ?? ''
  return text.includes(item.text) ? item.text : text.replace(/^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ x]\]\s+)?/i, '')
}

/** One line with a bullet, in a list that does not tell what has been done already. */
function isPlainBullet(world: World, { path, item, start, end }: Block): boolean {
  const isBullet = /^ {0,3}(?:[-*+]|\d+[.)]) /.test(world.get(path)?.[start]?.text ?? '')
  return isBullet && end === start + 1 && !/\bwill\b/i.test(item.text)
}

/** A new postmortem that began as a copy of this one: another title, another day, every item reworded a little. */
function copy(world: World, editing: Editing): World | null {
  const { path } = editing
  const lines = world.get(path)
  if (lines === undefined) return null
  const now = path.replace(/(\.\w+)$/, '-next-incident$1')
  const copied = new Map([[path, lines]])
  const changed = allReworded(0.2)(copied, editing)?.get(path)
  if (changed === undefined) return null
  const fresh = changed.map(({ text }, index) => ({
    text: (index === 0 ? `${text} again` : text).replaceAll(/\b20[12]\d\b/g, '2026'),
    origin: null,
  }))
  return new Map([...world, [now, fresh]])
}
