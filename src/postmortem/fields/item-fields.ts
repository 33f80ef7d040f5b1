import type { ItemDraft, Reading } from '../items/draft.ts'
import { joinTexts, type Link } from '../outline/unit.ts'
import type { ActionItem } from '../postmortem.ts'
import { beginsUnderWay } from '../sentences/tense.ts'
import { isTrackedIn } from '../tracked-in.ts'
import { hasPhrase, normalise } from '../vocabulary/normalise.ts'
import { phraseAtStart } from '../vocabulary/phrase-list.ts'
import { withoutCounter } from './counter.ts'
import type { DateContext } from './dates.ts'
import { undecorate } from './decorations.ts'
import type { Peeled } from './field-pieces.ts'
import { noteFields } from './field-reasons.ts'
import { givenFields, withFieldLines } from './given-fields.ts'
import { issueTitle } from './issue-title.ts'
import { kindMeant, kindStated } from './kind.ts'
import { leadingFields } from './leading.ts'
import { isBlank, ownerOf } from './owner.ts'
import { type Bared, type Beside, peelFields } from './peel.ts'
import { priorityIn, priorityOf } from './priority.ts'
import { announcedReference, findLink, findReference, isReference } from './reference.ts'
import { resolveDue } from './resolve-due.ts'
import { saysDone, saysRejected } from './status.ts'

/** Who is named beside the items of a document: in front of their words, and behind them. */
export interface Names {
  readonly inFront: ReadonlySet<string>
  readonly behind: ReadonlySet<string>
}

/** What one item says: its words without the fields, and the fields. `selected` is decided for the document as a whole. */
export function readItem(
  found: ItemDraft,
  names: Names,
  dates: DateContext,
  reading: Reading,
): Omit<ActionItem, 'selected'> {
  const draft = withFieldLines(found, reading)
  const links = [...draft.lines, ...(draft.given.reference ? [draft.given.reference] : [])].flatMap(
    (line) => line.links,
  )
  const raw = joinTexts(draft.lines.map((line) => line.text))
  const { text, peeled, isTicked } = wordsOf(draft, raw, links, names, reading)
  const fields = givenFields(draft, peeled, reading)
  const value = (field: Peeled['field']): string => fields.get(field)?.value ?? ''
  const dueText = statedDue(value('due'), reading)
  const due = dueText === null ? null : resolveDue(dueText, dates)
  const owner = ownerOf(value('owner'), reading.vocabularies)
  const rejected = saysRejected(value('status'), reading.vocabularies)
  const done = rejected ? null : doneBy(draft, isTicked, value('status'), text, reading)
  const kind = kindOf(draft, value('kind'), text, reading)
  const references = referencesOf(draft, raw, links, `${value('reference')} ${value('status')}`, reading)
  const priority = priorityOf(value('priority')) ?? priorityIn(raw)
  const title = issueTitle(text, draft.lines[0]?.lead ?? null, draft.group)
  const item = {
    line: draft.line,
    endLine: draft.endLine,
    text,
    title,
    group: draft.group,
    list: draft.list,
    kind: kind?.kind ?? null,
    owner,
    dueText,
    due,
    priority,
    done: done !== null,
    ...references,
    ...(rejected ? { rejected } : {}),
  }
  noteFields(item, fields, { kind: kind?.why ?? '', done: done ?? '' }, reading)
  return item
}

function kindOf(
  draft: ItemDraft,
  stated: string,
  text: string,
  reading: Reading,
): { readonly kind: NonNullable<ActionItem['kind']>; readonly why: string } | null {
  const { vocabularies } = reading
  const type = kindStated(stated, vocabularies)
  if (type) return { kind: type.kind, why: `its type "${stated.trim()}"` }
  const group = kindStated(draft.group ?? '', vocabularies)
  if (group) return { kind: group.kind, why: `its group "${draft.group}"` }
  const meant = kindMeant(text, vocabularies)
  return meant && { kind: meant.kind, why: `"${meant.by}"` }
}

interface Words {
  readonly text: string
  readonly peeled: readonly Peeled[]
  readonly isTicked: boolean
}

/** The item's words without marks, counters and the fields around them; never without any word. */
function wordsOf(
  draft: ItemDraft,
  raw: string,
  links: readonly Link[],
  names: Names,
  reading: Reading,
): Words {
  const decorated = undecorate(raw, reading.vocabularies)
  const counted = withoutCounter(decorated.text, reading.vocabularies)
  const led = leadingFields(counted, names.inFront, reading.vocabularies)
  const bared = peelBehindLead(draft, led.text, {
    links,
    vocabularies: reading.vocabularies,
    names: names.behind,
  })
  const text = [bared.text, led.text, counted].find((words) => words !== '') ?? raw
  const inFront = (fields: readonly ('status' | 'reference' | 'priority' | 'kind' | 'owner')[]): Peeled[] =>
    fields.flatMap((field): Peeled[] => {
      const value = led[field]
      return value === null ? [] : [{ field, value, place: 'in front' }]
    })
  return {
    text,
    // Where a sentence names the doer (`Kim to look at …`) an owner behind it goes before.
    peeled: [
      ...(decorated.status === null
        ? []
        : [{ field: 'status' as const, value: decorated.status, place: 'behind' as const }]),
      ...inFront(['status', 'reference', 'priority', 'kind']),
      ...bared.peeled,
      ...inFront(['owner']),
    ],
    isTicked: decorated.isDone,
  }
}

/** The fields at the end of the words; or right behind the bold words that an explanation follows on further lines. */
function peelBehindLead(draft: ItemDraft, text: string, beside: Beside): Bared {
  const [first, ...others] = draft.lines
  const rest = joinTexts(others.map((line) => line.text))
  const head = text.slice(0, text.length - rest.length).trim()
  if (first?.lead && rest !== '' && text.endsWith(rest)) {
    const bared = peelFields(head, beside)
    if (bared.peeled.length > 0 && bared.text.length <= first.lead.length)
      return { ...bared, text: `${bared.text} ${rest}` }
  }
  return peelFields(text, beside)
}

/** A form's place for a date that nobody has filled in. */
const UNFILLED_DATE = /^(?:[[<{].*[\]>}]|\W*(?:yyyy|dd|mm)(?:\W+(?:yyyy|dd|mm))+\W*|.*\?)$/i

function statedDue(written: string, reading: Reading): string | null {
  const trimmed = written.trim()
  // The point behind the number of a month belongs to it ("28.03.").
  const words = /\b\d{1,2}\.\s?\d{1,2}\.$/.test(trimmed) ? trimmed : trimmed.replace(/[.;,]+$/, '')
  return isBlank(words, reading.vocabularies) || UNFILLED_DATE.test(words) ? null : words
}

/** What says that the item is done; null when nothing does. */
function doneBy(
  draft: ItemDraft,
  isTicked: boolean,
  status: string,
  text: string,
  reading: Reading,
): string | null {
  const ticked = isTicked || draft.checked === true ? 'ticked, or struck through' : null
  if (draft.checked !== null) return ticked
  if (status !== '') return saysDone(status, reading.vocabularies) ? `its state "${status.trim()}"` : null
  // The table of Google's SRE book writes the state behind the bug's number.
  const behindNumber = draft.given.reference?.text.split(' ').at(-1) ?? ''
  if (saysDone(behindNumber, reading.vocabularies)) return `"${behindNumber}" behind its number`
  if (ticked) return ticked
  const words = normalise(text)
  const isAhead = reading.vocabularies.some(
    ({ sentences }) =>
      (words.includes('will') &&
        sentences.plans.some((phrase) => phrase.includes('will') && hasPhrase(words, phrase))) ||
      beginsUnderWay(words, sentences),
  )
  if (draft.allDone && !isAhead) return 'the words in front of the list'
  for (const { sentences } of reading.vocabularies) {
    const report = phraseAtStart(words, sentences.reports)
    if (report !== undefined) return isAhead ? null : `"${report}" reports it`
  }
  const detail = draft.details.find((unit) => saysDone(unit.text, reading.vocabularies))
  return detail ? `line ${detail.line} says so` : null
}

/** What the item itself gives goes before what stands below it. */
function referencesOf(
  draft: ItemDraft,
  raw: string,
  links: readonly Link[],
  apart: string,
  reading: Reading,
): Pick<ActionItem, 'reference' | 'link'> {
  const given = draft.given.reference?.text ?? ''
  const announced = announcedReference(raw, reading.vocabularies)
  const own = `${raw} ${given}`
  const details = draft.details.filter((unit) => unit.kind === 'item' || unit.kind === 'line')
  const texts = details.map((unit) => unit.text)
  const below = texts.filter((text) => isReference(text)).join(' ')
  const linksBelow = details.flatMap((unit) => unit.lines.flatMap((line) => line.links))
  const reference =
    findReference(own, `${apart} ${announced}`, links) ??
    findReference(joinTexts(texts), below, linksBelow) ??
    numberedWord(given)
  if (!isTrackedIn(reference)) return { reference }
  const link = findLink(own, links) ?? findLink(joinTexts(texts), linksBelow)
  return { reference, ...(link === null ? {} : { link }) }
}

/** A column for tickets may hold ids of a tracker we do not know (`b/5554823`, `1234`): its first word with a digit. */
function numberedWord(given: string): string | null {
  const [word = ''] = given.trim().split(' ')
  return /\d/.test(word) ? word : null
}
