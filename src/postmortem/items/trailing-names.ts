import { dayWords } from '../fields/due-words.ts'
import { fieldsOf, PART } from '../fields/field-pieces.ts'
import { kindStated } from '../fields/kind.ts'
import { priorityWord } from '../fields/priority.ts'
import { isStatus } from '../fields/status.ts'
import { joinTexts } from '../outline/unit.ts'
import { normalise } from '../vocabulary/normalise.ts'
import { PRODUCTS } from '../vocabulary/products.ts'
import type { ItemDraft, Reading } from './draft.ts'
import { looksLikeName } from './names.ts'
import { wordsOf } from './recurring-names.ts'

const LONGEST_TAIL = 80
const TAIL = /(?:[([（]([^()[\]（）]{2,60})[)\]）]|\s(--?|[–—|]|->|=>|→|⇒)\s+([^–—|()]{2,60}?))\s*[.;]?\s*$/u
const LEAST_NAMED = 2
const MANY_NAMED = 3

/** What people note in brackets about an item, in the languages read. */
const NOTES = new Set(
  'optional urgent important critical manual automated automatic recurring ongoing internal external temporary permanent stretch bonus again future later maybe partial partially blocked blocker opcional urgente importante continuo futuro temporal bloqueado optionnel facultatif dringend wichtig spater laufend dauerhaft facoltativo opzionale'.split(
    ' ',
  ),
)

interface Tail {
  readonly name: string | null
  /** True for a name behind an arrow. */
  readonly isPointedAt: boolean
  /** A field beside the name, or a name that can be nothing else: the place is one for owners. */
  readonly isOwner: boolean
}

/**
 * Who stands in brackets or behind a dash at the end of items (`… (Kim)`, `… — Kim`). Things stand there as well
 * ("… (Grafana)"), so a name counts only where the document shows that this is a place for names: another item has a name
 * with a day or a handle there, three or half of the items end in names not behind arrows (which
 * also lead from one thing to another), or the name begins a sentence that tells what somebody did.
 */
export function trailingNames(
  drafts: readonly ItemDraft[],
  lines: readonly string[],
  reading: Reading,
): ReadonlySet<string> {
  const tails = drafts.map((draft) => tailOf(joinTexts(draft.lines.map(({ text }) => text)), reading))
  const names = tails.flatMap(({ name }) => name ?? [])
  if (names.length === 0) return new Set()
  const { common } = wordsOf(lines)
  const named = tails.filter(({ name, isPointedAt }) => name !== null && !isPointedAt).length
  const isPlaceOfNames =
    tails.some(({ isOwner }) => isOwner) ||
    named >= MANY_NAMED ||
    (named >= LEAST_NAMED && named * 2 >= tails.length)
  return new Set(
    names.filter(
      (name) =>
        !name.split(' ').every((word) => common.has(word.toLowerCase())) &&
        (isPlaceOfNames || actsIn(lines, name)),
    ),
  )
}

function tailOf(text: string, reading: Reading): Tail {
  const match = TAIL.exec(text.slice(-LONGEST_TAIL))
  const [first = '', ...others] = (match?.[1] ?? match?.[3] ?? '').split(PART)
  const name = isName(first.trim(), reading) ? first.trim() : null
  const rest = others.join(', ')
  const { vocabularies } = reading
  const isDated =
    rest !== '' && (dayWords(rest, vocabularies) !== null || fieldsOf(rest, vocabularies, new Set()) !== null)
  const isPointedAt = /[>→⇒]/.test(match?.[2] ?? '')
  return { name, isPointedAt, isOwner: first.startsWith('@') || (name !== null && isDated) }
}

function isName(words: string, reading: Reading): boolean {
  const { vocabularies } = reading
  return (
    !words.startsWith('@') &&
    looksLikeName(words, reading) &&
    !normalise(words)
      .split(' ')
      .some((word) => PRODUCTS.has(word) || NOTES.has(word)) &&
    !isStatus(words, vocabularies) &&
    kindStated(words, vocabularies) === null &&
    priorityWord(words) === null
  )
}

/** "11:20 Kim restarts the proxy": the name begins an entry or sentence and a verb follows. */
function actsIn(lines: readonly string[], name: string): boolean {
  return lines.some((line) => {
    for (let at = line.indexOf(`${name} `); at >= 0; at = line.indexOf(`${name} `, at + 1)) {
      const before = line.slice(Math.max(0, at - 12), at)
      if (
        /(?:^[\s*+•-]*|[.!?:|–—-]\s+|\d\s+)$/.test(before) &&
        /^\p{Ll}/u.test(line.slice(at + name.length + 1))
      )
        return true
    }
    return false
  })
}
