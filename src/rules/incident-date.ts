import { addDays } from '../calendar/date.ts'
import { placeOfTitle } from './places.ts'
import type { Rule } from './rule.ts'
import { quote } from './wording.ts'

/** Somewhere it is a day later already than where the check runs. */
const LARGEST_DIFFERENCE_OF_ZONES = 1

export const incidentDate: Rule = {
  id: 'incident-date',
  group: 'metadata',
  summary: 'The day of the incident is stated, and has come.',
  defaultLevel: 'warning',
  *check(postmortem, { today }) {
    const { isPostmortem, incidentDate: date, incidentDateLine, metadata } = postmortem
    if (!isPostmortem) return
    if (date !== null) {
      if (date <= today || date <= addDays(today, LARGEST_DIFFERENCE_OF_ZONES)) return
      yield {
        place: incidentDateLine === undefined ? placeOfTitle(postmortem) : { line: incidentDateLine },
        message: `The day of the incident, ${date}, has not come yet.`,
        expected: 'Correct its day, month or year.',
      }
      return
    }
    const stated = metadata.find(({ name, value }) => name === 'date' && value !== '')
    if (stated) {
      yield {
        place: { line: stated.line },
        message: `Which day ${quote(stated.value)} is cannot be told.`,
        expected: `State day, month and year, for example “${stated.label}: 2030-01-31”.`,
      }
    } else {
      yield {
        place: placeOfTitle(postmortem),
        message: 'Nothing says on which day the incident began.',
        expected: 'State day, month and year below the title, for example “Date: 2030-01-31”.',
      }
    }
  },
}
