import type { BlockContent, List, ListItem } from 'mdast'
import type { Lines, Reading } from './block.ts'
import { underParagraph } from './interruption.ts'
import { kindOf, spacesBefore } from './line-kind.ts'
import { at } from './nodes.ts'

/** 5.2: a mark with one to four spaces and words behind it on the same line; more spaces would be code. */
const ITEM = /^( {0,3})([-+*]|(\d{1,9})([.)]))( {1,4})(?=[^ \t])/
/** GFM 5.3: a box with one space and words behind it. */
const BOX = /^\[[ xX]\]/
const PLAIN_BOX = /^\[[ xX]\] (?=[^ \t])/

interface Marker {
  readonly indent: number
  /** `-`, `+`, `*`, or what stands behind the number: other lists have other signs. */
  readonly sign: string
  readonly number: string | null
  /** The column at which what belongs to the item begins. */
  readonly width: number
}

/** Reads the blocks of some lines; given in, as items hold blocks and blocks are lists. */
type ReadBlocks = (lines: Lines) => readonly BlockContent[] | null

/** A list whose items begin at one column, and whose other lines are indented as far as the words of their item. */
export function readList(lines: Lines, index: number, readBlocks: ReadBlocks): Reading {
  const { texts, line, indent } = lines
  const first = markerOf(texts[index] ?? '')
  if (!first) return null
  const items: ListItem[] = []
  let marker = first
  let start = index
  for (;;) {
    const end = endOfItem(texts, start, marker.width)
    const item = readItem(lines, start, end, marker, readBlocks)
    if (!item) return null
    items.push(item)
    const next = nextOf(texts, end)
    const following = whatFollows(texts, end, next, first)
    if (following === 'doubtful') return null
    if (following === 'other')
      return { nodes: [listOf(first, items, line + index, line + end - 1, indent)], end }
    marker = following
    start = next
  }
}

function listOf(first: Marker, items: ListItem[], line: number, endLine: number, indent: number): List {
  return {
    type: 'list',
    ordered: first.number !== null,
    start: first.number === null ? null : Number(first.number),
    children: items,
    position: at(line, endLine, indent + first.indent + 1),
  }
}

function markerOf(text: string): Marker | null {
  const match = ITEM.exec(text)
  if (!match || kindOf(text) !== 'item') return null
  return {
    indent: match[1]?.length ?? 0,
    sign: match[4] ?? match[2] ?? '',
    number: match[3] ?? null,
    width: match[0].length,
  }
}

/** The line behind the last one that is indented as far as the words of the item. */
function endOfItem(texts: readonly string[], start: number, width: number): number {
  let end = start + 1
  for (let index = end; index < texts.length; index++) {
    const text = texts[index] ?? ''
    const spaces = spacesBefore(text)
    if (text.length === spaces) continue
    if (spaces < width) break
    end = index + 1
  }
  return end
}

function readItem(
  { texts, line, indent }: Lines,
  start: number,
  end: number,
  { width }: Marker,
  readBlocks: ReadBlocks,
): ListItem | null {
  const own = texts.slice(start, end).map((text) => text.slice(width))
  const [first = ''] = own
  if (BOX.test(first) && !PLAIN_BOX.test(first)) return null
  const box = PLAIN_BOX.exec(first)?.[0]
  const children = readBlocks({ texts: own, line: line + start, indent: indent + width, isItem: true })
  if (!children) return null
  return {
    type: 'listItem',
    checked: box === undefined ? null : box[1] !== ' ',
    children: [...children],
    position: at(line + start, line + end - 1),
  }
}

function nextOf(texts: readonly string[], from: number): number {
  let index = from
  while (index < texts.length && kindOf(texts[index] ?? '') === 'blank') index++
  return index
}

/** The next item of the list, or whether something else begins at `next`; lines may lie between it and `end`, all blank. */
function whatFollows(
  texts: readonly string[],
  end: number,
  next: number,
  list: Marker,
): Marker | 'other' | 'doubtful' {
  const text = texts[next]
  if (text === undefined) return 'other'
  switch (kindOf(text)) {
    case 'item': {
      const marker = markerOf(text)
      if (!marker || marker.indent !== list.indent) return 'doubtful'
      if (marker.sign === list.sign && (marker.number === null) === (list.number === null)) return marker
      // Another list: a paragraph of the item above may not let it begin.
      return next > end || underParagraph(text) === 'other' ? 'other' : 'doubtful'
    }
    case 'heading':
    case 'fence':
    case 'quote':
    case 'rule':
      return spacesBefore(text) === 0 ? 'other' : 'doubtful'
    case 'text':
      // Directly behind an item it goes on with its paragraph, wherever it stands (laziness, 5.2).
      return next > end && spacesBefore(text) === 0 ? 'other' : 'doubtful'
    default:
      return 'doubtful'
  }
}
