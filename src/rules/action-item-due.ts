import type { Config } from '../config/config.ts'
import type { ActionItem } from '../postmortem/postmortem.ts'
import type { Rule, RuleReport } from './rule.ts'
import { quote } from './wording.ts'

/** The configuration gives a date to most items; this rule speaks of those that are left without one. */
export const actionItemDue: Rule = {
  id: 'action-item-due',
  group: 'action-items',
  summary: 'An action item has a due date, its own or one from the configuration.',
  defaultLevel: 'warning',
  *check({ actionItems, severity }, { config }) {
    for (const item of actionItems.filter(({ selected, done, due }) => selected && !done && due === null)) {
      const isGiven = isGivenByPolicy(item, severity, config.due)
      if (item.dueText !== null) yield unclear(item, item.dueText, isGiven)
      else if (!isGiven) {
        yield {
          place: { line: item.line },
          message: `Nothing says by when ${quote(item.title)} is to be done.`,
          expected:
            'State a date in the item, for example “(due: 2030-01-31)”, or set “due” in the configuration.',
        }
      }
    }
  },
}

/** Words that name no day ("next sprint"): where the configuration gives one instead, that is worth a word, not a warning. */
function unclear(item: ActionItem, dueText: string, isGiven: boolean): RuleReport {
  const instead = isGiven ? 'its date comes from the configuration' : 'it has no date'
  return {
    place: { line: item.line },
    message: `Which day ${quote(dueText)} means cannot be told, so ${instead}.`,
    expected: 'Write the day, for example “(due: 2030-01-31)”.',
    ...(isGiven ? { level: 'info' as const } : {}),
  }
}

function isGivenByPolicy(item: ActionItem, severity: string | null, due: Config['due']): boolean {
  if (due.default !== null) return true
  if (item.priority !== null && due.priority[item.priority] !== undefined) return true
  return severity !== null && Object.hasOwn(due.severity, severity)
}
