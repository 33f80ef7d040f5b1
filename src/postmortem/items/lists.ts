import { Children } from '../outline/children.ts'
import { allLinks, joinTexts, type Unit } from '../outline/unit.ts'
import { behindLabel, labelOf } from '../sections/headings.ts'
import { isMeasure, sentenceRole } from '../sentences/role.ts'
import { splitSentences } from '../sentences/split.ts'
import { normalise } from '../vocabulary/normalise.ts'
import { phraseAtStart } from '../vocabulary/phrase-list.ts'
import { draftOf, type ItemDraft, type Reading, type Surroundings } from './draft.ts'
import { fieldLabel } from './field-lines.ts'
import { groupText } from './group-text.ts'

const COLON_END = /[:：]\s*$/
const QUESTION = /^(?:q|question|a|answer)\s*[:：]/i
const PLACEHOLDER =
  /^\W*(?:none|nothing|n\/?a|tbd|todo|to be (?:added|defined|determined))\W*(?:$|(?<=\.)\s*\p{Lu})/iu
const MOST_GROUP_WORDS = 6
const MOST_TITLE_WORDS = 2
const LEAST_TITLE_WORDS = 3
/** The same for scripts without spaces, where a syllable says less than an ideograph. */
const MOST_GROUP_CHARACTERS = 10
const SYLLABLE = 0.6

/** Strategy "list": every item of a list that is not a mere heading of the items under it. */
export function itemsOfList(
  units: readonly Unit[],
  surroundings: Surroundings,
  reading: Reading,
): ItemDraft[] {
  const listed = new Set(units)
  const outermost = units.filter(
    (unit) => unit.kind === 'item' && (unit.parent === null || !listed.has(unit.parent)),
  )
  const children = new Children(units)
  return outermost.flatMap((unit) => itemsUnder(unit, children, surroundings, reading))
}

function itemsUnder(
  unit: Unit,
  children: Children,
  surroundings: Surroundings,
  reading: Reading,
): ItemDraft[] {
  const nested = children
    .of(unit)
    .filter((child) => child.kind === 'item' && fieldLabel(child, reading.vocabularies) === null)
  if (nested.length > 0 && isGroup(unit, nested, reading)) {
    const group = groupText(unit.text)
    reading.trace.note(
      unit,
      'group',
      nested.length === 1
        ? 'only a heading for the item under it'
        : `only a heading for the ${nested.length} items under it`,
    )
    const allDone = surroundings.allDone || reportsDone(unit, reading)
    return nested.flatMap((child) =>
      itemsUnder(child, children, { ...surroundings, group, allDone }, reading),
    )
  }
  const details = children.below(unit)
  for (const detail of details) reading.trace.note(detail, 'detail', `explains the item in line ${unit.line}`)
  if (!saysSomething(unit)) {
    reading.trace.note(unit, 'skipped', 'an item without words')
    return []
  }
  if (QUESTION.test(unit.text)) {
    reading.trace.note(unit, 'skipped', 'a question with its answer, no measure')
    return []
  }
  reading.trace.note(unit, 'item', unit.checked === null ? 'item of a list' : 'item of a task list')
  const draft = draftOf(unit, surroundings, details)
  return [isTitled(unit, reading) ? { ...draft, lines: unit.lines.slice(0, 1) } : draft]
}

/** "Added to the runbook:" over what was added there. */
function reportsDone({ text }: Unit, reading: Reading): boolean {
  const words = normalise(text)
  return (
    COLON_END.test(text) &&
    reading.vocabularies.some(({ sentences }) => phraseAtStart(words, sentences.reports) !== undefined)
  )
}

/** Bold words on a line of their own that say what to do, over sentences that only say why. */
function isTitled({ lines }: Unit, reading: Reading): boolean {
  const [title, ...others] = lines
  if (!title?.isEmphasised || others.length === 0 || /[:：]$/.test(title.text)) return false
  const why = joinTexts(others.map((line) => line.text))
  return (
    normalise(title.text).split(' ').length >= LEAST_TITLE_WORDS &&
    /[.!。]$/.test(why) &&
    !others[0]?.isEmphasised &&
    splitSentences(why, reading.language).every(
      (sentence) => !isMeasure(sentenceRole(sentence, reading.vocabularies)),
    )
  )
}

export function saysSomething(unit: Unit): boolean {
  return (/[\p{L}\p{N}]/u.test(unit.text) || allLinks(unit).length > 0) && !PLACEHOLDER.test(unit.text)
}

/**
 * Leaf items count. An item is only a heading when it announces others (a colon, bold words alone) or names a topic while
 * they say what to do; where it says itself what to do, what stands under it explains.
 */
function isGroup(unit: Unit, nested: readonly Unit[], reading: Reading): boolean {
  if (nested.every(isAside)) return false
  const label = labelOf(unit)
  const measures = nested.filter((child) =>
    isMeasure(sentenceRole(behindLabel(child), reading.vocabularies)),
  ).length
  if (COLON_END.test(unit.text)) return measures > 0 || !saysItself(unit, nested, reading)
  if (unit.checked !== null) return nested.every((child) => child.checked !== null)
  const isBold = unit.lines.length === 1 && unit.lines[0]?.isEmphasised === true
  if (
    isBold &&
    normalise(unit.text).split(' ').length <= MOST_TITLE_WORDS &&
    !isMeasure(sentenceRole(unit.text, reading.vocabularies))
  )
    return true
  const isTopic =
    label === null && normalise(unit.text).split(' ').length <= MOST_GROUP_WORDS && !/[.!?]$/.test(unit.text)
  return isTopic && measures >= 0.5 * nested.length
}

/** A whole order or report that ends in a colon only gives its particulars below ("Alert on these three:" and their names). */
function saysItself(unit: Unit, nested: readonly Unit[], reading: Reading): boolean {
  const words = normalise(unit.text)
  const isLong = words.split(' ').length > MOST_GROUP_WORDS || weightOf(words) > MOST_GROUP_CHARACTERS
  const isTold = (text: string): boolean =>
    reading.vocabularies.some(({ sentences }) =>
      sentences.pastEndings.some((ending) => (normalise(text).split(' ')[0] ?? '').endsWith(ending)),
    )
  return isLong || (isTold(unit.text) && nested.every((child) => isTold(child.text)))
}

/** How much is said in scripts without spaces. */
function weightOf(words: string): number {
  const characters = words.replace(/[\x00-\x7F]/g, '')
  const ideographs = characters.match(/\p{Script=Han}/gu)?.length ?? 0
  return ideographs + SYLLABLE * (characters.length - ideographs)
}

/** A link, a question or somebody's remark ("@kim: …") is no step of its own. */
function isAside(unit: Unit): boolean {
  return (
    /^(?:@|https?:|q\s*:|a\s*:)/i.test(unit.text) ||
    /\?\s*$/.test(unit.text) ||
    (allLinks(unit).length > 0 &&
      allLinks(unit)
        .map((link) => link.text)
        .join('').length >=
        unit.text.length - 8)
  )
}
