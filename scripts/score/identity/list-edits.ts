import {
  type Edit,
  type Editing,
  everyBlock,
  listOf,
  putIn,
  renameLine,
  withLines,
  without,
} from './editing.ts'
import { pick, reworded, shuffled } from './rewording.ts'
import type { Block, Line, World } from './world.ts'

const HEADINGS = [
  'Action items',
  'Next steps',
  'Follow-up actions',
  'Corrective and preventative measures',
] as const
const HEADING = /^(?:#{1,6} |[*_]{2}).*(?:action|measure|step|follow|task|improve|prevent)/i
const BULLET = /^(\s*)([-*+]|\d+[.)])(\s)/

/** Edits of the list an item stands in, by name. */
export const LIST_EDITS: Readonly<Record<string, Edit>> = {
  'items in another order': reorder,
  'other bullets': bullets,
  'checkboxes put in': checkboxes,
  'the list made a table': tabulate,
  'the list put into groups': regroup,
  'an item put in': insert,
  'an item deleted': remove,
  'an item replaced by another': replaceOne,
  'all items replaced by others': replaceAll,
  'an item made two': divide,
  'two items made one': join,
  'a group renamed': renameGroup,
  'the heading renamed': renameHeading,
}

function reorder(world: World, editing: Editing): World | null {
  const list = listOf(world, everyBlock(world, editing))
  if (list.length < 2) return null
  const order = shuffled(list, editing.random)
  return withList(world, list, (lines) => order.flatMap(({ start, end }) => lines.slice(start, end)))
}

/** The lines of a list made others. */
function withList(
  world: World,
  list: readonly Block[],
  change: (lines: readonly Line[]) => readonly Line[],
): World | null {
  const first = list[0]
  const last = list.at(-1)
  if (first === undefined || last === undefined) return null
  const lines = world.get(first.path) ?? []
  return withLines(world, first.path, [
    ...lines.slice(0, first.start),
    ...change(lines),
    ...lines.slice(last.end),
  ])
}

function bullets(world: World, editing: Editing): World | null {
  return withBullets(world, editing, (mark) => other(mark))
}

function checkboxes(world: World, editing: Editing): World | null {
  return withBullets(world, editing, (mark, rest) => (/^\[[ x]\]/i.test(rest) ? mark : `${mark} [ ]`))
}

function withBullets(
  world: World,
  editing: Editing,
  change: (mark: string, rest: string) => string,
): World | null {
  let isChanged = false
  let result = world
  for (const { path, start } of everyBlock(world, editing)) {
    const lines = [...(result.get(path) ?? [])]
    const line = lines[start]
    const rest = line?.text.replace(BULLET, '') ?? ''
    const text = line?.text.replace(
      BULLET,
      (_, indented, mark, space) => `${indented}${change(mark, rest)}${space}`,
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

/** Items of one line each, right below the other, that begin with a bullet. */
function plainList(world: World, editing: Editing): readonly Block[] {
  const list = listOf(world, everyBlock(world, editing))
  const isPlain = list.every(
    ({ path, start, end }) => end === start + 1 && /^[-*+\d]/.test(world.get(path)?.[start]?.text ?? ''),
  )
  return isPlain && list.length > 1 ? list : []
}

/** The list as rows of a table, as people do when they add owners. */
function tabulate(world: World, editing: Editing): World | null {
  const list = plainList(world, editing)
  return withList(world, list, (lines) => [
    blank(''),
    blank('| # | Action item | Status |'),
    blank('|---|---|---|'),
    ...list.flatMap(({ start }, index) => {
      const line = lines[start]
      const text = line?.text.replace(BULLET, '').replaceAll('|', '/') ?? ''
      return line === undefined ? [] : [{ ...line, text: `| ${index + 1} | ${text} | open |` }]
    }),
    blank(''),
  ])
}

/** The list under two headings of its own, its items shared out. */
function regroup(world: World, editing: Editing): World | null {
  const list = shuffled(plainList(world, editing), editing.random)
  const middle = Math.ceil(list.length / 2)
  const [one, two] = pick(
    [
      ['Short term', 'Long term'],
      ['Prevent', 'Detect'],
      ['Backend team', 'Platform team'],
    ] as const,
    editing.random,
  )
  const sorted = [...list].sort((a, b) => a.start - b.start)
  return withList(world, sorted, (lines) => {
    const part = (blocks: readonly Block[]) => blocks.flatMap(({ start, end }) => lines.slice(start, end))
    return [
      ...[blank(''), blank(`**${one}**`), blank('')],
      ...part(list.slice(0, middle)),
      ...[blank(''), blank(`**${two}**`), blank('')],
      ...part(list.slice(middle)),
    ]
  })
}

function blank(text: string): Line {
  return { text, origin: null }
}

function oneLine(world: World, editing: Editing): readonly Block[] {
  return everyBlock(world, editing).filter(({ start, end }) => end === start + 1)
}

function insert(world: World, editing: Editing): World | null {
  const found = oneLine(world, editing)
  if (found.length === 0 || editing.strangers.length === 0) return null
  return putIn(world, pick(found, editing.random), [pick(editing.strangers, editing.random)], null)
}

function remove(world: World, editing: Editing): World | null {
  const found = everyBlock(world, editing)
  if (found.length < 2) return null
  return without(world, pick(found, editing.random))
}

function replaceOne(world: World, editing: Editing): World | null {
  const found = oneLine(world, editing)
  return found.length < 2 ? null : replaced(world, pick(found, editing.random), editing)
}

function replaceAll(world: World, editing: Editing): World | null {
  const found = oneLine(world, editing)
  if (found.length < 2) return null
  // From the last to the first, so that the places of the others stay.
  return found
    .toReversed()
    .reduce<World | null>((result, block) => result && replaced(result, block, editing), world)
}

/** The item gone and one of another document in its place. */
function replaced(world: World, block: Block, editing: Editing): World | null {
  if (editing.strangers.length === 0) return null
  const put = putIn(world, block, [pick(editing.strangers, editing.random)], null)
  return put === null ? null : without(put, block)
}

/** `Do this and do that` becomes two items, each of which may go on as the one that was. */
function divide(world: World, editing: Editing): World | null {
  for (const block of shuffled(oneLine(world, editing), editing.random)) {
    const [, one, two] = /^(.{15,}?),? and (.{15,})$/.exec(block.item.text) ?? []
    if (one === undefined || two === undefined) continue
    const origin = world.get(block.path)?.[block.start]?.origin ?? null
    const put = putIn(world, block, [one, two.charAt(0).toUpperCase() + two.slice(1)], origin)
    return put === null ? null : without(put, block)
  }
  return null
}

/** The next item is written behind this one; the line is that of the first. */
function join(world: World, editing: Editing): World | null {
  const list = plainList(world, editing)
  if (list.length < 3) return null
  const at = Math.floor(editing.random() * (list.length - 1))
  const [one, two] = list.slice(at, at + 2)
  if (one === undefined || two === undefined) return null
  const lines = world.get(one.path) ?? []
  const line = lines[one.start]
  if (line === undefined) return null
  const text = `${line.text.replace(/[.;]\s*$/, '')} and ${two.item.text.charAt(0).toLowerCase()}${two.item.text.slice(1)}`
  return without(withLines(world, one.path, lines.with(one.start, { ...line, text })), two)
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
