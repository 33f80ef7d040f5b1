import type { ItemKind } from '../postmortem.ts'
import { FIRST_UNSPACED, normalise } from '../vocabulary/normalise.ts'
import type { KindWords, Vocabulary } from '../vocabulary/vocabulary.ts'

/** Of several kinds that words tell the first counts: an alert on a missing test is about detection. */
const ORDER: readonly ItemKind[] = ['detective', 'process', 'corrective', 'preventative']

/** A kind, and the beginning of the word that told it. */
export interface ToldKind {
  readonly kind: ItemKind
  readonly by: string
}

/** The kind that a type column or a group's heading states; null when it states none. */
export function kindStated(words: string, vocabularies: readonly Vocabulary[]): ToldKind | null {
  return kindOf(words, 'stated', vocabularies)
}

/** The kind an item is of by what it is about: detecting, the way people work, mending, or else preventing; null if unclear. */
export function kindMeant(text: string, vocabularies: readonly Vocabulary[]): ToldKind | null {
  const told = kindOf(text, 'meant', vocabularies)
  const trial = told?.kind === 'corrective' ? trialIn(normalise(text), vocabularies) : undefined
  return trial === undefined ? told : { kind: 'preventative', by: trial }
}

/** The verb by which words say that something is to be tried out: they begin with it, or end with it in East Asia. */
function trialIn(words: string, vocabularies: readonly Vocabulary[]): string | undefined {
  return vocabularies
    .flatMap(({ kinds }) => kinds.trials)
    .find((verb) => (verb.charCodeAt(0) >= FIRST_UNSPACED ? words.includes(verb) : words.startsWith(verb)))
}

function kindOf(text: string, how: 'stated' | 'meant', vocabularies: readonly Vocabulary[]): ToldKind | null {
  const words = normalise(text)
  if (words === '') return null
  const told = new Map<ItemKind, string>()
  for (const vocabulary of vocabularies) addKinds(told, ` ${words} `, stemsOf(vocabulary.kinds[how]))
  for (const kind of ORDER) {
    const by = told.get(kind)
    if (by !== undefined) return { kind, by: by.trim() }
  }
  return null
}

function addKinds(told: Map<ItemKind, string>, words: string, { byBeginning, others }: Stems): void {
  for (let at = words.indexOf(' '); at < words.length - 1; at = words.indexOf(' ', at + 1)) {
    for (const { stem, kind } of byBeginning.get(words.slice(at + 1, at + 1 + BEGINNING)) ?? [])
      if (words.startsWith(stem, at + 1)) told.set(kind, stem)
  }
  for (const { stem, kind } of others) if (words.includes(stem)) told.set(kind, stem)
}

interface Stem {
  readonly stem: string
  readonly kind: ItemKind
}

/** Stems by their first letters; what these do not part (scripts without spaces, single letters) is looked for anywhere. */
interface Stems {
  readonly byBeginning: ReadonlyMap<string, readonly Stem[]>
  readonly others: readonly Stem[]
}

const BEGINNING = 2
const known = new WeakMap<KindWords['meant'], Stems>()

function stemsOf(kinds: KindWords['meant']): Stems {
  let stems = known.get(kinds)
  if (!stems) {
    stems = indexed(ORDER.flatMap((kind) => kinds[kind].map((stem): Stem => ({ stem, kind }))))
    known.set(kinds, stems)
  }
  return stems
}

function indexed(stems: readonly Stem[]): Stems {
  const byBeginning = new Map<string, Stem[]>()
  const others: Stem[] = []
  for (const { stem, kind } of stems) {
    const beginning = stem.slice(0, BEGINNING)
    if (stem.charCodeAt(0) >= FIRST_UNSPACED) others.push({ stem, kind })
    else if (stem.length < BEGINNING) others.push({ stem: ` ${stem}`, kind })
    else byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), { stem, kind }])
  }
  return { byBeginning, others }
}
