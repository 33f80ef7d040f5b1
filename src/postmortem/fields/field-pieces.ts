import { labelNamed } from '../items/field-lines.ts'
import type { Label, Vocabulary } from '../vocabulary/vocabulary.ts'
import { dayWords, labelledDay } from './due-words.ts'
import { isReference } from './reference.ts'
import { isStatus, saysDone } from './status.ts'

/** A field given beside an item's words: behind a dash, in brackets, as a link at the end. */
export interface Peeled {
  readonly field: Exclude<Label, 'task' | 'note'>
  readonly value: string
}

const PART = /\s*(?:,(?!\s\d{4}(?:\s*$|[,;|]))|[;|])\s*/
export const MENTION = /^@[\w-]+(?:\s*[,&+/]\s*@[\w-]+)*$/
const PRIORITY = /^P[0-4]$/i
/** `… [Kim]`: a name alone in square brackets. */
export const BRACKETED_NAME = /^@?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?$/u

/**
 * The fields that a piece of text beside an item's words consists of (`@kim, P1`, `Kim, end of May`); null when any part of
 * it is something else. Beside another field, a name is an owner and a day without its year a due date.
 */
export function fieldsOf(content: string, vocabularies: readonly Vocabulary[]): Peeled[] | null {
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
export function fieldNamed(words: string, vocabularies: readonly Vocabulary[]): Peeled['field'] | null {
  const field = labelNamed(words, vocabularies)
  if (field === 'task') return 'reference'
  return field === null || field === 'note' ? null : field
}
