import { type Template, templateSection } from './template.ts'

/** What the rules look for by default. */
export const fiveSections: Template = {
  name: 'five-sections',
  summary: 'Summary with impact, timeline, root cause, resolution, action items.',
  isOrdered: true,
  head: `- **Date:** {date}
- **Severity:** [severity]
- **Author:** [author]`,
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
    templateSection(
      'Timeline',
      `All times in UTC.

- 09:00 [Describe the change or event that started the incident]
- 09:10 [Describe how it was noticed, and by whom]
- 09:40 [Describe what ended it]`,
      { section: 'timeline' },
    ),
    templateSection(
      'Root Cause',
      '[Explain what made the incident possible: systems and processes, not people.]',
      { section: 'rootCause' },
    ),
    templateSection('Resolution', '[Explain how the service was restored.]', {
      section: 'resolution',
      isRequired: false,
    }),
    templateSection(
      'Action Items',
      `- [ ] [Describe one change that keeps this from happening again] (owner: [name], priority: P1)
- [ ] [Describe one change that finds it sooner] (owner: [name], priority: P2)`,
      { section: 'actionItems' },
    ),
  ],
}
