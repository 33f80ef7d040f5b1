import { labelNamed } from '../items/field-lines.ts'
import { normalise } from '../vocabulary/normalise.ts'
import type { Label, Vocabulary } from '../vocabulary/vocabulary.ts'
import { dayWords, labelledDay, withoutPreposition } from './due-words.ts'
import { isBlank } from './owner.ts'
import { periodOf } from './periods.ts'
import { isReference, numberedReference } from './reference.ts'
import { isStatus, saysDone } from './status.ts'
import { isTeam } from './team.ts'

/** A field given beside an item's words: behind a dash, in brackets, as a link at the end. */
export interface Peeled {
  readonly field: Exclude<Label, 'task' | 'note'>
  readonly value: string
  /** Where it stood, in words for people ("in brackets at the end"). */
  readonly place?: string
}

/** A comma in front of a year belongs to its date ("Dec 3, 2026"). */
export const PART = /\s*(?:,(?!\s\d{4}(?:\s*$|[,;|]))|[;|、，；])\s*/
/** `@kim`, `@org/team`; pages that complete names write them as they are (`@Tomás`, `@Priya N.`). */
const HANDLE = String.raw`@[\p{L}\p{N}_-]+(?:\/[\w-]+)?(?:\s\p{Lu}\.)?`
/** One or several of them. */
export const HANDLES = String.raw`${HANDLE}(?:(?:\s*[,&+/]\s*|\s+and\s+|\s+)${HANDLE})*`
export const MENTION = new RegExp(`^${HANDLES}$`, 'u')
const LABELLED = /^([\p{L}][\p{L} ]{0,24}?)\s*[:：=]\s*(.+)$/u
const PRIORITY = /^P[0-4]$/i
const UNKNOWN = /^[¿?]+$/
const MOST_LABEL_WORDS = 3
/** `… [Kim]`: a name alone in square brackets. */
export const BRACKETED_NAME = /^@?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?$/u

/**
 * The fields that a piece of text beside an item's words consists of (`@kim, P1`, `Kim, end of May`); null when any part of
 * it is something else. `names` are owners; beside another field, a name is an owner and a day without its year a due date.
 */
export function fieldsOf(
  content: string,
  vocabularies: readonly Vocabulary[],
  names: ReadonlySet<string>,
): Peeled[] | null {
  const pieces = content.split(PART)
  const own = (piece: string): Peeled | null =>
    names.has(piece.trim()) ? { field: 'owner', value: piece } : fieldOf(piece, vocabularies)
  const parts = pieces.map(own)
  const days = pieces.map((piece) => dayWords(piece, vocabularies) !== null)
  const isSeveral = pieces.length > 1 && (parts.some((part) => part !== null) || days.includes(true))
  const fields = parts.map((part, index): Peeled | null => {
    const piece = pieces[index] ?? ''
    if (part !== null || !isSeveral) return part
    if (days[index]) return { field: 'due', value: piece }
    const isNameOfTwo = BRACKETED_NAME.test(piece) && !parts.some((each) => each?.field === 'owner')
    return isNameOfTwo ? { field: 'owner', value: piece } : null
  })
  const known = fields.filter((field) => field !== null)
  if (known.length === fields.length) return known
  const whole = own(content)
  return whole ? [whole] : null
}

/**
 * The value of a field with those that follow it on the same line behind labels of their own (`Kim, due: in 3 days` behind
 * "Owner:").
 */
export function valueAndFields(
  value: string,
  vocabularies: readonly Vocabulary[],
): { readonly value: string; readonly others: readonly Peeled[] } {
  const [first = '', ...pieces] = value.split(PART)
  const others = pieces.map((piece) => labelledField(piece, vocabularies))
  const known = others.filter((field) => field !== null)
  return known.length > 0 && known.length === pieces.length
    ? { value: first, others: known }
    : { value, others: [] }
}

/** The field that a piece of text is, label or not: `Owner: Kim`, `@kim`, `P1`, `done`, `due Friday`, `#12`, `2025-01-31`. */
function fieldOf(piece: string, vocabularies: readonly Vocabulary[]): Peeled | null {
  return (
    labelledField(piece, vocabularies) ??
    ownerIn(piece, vocabularies) ??
    referenceIn(piece, vocabularies) ??
    stateIn(piece, vocabularies) ??
    dueIn(piece, vocabularies)
  )
}

/** `Owner: Kim`, `done: 2025-01-31`, `Tracker: #12`. */
function labelledField(piece: string, vocabularies: readonly Vocabulary[]): Peeled | null {
  const [, label, value] = LABELLED.exec(piece) ?? []
  if (!label || !value) return null
  if (saysDone(label, vocabularies)) return { field: 'status', value: label }
  const field = fieldNamed(label, vocabularies)
  if (field) return { field, value }
  return isReference(value) ? { field: 'reference', value } : null
}

/** `@kim`, `assigned to @kim`, `Backend team`, `???`. */
function ownerIn(piece: string, vocabularies: readonly Vocabulary[]): Peeled | null {
  const mentioned = piece.indexOf('@')
  const label = piece.slice(0, Math.max(0, mentioned)).trim()
  const handles = piece.slice(Math.max(0, mentioned))
  if (MENTION.test(handles) && (label === '' || labelNamed(label, vocabularies) === 'owner'))
    return { field: 'owner', value: handles }
  return isTeam(piece, vocabularies) || UNKNOWN.test(piece) || isLeftOpen(piece, vocabularies)
    ? { field: 'owner', value: piece }
    : null
}

/** "nobody yet", but no single word, which may be a state ("open") or belong to the sentence ("unknown"). */
function isLeftOpen(piece: string, vocabularies: readonly Vocabulary[]): boolean {
  return normalise(piece).includes(' ') && isBlank(piece, vocabularies)
}

/** `#12`, `PR 77`, and behind its label, without a colon, `Issue #12`, `tracked in PAY-1`. */
function referenceIn(piece: string, vocabularies: readonly Vocabulary[]): Peeled | null {
  if (isReference(piece)) return { field: 'reference', value: piece }
  const words = piece.trim().split(/\s+/)
  const label = words.slice(0, -1).join(' ')
  if (isReference(words.at(-1) ?? '') && labelNamed(label, vocabularies) === 'reference')
    return { field: 'reference', value: piece }
  const number = numberedReference(piece)
  return number === null ? null : { field: 'reference', value: number }
}

function stateIn(piece: string, vocabularies: readonly Vocabulary[]): Peeled | null {
  if (PRIORITY.test(piece)) return { field: 'priority', value: piece }
  const isState = isStatus(piece, vocabularies) || saysDone(piece, vocabularies)
  return isState ? { field: 'status', value: piece } : null
}

/** `2025-01-31`, `end of Q3`, `due Friday`, `by 3 May`, `due in about 2 sprints`. */
function dueIn(piece: string, vocabularies: readonly Vocabulary[]): Peeled | null {
  if (['full', 'period'].includes(dayWords(piece, vocabularies) ?? ''))
    return { field: 'due', value: withoutPreposition(piece, vocabularies) }
  const day = labelledDay(piece, vocabularies)
  if (day !== null) return { field: 'due', value: day }
  const words = piece.trim().split(' ')
  for (let count = Math.min(MOST_LABEL_WORDS, words.length - 1); count > 0; count--) {
    const label = words.slice(0, count).join(' ')
    const value = words.slice(count).join(' ')
    if (labelNamed(label, vocabularies) !== 'due' || isPreposition(label, vocabularies)) continue
    if (/\d/.test(value) || periodOf(value, vocabularies)) return { field: 'due', value }
  }
  return null
}

/** True for words by which a sentence itself says until when ("by", "before"), other than a field's name ("due"). */
export function isPreposition(label: string, vocabularies: readonly Vocabulary[]): boolean {
  const words = normalise(label)
  return vocabularies.some(({ fields }) => fields.due.before.includes(words))
}

/** The label of a field, or null; a task's own label ("Task: #12") is followed by its number and names a reference. */
export function fieldNamed(words: string, vocabularies: readonly Vocabulary[]): Peeled['field'] | null {
  const field = labelNamed(words, vocabularies)
  if (field === 'task') return 'reference'
  return field === null || field === 'note' ? null : field
}
