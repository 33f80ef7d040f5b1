import { type ItemList, SECTION_NAMES, type SectionName } from '../postmortem.ts'
import { hasPhrase, normaliseHeading } from '../vocabulary/normalise.ts'
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

interface Phrase {
  readonly words: string
  readonly name: SectionName
  readonly isSubstitute: boolean
}

/** True when nothing but the section's name (or a substitute alone) stands in the heading. */
export function isSure({ strength }: NamedSection): boolean {
  return (
    strength >= STRENGTH.covered || (strength < STRENGTH.contained && strength > STRENGTH.substitute + 0.3)
  )
}

const LONGEST_HEADING = 120
const MOST_WORDS = 9
const MOST_WORDS_LEFT = 3
/** What a heading says that names nothing we know. */
export const UNNAMED: HeadingName = { sections: [], list: null, isOther: false, isEnding: false }
const phrasesOf = new WeakMap<Vocabulary, readonly Phrase[]>()

/** What `text` names when it is taken for a heading. */
export function nameHeading(text: string, vocabularies: readonly Vocabulary[]): HeadingName {
  if (text.length > LONGEST_HEADING) return UNNAMED
  const words = normaliseHeading(text)
  if (words === '' || words.split(' ').length > MOST_WORDS) return UNNAMED
  for (const vocabulary of vocabularies) {
    const name = nameIn(words, vocabulary)
    if (name.sections.length > 0 || name.list !== null || name.isOther) return name
  }
  return UNNAMED
}

function nameIn(words: string, vocabulary: Vocabulary): HeadingName {
  const isNamed = (name: string): boolean => words === name || leftOf(words, [name], vocabulary) === ''
  const isEnding = vocabulary.endings.some(isNamed)
  return {
    sections: sectionsIn(words, vocabulary),
    list: listIn(words, vocabulary),
    isOther: isEnding || vocabulary.others.some(isNamed),
    isEnding,
  }
}

function sectionsIn(words: string, vocabulary: Vocabulary): NamedSection[] {
  const found: Phrase[] = []
  let rest = words
  for (const phrase of phrases(vocabulary)) {
    if (!hasPhrase(rest, phrase.words)) continue
    found.push(phrase)
    rest = take(rest, phrase.words)
  }
  const left = withoutFillers(rest, vocabulary)
  const names = found.filter((phrase) => !phrase.isSubstitute)
  if (names.length > 0) {
    if (left.split(' ').length > MOST_WORDS_LEFT) return []
    const strength =
      found.length === 1 && found[0]?.words === words
        ? STRENGTH.exact
        : left === ''
          ? STRENGTH.covered
          : STRENGTH.contained
    return distinct(withoutBySummary(names, words).map(({ name, words: by }) => ({ name, strength, by })))
  }
  if (left !== '') return []
  return distinct(
    found.map(({ name, words: by }) => ({
      name,
      strength: STRENGTH.substitute + (by === words ? 0.5 : 0) - preference(by, name, vocabulary),
      by,
    })),
  )
}

/** Of substitutes those listed first stand for a section best. */
function preference(by: string, name: SectionName, vocabulary: Vocabulary): number {
  return vocabulary.sections[name].substitutes.indexOf(by) / 1000
}

/** "Resolution summary" is about the resolution. */
function withoutBySummary(names: readonly Phrase[], words: string): readonly Phrase[] {
  const others = names.filter((phrase) => phrase.name !== 'summary')
  return others.length > 0 && / (?:summary|overview)$/.test(words) ? others : names
}

function distinct(sections: readonly NamedSection[]): NamedSection[] {
  return sections.filter(
    (section, index) => sections.findIndex(({ name }) => name === section.name) === index,
  )
}

/** All phrases of a vocabulary, the longest first: a long one takes its words away from the short ones in it. */
function phrases(vocabulary: Vocabulary): readonly Phrase[] {
  const known = phrasesOf.get(vocabulary)
  if (known) return known
  const all = SECTION_NAMES.flatMap((name) => [
    ...vocabulary.sections[name].names.map((words) => ({ words, name, isSubstitute: false })),
    ...vocabulary.sections[name].substitutes.map((words) => ({ words, name, isSubstitute: true })),
  ]).sort((a, b) => b.words.length - a.words.length)
  phrasesOf.set(vocabulary, all)
  return all
}

function listIn(words: string, vocabulary: Vocabulary): ItemList | null {
  const tasks = vocabulary.tasks.some((name) => isList(words, name, vocabulary))
  const improvements = vocabulary.improvements.some((name) => isList(words, name, vocabulary))
  if (tasks && improvements) return 'actions'
  if (tasks) return 'tasks'
  if (improvements) return 'improvements'
  const both =
    vocabulary.tasks.some((name) => hasPhrase(words, name)) &&
    vocabulary.improvements.some((name) => hasPhrase(words, name))
  return both ? 'actions' : null
}

/** "The improvements", but not "Process improvements", which is a group of items like any other. */
function isList(words: string, name: string, vocabulary: Vocabulary): boolean {
  return (
    words === name ||
    (hasPhrase(words, name) &&
      take(words, name)
        .split(' ')
        .every((word) => vocabulary.articles.includes(word)))
  )
}

function leftOf(words: string, taken: readonly string[], vocabulary: Vocabulary): string {
  if (!taken.every((phrase) => hasPhrase(words, phrase))) return words
  return withoutFillers(taken.reduce(take, words), vocabulary)
}

function take(words: string, phrase: string): string {
  const spaced = ` ${words} `
  const at = spaced.indexOf(` ${phrase} `)
  return at < 0
    ? words.replace(phrase, ' ').replace(/ +/g, ' ').trim()
    : `${spaced.slice(0, at)} ${spaced.slice(at + phrase.length + 2)}`.trim()
}

function withoutFillers(words: string, vocabulary: Vocabulary): string {
  return words
    .split(' ')
    .filter((word) => word !== '' && !vocabulary.fillers.includes(word) && !/^\d+$/.test(word))
    .join(' ')
}
