import { sentenceRole } from '../sentences/role.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { kindStated } from './kind.ts'
import { priorityWord } from './priority.ts'
import { isStatus } from './status.ts'

/** What stands in front of an item's words: who does it, where it is tracked, how far it is. */
export interface Led {
  readonly text: string
  readonly owner: string | null
  readonly status: string | null
  readonly reference: string | null
  readonly priority: string | null
  readonly kind: string | null
}

const REFERENCE =
  /^(?:[[(]((?:[\w.-]{1,40}\/[\w.-]{1,60})?#\d+|[A-Z][A-Z0-9]+-\d+)[\])]\s*[:–—-]?|((?:[\w.-]{1,40}\/[\w.-]{1,60})?#\d+|[A-Z][A-Z0-9]+-\d+)(?:\s*[:–—-]|(?=\s+\p{Lu})|(?<=#\d{2,})(?=\s+\p{L})))\s+(?=\S)/u
const PRIORITY = /^(?:\[(P[0-4])\]|\((P[0-4])\)|(P[0-4])\s*[:–—-])\s*[:–—-]?\s*(?=\S)/
const BOLD_PRIORITY = /^P[0-4]\s+(?=\S)/
const ORDERED = /^(@[\w-]+(?:\s*(?:,|&|\+|and)\s*@[\w-]+)*)\s+(?=(?:to|will|should|must|shall)\s)/
const STATUS =
  /^(?:\[([\p{L} ]{2,20})\]|([\p{L} ]{2,20}?)\s*[:：]|(\p{Lu}{3,10})\s+(?=\S))\s*[–—-]?\s*(?=\S)/u
const BRACKETED =
  /^(?:\[(@?\p{L}[\p{L}\p{N} .'’&+/-]{0,40})\]|\((@[\w-]+|\p{Lu}[\p{L}.'’-]{1,20}(?:[ &+,/]+\p{Lu}[\p{L}.'’-]{1,20}){0,2})\))\s*[:–—-]?\s+(?=\p{L})/u
/** `[High]`, `(prevent)`: what an item is of, in front of it. */
const TAGGED = /^[[(]([\p{L} -]{2,24})[\])]\s*[:–—-]?\s+(?=\S)/u
const ADDRESSED = /^(@[\w-]+(?:\/[\w-]+)?)\s+(?=\p{L})/u
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
  const tag = tagOf(text, vocabularies)
  const untagged = text.slice(tag.length)
  const ranked = PRIORITY.exec(untagged) ?? BOLD_PRIORITY.exec(untagged)
  const reference = REFERENCE.exec(untagged.slice(ranked?.[0].length ?? 0))
  const unnumbered = untagged.slice((ranked?.[0].length ?? 0) + (reference?.[0].length ?? 0))
  const status = STATUS.exec(unnumbered)
  const words = status?.[1] ?? status?.[2] ?? status?.[3] ?? ''
  const isState = status !== null && isStatus(words, vocabularies)
  const bare = isState ? unnumbered.slice(status[0].length) : unnumbered
  const beside = {
    status: isState ? words : null,
    reference: reference?.[1] ?? reference?.[2] ?? null,
    priority: ranked?.[0].trim() ?? tag.priority,
    kind: tag.kind,
  }
  return { ...ownerInFront(bare, names, vocabularies), ...beside }
}

function ownerInFront(
  bare: string,
  names: ReadonlySet<string>,
  vocabularies: readonly Vocabulary[],
): Pick<Led, 'text' | 'owner'> {
  for (const pattern of [BRACKETED, MENTIONED]) {
    const owner = pattern.exec(bare)
    const name = owner?.[1] ?? owner?.[2]
    if (owner && name) return { text: bare.slice(owner[0].length), owner: name }
  }
  const label = LABELLED.exec(bare)
  if (label?.[1] && names.has(label[1].trim())) return { text: bare.slice(label[0].length), owner: label[1] }
  const addressed = ADDRESSED.exec(bare)
  const order = bare.slice(addressed?.[0].length ?? 0)
  if (addressed?.[1] && sentenceRole(order, vocabularies).role === 'imperative')
    return { text: order, owner: addressed[1] }
  return { text: bare, owner: ORDERED.exec(bare)?.[1] ?? doerIn(bare, names) }
}

interface Tag {
  readonly length: number
  readonly priority: string | null
  readonly kind: string | null
}

/** A priority or kind in brackets in front of the words. */
function tagOf(text: string, vocabularies: readonly Vocabulary[]): Tag {
  const match = TAGGED.exec(text)
  const words = match?.[1] ?? ''
  const isKind = match !== null && kindStated(words, vocabularies) !== null
  const isPriority = match !== null && priorityWord(words) !== null
  if (!isKind && !isPriority) return { length: 0, priority: null, kind: null }
  return { length: match[0].length, priority: isPriority ? words : null, kind: isKind ? words : null }
}

/** Whom a sentence names as the one to do it (`Kim to look at …`, `Kim will …`); its words stay as they are. */
function doerIn(text: string, names: ReadonlySet<string>): string | null {
  return (
    [...names].find((name) => text.startsWith(`${name} `) && /^\p{Ll}/u.test(text.slice(name.length + 1))) ??
    null
  )
}
