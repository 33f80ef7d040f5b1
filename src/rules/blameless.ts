import type { Postmortem } from '../postmortem/postmortem.ts'
import { vocabulariesFor } from '../postmortem/vocabulary/vocabularies.ts'
import { BLAME_WORDS, type BlameWords } from './blame-words.ts'
import { lowerText, proseLines } from './prose.ts'
import type { Rule } from './rule.ts'
import { quote } from './wording.ts'

const LONGEST_LINE = 2000
const HANDLE = String.raw`(?<![\w/.])@[A-Za-z\d][A-Za-z\d-]{0,38}`
const NAME = String.raw`(?<![\p{L}\p{N}@/._-])\p{Lu}\p{Ll}{1,20}(?:[ -]\p{Lu}\p{Ll}{1,20}){0,2}`
const PRONOUN = String.raw`(?<![\p{L}])(?:[Hh]e|[Ss]he)`
/** Whom an error is laid on without a name: it is told only behind “human error by”. */
const ROLE = String.raw`(?:the|an?|one of (?:the|our)) (?:[\w-]+ ){0,2}(?:engineers?|developers?|operators?|admins?|interns?|employees?|contractors?|technicians?)`
const ADVERB = '(?:(?:also|then|simply|just|again|accidentally|mistakenly|unfortunately|had|has) )?'

/**
 * Looks where causes are told: not at the timeline, which says who did what, nor at the action items with their owners.
 * Careful by choice: a name in front of “failed to” is mostly a system's.
 */
export const blameless: Rule = {
  id: 'blameless',
  group: 'cause',
  summary: 'No person is named as the cause; what the system allowed is.',
  defaultLevel: 'warning',
  *check(postmortem) {
    if (!postmortem.isPostmortem) return
    const { lines, language, sections } = postmortem
    const patterns = patternsFor(language).filter(({ hints }) => hints.test(lowerText(lines)))
    if (patterns.length === 0) return
    const people = knownPeople(postmortem)
    const elsewhere = [sections.timeline, sections.actionItems]
    for (const { line, text: source } of proseLines(lines)) {
      if (elsewhere.some((one) => one !== null && one.startLine <= line && line <= one.endLine)) continue
      const found = blameIn(source.slice(0, LONGEST_LINE), patterns, people)
      if (found === null) continue
      const place = {
        line,
        column: found.start + 1,
        endLine: line,
        endColumn: found.start + found.text.length + 1,
      }
      yield {
        place,
        message: `${quote(found.text)} reads as if a person were the cause.`,
        expected:
          'Say what allowed it: which check was missing, which default or process led there. The next person would have done the same.',
      }
    }
  },
}

interface Patterns {
  /** For lower case. */
  readonly hints: RegExp
  readonly ofPeople: RegExp | null
  readonly ofAnybody: RegExp | null
  readonly before: RegExp | null
  readonly nobody: ReadonlySet<string>
}

interface Blame {
  readonly start: number
  readonly text: string
}

const compiled = new Map<string, Patterns>()

function patternsFor(language: string): readonly Patterns[] {
  return [...new Set([language, 'en'])].flatMap((code) => {
    const words = BLAME_WORDS[code]
    if (words === undefined) return []
    const patterns = compiled.get(code) ?? compile(words)
    compiled.set(code, patterns)
    return [patterns]
  })
}

function compile({ hints, ofPeople, ofAnybody, before, nobody }: BlameWords): Patterns {
  const some = (phrases: readonly string[], pattern: (phrases: string) => string): RegExp | null =>
    phrases.length === 0 ? null : new RegExp(pattern(`(?:${phrases.join('|')})`), 'gu')
  return {
    hints: new RegExp(hints.join('|')),
    ofPeople: some(ofPeople, (verbs) => `(?<person>${HANDLE}|${NAME}|${PRONOUN}) ?${ADVERB}${verbs}`),
    ofAnybody: some(ofAnybody, (verbs) => `(?<person>${HANDLE}|${NAME}|${PRONOUN}) ?${ADVERB}${verbs}`),
    before: some(before, (words) => `${words} (?<person>${HANDLE}|${NAME}|${ROLE})`),
    nobody: new Set(nobody),
  }
}

/** The first words of a line that blame somebody. What is quoted (`> …`) others have said. */
function blameIn(text: string, patterns: readonly Patterns[], people: ReadonlySet<string>): Blame | null {
  if (/^\s*>/.test(text)) return null
  const lower = text.toLowerCase()
  for (const { hints, ofPeople, ofAnybody, before, nobody } of patterns) {
    if (!hints.test(lower)) continue
    const isAnyName = (person: string): boolean => !nobody.has(person.split(/[ -]/)[0] ?? '')
    const found =
      firstOf(ofPeople, text, (person) => isAnyName(person) && !isTeam(person)) ??
      firstOf(before, text, (person) => isAnyName(person) && !isTeam(person)) ??
      firstOf(ofAnybody, text, (person) => /^(?:@|s?he$)/i.test(person) || people.has(person))
    if (found !== null) return found
  }
  return null
}

function firstOf(pattern: RegExp | null, text: string, isPerson: (person: string) => boolean): Blame | null {
  if (pattern === null) return null
  for (const match of text.matchAll(pattern)) {
    if (isPerson(match.groups?.person ?? '')) return { start: match.index, text: match[0].trimEnd() }
  }
  return null
}

/**
 * People by their full names, as the document names its authors and owners, and by the first of these. One word alone may as
 * well be a company or a team.
 */
function knownPeople({ metadata, actionItems }: Postmortem): ReadonlySet<string> {
  const written = [
    ...metadata.filter(({ name }) => name === 'authors').map(({ value }) => value),
    ...actionItems.map(({ owner }) => owner ?? ''),
  ]
  const names = written
    .flatMap((value) => value.slice(0, LONGEST_LINE).split(/\s*(?:[,;&+/]|\s+and\s+)\s*/))
    .filter((name) => /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u.test(name) && !isTeam(name))
  return new Set(names.flatMap((name) => [name, name.split(' ')[0] ?? name]))
}

function isTeam(name: string): boolean {
  const words = name.toLowerCase().split(/[ -]/)
  return vocabulariesFor('en').some(({ fields }) => fields.teams.some((team) => words.includes(team)))
}
