import { templateSection } from './template.ts'

// What several templates have word for word.

export const HEAD = `- **Date:** {date}
- **Severity:** [severity]
- **Author:** [author]`

export const TIMELINE = templateSection(
  'Timeline',
  `All times in UTC.

- 09:00 [Describe the change or event that started the incident]
- 09:10 [Describe how it was noticed, and by whom]
- 09:40 [Describe what ended it]`,
  { section: 'timeline' },
)

/** Action items as boxes to tick. */
export const CHECKLIST = `- [ ] [Describe one change that keeps this from happening again] (owner: [name], priority: P1)
- [ ] [Describe one change that finds it sooner] (owner: [name], priority: P2)`
