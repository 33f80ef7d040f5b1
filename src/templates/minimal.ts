import { type Template, templateSection } from './template.ts'

/** For small incidents: what nobody should leave out. */
export const minimal: Template = {
  name: 'minimal',
  summary: 'Summary, root cause, action items.',
  isOrdered: true,
  head: `- **Date:** {date}
- **Severity:** [severity]`,
  sections: [
    templateSection('Summary', '[Describe what happened, to whom, for how long, and what ended it.]', {
      section: 'summary',
    }),
    templateSection('Root Cause', '[Explain what made the incident possible.]', { section: 'rootCause' }),
    templateSection(
      'Action Items',
      '- [ ] [Describe one change that keeps this from happening again] (owner: [name], priority: P1)',
      { section: 'actionItems' },
    ),
  ],
}
