import type { ItemList, SectionName } from '../postmortem.ts'
import { hasPhrase, normaliseHeading, startsWithPhrase } from '../vocabulary/normalise.ts'
import { type Phrase, PhraseBook } from '../vocabulary/phrase-book.ts'
import { RecentBy } from '../vocabulary/recent.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** How surely a heading names a section: in so many words, with fillers only, with other words, or by a substitute. */
export const STRENGTH = { exact: 4, covered: 3, contained: 2, substitute: 1 } as const

export interface NamedSection {
  readonly name: SectionName
  readonly strength: number
  /** The words of the vocabulary it was recognised by. */
  readonly by: string
}

/** What the words of a heading say about the section it opens. */
export interface HeadingName {
  readonly sections: readonly NamedSection[]
  /** The list a heading in (or of) an action section opens. */
  readonly list: ItemList | null
  /** True for a known heading of a section that is none of ours. */
  readonly isOther: boolean
  /** True for one of these that closes a document or looks back (`endings` of the vocabulary). */
  readonly isEnding: boolean
}

/** True when nothing but the section's name (or a substitute alone) stands in the heading. */
export function isSure({ strength }: NamedSection): boolean {
  return (
    strength >= STRENGTH.covered || (strength < STRENGTH.contained && strength > STRENGTH.substitute + 0.3)
  )
}

const LONGEST_HEADING = 120
const MOST_WORDS = 12
const MOST_WORDS_LEFT = 3
/** "What we will do so that it never happens again": a clause that begins with a name says no more than that name. */
const LEAST_CLAUSE_WORDS = 3
const MOST_CLAUSE_WORDS = 12
const SUBSTITUTE_ALONE = 1.5

/** What a heading says that names nothing we know. */
export const UNNAMED: HeadingName = { sections: [], list: null, isOther: false, isEnding: false }

const recent = new RecentBy<readonly Vocabulary[], HeadingName>()

/** What `text` names when it is taken for a heading. */
export function nameHeading(text: string, vocabularies: readonly Vocabulary[]): HeadingName {
  if (text.length > LONGEST_HEADING) return UNNAMED
  return recent.of(vocabularies, text, (heading) => nameOf(heading, vocabularies))
}

function nameOf(text: string, vocabularies: readonly Vocabulary[]): HeadingName {
  const words = normaliseHeading(text)
  if (words === '' || words.split(' ').length > MOST_CLAUSE_WORDS) return UNNAMED
  for (const vocabulary of vocabularies) {
    const name = nameIn(words, PhraseBook.of(vocabulary))
    if (name.sections.length > 0 || name.list !== null || name.isOther) return name
  }
  return UNNAMED
}

function nameIn(words: string, book: PhraseBook): HeadingName {
  const isLong = words.split(' ').length > MOST_WORDS
  const phrases = book.occurringIn(words).filter((phrase) => !isLong || beginsClause(words, phrase.words))
  if (phrases.length === 0) return UNNAMED
  const isNamed = (kind: Phrase['meaning']['kind']): boolean =>
    phrases.some(
      (phrase) =>
        phrase.meaning.kind === kind && withoutWords(take(words, phrase.words), book.fillers) === '',
    )
  const isEnding = isNamed('ending')
  return {
    sections: sectionsIn(words, phrases, book).filter(
      ({ by, strength }) => strength > SUBSTITUTE_ALONE || !isNamedOther(words, by, phrases),
    ),
    list: listIn(words, phrases, book),
    isOther: isEnding || isNamed('other'),
    isEnding,
  }
}

/** "Incident response analysis" is known by its whole name; that "response" may stand for a section says less. */
function isNamedOther(words: string, by: string, phrases: readonly Phrase[]): boolean {
  return phrases.some(
    ({ words: other, meaning }) =>
      (meaning.kind === 'other' || meaning.kind === 'ending') && other === words && by.length < other.length,
  )
}

interface Found extends NamedSection {
  readonly isSubstitute: boolean
}

function sectionsIn(words: string, phrases: readonly Phrase[], book: PhraseBook): NamedSection[] {
  const found: Found[] = []
  let rest = words
  for (const { words: by, meaning } of phrases) {
    const isShared = found.some((section) => section.by === by)
    if (meaning.kind !== 'section' || !(isShared || hasPhrase(rest, by))) continue
    // Of substitutes those listed first stand for a section best.
    const alone = STRENGTH.substitute + (by === words ? 0.5 : 0) - meaning.rank / 1000
    found.push({ name: meaning.name, by, isSubstitute: meaning.isSubstitute, strength: alone })
    rest = take(rest, by)
  }
  const left = withoutWords(rest, book.fillers)
  const names = found.filter((section) => !section.isSubstitute)
  if (names.length === 0) return left === '' ? distinct(found) : []
  const isClause = names.some(({ by }) => beginsClause(words, by))
  if (!isClause && left.split(' ').length > MOST_WORDS_LEFT) return []
  const isAlone = found.length === 1 && found[0]?.by === words
  const strength = isAlone ? STRENGTH.exact : left === '' ? STRENGTH.covered : STRENGTH.contained
  return distinct(withoutSummaryOf(names, words).map((section) => ({ ...section, strength })))
}

function beginsClause(words: string, name: string): boolean {
  return name.split(' ').length >= LEAST_CLAUSE_WORDS && startsWithPhrase(words, name)
}

/** "Resolution summary" is about the resolution. */
function withoutSummaryOf(names: readonly Found[], words: string): readonly Found[] {
  const others = names.filter((section) => section.name !== 'summary')
  return others.length > 0 && / (?:summary|overview)$/.test(words) ? others : names
}

function distinct(sections: readonly Found[]): NamedSection[] {
  return sections
    .filter((section, index) => sections.findIndex(({ name }) => name === section.name) === index)
    .map(({ name, strength, by }) => ({ name, strength, by }))
}

function listIn(words: string, phrases: readonly Phrase[], book: PhraseBook): ItemList | null {
  const ofKind = (kind: 'tasks' | 'improvements'): readonly Phrase[] =>
    phrases.filter((phrase) => phrase.meaning.kind === kind)
  const [tasks, improvements] = [ofKind('tasks'), ofKind('improvements')]
  if (tasks.length > 0 && improvements.length > 0) return 'actions'
  if (tasks.some((phrase) => isList(words, phrase.words, book))) return 'tasks'
  return improvements.some((phrase) => isList(words, phrase.words, book)) ? 'improvements' : null
}

/** "The improvements", but not "Process improvements", which is a group of items like any other. */
function isList(words: string, name: string, book: PhraseBook): boolean {
  return withoutWords(take(words, name), book.articles) === ''
}

function take(words: string, phrase: string): string {
  const spaced = ` ${words} `
  const at = spaced.indexOf(` ${phrase} `)
  return at < 0
    ? words.replace(phrase, ' ').replace(/ +/g, ' ').trim()
    : `${spaced.slice(0, at)} ${spaced.slice(at + phrase.length + 2)}`.trim()
}

function withoutWords(words: string, unwanted: ReadonlySet<string>): string {
  return words
    .split(' ')
    .filter((word) => word !== '' && !unwanted.has(word) && !/^\d+$/.test(word))
    .join(' ')
}
