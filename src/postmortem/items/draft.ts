import type { Trace } from '../explanation.ts'
import type { RichLine, Unit } from '../outline/unit.ts'
import type { ItemList } from '../postmortem.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** Where in an action section a piece of it stands. */
export interface Surroundings {
  readonly group: string | null
  readonly list: ItemList
  /** What the words in front of the list say of all its items: that they have been done. */
  readonly allDone: boolean
}

/** Fields that were given in places of their own: columns of a table, lines under the item, a bold name above it. */
export type Given = Partial<Record<'owner' | 'due' | 'priority' | 'status' | 'reference' | 'kind', RichLine>>

/** An item as found: its lines and surroundings; what it says is read by the fields. */
export interface ItemDraft extends Surroundings {
  readonly line: number
  readonly endLine: number
  /** The item's own lines, its words. */
  readonly lines: readonly RichLine[]
  /** What stands under it: explanations and fields. */
  readonly details: readonly Unit[]
  readonly given: Given
  readonly checked: boolean | null
}

/** What every strategy needs beside the units themselves. */
export interface Reading {
  readonly vocabularies: readonly Vocabulary[]
  readonly language: string
  readonly trace: Trace
}

export function draftOf(unit: Unit, surroundings: Surroundings, details: readonly Unit[] = []): ItemDraft {
  return {
    ...surroundings,
    line: unit.line,
    endLine: Math.max(unit.endLine, ...details.map((detail) => detail.endLine)),
    lines: unit.lines,
    details,
    given: {},
    checked: unit.checked,
  }
}
