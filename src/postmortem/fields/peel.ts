import { labelNamed } from '../items/field-lines.ts'
import type { Link } from '../outline/unit.ts'
import { sentenceRole } from '../sentences/role.ts'
import { normalise } from '../vocabulary/normalise.ts'
import type { Label, Vocabulary } from '../vocabulary/vocabulary.ts'
import { dayWords, labelledDay } from './due-words.ts'
import { isReference } from './reference.ts'
import { isStatus, saysDone } from './status.ts'

/** A field given beside an item's words: behind a dash, in brackets, as a link at the end. */
export interface Peeled {
  readonly field: Exclude<Label, 'task' | 'note'>
  readonly value: string
}

export interface Bared {
  readonly text: string
  readonly peeled: readonly Peeled[]
}

const BRACKETS = /\s*(?:\(([^()]*)\)|\[([^[\]]*)\]|（([^（）]*)）)\s*[.;,]?\s*$/
const LABELLED_END =
  /(?:^|\s+[-–—|/·]+\s*|\s*[;|,.]\s+|\s{2,})([\p{L}][\p{L} ]{1,24}?)\s*[:：=]\s*([^:：]{1,60}?)[.;]?\s*$/u
const DASHED_END = /\s*(?:\s(?:--?|[–—|/])\s|;\s*)((?:(?!\s(?:--?|[–—|])\s|;).){2,60}?)[.;]?\s*$/
const URL_END = /\s*(?:[-–—/,;:(<]|\band\b|\bsee\b)*\s*<?https?:\/\/[^\s<>]+>?\)?\s*$/i
const MARK_END = /\s+(@[\w-]+|(?:[\w.-]+\/[\w.-]+)?#\d+|[A-Z][A-Z0-9]{1,9}-\d{1,7})[.;]?\s*$/
const COMMA_END = /,\s+([^,()[\]]{2,60}?(?:,\s\d{4})?)[.;]?\s*$/
const MOST_DAY_WORDS = 6
const PART = /\s*(?:,(?!\s\d{4}(?:\s*$|[,;|]))|[;|])\s*/
const PREPOSITION_END =
  /(?:^|\s)(?:with|to|by|from|of|and|or|cc|ping|ask|for|as|in|see|on|per|via|at|the|like|about|under|into|after|against|regarding|than|a|an|con|de|para|mit|von|avec|pour)$/i
const MENTION = /^@[\w-]+(?:\s*[,&+/]\s*@[\w-]+)*$/
const PRIORITY = /^P[0-4]$/i
/** Fields stand in the last so many characters; longer texts are not searched further, which keeps the cost linear. */
const LONGEST_TAIL = 400
const LEAST_WORDS = 3
/** Fewer words before an address only say what it is of, and say nothing without it. */
const MOST_TITLE_WORDS = 4
const MOST_PEELS = 12

/** Takes the fields off the end of an item's words, one after the other, as long as something that says what to do is left. */
export function peelFields(text: string, links: readonly Link[], vocabularies: readonly Vocabulary[]): Bared {
  const kept = text.trim().slice(0, -LONGEST_TAIL)
  let bare = text.trim().slice(-LONGEST_TAIL)
  const peeled: Peeled[] = []
  for (let count = 0; count < MOST_PEELS; count++) {
    const next = peelOne(bare, links, vocabularies)
    if (!next || wordsIn(kept + next.text) < leastWordsBefore(next.peeled)) break
    bare = next.text
    peeled.push(...next.peeled)
  }
  return { text: kept + bare, peeled }
}

/** A field with a name takes nothing from the item's words; a mere link may be all that it is about. */
function leastWordsBefore(peeled: readonly Peeled[]): number {
  return peeled.some(({ field }) => field === 'reference') ? LEAST_WORDS : 1
}

function wordsIn(text: string): number {
  const words = normalise(text)
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3}/u.test(words)
    ? LEAST_WORDS
    : words === ''
      ? 0
      : words.split(' ').length
}

function peelOne(text: string, links: readonly Link[], vocabularies: readonly Vocabulary[]): Bared | null {
  return (
    peelLink(text, links, vocabularies) ??
    peelBrackets(text, links, vocabularies) ??
    peelComma(text, vocabularies) ??
    peelLabel(text, vocabularies) ??
    peelDashed(text, vocabularies) ??
    peelDay(text, vocabularies) ??
    peelMark(text)
  )
}

/** `… [Issue](address)`, `… #12`, `… https://…` at the end. */
function peelLink(text: string, links: readonly Link[], vocabularies: readonly Vocabulary[]): Bared | null {
  const url = URL_END.exec(text)
  if (
    url &&
    !leavesOpenBracket(text, url.index) &&
    (wordsIn(text.slice(0, url.index)) > MOST_TITLE_WORDS || isOrder(text, vocabularies))
  )
    return bared(text, url.index, { field: 'reference', value: url[0].trim() })
  const link = links.find(
    (each) =>
      each.text.trim() !== '' && text.endsWith(each.text.trim()) && namesReference(each.text, vocabularies),
  )
  return link
    ? bared(text, text.length - link.text.trim().length, { field: 'reference', value: link.url })
    : null
}

function leavesOpenBracket(text: string, end: number): boolean {
  const left = bared(text, end, { field: 'reference', value: '' }).text
  return left.lastIndexOf('(') > left.lastIndexOf(')')
}

function isOrder(text: string, vocabularies: readonly Vocabulary[]): boolean {
  return sentenceRole(text, vocabularies).role === 'imperative'
}

function namesReference(words: string, vocabularies: readonly Vocabulary[]): boolean {
  const last = normalise(words).split(' ').at(-1) ?? ''
  return (
    isReference(words) ||
    isReference(last) ||
    (words.split(' ').length <= 3 &&
      (labelNamed(words, vocabularies) === 'reference' || labelNamed(last, vocabularies) === 'reference'))
  )
}

/** `… [Kim]`: a name alone in square brackets. */
const BRACKETED_NAME = /^@?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?$/u

function peelBrackets(
  text: string,
  links: readonly Link[],
  vocabularies: readonly Vocabulary[],
): Bared | null {
  const match = BRACKETS.exec(text)
  if (!match) return null
  const content = (match[1] ?? match[2] ?? match[3] ?? '').trim()
  // A day alone in brackets may as well be the day something was done.
  if (content === '' || dayWords(content, vocabularies) === 'full') return null
  const link = links.find((each) => each.text.trim() === content && namesReference(content, vocabularies))
  if (link) return bared(text, match.index, { field: 'reference', value: link.url })
  const peeled = [...(fieldsOf(content, vocabularies) ?? [])]
  if (peeled.length === 0 && match[2] !== undefined && BRACKETED_NAME.test(content))
    peeled.push({ field: 'owner', value: content })
  return peeled.length > 0 ? { text: text.slice(0, match.index).trim(), peeled } : null
}

/** `… @kim` and `… #12`, unless the words before need them ("ask @kim", "as in #12"). */
function peelMark(text: string): Bared | null {
  const match = MARK_END.exec(text)
  if (!match?.[1] || PREPOSITION_END.test(text.slice(0, match.index))) return null
  const field = match[1].startsWith('@') ? 'owner' : 'reference'
  return bared(text, match.index, { field, value: match[1] })
}

function peelLabel(text: string, vocabularies: readonly Vocabulary[]): Bared | null {
  const match = LABELLED_END.exec(text)
  const field = match?.[1] ? fieldNamed(match[1], vocabularies) : null
  return match && field ? bared(text, match.index, { field, value: match[2] ?? '' }) : null
}

function peelDashed(text: string, vocabularies: readonly Vocabulary[]): Bared | null {
  const match = DASHED_END.exec(text)
  const fields = match?.[1] ? fieldsOf(match[1], vocabularies) : null
  return match && fields ? { ...bared(text, match.index, fields[0]), peeled: fields } : null
}

/** `…, @kim`, `…, due 3 Dec`, `…, 2026-12-03`: behind a comma only what can be nothing else. */
function peelComma(text: string, vocabularies: readonly Vocabulary[]): Bared | null {
  const match = COMMA_END.exec(text)
  const piece = match?.[1]
  if (!match || !piece) return null
  const due = labelledDay(piece, vocabularies)
  if (due !== null) return bared(text, match.index, { field: 'due', value: due })
  if (dayWords(piece, vocabularies) === 'full')
    return bared(text, match.index, { field: 'due', value: piece })
  return MENTION.test(piece) ? bared(text, match.index, { field: 'owner', value: piece }) : null
}

/** `… due 3 Dec`, `… by 2026-12-03` at the end of the sentence itself. */
function peelDay(text: string, vocabularies: readonly Vocabulary[]): Bared | null {
  const words = text.replace(/[.;]\s*$/, '').split(' ')
  for (let count = 2; count <= Math.min(MOST_DAY_WORDS, words.length - 1); count++) {
    const due = labelledDay(words.slice(-count).join(' '), vocabularies)
    if (due === null) continue
    const before = words.slice(0, -count).join(' ')
    return { text: before.replace(/[\s–—:,;/(-]+$/, ''), peeled: [{ field: 'due', value: due }] }
  }
  return null
}

function bared(text: string, end: number, field: Peeled | undefined): Bared {
  return {
    text: text
      .slice(0, end)
      .replace(/[\s–—:,;/(-]+$/, '')
      .trim(),
    peeled: field ? [field] : [],
  }
}

/**
 * The fields that a piece of text beside an item's words consists of (`@kim, P1`, `Kim, end of May`); null when any part of
 * it is something else. Beside another field, a name is an owner and a day without its year a due date.
 */
function fieldsOf(content: string, vocabularies: readonly Vocabulary[]): Peeled[] | null {
  const pieces = content.split(PART)
  const parts = pieces.map((part) => fieldOf(part, vocabularies))
  const isSeveral = pieces.length > 1 && parts.some((part) => part !== null)
  const fields = parts.map((part, index): Peeled | null => {
    const piece = pieces[index] ?? ''
    if (part !== null || !isSeveral) return part
    if (dayWords(piece, vocabularies) !== null) return { field: 'due', value: piece }
    const isNameOfTwo = BRACKETED_NAME.test(piece) && !parts.some((each) => each?.field === 'owner')
    return isNameOfTwo ? { field: 'owner', value: piece } : null
  })
  const known = fields.filter((field) => field !== null)
  if (known.length === fields.length) return known
  const whole = fieldOf(content, vocabularies)
  return whole ? [whole] : null
}

/** The field that a piece of text is, label or not: `Owner: Kim`, `@kim`, `P1`, `done`, `due Friday`, `#12`, `2025-01-31`. */
function fieldOf(piece: string, vocabularies: readonly Vocabulary[]): Peeled | null {
  const labelled = /^([\p{L}][\p{L} ]{0,24}?)\s*[:：=]\s*(.+)$/u.exec(piece)
  if (labelled?.[1] && labelled[2]) {
    if (saysDone(labelled[1], vocabularies)) return { field: 'status', value: labelled[1] }
    const field = fieldNamed(labelled[1], vocabularies)
    if (field) return { field, value: labelled[2] }
    if (isReference(labelled[2])) return { field: 'reference', value: labelled[2] }
  }
  if (MENTION.test(piece)) return { field: 'owner', value: piece }
  if (PRIORITY.test(piece)) return { field: 'priority', value: piece }
  if (isReference(piece) || isNamedReference(piece, vocabularies)) return { field: 'reference', value: piece }
  if (isStatus(piece, vocabularies) || saysDone(piece, vocabularies)) return { field: 'status', value: piece }
  const day = labelledDay(piece, vocabularies)
  if (day !== null) return { field: 'due', value: day }
  const isDay = ['full', 'period'].includes(dayWords(piece, vocabularies) ?? '')
  if (isDay) return { field: 'due', value: piece }
  const timed = /^(\p{L}+(?: (?:by|on))?)\s+(.*\d.*|.*\p{L}{4,}.*)$/u.exec(piece)
  if (
    timed?.[1] &&
    timed[2] &&
    labelNamed(timed[1].replace(/ (?:by|on)$/, ''), vocabularies) === 'due' &&
    /\d|^(?:end|next|this|the|eo[dwmq])\b/i.test(timed[2])
  ) {
    return { field: 'due', value: timed[2] }
  }
  return null
}

/** `Issue #12`, `tracked in PAY-1`: a reference behind its label, without a colon. */
function isNamedReference(piece: string, vocabularies: readonly Vocabulary[]): boolean {
  const words = piece.trim().split(/\s+/)
  const label = words.slice(0, -1).join(' ')
  return isReference(words.at(-1) ?? '') && labelNamed(label, vocabularies) === 'reference'
}

/** The label of a field, or null; a task's own label ("Task: #12") is followed by its number and names a reference. */
function fieldNamed(words: string, vocabularies: readonly Vocabulary[]): Peeled['field'] | null {
  const field = labelNamed(words, vocabularies)
  if (field === 'task') return 'reference'
  return field === null || field === 'note' ? null : field
}
