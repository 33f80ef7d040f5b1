import { createHash } from 'node:crypto'
import { plainLine } from '../safe-text/safe-text.ts'

/** Longer texts are compared by their beginning and a hash of the whole. */
const MAX_LENGTH = 1000
const HASH_LENGTH = 16

/**
 * The words of a text, for comparing: case, punctuation, markup, emphasis and spacing do not count. At most 1,000
 * characters; two texts have the same words exactly when the results are equal.
 */
export function wordsOf(text: string): string {
  const plain = plainLine(text).normalize('NFKC').toLowerCase()
  const words = plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim() || plain
  const points = Array.from(words)
  if (points.length <= MAX_LENGTH) return words
  return `${points.slice(0, MAX_LENGTH - HASH_LENGTH - 1).join('')} ${shortHash(words)}`
}

/** 16 hex digits (64 bits) of SHA-256. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH)
}
