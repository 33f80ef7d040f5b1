import { allLinks, type Unit } from '../outline/unit.ts'
import type { SectionName } from '../postmortem.ts'
import { SECTION_WORDS } from '../postmortem.ts'
import type { Candidate } from '../sections/candidate.ts'
import { STRENGTH } from '../sections/heading-name.ts'
import type { Entry } from '../sections/headings.ts'
import { countWords, isAscii, normalise, normaliseHeading } from '../vocabulary/normalise.ts'
import { AGENDA_HEADINGS, MANUAL_HEADINGS } from '../vocabulary/other-documents.ts'
import { phraseIn } from '../vocabulary/phrase-list.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** What kind of document a text is, with the reason as a sentence. */
export interface Genre {
  readonly isPostmortem: boolean
  readonly why: string
}

export interface Evidence {
  readonly entries: readonly Entry[]
  readonly title: string | null
  readonly sections: ReadonlyMap<SectionName, Candidate>
  /** Whether an entry, by its index, stands among the measures. */
  readonly isMeasure: (index: number) => boolean
  readonly hasDate: boolean
  readonly hasSeverity: boolean
  readonly vocabularies: readonly Vocabulary[]
}

const PLACEHOLDERS: readonly RegExp[] = [
  /\{\{[^}]*\}\}/g,
  /<[A-Za-z][A-Za-z _/-]*>/g,
  /\[(?:link|insert|your|add|name|date|time|title|description|owner|incident|team|service|describe|placeholder|summary|action|severity|root)[^\]]{0,40}\]/gi,
  /\b(?:YYYY|20xx)[-/]MM/gi,
  /\bHH:mm\b/g,
  /\b(?:XX+|YYY+|ZZZ+|TBD)\b/g,
]
/** What each of them holds: without it none needs to be looked for. */
const PLACEHOLDER_MARK = /[{<[]|[-/][Mm]{2}|:mm|XX|YYY|ZZZ|TBD/
const INSTRUCTION =
  /^(?:describe|explain|list|include|provide|write|add|what|when|who|which|how|why|where|detail|outline|use this|fill|example|e\.g|briefly|summari[sz]e|a (?:short|brief|list|quick)|quick summary|describir|describa|qué|cuándo|cómo|explica|lista|descreva|o que|quando|como|décri|expliqu|quoi|beschreib|was|wann|wie)\b(?!\s*[:：]\s*\S)|\?\s*$|must contain/i
/** Questions and demands that no measure begins with; in a list of measures only they ask. */
const DEMAND =
  /\?\s*$|must contain|^(?:what|when|who|which|how|why|where|qué|cuándo|cómo|o que|quando|como|quoi|was|wann|wie)\b(?!\s*[:：]\s*\S)/i
/** A question and behind it, on the same line, what answers it. */
const QUESTION = /^[^?]{1,120}\?\s*[^\p{L}\p{N}]*(?=[\p{L}\p{N}])/u
/** How a task set to students speaks: of what the document has to hold, and of the postmortem as something to write. */
const BRIEF =
  /\b(?:must|should|has to|needs to|debe|deve|doit|muss) (?:contain|include|contener|incluir|conter|incluir|contenir|enthalten)\b|\b(?:write|create|prepare|draft|submit|publish) (?:a|an|your|one) (?:own )?(?:\w+ )?post-?\s?mortem|\byour (?:own )?post-?\s?mortem|\bwe expect you\b|\b(?:escrib\w+|redact\w+|escrev\w+|rédig\w+|écri\w+) (?:un|uma?|votre|tu|su|seu) post-?\s?mortem/giu
const CLOCK = /\b\d{1,2}[:h]\d{2}\b|\d\s*[時时点시]|\b\d{1,2}\s*[ap]\.?m\b/i
/** Other documents have a summary, a solution and tasks as well ("Overview" and "Tasks" of a project). */
const OF_AN_INCIDENT: ReadonlySet<SectionName> = new Set(['impact', 'timeline', 'rootCause'])
/** Advice on a kind of fault has causes and ways out of it, but nothing that happened. */
const OF_ITS_COURSE: ReadonlySet<SectionName> = new Set(['summary', 'impact', 'timeline'])
const DOCUMENT = /^(?!\w+:)[^#]+\.(?:md|markdown|txt|adoc)(?:#.*)?$/i
const LEAST_LINKED = 2
const LEAST_WORDS = 40
const LEAST_NOTE_WORDS = 12
const LEAST_PLACEHOLDERS = 3
const WORDS_A_PLACEHOLDER = 25
const LEAST_INSTRUCTIONS = 4
const LEAST_OF_BRIEF = 3

/**
 * Tells a postmortem from what lies beside it: templates and briefs (placeholders, instructions, sections without words),
 * guides and notes (no incident, none of its sections), empty files and mere links.
 */
export function judgeGenre(evidence: Evidence): Genre {
  const texts = evidence.entries
    .filter(({ heading }) => heading === null)
    .map(({ unit }) => textOf(unit))
    .filter(hasWords)
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0)
  if (words === 0) return no('nothing is written in it')
  return judgeTemplate(evidence, words) ?? judgeIncident(evidence, words)
}

function judgeTemplate(evidence: Evidence, words: number): Genre | null {
  const { entries, vocabularies } = evidence
  const title = normalise(evidence.title ?? '')
  const isCalled = (kind: 'templateWords' | 'guideWords' | 'noticeWords' | 'incidentWords'): boolean =>
    vocabularies.some((vocabulary) => phraseIn(title, vocabulary[kind]) !== undefined)
  if (isCalled('templateWords')) return no('its title calls it a template')
  if (isCalled('guideWords') && !evidence.hasDate) return no('its title calls it a guide')
  if (isCalled('noticeWords') && !isCalled('incidentWords')) return no('its title calls it another document')
  const other = judgeHeadings(evidence, isCalled('incidentWords'))
  if (other) return other
  const placeholders = entries.reduce((sum, { unit }) => sum + placeholdersIn(textOf(unit)), 0)
  if (placeholders >= LEAST_PLACEHOLDERS && placeholders * WORDS_A_PLACEHOLDER >= words) {
    return no(`a template: ${placeholders} placeholders`)
  }
  if (!evidence.hasDate && isBrief(entries)) return no('a brief: it tells what a postmortem has to hold')
  if (asksInsteadOfTelling(evidence)) return no('a template or brief: it asks instead of telling')
  const named = namedSections(evidence)
  const filled = named.filter((candidate) => isFilled(candidate, named, entries))
  return named.length >= 3 && filled.length < 0.5 * named.length
    ? no('a template: most of its sections are empty')
    : null
}

/** Minutes have an agenda; "incident-bot" has features, is installed, and nothing happened in its timeline. */
function judgeHeadings({ entries, hasDate, sections }: Evidence, isTitled: boolean): Genre | null {
  const has = (names: ReadonlySet<string>): boolean =>
    entries.some(({ heading }) => heading !== null && names.has(normaliseHeading(heading.text)))
  const isCourse = sections.has('timeline') || sections.has('impact')
  if (!isTitled && !isCourse && has(AGENDA_HEADINGS)) return no('minutes of a meeting: it has an agenda')
  const tells = hasDate || sections.has('rootCause') || sections.has('impact') || tellsOfMoment(entries)
  return !tells && has(MANUAL_HEADINGS) ? no('the page of a tool: it has the headings of one') : null
}

/** Measures are orders as instructions are ("Add …", "Write …"), so among them only questions and demands count. */
function asksInsteadOfTelling(evidence: Evidence): boolean {
  const named = namedSections(evidence)
  const told = evidence.entries.flatMap(({ unit, heading }, index) => {
    const text = textOf(unit)
    if (heading !== null || !hasWords(text)) return []
    const isAsked = evidence.isMeasure(index) ? DEMAND.test(text) : isInstruction(text)
    return [{ isAsked, isInSection: named.some(({ start, end }) => index > start && index < end) }]
  })
  const inSections = told.filter(({ isInSection }) => isInSection)
  return (evidence.hasDate ? [inSections] : [inSections, told]).some((all) => {
    const asked = all.filter(({ isAsked }) => isAsked).length
    return asked >= LEAST_INSTRUCTIONS && asked >= 0.4 * all.length
  })
}

function isInstruction(text: string): boolean {
  const question = QUESTION.exec(text)?.[0]
  const said = question === undefined ? text : text.slice(question.length)
  return INSTRUCTION.test(said)
}

function tellsOfMoment(entries: readonly Entry[]): boolean {
  return entries.some(({ unit }) => CLOCK.test(textOf(unit)))
}

/** Many a postmortem keeps the words of its brief as headings; the brief itself tells of no moment. */
function isBrief(entries: readonly Entry[]): boolean {
  const units = [...new Set(entries.map(({ unit }) => unit))]
  if (tellsOfMoment(entries)) return false
  const said = units.reduce((sum, unit) => sum + (textOf(unit).match(BRIEF) ?? []).length, 0)
  return said >= LEAST_OF_BRIEF
}

function namedSections(evidence: Evidence): Candidate[] {
  return [...evidence.sections.values()].filter((candidate) => candidate.strength >= STRENGTH.contained)
}

function judgeIncident(evidence: Evidence, words: number): Genre {
  const named = namedSections(evidence)
  const filled = named.filter((candidate) => isFilled(candidate, named, evidence.entries))
  const title = normalise(evidence.title ?? '')
  const isTitled = evidence.vocabularies.some(
    ({ incidentWords }) => phraseIn(title, incidentWords) !== undefined,
  )
  const tellsOfIncident = filled.some((candidate) => tellsOfAnIncident(candidate, evidence))
  const tellsWhat = filled.some(({ name }) => OF_ITS_COURSE.has(name))
  if (
    !isTitled &&
    !tellsWhat &&
    !evidence.hasDate &&
    !evidence.hasSeverity &&
    !tellsOfMoment(evidence.entries)
  )
    return no('tells of no moment, and its title of no incident')
  if (
    new Set(filled.map((candidate) => candidate.heading)).size >= 2 &&
    (tellsOfIncident || isTitled || evidence.hasDate || evidence.hasSeverity)
  )
    return yes(`has the sections ${filled.map(({ name }) => SECTION_WORDS[name]).join(', ')}`)
  const isStory = words >= LEAST_WORDS
  if (isTitled && isStory && (evidence.hasDate || filled.length > 0) && !isIndex(evidence))
    return yes('tells of the incident in its title')
  if (
    isTitled &&
    evidence.hasDate &&
    words >= LEAST_NOTE_WORDS &&
    filled.some(({ name }) => name === 'actionItems')
  )
    return yes('short, but dated, with an incident in its title and measures')
  if (isTitled && evidence.hasDate && tellsOfIncident)
    return yes('its title and a section tell of the incident')
  if (evidence.hasDate && evidence.hasSeverity && !isIndex(evidence))
    return yes('states a date and a severity')
  if (evidence.hasDate && filled.length > 0 && evidence.sections.size > 2)
    return yes('short, but dated and with the sections of a postmortem')
  if (evidence.hasDate && isStory && evidence.sections.size >= 2)
    return yes('dated, with sections of a postmortem')
  return no('has neither the sections of a postmortem nor tells of an incident')
}

/** Plans have a timeline as well, in days and months; an incident's has hours, or stands beside what it did or why. */
function tellsOfAnIncident({ name, start, end }: Candidate, { entries }: Evidence): boolean {
  return OF_AN_INCIDENT.has(name) && (name !== 'timeline' || tellsOfMoment(entries.slice(start, end)))
}

/** A list or table of other documents, without any section of its own. */
function isIndex({ entries, sections }: Evidence): boolean {
  if (sections.size > 0) return false
  const listed = entries
    .map(({ unit }) => unit)
    .filter((unit) => unit.kind === 'item' || unit.columns.length > 0)
  const linked = listed.filter((unit) => allLinks(unit).some(({ url }) => DOCUMENT.test(url)))
  return linked.length >= LEAST_LINKED && linked.length >= 0.3 * listed.length
}

/** True when words stand between a section's heading and the next section's; what opens with another section has its words. */
function isFilled(candidate: Candidate, named: readonly Candidate[], entries: readonly Entry[]): boolean {
  const next = named.filter(({ start }) => start > candidate.start).toSorted((a, b) => a.start - b.start)[0]
  const end = Math.max(candidate.end, next?.start ?? entries.length)
  if (next && next.start === candidate.start + 1) return isFilled(next, named, entries)
  return entries.slice(candidate.start + 1, end).some(({ unit, heading }) => {
    if (heading !== null && heading.unit.kind === 'heading') return false
    if (unit.kind === 'row')
      return (
        unit.columns.length > 0 &&
        unit.cells.filter((cell) => hasWords(cell.text)).length > 0.5 * unit.cells.length
      )
    return unit.kind === 'code' || wordsIn(unit.text) >= 2
  })
}

function wordsIn(text: string): number {
  const ideographs = isAscii(text)
    ? 0
    : (normalise(text).match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? []).length
  return Math.ceil(ideographs / 2) + countWords(text)
}

function placeholdersIn(text: string): number {
  if (!PLACEHOLDER_MARK.test(text)) return 0
  return PLACEHOLDERS.reduce((sum, pattern) => sum + (text.match(pattern) ?? []).length, 0)
}

function textOf(unit: Unit): string {
  if (unit.kind !== 'row') return unit.text
  return unit.columns.length > 0 ? unit.cells.map((cell) => cell.text).join(' ') : ''
}

function hasWords(text: string): boolean {
  return /[A-Za-z0-9]/.test(text) || /[\p{L}\p{N}]/u.test(text)
}

function yes(why: string): Genre {
  return { isPostmortem: true, why }
}

function no(why: string): Genre {
  return { isPostmortem: false, why }
}
