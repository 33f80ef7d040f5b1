import { labelNamed } from '../items/field-lines.ts'
import type { Link } from '../outline/unit.ts'
import { sentenceRole } from '../sentences/role.ts'
import { normalise } from '../vocabulary/normalise.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { dayWords, isTimeLimit, labelledDay, mayLabelDay } from './due-words.ts'
import { BRACKETED_NAME, fieldNamed, fieldsOf, HANDLES, isPreposition, type Peeled } from './field-pieces.ts'
import { isHandle } from './handle.ts'
import { mayLimitTime } from './periods.ts'
import { isReference, numberedReference } from './reference.ts'
import { isStatus } from './status.ts'

/** What helps to tell the fields behind an item's words. */
export interface Beside {
  readonly links: readonly Link[]
  readonly vocabularies: readonly Vocabulary[]
  /** Who is named behind items of the document (see `trailingNames`). */
  readonly names: ReadonlySet<string>
}

export interface Bared {
  readonly text: string
  readonly peeled: readonly Peeled[]
}

const BRACKETS = /\s*(?:\(([^()]*)\)|\[([^[\]]*)\]|（([^（）]*)）)\s*[.;,]?\s*$/
const LABELLED_END =
  /(?:^|\s+[-–—|/·]+\s*|\s*[;|,.]\s+|\s{2,})([\p{L}][\p{L} ]{1,24}?)\s*[:：=]\s*([^:：]{1,60}?)[.;]?\s*$/u
/** Several pieces behind dashes or bars, each for itself (`… | Kim | June 15th`). */
const DASH = /\s(?:--?|[–—|/]|->|=>|→|⇒)\s/g
const STATE_END = /\s+(\p{Lu}{3,}(?: \p{Lu}{2,})?)[.!]?$/u
const EMAIL_END = /\s+<?([\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+)>?$/
const MOST_PIECES = 5
const LONGEST_PIECES = 120
const DASHED_END =
  /\s*(?:\s(?:--?|[–—|/]|->|=>|→|⇒)\s|;\s*)((?:(?!\s(?:--?|[–—|]|->|=>|→|⇒)\s|;).){2,60}?)(?:(?<!\.\s?\d{1,2})\.|;)?\s*$/
const URL_END = /\s*(?:[-–—/,;:(<]|\band\b|\bsee\b)*\s*<?https?:\/\/[^\s<>]+>?\)?\s*$/i
const MARK_END = new RegExp(
  String.raw`\s+(${HANDLES}|(?:[\w.-]+\/[\w.-]+)?#\d+|[A-Z][A-Z0-9]{1,9}-\d{1,7})[.;]?\s*$`,
  'u',
)
const COMMA_END = /,\s+([^,()[\]]{2,60}?(?:,\s\d{4})?)(?:(?<!\.\s?\d{1,2})\.|;)?\s*$/
/** Without one of these none of the patterns need be tried. */
const MARK = /[@#-]/
const LABEL_MARK = /[:：=]/
const DASH_MARK = /\s(?:[-–—|/→⇒=])|;/
const MOST_DAY_WORDS = 6
const PREPOSITION_END =
  /(?:^|\s)(?:with|to|by|from|of|and|or|cc|ping|ask|for|as|in|see|on|per|via|at|the|like|about|under|into|after|against|regarding|than|a|an|con|de|para|mit|von|avec|pour)$/i
/** Fields stand in the last so many characters; longer texts are not searched further, which keeps the cost linear. */
const LONGEST_TAIL = 400
const LEAST_WORDS = 3
/** Fewer words before an address only say what it is of, and say nothing without it. */
const MOST_TITLE_WORDS = 4
const MOST_PEELS = 12

/**
 * Takes the fields that stand apart from an item's words off their end, one after the other, as long as something that says
 * what to do is left. A day at the end of the sentence itself ("… by 3 May") is read, and its words stay.
 */
export function peelFields(text: string, beside: Beside): Bared {
  const kept = text.trim().slice(0, -LONGEST_TAIL)
  let bare = text.trim().slice(-LONGEST_TAIL)
  const peeled: Peeled[] = []
  for (let count = 0; count < MOST_PEELS; count++) {
    const next = peelOne(bare, beside)
    if (!next || wordsIn(kept + next.text) < leastWordsBefore(next.peeled)) break
    bare = next.text
    peeled.push(...next.peeled)
  }
  const due = dayInSentence(bare, beside.vocabularies)
  if (due !== null) peeled.push({ field: 'due', value: due, place: 'at the end of the sentence' })
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

type Peel = (text: string, beside: Beside) => Bared | null

/** In the order in which they are tried, with where what they take off stood. */
const PEELS: readonly (readonly [place: string, peel: Peel])[] = [
  ['as a link at the end', peelLink],
  ['in brackets at the end', peelBrackets],
  ['behind a comma at the end', peelComma],
  ['behind its label at the end', peelLabel],
  ['behind a dash at the end', peelDashes],
  ['behind a dash at the end', peelDashed],
  ['at the end', peelDay],
  ['at the end', peelMark],
]

function peelOne(text: string, beside: Beside): Bared | null {
  for (const [place, peel] of PEELS) {
    const found = peel(text, beside)
    if (found) return { ...found, peeled: found.peeled.map((field) => ({ place, ...field })) }
  }
  return null
}

/** `… [Issue](address)`, `… #12`, `… https://…` at the end. */
function peelLink(text: string, { links, vocabularies }: Beside): Bared | null {
  const url = text.includes('://') ? URL_END.exec(text) : null
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

function peelBrackets(text: string, { links, vocabularies, names }: Beside): Bared | null {
  const match = BRACKETS.exec(text)
  if (!match) return null
  const content = (match[1] ?? match[2] ?? match[3] ?? '').trim()
  // A day alone in brackets may as well be the day something was done.
  if (content === '' || dayWords(content, vocabularies) === 'full') return null
  const link = links.find((each) => each.text.trim() === content && namesReference(content, vocabularies))
  if (link) return bared(text, match.index, { field: 'reference', value: link.url })
  const peeled = [...(fieldsOf(content, vocabularies, names) ?? [])]
  const isName = BRACKETED_NAME.test(content) || isHandle(content, vocabularies)
  if (peeled.length === 0 && match[2] !== undefined && isName) peeled.push({ field: 'owner', value: content })
  return peeled.length > 0 ? { text: text.slice(0, match.index).trim(), peeled } : null
}

/** `… @kim`, `… #12`, `… DONE`, unless the words before need them ("ask @kim", "as in #12"). */
function peelMark(text: string, { vocabularies }: Beside): Bared | null {
  const state = STATE_END.exec(text)
  if (state?.[1] && isStatus(state[1], vocabularies))
    return bared(text, state.index, { field: 'status', value: state[1] })
  const match = MARK.test(text) ? (MARK_END.exec(text) ?? EMAIL_END.exec(text)) : null
  if (!match?.[1] || PREPOSITION_END.test(text.slice(0, match.index))) return null
  const field = match[1].includes('@') ? 'owner' : 'reference'
  return bared(text, match.index, { field, value: match[1] })
}

function peelLabel(text: string, { vocabularies }: Beside): Bared | null {
  const match = LABEL_MARK.test(text) ? LABELLED_END.exec(text) : null
  const field = match?.[1] ? fieldNamed(match[1], vocabularies) : null
  return match && field ? bared(text, match.index, { field, value: match[2] ?? '' }) : null
}

/** `… | Kim | June 15th`: where all behind the first dash are fields. */
function peelDashes(text: string, { vocabularies, names }: Beside): Bared | null {
  if (!DASH_MARK.test(text)) return null
  const dashes = [...text.matchAll(DASH)].slice(-MOST_PIECES)
  for (const dash of dashes.slice(0, -1)) {
    const tail = text.slice(dash.index + dash[0].length)
    if (tail.length > LONGEST_PIECES) continue
    const fields = fieldsOf(tail.replace(DASH, ' ; ').replace(/[.;]\s*$/, ''), vocabularies, names)
    if (fields && fields.length > 1) return { ...bared(text, dash.index, fields[0]), peeled: fields }
  }
  return null
}

function peelDashed(text: string, { vocabularies, names }: Beside): Bared | null {
  const match = DASH_MARK.test(text) ? DASHED_END.exec(text) : null
  const fields = match?.[1] ? fieldsOf(match[1], vocabularies, names) : null
  return match && fields ? { ...bared(text, match.index, fields[0]), peeled: fields } : null
}

/** `…, @kim`, `…, due 3 Dec`, `…, 2026-12-03`, `…, PR 7`: behind a comma only what can be nothing else. */
function peelComma(text: string, { vocabularies, names }: Beside): Bared | null {
  const match = text.includes(',') ? COMMA_END.exec(text) : null
  const piece = match?.[1]
  if (!match || !piece) return null
  const due = labelledDay(piece, vocabularies)
  if (due !== null) return bared(text, match.index, { field: 'due', value: due })
  if (dayWords(piece, vocabularies) === 'full')
    return bared(text, match.index, { field: 'due', value: piece })
  const reference = numberedReference(piece)
  if (reference !== null) return bared(text, match.index, { field: 'reference', value: reference })
  const [owner] = piece.includes('@') ? (fieldsOf(piece, vocabularies, names) ?? []) : []
  return owner ? bared(text, match.index, owner) : null
}

/** `… due 3 Dec` at the end, by a field's name, which no sentence has. */
function peelDay(text: string, { vocabularies }: Beside): Bared | null {
  const words = text.replace(/[.;]\s*$/, '').split(' ')
  if (!mayLabelDay(words.slice(-MOST_DAY_WORDS).join(' '), vocabularies)) return null
  for (let count = 2; count <= Math.min(MOST_DAY_WORDS, words.length - 1); count++) {
    const due = labelledDay(words.slice(-count).join(' '), vocabularies)
    if (due === null || isPreposition(words.at(-count) ?? '', vocabularies)) continue
    if (hasFinite(words.at(-count - 1) ?? '', vocabularies)) return null
    const before = words.slice(0, -count).join(' ')
    return { text: before.replace(/[\s–—:,;/(-]+$/, ''), peeled: [{ field: 'due', value: due }] }
  }
  return null
}

/** The day or period by which the sentence itself ends ("… by 3 May", "… within two weeks", "… next quarter"). */
function dayInSentence(text: string, vocabularies: readonly Vocabulary[]): string | null {
  const words = text.replace(/[.;]\s*$/, '').split(' ')
  const end = words.slice(-MOST_DAY_WORDS).join(' ')
  if (!mayLabelDay(end, vocabularies) && !mayLimitTime(end, vocabularies)) return null
  for (let count = Math.min(MOST_DAY_WORDS, words.length - LEAST_WORDS + 1); count > 1; count--) {
    const piece = words.slice(-count).join(' ')
    if (hasFinite(words.at(-count - 1) ?? '', vocabularies)) return null
    if (isTimeLimit(piece, vocabularies)) return piece
    const day = labelledDay(piece, vocabularies)
    if (day !== null) return day
  }
  return null
}

/** "… is planned for March" tells of a day, and gives none. */
function hasFinite(word: string, vocabularies: readonly Vocabulary[]): boolean {
  const words = normalise(word)
  return vocabularies.some(({ sentences }) => sentences.finite.includes(words))
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
