import { labelNamed } from '../items/field-lines.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

const COUNTED = /^\[?([\p{L}][\p{L} ]{0,18}?)\s*#?\d{1,3}\]?\s*[:.)–—-]\s*/u
const NAMED = /^\[?([\p{L}][\p{L} ]{1,18}?)\]?\s*[:：]\s*/u
const NUMBER = /^\(?\d{1,2}[.)]\s+/
const ID = /^\[?(?:AI|A|T|PM|ACT|CA|PA|CAPA|AP)[- ]?\d{1,3}\]?\s*[:.)–—-]\s*/i

/** Takes off what only counts or names the kind of thing: `Task 1:`, `[Action 2]:`, `Task:`, `3)`. */
export function withoutCounter(text: string, vocabularies: readonly Vocabulary[]): string {
  const bare = text.replace(NUMBER, '').replace(ID, '')
  const counted = COUNTED.exec(bare)
  if (counted?.[1] && counted[1].split(' ').length <= 2 && labelNamed(counted[1], vocabularies) === 'task')
    return bare.slice(counted[0].length)
  const named = NAMED.exec(bare)
  if (named?.[1] && labelNamed(named[1], vocabularies) === 'task') return bare.slice(named[0].length)
  return bare
}
