import type { ItemDraft, Reading } from '../items/draft.ts'
import { fieldLabel } from '../items/field-lines.ts'
import type { RichLine } from '../outline/unit.ts'
import { labelOf } from '../sections/headings.ts'
import { type Peeled, valueAndFields } from './field-pieces.ts'
import { saysDone } from './status.ts'

export type FieldName = Peeled['field']

/** What a field was given as, and where, in words for people. */
export interface GivenField {
  readonly value: string
  readonly place: string
}

export type GivenFields = ReadonlyMap<FieldName, GivenField>

/** Lines of the item itself that give a field (`Owner: Kim` below its words) are no words of it. */
export function withFieldLines(draft: ItemDraft, reading: Reading): ItemDraft {
  const given: Partial<Record<FieldName, RichLine>> = {}
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

/** The fields; what has a place of its own (a column, a line below) goes before what stands in the words. */
export function givenFields(draft: ItemDraft, peeled: readonly Peeled[], reading: Reading): GivenFields {
  const fields = new Map<FieldName, GivenField>()
  const add = (field: FieldName, value: string, place: string): void => {
    if (!fields.has(field)) fields.set(field, { value, place })
  }
  const addLine = (field: FieldName, text: string, place: string): void => {
    const { value, others } = valueAndFields(text, reading.vocabularies)
    add(field, value, place)
    for (const other of others) add(other.field, other.value, place)
  }
  for (const [field, line] of Object.entries(draft.given))
    addLine(field as FieldName, line.text, `in a place of its own in line ${line.line}`)
  for (const line of draft.details.flatMap((unit) => unit.lines)) {
    const field = fieldLabel({ lines: [line] }, reading.vocabularies)
    const label = labelOf({ lines: [line] })
    if (field === null || field === 'task' || field === 'note' || !label) continue
    addLine(field, line.text.slice(label.length), `by "${label.text.trim()}" in line ${line.line}`)
  }
  for (const { field, value, place } of peeled) add(field, value, place ?? 'at the end')
  // "Done 3 May" in a column of due dates tells the state.
  const due = fields.get('due')
  if (due !== undefined && saysDone(due.value, reading.vocabularies)) {
    fields.delete('due')
    add('status', due.value, due.place)
  }
  return fields
}
