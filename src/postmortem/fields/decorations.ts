import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { isStatus, saysDone, saysRejected } from './status.ts'

const EMOJI = String.raw`\p{Extended_Pictographic}\uFE0F?(?:\u200D\p{Extended_Pictographic}\uFE0F?)*`
const LEADING = new RegExp(
  `^(?:\\s|${EMOJI}|:[a-z0-9_+-]+:|[\\u{1F1E6}-\\u{1F1FF}\\u{1F3FB}-\\u{1F3FF}])+`,
  'u',
)
const BOX = /^\s*\[([ xX✓✔])?\]\s+/
const TICK = /^\s*(?:✅|✔️?|☑️?|🗹|✓)/u
const TRAILING_TICK = /(?:✅|✔️?|☑️?)\s*$/u
const STRUCK = /^~~([^~]+)~~\s*(.*)$/s
const STRUCK_WORDS = /~~[^~]*~~/g
const LEAST_STRUCK_WORDS = 3
/** Owner, day or state in one pair of brackets: nothing that could take the place of the struck words. */
const BRACKET = /^[([][^()[\]]*[)\]]$/

/** The words of an item without the marks around them, and what the marks say about whether it is done. */
export interface Undecorated {
  readonly text: string
  readonly isDone: boolean
  /** What a note behind struck words says became of them. */
  readonly status: string | null
}

/** Takes off check boxes, ticks, strike-through and leading emoji. */
export function undecorate(raw: string, vocabularies: readonly Vocabulary[]): Undecorated {
  const box = BOX.exec(raw)
  const inner = box ? raw.slice(box[0].length) : raw
  const ticked = (box?.[1] ?? ' ') !== ' ' || TICK.test(inner) || TRAILING_TICK.test(inner)
  const bare = inner.replace(LEADING, '').replace(TRAILING_TICK, '').trim()
  const struck = struckIn(bare, vocabularies)
  const corrected = struck?.words ?? bare.replace(STRUCK_WORDS, ' ').replace(/ +/g, ' ').trim()
  return {
    text: (corrected || bare).replace(/~~/g, '').trim(),
    isDone: ticked || struck !== null,
    status: struck?.status ?? null,
  }
}

/**
 * The words of an item that is struck through as a whole, or up to a note on it: without the note where that only says
 * what became of it ("~~Buy a second firewall~~ rejected: too dear"). A word or two struck are a correction, unless
 * nothing but a state or a bracket follows them ("~~Drop Redis~~ (rejected)").
 */
function struckIn(
  text: string,
  vocabularies: readonly Vocabulary[],
): { readonly words: string; readonly status: string | null } | null {
  const [, words = '', note = ''] = STRUCK.exec(text) ?? []
  if (words === '') return null
  if (!/[\p{L}\p{N}]/u.test(note)) return { words, status: null }
  const bare = note.replace(/^[^\p{L}\p{N}]+/u, '')
  const isShort = words.trim().split(/\s+/).length < LEAST_STRUCK_WORDS
  if (isShort && !isStatus(bare, vocabularies) && !BRACKET.test(note.trim())) return null
  const says = saysDone(bare, vocabularies) || saysRejected(bare, vocabularies)
  return says ? { words, status: bare } : { words: text, status: null }
}
