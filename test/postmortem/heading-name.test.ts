import { describe, expect, it } from 'vitest'
import { nameHeading } from '../../src/postmortem/sections/heading-name.ts'
import { vocabulariesFor } from '../../src/postmortem/vocabulary/vocabularies.ts'

const named: readonly (readonly [string, string, string])[] = [
  ['en', 'Summary', 'summary'],
  ['en', '1. Issue Summary:', 'summary'],
  ['en', '🚨 Impact on our users', 'impact'],
  ['en', 'Timeline of events (all times in UTC)', 'timeline'],
  ['en', 'Root cause and resolution must contain:', 'rootCause resolution'],
  ['en', 'Resolution Summary', 'resolution'],
  ['en', 'CORRECTIVE & PREVENTIVE MEASURES', 'actionItems'],
  ['en', 'Lessons learned and action items', 'actionItems'],
  ['en', 'Long term fixes', 'resolution actionItems'],
  ['en', 'Long-term actions', 'actionItems'],
  ['en', 'Immediate actions', 'resolution'],
  ['en', 'Who was affected?', 'impact'],
  ['en', 'So this doesn’t happen again', 'actionItems'],
  ['en', 'Steps we’re taking', 'actionItems'],
  ['en', 'How will you make sure that it doesn’t happen again?', 'actionItems'],
  ['en', 'What we will do so that this never happens to us again', 'actionItems'],
  ['en', 'What we did to fix it', 'resolution'],
  ['es', 'Línea de tiempo', 'timeline'],
  ['es', 'Para que no vuelva a pasar', 'actionItems'],
  ['pt', 'Próximas etapas', 'actionItems'],
  ['fr', 'Description de l’incident', 'summary'],
  ['fr', 'Suites à donner', 'actionItems'],
  ['de', 'Kurzbeschreibung', 'summary'],
  ['de', 'Sofortmaßnahmen', 'resolution'],
  ['de', 'Abstellmaßnahmen', 'actionItems'],
  ['it', 'Passi successivi', 'actionItems'],
  ['zh', '五、应急处置', 'resolution'],
  ['zh', '后续跟进事项', 'actionItems'],
  ['ja', '再発防止に向けた取り組み', 'actionItems'],
  ['ko', '재발 방지 방안', 'actionItems'],
  ['pt', 'Ações corretivas e preventivas', 'actionItems'],
  ['fr', 'Causes racines de la panne', 'rootCause'],
  ['de', 'Maßnahmen', 'actionItems'],
  ['it', 'Azioni correttive', 'actionItems'],
  ['zh', '三、改进措施', 'actionItems'],
  ['ja', '再発防止策', 'actionItems'],
  ['ko', '3. 근본 원인 분석', 'rootCause'],
  ['ko', '10. Action Items', 'actionItems'],
]

describe('nameHeading', () => {
  it.each(named)('[%s] %s → %s', (language, heading, sections) => {
    const name = nameHeading(heading, vocabulariesFor(language))
    expect(name.sections.map((section) => section.name).join(' ')).toBe(sections)
  })

  it.each([
    'Lessons learned',
    'The impact of caches on the summary of the root cause analysis in our team',
    'Monitoring',
    'Open questions',
    'Not doing',
    '2024-05-15 10:30',
    '',
  ])('names no section: %s', (heading) => {
    expect(nameHeading(heading, vocabulariesFor('en')).sections).toEqual([])
  })

  it.each([
    ['Tasks', 'tasks'],
    ['TODO:', 'tasks'],
    ['A list of tasks to address the issue', 'tasks'],
    ['Improvements/Fixes', 'improvements'],
    ['Areas for Improvement:', 'improvements'],
    ['Improvements/Tasks', 'actions'],
    ['Process improvements', null],
  ])('opens the list: %s → %s', (heading, list) => {
    expect(nameHeading(heading, vocabulariesFor('en')).list).toBe(list)
  })
})
