import { joinTexts, type Unit } from '../outline/unit.ts'
import type { Entry, Heading } from '../sections/headings.ts'
import { isMeasure, sentenceRole } from '../sentences/role.ts'
import { normalise } from '../vocabulary/normalise.ts'
import { draftOf, type ItemDraft, type Reading, type Surroundings } from './draft.ts'
import { fieldLabel } from './field-lines.ts'
import { groupText } from './group-text.ts'
import { itemsOfList } from './lists.ts'
import { listAnnounced, type Segment, saysAllDone, segmentsOf, termNamed } from './segments.ts'
import { itemsOfTable } from './tables.ts'
import { itemsOfLines, ownerLed } from './text-lines.ts'

const LEAST_SPECIFIC_WORDS = 4
const LEAST_TITLE_WORDS = 3

/** All items of one action section, in source order. `entries` begins with the section's heading. */
export function collectItems(entries: readonly Entry[], reading: Reading): ItemDraft[] {
  const segments = segmentsOf(entries, reading)
  const titled = levelsOfTitles(segments, reading)
  return segments.flatMap((segment) => itemsOfSegment(segment, titled, reading))
}

/**
 * The levels at which each heading is an action with its explanation, though it gives no order ("Smoke test after a deploy"):
 * headings long enough to say what, over whole sentences of which most give no order either.
 */
function levelsOfTitles(segments: readonly Segment[], reading: Reading): ReadonlySet<number> {
  const groups = segments.filter(
    ({ heading, surroundings }) => heading?.form === 'markdown' && surroundings.group !== null,
  )
  const levels = new Set(groups.flatMap(({ heading }) => heading?.level ?? []))
  return new Set([...levels].filter((level) => areTitles(ofLevel(groups, level), reading)))
}

function ofLevel(segments: readonly Segment[], level: number): Segment[] {
  return segments.filter(({ heading }) => heading?.level === level)
}

function areTitles(segments: readonly Segment[], reading: Reading): boolean {
  const words = segments.map(({ surroundings }) => normalise(surroundings.group ?? '').split(' ').length)
  const isSpecific = sum(words) >= LEAST_TITLE_WORDS * words.length
  const explained = segments.filter(({ units }) => explains(units, reading)).length
  return segments.length > 1 && isSpecific && segments.every(isTold) && 2 * explained >= segments.length
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Words stand under the heading, and no list. */
function isTold({ units }: Segment): boolean {
  return units.length > 0 && units.every(({ kind }) => kind === 'line' || kind === 'rule' || kind === 'code')
}

function explains(units: readonly Unit[], reading: Reading): boolean {
  return units.every(
    ({ kind, text }) =>
      kind !== 'line' ||
      (/[.!?…)]$/.test(text) && sentenceRole(text, reading.vocabularies).role !== 'imperative'),
  )
}

/** A heading straight over the fields of what it names (`Owner: Kim`, `- Due: 3 May`) is an action, whatever its words. */
function isOverFields({ heading, surroundings, units }: Segment, reading: Reading): boolean {
  const [first] = units
  if (surroundings.group === null || heading?.form !== 'markdown' || !first) return false
  const field = fieldLabel(first, reading.vocabularies)
  if (field === null || field === 'task' || field === 'note') return false
  return units.every(({ kind, depth, lines }) => {
    if (kind === 'row') return false
    return kind !== 'item' || depth > 1 || fieldLabel({ lines }, reading.vocabularies) !== null
  })
}

function itemsOfSegment(segment: Segment, titled: ReadonlySet<number>, reading: Reading): ItemDraft[] {
  const { heading, surroundings } = segment
  if (heading && isOverFields(segment, reading)) {
    const why = 'heading over its fields'
    return [headingItem(heading, segment.units, { surroundings, why }, reading)]
  }
  const units = segment.units.filter((unit) => unit.kind !== 'rule' && unit.kind !== 'code')
  const isListed = units.some((unit) => unit.kind === 'item' || unit.kind === 'row')
  const found = isListed
    ? listedItems(units, segment, reading)
    : itemsOfLines(units, segment.surroundings, reading)
  const items = found.map((item) => withOwner(item, segment))
  return isListed ? items : headingAsItem(segment, units, { found: items, titled }, reading)
}

function withOwner(item: ItemDraft, segment: Segment): ItemDraft {
  const [line] = segment.heading?.unit.lines ?? []
  return segment.owner && line && !item.given.owner
    ? { ...item, given: { ...item.given, owner: { ...line, text: segment.owner } } }
    : item
}

/** In front of, between and behind lists and tables stand words about them; only an order among these is an item. */
function listedItems(units: readonly Unit[], segment: Segment, reading: Reading): ItemDraft[] {
  let surroundings: Surroundings = segment.surroundings
  const items: ItemDraft[] = []
  for (const block of blocksOf(units)) {
    const [first] = block
    if (!first) continue
    if (first.kind === 'row') items.push(...itemsOfTable(block, surroundings, reading))
    else if (first.kind === 'item' || first.parent) items.push(...itemsOfList(block, surroundings, reading))
    else {
      const aside = block.flatMap((unit) => asideItems(unit, surroundings, reading))
      items.push(...aside)
      if (aside.length === 0) surroundings = afterWords(block, segment.surroundings, reading)
    }
  }
  return items
}

function afterWords(block: readonly Unit[], surroundings: Surroundings, reading: Reading): Surroundings {
  const text = block.map((unit) => unit.text).join(' ')
  const list = listAnnounced(text, reading.vocabularies)
  return {
    ...surroundings,
    group: termNamed(block.at(-1)?.text ?? '', reading.vocabularies) ?? surroundings.group,
    list: list ?? surroundings.list,
    allDone: saysAllDone(text, reading.vocabularies) || surroundings.allDone,
  }
}

function asideItems(unit: Unit, surroundings: Surroundings, reading: Reading): ItemDraft[] {
  const field = fieldLabel(unit, reading.vocabularies)
  if (field !== null && field !== 'task') {
    reading.trace.note(unit, 'skipped', 'a field beside a list')
    return []
  }
  const verdict = sentenceRole(unit.text, reading.vocabularies)
  if ((verdict.role === 'imperative' && /[.!]$/.test(unit.text)) || ownerLed(unit, reading) !== null)
    return itemsOfLines([unit], surroundings, reading)
  reading.trace.note(
    unit,
    verdict.role === 'closing' || verdict.role === 'introduction' ? verdict.role : 'skipped',
    `words beside a list (${verdict.by})`,
  )
  return []
}

/** Runs of rows, of list items with what belongs to them, and of other lines. */
function blocksOf(units: readonly Unit[]): Unit[][] {
  const kindOf = (unit: Unit): string =>
    unit.kind === 'row' ? 'row' : unit.kind === 'item' || unit.parent ? 'list' : 'words'
  const blocks: Unit[][] = []
  for (const unit of units) {
    const last = blocks.at(-1)?.at(-1)
    if (last && kindOf(last) === kindOf(unit) && (unit.kind !== 'row' || last.block === unit.block))
      blocks.at(-1)?.push(unit)
    else blocks.push([unit])
  }
  return blocks
}

/**
 * Strategy "heading": one heading per action, the text under it explains. Where the text itself gives orders, or states
 * plans under a heading of few words, that is what is to be done, and the heading is its group.
 */
function headingAsItem(
  segment: Segment,
  units: readonly Unit[],
  { found, titled }: { found: readonly ItemDraft[]; titled: ReadonlySet<number> },
  reading: Reading,
): ItemDraft[] {
  const { heading, surroundings } = segment
  if (!heading) return [...found]
  const isTitle = surroundings.group !== null && titled.has(heading.level) && found.length <= 1
  if (!isTitle && !isOwnAction(heading, surroundings, reading)) return [...found]
  const isSpecific = normalise(groupText(heading.text)).split(' ').length >= LEAST_SPECIFIC_WORDS
  const givesOrders = found.some((item) => roleOf(item, reading) === 'imperative')
  if (!isTitle && found.length > 0 && (givesOrders || !isSpecific)) return [...found]
  const why = isTitle ? 'heading over words that explain it' : 'heading that says itself what to do'
  return [headingItem(heading, units, { surroundings, why }, reading)]
}

function headingItem(
  heading: Heading,
  units: readonly Unit[],
  { surroundings, why }: { surroundings: Surroundings; why: string },
  reading: Reading,
): ItemDraft {
  reading.trace.note(heading.unit, 'item', why)
  for (const unit of units)
    reading.trace.note(unit, 'detail', `explains the item in line ${heading.unit.line}`)
  const { unit } = heading
  const [first] = unit.lines
  const own: Unit = first ? { ...unit, lines: [{ ...first, text: groupText(unit.text) }] } : unit
  return draftOf(own, { ...surroundings, group: null }, units)
}

function roleOf(item: ItemDraft, reading: Reading): string {
  return sentenceRole(joinTexts(item.lines.map((line) => line.text)), reading.vocabularies).role
}

function isOwnAction(heading: Heading, surroundings: Surroundings, reading: Reading): boolean {
  if (surroundings.group === null || (heading.form !== 'markdown' && heading.form !== 'bold')) return false
  return isMeasure(sentenceRole(groupText(heading.text), reading.vocabularies))
}
