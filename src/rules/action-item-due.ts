import type { Config } from '../config/config.ts'
import type { ActionItem } from '../postmortem/postmortem.ts'
import type { Rule } from './rule.ts'
import { quote } from './wording.ts'

/** The configuration gives a date to most items; this rule speaks of those that are left without one. */
export const actionItemDue: Rule = {
  id: 'action-item-due',
  group: 'action-items',
  summary: 'An action item has a due date, its own or one from the configuration.',
  defaultLevel: 'warning',
  *check({ actionItems, severity }, { config }) {
    for (const item of actionItems) {
      if (!item.selected || item.done || isDated(item, severity, config.due)) continue
      yield {
        place: { line: item.line },
        message: `Nothing says by when ${quote(item.title)} is to be done.`,
        expected:
          'State a date in the item, for example “(due: 2030-01-31)”, or set “due” in the configuration.',
      }
    }
  },
}

function isDated(item: ActionItem, severity: string | null, due: Config['due']): boolean {
  if (item.due !== null || item.dueText !== null || due.default !== null) return true
  if (item.priority !== null && due.priority[item.priority] !== undefined) return true
  return severity !== null && Object.hasOwn(due.severity, severity)
}
