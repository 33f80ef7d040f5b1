import { type Template, templateSection } from './template.ts'

/** After PagerDuty/postmortem-docs, docs/resources/post_mortem_template.md. */
export const pagerDuty: Template = {
  name: 'pagerduty',
  summary: "PagerDuty's: overview, what happened, contributing factors, how we did, messaging.",
  isOrdered: true,
  head: `- **Date:** {date}
- **Post-Mortem Owner:** [name]
- **Severity:** [severity]`,
  sections: [
    templateSection('Overview', '[Describe in two or three sentences what happened and what ended it.]', {
      section: 'summary',
    }),
    templateSection('What Happened', '[Describe in a paragraph the course of the incident.]'),
    templateSection('Contributing Factors', '[Explain what made the incident possible.]', {
      section: 'rootCause',
      aliases: ['Root Cause', 'Root Causes'],
    }),
    templateSection('Resolution', '[Explain how the service was restored.]', { section: 'resolution' }),
    templateSection('Impact', '[Describe who was affected, how, and for how long, in numbers.]', {
      section: 'impact',
    }),
    templateSection('Responders', '- [name], [role]'),
    templateSection(
      'Timeline',
      `All times in UTC.

- 09:00 [Describe the change or event that started the incident]
- 09:10 [Describe how it was noticed, and by whom]
- 09:40 [Describe what ended it]`,
      { section: 'timeline' },
    ),
    templateSection("How'd We Do?", '', { aliases: ['How did we do'] }),
    templateSection('What Went Well?', '- [Describe what helped]', { level: 3 }),
    templateSection("What Didn't Go So Well?", '- [Describe what made it worse]', { level: 3 }),
    templateSection(
      'Action Items',
      `- [ ] [Describe one change that keeps this from happening again] (owner: [name], priority: P1)
- [ ] [Describe one change that finds it sooner] (owner: [name], priority: P2)`,
      { section: 'actionItems' },
    ),
    templateSection('Messaging', '', { isRequired: false }),
    templateSection('Internal Email', '[Write what colleagues are told.]', { level: 3, isRequired: false }),
    templateSection('External Message', '[Write what customers are told.]', { level: 3, isRequired: false }),
  ],
}
