import { placeOfTitle } from './places.ts'
import type { Rule } from './rule.ts'
import { quote } from './wording.ts'

export const severityStated: Rule = {
  id: 'severity-stated',
  group: 'metadata',
  summary: 'The severity of the incident is stated.',
  // Many teams have no severities, and who has none cannot state one.
  defaultLevel: 'off',
  *check(postmortem) {
    if (!postmortem.isPostmortem || postmortem.severity !== null) return
    const stated = postmortem.metadata.find(({ name, value }) => name === 'severity' && value !== '')
    yield stated
      ? {
          place: { line: stated.line },
          message: `Which severity ${quote(stated.value)} is cannot be told.`,
          expected: `Write its number or level, for example “${stated.label}: SEV2”.`,
        }
      : {
          place: placeOfTitle(postmortem),
          message: 'Nothing says how severe the incident was.',
          expected: 'State its severity below the title, for example “Severity: SEV2”.',
        }
  },
}
