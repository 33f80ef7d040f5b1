import type { ItemDraft, Reading } from '../items/draft.ts'
import { fieldLabel } from '../items/field-lines.ts'
import { joinTexts, type Link, type RichLine } from '../outline/unit.ts'
import type { ActionItem } from '../postmortem.ts'
import { labelOf } from '../sections/headings.ts'
import { hasPhrase, normalise } from '../vocabulary/normalise.ts'
import { phraseAtStart } from '../vocabulary/phrase-list.ts'
import { withoutCounter } from './counter.ts'
import { type DateContext, findDate } from './dates.ts'
import { undecorate } from './decorations.ts'
import type { Peeled } from './field-pieces.ts'
import { issueTitle } from './issue-title.ts'
import { kindMeant, kindStated } from './kind.ts'
import { leadingFields } from './leading.ts'
import { ownerOf } from './owner.ts'
import { type Bared, peelFields } from './peel.ts'
import { priorityIn, priorityOf } from './priority.ts'
import { announcedReference, findReference, isReference } from './reference.ts'
import { saysDone } from './status.ts'

type Field = 'owner' | 'due' | 'priority' | 'status' | 'reference' | 'kind'
type Fields = Map<Field, string>

/** What one item says: its words without the fields, and the fields. `selected` is decided for the document as a whole. */
export function readItem(
  found: ItemDraft,
  names: ReadonlySet<string>,
  dates: DateContext,
  reading: Reading,
): Omit<ActionItem, 'selected'> {
  const draft = withFieldLines(found, reading)
  const links = [...draft.lines, ...(draft.given.reference ? [draft.given.reference] : [])].flatMap(
    (line) => line.links,
  )
  const raw = joinTexts(draft.lines.map((line) => line.text))
  const { text, peeled, owner, isTicked } = wordsOf(draft, raw, links, names, reading)
  const fields = fieldsOf(draft, peeled, owner, reading)
  const dueText = statedDue(fields.get('due') ?? '')
  return {
    line: draft.line,
    endLine: draft.endLine,
    text,
    title: issueTitle(text, draft.lines[0]?.lead ?? null, draft.group),
    group: draft.group,
    list: draft.list,
    kind:
      kindStated(fields.get('kind') ?? '', reading.vocabularies) ??
      kindStated(draft.group ?? '', reading.vocabularies) ??
      kindMeant(text, reading.vocabularies),
    owner: ownerOf(fields.get('owner') ?? ''),
    dueText,
    due: dueText === null ? null : (findDate(dueText, dates)?.date ?? null),
    priority: priorityOf(fields.get('priority') ?? '') ?? priorityIn(raw),
    done: isDone(draft, isTicked, fields.get('status') ?? '', text, reading),
    reference: referenceOf(draft, raw, links, fields.get('reference') ?? '', reading),
  }
}

/** Lines of the item itself that give a field (`Owner: Kim` below its words) are no words of it. */
function withFieldLines(draft: ItemDraft, reading: Reading): ItemDraft {
  const given: Partial<Record<Field, RichLine>> = {}
  const lines = draft.lines.filter((line, index) => {
    const field = index === 0 ? null : fieldLabel({ lines: [line] }, reading.vocabularies)
    if (field === null || field === 'task' || field === 'note') return true
    given[field] ??= { ...line, text: line.text.slice(labelOf({ lines: [line] })?.length ?? 0) }
    return false
  })
  return lines.length === draft.lines.length
    ? draft
    : { ...draft, lines, given: { ...given, ...draft.given } }
}

interface Words {
  readonly text: string
  readonly peeled: readonly Peeled[]
  readonly owner: string | null
  readonly isTicked: boolean
}

/** The item's words without marks, counters and the fields around them; never without any word. */
function wordsOf(
  draft: ItemDraft,
  raw: string,
  links: readonly Link[],
  names: ReadonlySet<string>,
  reading: Reading,
): Words {
  const decorated = undecorate(raw)
  const counted = withoutCounter(decorated.text, reading.vocabularies)
  const led = leadingFields(counted, names, reading.vocabularies)
  const bared = peelBehindLead(draft, led.text, links, reading)
  const text = [bared.text, led.text, counted].find((words) => words !== '') ?? raw
  const leading = (['status', 'reference', 'priority'] as const).flatMap((field): Peeled[] => {
    const value = led[field]
    return value === null ? [] : [{ field, value }]
  })
  return { text, peeled: [...leading, ...bared.peeled], owner: led.owner, isTicked: decorated.isDone }
}

/** The fields at the end of the words; or right behind the bold words that an explanation follows on further lines. */
function peelBehindLead(draft: ItemDraft, text: string, links: readonly Link[], reading: Reading): Bared {
  const [first, ...others] = draft.lines
  const rest = joinTexts(others.map((line) => line.text))
  const head = text.slice(0, text.length - rest.length).trim()
  if (first?.lead && rest !== '' && text.endsWith(rest)) {
    const bared = peelFields(head, links, reading.vocabularies)
    if (bared.peeled.length > 0 && bared.text.length <= first.lead.length)
      return { ...bared, text: `${bared.text} ${rest}` }
  }
  return peelFields(text, links, reading.vocabularies)
}

/** The fields; what has a place of its own (a column, a line below) goes before what stands in the words. */
function fieldsOf(
  draft: ItemDraft,
  peeled: readonly Peeled[],
  owner: string | null,
  reading: Reading,
): Fields {
  const fields: Fields = new Map()
  for (const [field, line] of Object.entries(draft.given)) fields.set(field as Field, line.text)
  for (const line of draft.details.flatMap((unit) => unit.lines)) addDetail(fields, line, reading)
  for (const { field, value } of peeled) if (!fields.has(field)) fields.set(field, value)
  if (owner !== null && !fields.has('owner')) fields.set('owner', owner)
  const due = fields.get('due')
  if (due !== undefined && saysDone(due, reading.vocabularies)) {
    fields.delete('due')
    if (!fields.has('status')) fields.set('status', due)
  }
  return fields
}

const NO_DUE =
  /^(?:tbd|tba|n\/?a|none|unknown|asap\?|[[<{].*[\]>}]|\W*(?:yyyy|dd|mm)(?:\W+(?:yyyy|dd|mm))+\W*)$/i

function statedDue(written: string): string | null {
  const words = written.trim().replace(/[.;,]+$/, '')
  return /[\p{L}\p{N}]/u.test(words) && !NO_DUE.test(words) ? words : null
}

function addDetail(fields: Fields, line: RichLine, reading: Reading): void {
  const field = fieldLabel({ lines: [line] }, reading.vocabularies)
  const label = labelOf({ lines: [line] })
  if (field === null || field === 'task' || field === 'note' || !label) return
  if (!fields.has(field)) fields.set(field, line.text.slice(label.length))
}

function isDone(
  draft: ItemDraft,
  isTicked: boolean,
  status: string,
  text: string,
  reading: Reading,
): boolean {
  if (draft.checked !== null) return draft.checked || isTicked
  if (status !== '') return saysDone(status, reading.vocabularies)
  // The table of Google's SRE book writes the state behind the bug's number.
  if (saysDone(draft.given.reference?.text.split(' ').at(-1) ?? '', reading.vocabularies)) return true
  if (isTicked) return true
  const words = normalise(text)
  const isAhead = reading.vocabularies.some(({ sentences }) =>
    sentences.plans.some((phrase) => phrase.includes('will') && hasPhrase(words, phrase)),
  )
  if (draft.allDone && !isAhead) return true
  if (reading.vocabularies.some(({ sentences }) => phraseAtStart(words, sentences.reports) !== undefined))
    return !isAhead
  return draft.details.some((unit) => saysDone(unit.text, reading.vocabularies))
}

function referenceOf(
  draft: ItemDraft,
  raw: string,
  links: readonly Link[],
  apart: string,
  reading: Reading,
): string | null {
  const given = draft.given.reference?.text ?? ''
  const announced = announcedReference(raw, reading.vocabularies)
  const own = findReference(`${raw} ${given}`, `${apart} ${announced}`, links)
  if (own !== null) return own
  const details = draft.details.filter((unit) => unit.kind === 'item' || unit.kind === 'line')
  const texts = details.map((unit) => unit.text)
  const below = texts.filter((text) => isReference(text)).join(' ')
  const found = findReference(
    joinTexts(texts),
    below,
    details.flatMap((unit) => unit.lines.flatMap((line) => line.links)),
  )
  return found ?? numberedWord(given)
}

/** A column for tickets may hold ids of a tracker we do not know (`b/5554823`, `1234`): its first word with a digit. */
function numberedWord(given: string): string | null {
  const [word = ''] = given.trim().split(' ')
  return /\d/.test(word) ? word : null
}
