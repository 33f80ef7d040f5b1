import { leadingTime } from '../facts/times.ts'
import { joinTexts, type RichLine, type Unit } from '../outline/unit.ts'
import { isMeasure, sentenceRole } from '../sentences/role.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type HeadingName, isSure, nameHeading, STRENGTH, UNNAMED } from './heading-name.ts'

/** How a heading is written, and how deep it therefore stands: a label in a line is deeper than a line of its own. */
export const FORM_LEVEL = { bold: 10, bare: 11, label: 12, lead: 13, item: 14 } as const
export type HeadingForm = 'markdown' | 'bold' | 'bare' | 'label' | 'lead' | 'item'

export interface Heading {
  readonly unit: Unit
  /** The words, closing colon removed. */
  readonly text: string
  readonly form: HeadingForm
  /** 1 to 6 for Markdown's headings, see `FORM_LEVEL` for the others. */
  readonly level: number
  readonly name: HeadingName
  /** True for bold words that give an order: a measure of its own rather than a section. */
  readonly tellsMeasure: boolean
}

/** A unit with the heading it is, if it is one. A label with text behind it makes two entries of the same line. */
export interface Entry {
  readonly unit: Unit
  readonly heading: Heading | null
}

const LABELLED = /^([^:：.!?\n]{2,70}?)\s*[:：]\s*(?=\S)/
/** Without one a line need not be searched for a label. */
const COLON = /[:：]/
const CLOSING_COLON = /\s*[:：;]+\s*$/
/** `**Owner:** -`: a field that nobody has filled in. */
const EMPTY_FIELD = /[:：]\s*[-–—]+$/
const STOP = /[.。]$/
const SENTENCE_END = /[.!?。！？]["'”’)]*$/
const TIME = /\d{1,2}[:.]\d{2}|\b\d{4}-\d{2}-\d{2}\b|\b(?:19|20)\d{2}\b/
const MOST_HEADING_WORDS = 12
const MOST_BARE_WORDS = 6

/** Which units are headings, however they are written: Markdown, bold, a line of their own, a label before its text. */
export function findHeadings(units: readonly Unit[], vocabularies: readonly Vocabulary[]): Entry[] {
  const isPlain = !units.some((unit) => unit.kind === 'heading' && unit.level > 1)
  const pieces = units.flatMap((unit) => cutAtNames(unit, vocabularies))
  return pieces.flatMap((unit, index) => {
    const recognise = { unit, next: pieces[index + 1], before: pieces[index - 1], isPlain, vocabularies }
    return entriesOf(recognise)
  })
}

/**
 * Who writes without capitals or full stops leaves no sign where a heading stops and its text goes on ("impact" and, below
 * it, "everybody was logged out"): a line that is nothing but the name of a section is a unit of its own.
 */
function cutAtNames(unit: Unit, vocabularies: readonly Vocabulary[]): Unit[] {
  if (unit.kind !== 'line' || unit.lines.length < 2) return [unit]
  const isName = unit.lines.map(
    (line, index) => index < unit.lines.length - 1 && isWholeName(line.text, index === 0, vocabularies),
  )
  if (!isName.includes(true)) return [unit]
  const pieces: RichLine[][] = []
  for (const [index, line] of unit.lines.entries()) {
    const last = pieces.at(-1)
    if (last && !isName[index] && !isName[index - 1]) last.push(line)
    else pieces.push([line])
  }
  return pieces.map((lines) => ofLines(unit, lines))
}

function isWholeName(text: string, isFirst: boolean, vocabularies: readonly Vocabulary[]): boolean {
  if (text.split(' ').length > MOST_BARE_WORDS || SENTENCE_END.test(text)) return false
  const { sections } = nameHeading(text, vocabularies)
  return sections.some((section) => section.strength >= STRENGTH.covered || (isFirst && isSure(section)))
}

function ofLines(unit: Unit, lines: readonly RichLine[]): Unit {
  return {
    ...unit,
    line: lines[0]?.line ?? unit.line,
    endLine: lines.at(-1)?.line ?? unit.endLine,
    text: joinTexts(lines.map((line) => line.text)),
    lines,
  }
}

interface Question {
  readonly unit: Unit
  readonly before: Unit | undefined
  readonly next: Unit | undefined
  /** True when the document has no Markdown headings below the title. */
  readonly isPlain: boolean
  readonly vocabularies: readonly Vocabulary[]
}

function entriesOf(question: Question): Entry[] {
  const { unit } = question
  switch (unit.kind) {
    case 'heading':
      return [{ unit, heading: make(question, unit.text, 'markdown', unit.level) }]
    case 'line':
      return lineEntries(question)
    case 'item':
      return itemEntries(question)
    default:
      return [{ unit, heading: null }]
  }
}

function lineEntries(question: Question): Entry[] {
  const { unit } = question
  const words = withoutBrackets(unit.text).split(' ').length
  const [first] = unit.lines
  const isBold = unit.lines.every((line) => line.isEmphasised)
  if (words <= MOST_HEADING_WORDS && (unit.lines.length === 1 || isBold) && first) {
    if (isBold && !EMPTY_FIELD.test(unit.text) && endsAsHeading(question))
      return [{ unit, heading: make(question, unit.text, 'bold', FORM_LEVEL.bold) }]
    if (endsAsLabel(question))
      return [{ unit, heading: make(question, unit.text, 'label', FORM_LEVEL.label) }]
    if (isBareHeading(question))
      return [{ unit, heading: make(question, unit.text, 'bare', FORM_LEVEL.bare) }]
  }
  return leadEntries(question, FORM_LEVEL.lead, 'lead')
}

function itemEntries(question: Question): Entry[] {
  const { unit } = question
  if (pointsInside(unit)) return [{ unit, heading: null }]
  const [first, ...others] = unit.lines
  if (first && others.length > 0 && namesSurely(nameHeading(first.text, question.vocabularies)))
    return [
      { unit, heading: make(question, first.text, 'item', FORM_LEVEL.item + unit.depth) },
      { unit: { ...unit, lines: others, text: joinTexts(others.map((line) => line.text)) }, heading: null },
    ]
  // A whole sentence is an item, even where its words would make a heading.
  const isSentence = STOP.test(unit.text) && unit.text.split(' ').length > MOST_BARE_WORDS
  const name = isSentence ? UNNAMED : nameHeading(unit.text, question.vocabularies)
  const opensList = name.list !== null && (CLOSING_COLON.test(unit.text) || question.next?.parent === unit)
  const closes = name.isEnding && unit.marker?.kind === 'number' && unit.depth === 1
  if (unit.lines.length === 1 && (namesSurely(name) || opensList || closes)) {
    return [{ unit, heading: make(question, unit.text, 'item', FORM_LEVEL.item + unit.depth) }]
  }
  return leadEntries(question, FORM_LEVEL.item + unit.depth, 'item')
}

/** An entry of a table of contents has a section's name and opens none. */
function pointsInside(unit: Unit): boolean {
  const [link] = unit.lines[0]?.links ?? []
  return link?.text === unit.text && link.url.startsWith('#')
}

/** A colon; a semicolon only behind a name, as other lines of a list may end in one. */
function endsAsLabel({ unit, vocabularies }: Question): boolean {
  if (/[:：]\s*$/.test(unit.text)) return true
  return CLOSING_COLON.test(unit.text) && namesSurely(nameHeading(unit.text, vocabularies))
}

/** Words in bold on a line of their own are a heading unless they end as a sentence does; a question is one, and so is a name. */
function endsAsHeading({ unit, vocabularies }: Question): boolean {
  if (!SENTENCE_END.test(unit.text) || /[?？]$/.test(unit.text)) return true
  return namesSurely(nameHeading(unit.text, vocabularies))
}

/** "What happened?": a question on a line of its own is a heading when it names a section. */
function asksForSection({ unit, vocabularies }: Question): boolean {
  return /[?？]$/.test(unit.text) && nameHeading(unit.text, vocabularies).sections.length > 0
}

/** A line that is all heading: it has a name we know, or (in a document without Markdown) looks like a title over text. */
function isBareHeading(question: Question): boolean {
  const { unit, next, before, isPlain, vocabularies } = question
  if (unit.parent) return false
  if (SENTENCE_END.test(unit.text)) return asksForSection(question)
  const name = nameHeading(unit.text, vocabularies)
  if (namesSurely(name) || name.list !== null || name.isOther) return true
  if (name.sections.length > 0 && before?.block !== unit.block && next?.kind === 'item') return true
  if (!isPlain || !next || TIME.test(unit.text) || unit.text.split(' ').length > MOST_BARE_WORDS) return false
  const startsBlock = before === undefined || before.block !== unit.block
  if (startsBlock && (next.kind === 'line' || next.kind === 'item') && leadingTime(next.text) !== null)
    return true
  return (
    startsBlock &&
    next.kind === 'line' &&
    next.block === unit.block &&
    /^\p{Lu}/u.test(unit.text) &&
    !/[,;]$/.test(unit.text) &&
    next.text.length > 2 * unit.text.length
  )
}

function leadEntries(question: Question, level: number, form: HeadingForm): Entry[] {
  const { unit, vocabularies } = question
  const label = labelOf(unit) ?? boldStart(unit)
  if (label === null) return [{ unit, heading: null }]
  const name = nameHeading(label.text, vocabularies)
  if (!opensBehindLabel(name)) return [{ unit, heading: null }]
  const heading = make(question, label.text, form, level)
  const rest = withoutStart(unit, label.length)
  return rest.text === ''
    ? [{ unit, heading }]
    : [
        { unit, heading },
        { unit: rest, heading: null },
      ]
}

/** Words in front of their text on the same line must name a section in so many words: any topic can stand there. */
function opensBehindLabel(name: HeadingName): boolean {
  return (
    name.sections.some(({ strength }) => strength >= STRENGTH.covered) || name.list !== null || name.isEnding
  )
}

/** The label a unit starts with: words before a colon, or bold words before a colon, dash or full stop. */
export function labelOf(unit: {
  readonly lines: readonly RichLine[]
}): { text: string; length: number } | null {
  const first = unit.lines[0]
  if (!first) return null
  const lead = first.lead
  if (lead !== null && first.text.startsWith(lead)) {
    const closing = /^\s*[:：.–—-]+\s*/.exec(first.text.slice(lead.length))
    if (closing) return { text: lead.replace(CLOSING_COLON, ''), length: lead.length + closing[0].length }
    if (CLOSING_COLON.test(lead)) return { text: lead.replace(CLOSING_COLON, ''), length: lead.length }
    if (SENTENCE_END.test(lead) && first.text.length > lead.length)
      return { text: lead.replace(SENTENCE_END, ''), length: lead.length }
  }
  const match = COLON.test(first.text) ? LABELLED.exec(first.text) : null
  return match?.[1] ? { text: match[1], length: match[0].length } : null
}

/** `**Root cause** The …`: bold words in front of a sentence, or of words in brackets, without a mark between. */
function boldStart({ lines }: Unit): { text: string; length: number } | null {
  const [first] = lines
  if (!first?.lead || first.isEmphasised || !first.text.startsWith(first.lead)) return null
  return /^\s+[\p{Lu}\p{Lo}\p{N}(]/u.test(first.text.slice(first.lead.length))
    ? { text: first.lead, length: first.lead.length }
    : null
}

/** The words behind the label a unit starts with; all of them without one. */
export function behindLabel(unit: Unit): string {
  const label = labelOf(unit)
  return label && label.length < unit.text.length ? unit.text.slice(label.length) : unit.text
}

/** The unit without the first `length` characters of its first line. */
export function withoutStart(unit: Unit, length: number): Unit {
  const [first, ...others] = unit.lines
  if (!first) return unit
  const shortened: RichLine = {
    ...first,
    text: first.text.slice(length).trim(),
    lead: null,
    isEmphasised: false,
  }
  return { ...unit, lines: [shortened, ...others], text: unit.text.slice(length).trim() }
}

function withoutBrackets(text: string): string {
  return (text.includes('(') ? text.replace(/\([^()]*\)/g, '') : text).trim()
}

function namesSurely(name: HeadingName): boolean {
  return name.sections.some(isSure)
}

/** In a document without Markdown, indentation says what stands under what. */
const LEVEL_A_COLUMN = 0.01
const MOST_COLUMNS = 40

function make(question: Question, text: string, form: HeadingForm, formLevel: number): Heading {
  const indent =
    form === 'label' || form === 'bare' || form === 'lead' ? Math.min(MOST_COLUMNS, question.unit.indent) : 0
  const level = formLevel + indent * LEVEL_A_COLUMN
  const name =
    TIME.test(withoutBrackets(text)) && form !== 'markdown'
      ? UNNAMED
      : nameHeading(text, question.vocabularies)
  const tellsMeasure = form === 'bold' && isMeasure(sentenceRole(text, question.vocabularies))
  return { unit: question.unit, text: text.replace(CLOSING_COLON, ''), form, level, name, tellsMeasure }
}
