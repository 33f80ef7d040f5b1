import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { isStatus } from './status.ts'

/** What stands in front of an item's words: who does it, where it is tracked, how far it is. */
export interface Led {
  readonly text: string
  readonly owner: string | null
  readonly status: string | null
  readonly reference: string | null
  readonly priority: string | null
}

const REFERENCE =
  /^(?:[[(](#\d+|[A-Z][A-Z0-9]+-\d+)[\])]\s*[:–—-]?|(#\d+|[A-Z][A-Z0-9]+-\d+)(?:\s*[:–—-]|(?=\s+\p{Lu})))\s+(?=\S)/u
const PRIORITY = /^(?:\[(P[0-4])\]|\((P[0-4])\)|(P[0-4])\s*[:–—-])\s*[:–—-]?\s*(?=\S)/
const BOLD_PRIORITY = /^P[0-4]\s+(?=\S)/
const ORDERED = /^(@[\w-]+(?:\s*(?:,|&|\+|and)\s*@[\w-]+)*)\s+(?=(?:to|will|should|must|shall)\s)/
const STATUS =
  /^(?:\[([\p{L} ]{2,20})\]|([\p{L} ]{2,20}?)\s*[:：]|(\p{Lu}{3,10})\s+(?=\S))\s*[–—-]?\s*(?=\S)/u
const BRACKETED =
  /^(?:\[(@?\p{L}[\p{L}\p{N} .'’&+/-]{0,40})\]|\((@[\w-]+|\p{Lu}[\p{L}.'’-]{1,20}(?:[ &+,/]+\p{Lu}[\p{L}.'’-]{1,20}){0,2})\))\s*[:–—-]?\s+(?=\p{L})/u
const MENTIONED = /^(@[\w-]+(?:\s*(?:,|&|\+|and)\s*@[\w-]+)*)\s*[:–—-]\s*(?=\p{L})/u
const LABELLED = /^([^:：]{1,40})\s*[:：]\s+(?=\S)/

/**
 * Takes off what leads an item's words: `#12:`, `DONE:`, `[Kim]`, `@kim:` and, where the name leads several items of the
 * document (`names`), `Kim:`.
 */
export function leadingFields(
  text: string,
  names: ReadonlySet<string>,
  vocabularies: readonly Vocabulary[],
): Led {
  const ranked = PRIORITY.exec(text) ?? BOLD_PRIORITY.exec(text)
  const reference = REFERENCE.exec(ranked ? text.slice(ranked[0].length) : text)
  const unnumbered = text.slice((ranked?.[0].length ?? 0) + (reference?.[0].length ?? 0))
  const status = STATUS.exec(unnumbered)
  const words = status?.[1] ?? status?.[2] ?? status?.[3] ?? ''
  const isState = status !== null && isStatus(words, vocabularies)
  const bare = isState ? unnumbered.slice(status[0].length) : unnumbered
  const beside = {
    status: isState ? words : null,
    reference: reference?.[1] ?? reference?.[2] ?? null,
    priority: ranked?.[0].trim() ?? null,
  }
  for (const pattern of [BRACKETED, MENTIONED]) {
    const owner = pattern.exec(bare)
    const name = owner?.[1] ?? owner?.[2]
    if (owner && name) return { text: bare.slice(owner[0].length), owner: name, ...beside }
  }
  const label = LABELLED.exec(bare)
  if (label?.[1] && names.has(label[1].trim()))
    return { text: bare.slice(label[0].length), owner: label[1], ...beside }
  return { text: bare, owner: ORDERED.exec(bare)?.[1] ?? doerIn(bare, names), ...beside }
}

/** Whom a sentence names as the one to do it (`Kim to look at …`, `Kim will …`); its words stay as they are. */
function doerIn(text: string, names: ReadonlySet<string>): string | null {
  return (
    [...names].find((name) => text.startsWith(`${name} `) && /^\p{Ll}/u.test(text.slice(name.length + 1))) ??
    null
  )
}
