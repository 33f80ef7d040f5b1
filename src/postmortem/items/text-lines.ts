import type { RichLine, Unit } from '../outline/unit.ts'
import { behindLabel, labelOf, withoutStart } from '../sections/headings.ts'
import { isSentence } from '../sentences/finite.ts'
import { isMeasure, sentenceRole, type Verdict } from '../sentences/role.ts'
import { splitSentences } from '../sentences/split.ts'
import { isGerund } from '../sentences/tense.ts'
import { normalise } from '../vocabulary/normalise.ts'
import { draftOf, type ItemDraft, type Reading, type Surroundings } from './draft.ts'
import { fieldLabel } from './field-lines.ts'
import { saysSomething } from './lists.ts'
import { looksLikeNames } from './names.ts'
import { listAnnounced, saysAllDone, termNamed } from './segments.ts'

/** `— Kim, for the whole team` */
const SIGNATURE = /^[–—]\s*\p{Lu}[^.!?:]{1,50}$/u
const MOST_EXCLAIMED_WORDS = 3
const LEAST_NAMING_WORDS = 2
const LEAST_REPORT_WORDS = 8
const COUNTER_LABEL = /^[\p{L} ]{2,14} ?\d{1,2}$/u

/**
 * Strategies "line" and "sentence", for what stands without list marks: a line that tells somebody to do something is an
 * item; running text gives one item per sentence that states a measure; what announces, looks back or explains is none.
 */
export function itemsOfLines(
  units: readonly Unit[],
  surroundings: Surroundings,
  reading: Reading,
): ItemDraft[] {
  const drafts: ItemDraft[] = []
  let current = surroundings
  for (const unit of units) {
    const last = drafts.at(-1)
    if (
      last &&
      fieldLabel(unit, reading.vocabularies) !== null &&
      fieldLabel(unit, reading.vocabularies) !== 'task'
    ) {
      drafts[drafts.length - 1] = withDetail(last, unit)
      reading.trace.note(unit, 'detail', `gives a field of the item in line ${last.line}`)
      continue
    }
    const term = termNamed(unit.text, reading.vocabularies)
    if (term !== null && unit !== units.at(-1)) {
      reading.trace.note(unit, 'group', 'says how soon what follows is to be done')
      current = { ...current, group: term }
      continue
    }
    const found = saysSomething(unit)
      ? itemsOfLine(unit, current, reading)
      : skip(unit, 'skipped', 'says that there is nothing to do', reading)
    drafts.push(...found)
    if (found.length === 0) current = announced(unit, current, reading)
  }
  return drafts
}

function withDetail(draft: ItemDraft, unit: Unit): ItemDraft {
  return { ...draft, details: [...draft.details, unit], endLine: Math.max(draft.endLine, unit.endLine) }
}

function announced(unit: Unit, surroundings: Surroundings, reading: Reading): Surroundings {
  const list = listAnnounced(unit.text, reading.vocabularies)
  return {
    ...surroundings,
    list: list ?? surroundings.list,
    allDone: saysAllDone(unit.text, reading.vocabularies) || surroundings.allDone,
  }
}

function itemsOfLine(unit: Unit, surroundings: Surroundings, reading: Reading): ItemDraft[] {
  if (SIGNATURE.test(unit.text)) return skip(unit, 'closing', 'signs', reading)
  const led = ownerLed(unit, reading)
  if (led) {
    reading.trace.note(unit, 'item', `led by the name of who does it, "${led.owner.text}"`)
    return sentencesOf(led.unit, reading).map((sentence) => ({
      ...draftOf(sentence, surroundings),
      given: { owner: led.owner },
    }))
  }
  const label = labelOf(unit)
  const body = behindLabel(unit)
  const sentences = splitSentences(body, reading.language)
  const verdicts = sentences.map((sentence) => sentenceRole(sentence, reading.vocabularies))
  const [first] = verdicts
  if (!first || sentences.length === 0) return []
  if (first.role === 'closing' && label === null)
    return skip(unit, 'closing', `begins with "${first.by}"`, reading)
  if (first.role === 'introduction' && verdicts.length === 1)
    return skip(unit, 'introduction', `announces by "${first.by}"`, reading)
  if (/\?\s*$/.test(sentences[0] ?? '')) return skip(unit, 'skipped', 'asks whether to do something', reading)
  const orders = ordersBehindExclamation(sentences, verdicts)
  if (orders.length > 0) return orders.map((sentence) => draftOf(asUnit(unit, sentence), surroundings))
  if (readsAsOneItem(unit, label?.text ?? null, verdicts)) {
    reading.trace.note(unit, 'item', `line that says what to do by "${verdicts.find(isMeasure)?.by}"`)
    return [draftOf(unit, surroundings)]
  }
  const told = verdicts.some((verdict) => verdict.role === 'report')
  if (label !== null && told && !verdicts.some(isMeasure)) {
    reading.trace.note(unit, 'item', 'reports a measure taken')
    return [draftOf(unit, { ...surroundings, allDone: true })]
  }
  const measures = sentences.flatMap((sentence, index) =>
    statedBy(sentence, verdicts[index] ?? first, reading),
  )
  if (measures.length > 0) {
    reading.trace.note(unit, 'item', `${measures.length} of ${sentences.length} sentences state a measure`)
    return measures.map(({ sentence, isDone }) =>
      draftOf(asUnit(unit, sentence), isDone ? { ...surroundings, allDone: true } : surroundings),
    )
  }
  if (label !== null || namesMeasure(unit, reading)) {
    reading.trace.note(unit, 'item', 'names a measure')
    return [draftOf(unit, surroundings)]
  }
  if (tellsMeasureTaken(unit, surroundings, reading)) {
    reading.trace.note(unit, 'item', 'reports a measure taken')
    return [draftOf(unit, { ...surroundings, allDone: true })]
  }
  return skip(unit, 'skipped', 'states no measure', reading)
}

/** A sentence that says what is to be done, or what has been done. */
function statedBy(
  sentence: string,
  verdict: Verdict,
  reading: Reading,
): { sentence: string; isDone: boolean }[] {
  if (isMeasure(verdict) || (verdict.role === 'statement' && namesByGerund(sentence, reading)))
    return [{ sentence, isDone: false }]
  return verdict.role === 'report' ? [{ sentence, isDone: true }] : []
}

/**
 * One order or plan with its explanation is one item, and so is a line that begins with a label; of several orders or
 * plans each is an item of its own.
 */
function readsAsOneItem(unit: Unit, label: string | null, verdicts: readonly Verdict[]): boolean {
  const measures = verdicts.filter(isMeasure)
  if (measures.length === 0) return false
  if (label !== null && (COUNTER_LABEL.test(label) || unit.lines[0]?.lead !== null || isTopic(label)))
    return true
  return measures.length === 1 && (verdicts[0]?.role === 'imperative' || verdicts.length === 1)
}

/** "Backups! Test them each month.": the orders behind a word or two that are cried out. */
function ordersBehindExclamation(sentences: readonly string[], verdicts: readonly Verdict[]): string[] {
  if (!isExclamation(sentences[0] ?? '')) return []
  return sentences.filter(
    (sentence, index) =>
      !isExclamation(sentence) &&
      verdicts[index]?.role === 'imperative' &&
      sentence.split(' ').length > MOST_EXCLAIMED_WORDS,
  )
}

function isExclamation(sentence: string): boolean {
  return /!$/.test(sentence) && sentence.split(' ').length <= MOST_EXCLAIMED_WORDS
}

function tellsMeasureTaken(unit: Unit, surroundings: Surroundings, reading: Reading): boolean {
  return (surroundings.group !== null && reportsMeasure(unit, reading)) || reportsDone(unit, reading)
}

/** "We added the address": under the heading of a group of measures, what was done is one of them. */
function reportsMeasure(unit: Unit, reading: Reading): boolean {
  const [subject = '', verb = ''] = normalise(unit.text).split(' ')
  const told = reading.vocabularies.some(({ sentences }) =>
    sentences.pastEndings.some((ending) => verb.endsWith(ending)),
  )
  return told && subject.length <= 3
}

/** "We have already raised the limit on all hosts.": long enough to say what, and announcing nothing. */
function reportsDone(unit: Unit, reading: Reading): boolean {
  const words = normalise(unit.text)
  if (words.split(' ').length < LEAST_REPORT_WORDS || /[:：]\s*$/.test(unit.text)) return false
  const first = words.split(' ', 1)[0] ?? ''
  return first.length <= 2 && saysAllDone(unit.text, reading.vocabularies)
}

/** Words without a verb name a measure ("Better alerts for disks"), if they are enough to name one. */
function namesMeasure(unit: Unit, reading: Reading): boolean {
  const words = normalise(unit.text)
  return (
    !isSentence(words, reading.vocabularies) &&
    (words.split(' ').length >= LEAST_NAMING_WORDS || /[^\p{ASCII}]/u.test(words))
  )
}

function namesByGerund(sentence: string, reading: Reading): boolean {
  const words = normalise(sentence)
  return reading.vocabularies.some(({ sentences }) => isGerund(words, sentences))
}

function isTopic(label: string): boolean {
  return label.split(' ').length <= 5
}

/** `**Kim** Turn on …`: a name in bold, without a colon, in front of what that person is to do. */
export function ownerLed(unit: Unit, reading: Reading): { owner: RichLine; unit: Unit } | null {
  const [first] = unit.lines
  if (!first?.lead || first.isEmphasised || !first.text.startsWith(first.lead)) return null
  if (
    !looksLikeNames(first.lead, reading) ||
    /[.!?]$/.test(first.lead) ||
    /^\s*[:：]/.test(first.text.slice(first.lead.length))
  )
    return null
  return { owner: { ...first, text: first.lead }, unit: withoutStart(unit, first.lead.length) }
}

function sentencesOf(unit: Unit, reading: Reading): Unit[] {
  return splitSentences(unit.text, reading.language).map((sentence) => asUnit(unit, sentence))
}

/** A sentence keeps the lines it stands in, so that it can be pointed to. */
function asUnit(unit: Unit, sentence: string): Unit {
  const start = Math.max(0, unit.text.indexOf(sentence))
  const first = lineAt(unit, start)
  const last = lineAt(unit, start + sentence.length - 1)
  const links = unit.lines.flatMap((line) => line.links).filter((link) => sentence.includes(link.text))
  const own: RichLine = {
    line: first,
    text: sentence,
    lead: null,
    isEmphasised: false,
    links,
    breaksAfter: false,
  }
  return { ...unit, line: first, endLine: Math.max(first, last), text: sentence, lines: [own] }
}

/** The source line of the character at `offset` of a unit's text, in which its lines are joined by single spaces. */
function lineAt(unit: Unit, offset: number): number {
  let end = 0
  for (const { line, text } of unit.lines) {
    end += text.length + 1
    if (offset < end) return line
  }
  return unit.endLine
}

function skip(
  unit: Unit,
  role: 'closing' | 'introduction' | 'skipped',
  why: string,
  reading: Reading,
): ItemDraft[] {
  reading.trace.note(unit, role, why)
  return []
}
