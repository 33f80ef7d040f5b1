import type { Random } from '../../../test/postmortem/mutation.ts'

/** Words to reword with, of one language: those that items begin with, and all others. */
export interface WordPool {
  readonly first: readonly string[]
  readonly other: readonly string[]
}

interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'word' })

export function wordsIn(text: string): readonly string[] {
  return tokens(text).map(({ word }) => word)
}

function tokens(text: string): readonly Token[] {
  return [...SEGMENTER.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ word: segment, start: index, end: index + segment.length }))
}

/** Without it, an item that begins with a report says that it was done. */
const TELLS_STATE = /^(?:will|we'll)$/i

/** The words of `text` that are the item's own: its owner, date and marks stay as they are. */
function ownTokens(text: string, item: string): readonly Token[] {
  const found: Token[] = []
  const all = tokens(text).filter(({ word }) => !TELLS_STATE.test(word))
  let next = 0
  for (const word of wordsIn(item)) {
    const at = all.findIndex((token, index) => index >= next && token.word === word)
    const token = all[at]
    if (token === undefined) continue
    found.push(token)
    next = at + 1
  }
  return found
}

/**
 * The text with `share` (0 to 1) of the item's words changed, one at least: three of five replaced, one of five left out,
 * one of five followed by a new one. The first word is only replaced, and by one that items begin with.
 */
export function reworded(text: string, item: string, share: number, pool: WordPool, random: Random): string {
  const own = ownTokens(text, item)
  const count = Math.min(own.length, Math.max(1, Math.round(share * own.length)))
  const chosen = shuffled(own, random)
    .slice(0, count)
    .sort((a, b) => b.start - a.start)
  let result = text
  for (const token of chosen) {
    result =
      result.slice(0, token.start) + instead(token, token === own[0], pool, random) + result.slice(token.end)
  }
  return result
}

function instead({ word }: Token, isFirst: boolean, pool: WordPool, random: Random): string {
  if (isFirst) return pick(pool.first, random)
  const turn = random()
  const other = pick(pool.other, random)
  if (turn < 0.6) return other
  return turn < 0.8 ? '' : `${word} ${other}`
}

/** Two letters of one word of the item changed places, or one is lost. */
export function mistyped(text: string, item: string, random: Random): string {
  const long = ownTokens(text, item).filter(({ word }) => word.length > 3)
  if (long.length === 0) return text
  const { start, word } = pick(long, random)
  const at = start + 1 + Math.floor(random() * (word.length - 2))
  const [one = '', other = ''] = text.slice(at, at + 2)
  return text.slice(0, at) + (random() < 0.5 ? other + one : one) + text.slice(at + 2)
}

export function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined) throw new RangeError('nothing to choose from')
  return value
}

export function shuffled<Value>(values: readonly Value[], random: Random): readonly Value[] {
  return values
    .map((value) => ({ value, weight: random() }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ value }) => value)
}
