import type { Reading } from '../items/draft.ts'
import type { ActionItem } from '../postmortem.ts'
import type { GivenFields } from './given-fields.ts'

type Item = Omit<ActionItem, 'selected'>

/** Tells of each field of an item from where it was taken, or by which words it was told. */
export function noteFields(
  item: Item,
  fields: GivenFields,
  by: { readonly kind: string; readonly done: string },
  { trace }: Reading,
): void {
  if (!trace.isKept) return
  const state = fields.get('status')?.value.trim() ?? ''
  const reasons = [
    ownerReason(item, fields),
    dueReason(item, fields),
    item.priority && `priority ${item.priority}${placeOf('priority', fields)}`,
    item.kind && `kind ${item.kind} by ${by.kind}`,
    item.done ? `done by ${by.done}` : null,
    item.rejected ? `decided against by "${state}"${placeOf('status', fields)}` : null,
    item.reference && `tracked in ${item.reference}${placeOf('reference', fields)}`,
  ]
  for (const reason of reasons) if (reason) trace.note(item, 'fields', reason)
}

function ownerReason({ owner }: Item, fields: GivenFields): string | null {
  const written = fields.get('owner')?.value.trim() ?? ''
  if (owner !== null) return `owner "${owner}"${placeOf('owner', fields)}`
  return written === '' ? null : `no owner: "${written}" names nobody`
}

function dueReason({ due, dueText }: Item, fields: GivenFields): string | null {
  if (dueText === null) return null
  return `due "${dueText}"${placeOf('due', fields)}, ${due ?? 'of which no day can be made from the document alone'}`
}

function placeOf(field: 'owner' | 'due' | 'priority' | 'status' | 'reference', fields: GivenFields): string {
  const place = fields.get(field)?.place
  return place === undefined ? '' : ` ${place}`
}
