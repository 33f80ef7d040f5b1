import { type Template, templateSection } from './template.ts'
import { CHECKLIST, HEAD, TIMELINE } from './usual-parts.ts'

/** What the rules look for by default. */
export const fiveSections: Template = {
  name: 'five-sections',
  summary: 'Summary with impact, timeline, root cause, resolution, action items.',
  isOrdered: true,
  head: HEAD,
  sections: [
    templateSection(
      'Summary',
      '[Describe in two or three sentences what happened, for how long, and how it was noticed.]',
      { section: 'summary' },
    ),
    templateSection('Impact', '[Describe who was affected and how, in numbers.]', {
      section: 'impact',
      level: 3,
      isRequired: false,
    }),
    TIMELINE,
    templateSection(
      'Root Cause',
      '[Explain what made the incident possible: systems and processes, not people.]',
      { section: 'rootCause' },
    ),
    templateSection('Resolution', '[Explain how the service was restored.]', {
      section: 'resolution',
      isRequired: false,
    }),
    templateSection('Action Items', CHECKLIST, { section: 'actionItems' }),
  ],
}
