import { type Template, templateSection } from './template.ts'
import { CHECKLIST, TIMELINE } from './usual-parts.ts'

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
    TIMELINE,
    templateSection("How'd We Do?", '', { aliases: ['How did we do'] }),
    templateSection('What Went Well?', '- [Describe what helped]', { level: 3 }),
    templateSection("What Didn't Go So Well?", '- [Describe what made it worse]', { level: 3 }),
    templateSection('Action Items', CHECKLIST, { section: 'actionItems' }),
    templateSection('Messaging', '', { isRequired: false }),
    templateSection('Internal Email', '[Write what colleagues are told.]', { level: 3, isRequired: false }),
    templateSection('External Message', '[Write what customers are told.]', { level: 3, isRequired: false }),
  ],
}
