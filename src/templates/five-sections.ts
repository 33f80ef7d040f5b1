import type { Template } from './template.ts'

/** Summary with impact, timeline, root cause, resolution, action items: what the rules look for by default. */
export const fiveSections: Template = {
  write: ({ title, date }) => `# ${title}

- **Date:** ${date}
- **Severity:** [severity]
- **Author:** [author]

## Summary

[Describe in two or three sentences what happened, for how long, and how it was noticed.]

### Impact

[Describe who was affected and how, in numbers.]

## Timeline

All times in UTC.

- 09:00 [Describe the change or event that started the incident]
- 09:10 [Describe how it was noticed, and by whom]
- 09:40 [Describe what ended it]

## Root Cause

[Explain what made the incident possible: systems and processes, not people.]

## Resolution

[Explain how the service was restored.]

## Action Items

- [ ] [Describe one change that keeps this from happening again] (owner: [name], priority: P1)
- [ ] [Describe one change that finds it sooner] (owner: [name], priority: P2)
`,
}
