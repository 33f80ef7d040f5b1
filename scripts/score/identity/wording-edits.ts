import { type Edit, type Editing, everyBlock, withLines } from './editing.ts'
import * as phrasing from './phrasing.ts'
import { mistyped, pick, reworded } from './rewording.ts'
import type { Block, World } from './world.ts'

const SHARES = [0.1, 0.2, 0.3, 0.4] as const

/** How people put an item otherwise, by what the table calls it. */
const PHRASINGS: Readonly<Record<string, phrasing.Phrasing>> = {
  'synonyms used': phrasing.synonyms,
  'passive voice': phrasing.passive,
  'other form of address': phrasing.addressed,
  'clause dropped': phrasing.clauseDropped,
  'clause added': phrasing.clauseAdded,
  'clauses swapped': phrasing.clausesSwapped,
  'ticket, owner or date added': phrasing.fieldAdded,
  'marks and capitals': phrasing.markedUp,
  'two ways at once': phrasing.rephrased,
}

/** Edits of the words of one item, or of every item, by name. */
export const WORDING_EDITS: Readonly<Record<string, Edit>> = {
  'a typing error': each((text, item, { random }) => mistyped(text, item, random), 'one'),
  ...rewordings('one'),
  ...rewordings('all'),
  ...phrasings('one'),
  ...phrasings('all'),
}

/** Every item reworded by a share of its words, 0 to 1. */
export function allReworded(share: number): Edit {
  return each(
    (text, item, { poolOf, path, random }) => reworded(text, item, share, poolOf(path), random),
    'all',
  )
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

function phrasings(which: 'one' | 'all'): Readonly<Record<string, Edit>> {
  return Object.fromEntries(
    Object.entries(PHRASINGS).map(([name, phrase]) => [
      `${which === 'one' ? 'one item' : 'all items'}: ${name}`,
      rephrase(phrase, which),
    ]),
  )
}

/** The languages the phrasings are in. */
const SPOKEN = 'en'

function rephrase(phrase: phrasing.Phrasing, which: 'one' | 'all'): Edit {
  const change = each((text, item, { random }) => {
    const at = text.indexOf(item)
    const next = at < 0 ? null : phrase(item, random)
    return next === null ? text : text.slice(0, at) + next + text.slice(at + item.length)
  }, which)
  return (world, editing) => {
    if (editing.originals.languages.get(editing.path) !== SPOKEN) return null
    const result = change(world, editing)
    return result !== null && isOtherwise(world, result) ? result : null
  }
}

function isOtherwise(before: World, now: World): boolean {
  return [...now].some(([path, lines]) =>
    lines.some((line, index) => line.text !== before.get(path)?.[index]?.text),
  )
}

type Change = (text: string, item: string, editing: Editing) => string

/** Changes the text of one item, or of all, line by line. */
function each(change: Change, which: 'one' | 'all'): Edit {
  return (world, editing) => {
    const found = everyBlock(world, editing)
    if (found.length === 0) return null
    const chosen = which === 'all' ? found : [pick(found, editing.random)]
    return chosen.reduce((result, block) => changed(result, block, change, editing), world)
  }
}

function changed(world: World, { path, item, start, end }: Block, change: Change, editing: Editing): World {
  const lines = world.get(path) ?? []
  const before = lines.slice(start, end)
  const text = change(before.map((line) => line.text).join('\n'), item.text, editing).split('\n')
  const now = before.map((line, index) => ({ ...line, text: text[index] ?? '' }))
  return withLines(world, path, [...lines.slice(0, start), ...now, ...lines.slice(end)])
}
