import type { ActionItem } from '../postmortem.ts'
import { normalise } from '../vocabulary/normalise.ts'

type Unselected = Omit<ActionItem, 'selected'>

/**
 * Which items become issues: of a document with a list of tasks those, else all (`all`: always all), none that was
 * decided against. A list that is given
 * twice counts once: an item with the words of one in another list is that one again, unless their groups, owners or due
 * dates differ. Equal items of one list are two. Beside a list of tasks, what stands without a list of its own is the
 * broad part.
 */
export function selectItems(items: readonly Unselected[], { all = false } = {}): ActionItem[] {
  const hasTasks = items.some((item) => item.list === 'tasks')
  const seen = new Map<string, Unselected[]>()
  return items.map((item) => {
    const words = normalise(item.text) || item.text
    const equal = seen.get(words) ?? []
    const isCandidate = item.rejected !== true && (all || !hasTasks || item.list === 'tasks')
    const selected = isCandidate && !equal.some((earlier) => isRepeated(item, earlier))
    if (selected) seen.set(words, [...equal, item])
    return { ...item, list: hasTasks && item.list === 'actions' ? 'improvements' : item.list, selected }
  })
}

function isRepeated(item: Unselected, earlier: Unselected): boolean {
  const inOneList = item.list === earlier.list && (item.section ?? 0) === (earlier.section ?? 0)
  return (
    !inOneList && (['group', 'owner', 'due'] as const).every((field) => agree(item[field], earlier[field]))
  )
}

/** What only one of them says is no difference. */
function agree(one: string | null, other: string | null): boolean {
  return one === null || other === null || one.toLowerCase() === other.toLowerCase()
}
