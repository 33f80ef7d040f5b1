import type { Random } from '../../../test/postmortem/mutation.ts'
import type { Edit, Editing } from './editing.ts'
import { FILE_EDITS } from './file-edits.ts'
import { LIST_EDITS } from './list-edits.ts'
import { shuffled } from './rewording.ts'
import { WORDING_EDITS } from './wording-edits.ts'
import type { World } from './world.ts'

/** Every edit by its name, as the table shows it. */
export const EDITS: Readonly<Record<string, Edit>> = { ...WORDING_EDITS, ...LIST_EDITS, ...FILE_EDITS }

export const TWO_EDITS = 'two edits at once'

/** Two of these at once leave less of an item than the shares say that are measured. */
function isRewording(edit: string): boolean {
  return edit in WORDING_EDITS || edit.includes('reworded')
}

/** Names of two different edits, of which not both reword. */
export function chooseTwo(random: Random): readonly [string, string] {
  const [one = '', ...others] = shuffled(Object.keys(EDITS), random)
  return [one, others.find((edit) => !(isRewording(one) && isRewording(edit))) ?? one]
}

/** One edit after the other; null where one of them cannot be made. */
export function edited(world: World, edits: readonly string[], editing: Editing): World | null {
  return edits.reduce<World | null>((now, edit) => now && (EDITS[edit]?.(now, editing) ?? null), world)
}
