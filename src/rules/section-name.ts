import { distance } from 'fastest-levenshtein'
import type { Config } from '../config/config.ts'
import {
  type DocumentHeading,
  type Postmortem,
  SECTION_NAMES,
  SECTION_WORDS,
} from '../postmortem/postmortem.ts'
import { FIRST_UNSPACED, normaliseHeading } from '../postmortem/vocabulary/normalise.ts'
import { vocabulariesFor } from '../postmortem/vocabulary/vocabularies.ts'
import { bindTemplate, namesOf } from '../templates/bind.ts'
import { chosenTemplate } from '../templates/registry.ts'
import type { Rule } from './rule.ts'
import { quote } from './wording.ts'

/** A slip of one letter makes another word of a short one ("cause", "pause"), and one of two letters of most of this length. */
const LEAST_LETTERS = 6
const LETTERS_FOR_TWO_SLIPS = 8
const LONGEST = 40
/** So many headings are looked at: with more, they are not the sections of a postmortem. */
const MOST_HEADINGS = 100

/** Speaks only where a section is missing: what is not missing needs no other name. */
export const sectionName: Rule = {
  id: 'section-name',
  group: 'structure',
  summary: 'The name of a section is spelt so that it is found.',
  defaultLevel: 'warning',
  *check(postmortem, { config }) {
    if (!postmortem.isPostmortem) return
    const wanted = missingNames(postmortem, config)
    if (wanted.length === 0) return
    const vocabularies = vocabulariesFor(postmortem.language)
    const known = new Set(vocabularies.flatMap(({ others, endings }) => [...others, ...endings]))
    for (const heading of postmortem.headings.filter(isUnnamed).slice(0, MOST_HEADINGS)) {
      const written = normaliseHeading(heading.text)
      const meant = known.has(written) ? undefined : wanted.find(({ name }) => isSlip(written, name))
      if (meant === undefined) continue
      yield {
        place: { line: heading.line },
        message: `${quote(heading.text)} is not known as the name of a section, and ${meant.missing} is missing.`,
        expected: 'If this is meant to be it, correct the spelling.',
      }
    }
  },
}

function isUnnamed({ section, names, text }: DocumentHeading): boolean {
  return section === null && names.length === 0 && text.length <= LONGEST
}

interface MissingName {
  /** By which it would be found, as names are compared. */
  readonly name: string
  /** What is missing, in words for people. */
  readonly missing: string
}

function missingNames(
  postmortem: Postmortem,
  { template }: Pick<Config, 'template'>,
): readonly MissingName[] {
  const chosen = chosenTemplate(template)
  const parts =
    chosen === null
      ? []
      : bindTemplate(chosen, postmortem)
          .filter(({ line, section }) => line === null && section.isRequired)
          .flatMap(({ section }) =>
            namesOf(section).map((name) => ({ name, missing: `the section ${quote(section.heading)}` })),
          )
  const known = SECTION_NAMES.filter((name) => postmortem.sections[name] === null).flatMap((section) =>
    vocabulariesFor(postmortem.language)
      .flatMap(({ sections }) => sections[section].names)
      .map((name) => ({ name, missing: `a section for the ${SECTION_WORDS[section]}` })),
  )
  return [...parts, ...known].filter(
    ({ name }) => name.length >= LEAST_LETTERS && name.charCodeAt(0) < FIRST_UNSPACED,
  )
}

/** True when `written` is `name` with a letter too many, missing, wrong, or two beside each other exchanged. */
function isSlip(written: string, name: string): boolean {
  if (written[0] !== name[0] || Math.abs(written.length - name.length) > 2) return false
  const far = distance(written, name)
  if (far === 1) return true
  return far === 2 && (name.length >= LETTERS_FOR_TWO_SLIPS || lettersOf(written) === lettersOf(name))
}

function lettersOf(text: string): string {
  return [...text].sort().join('')
}
