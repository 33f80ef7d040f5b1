import type { ActionItem } from '../postmortem.ts'
import { normalise } from '../vocabulary/normalise.ts'

/**
 * Which items become issues: of a document with a list of tasks those, else all; and of several with the same words only
 * the first; none that was decided against. Beside a list of tasks, what stands without a list of its own is the broad part.
 */
export function selectItems(items: readonly Omit<ActionItem, 'selected'>[]): ActionItem[] {
  const hasTasks = items.some((item) => item.list === 'tasks')
  const seen = new Set<string>()
  return items.map((item) => {
    const words = normalise(item.text) || item.text
    const isCandidate = item.rejected !== true && (!hasTasks || item.list === 'tasks')
    const selected = isCandidate && !seen.has(words)
    if (isCandidate) seen.add(words)
    return { ...item, list: hasTasks && item.list === 'actions' ? 'improvements' : item.list, selected }
  })
}
