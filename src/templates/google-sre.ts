import { type Template, templateSection } from './template.ts'
import { TIMELINE } from './usual-parts.ts'

/** After the example postmortem of "Site Reliability Engineering" (O'Reilly 2016), appendix D: https://sre.google/sre-book/example-postmortem/ */
export const googleSre: Template = {
  name: 'google-sre',
  summary: 'The example of the book "Site Reliability Engineering": trigger, detection, lessons learned.',
  isOrdered: false,
  head: `- **Date:** {date}
- **Authors:** [authors]
- **Status:** [draft, in review or final]
- **Severity:** [severity]`,
  sections: [
    templateSection('Summary', '[Describe in a sentence or two what happened and for how long.]', {
      section: 'summary',
    }),
    templateSection('Impact', '[Describe who was affected and how, in numbers.]', { section: 'impact' }),
    templateSection('Root Causes', '[Explain what made the incident possible.]', {
      section: 'rootCause',
      aliases: ['Root Cause', 'Root Cause(s)'],
    }),
    templateSection('Trigger', '[Describe what set it off.]'),
    templateSection('Resolution', '[Explain how the service was restored.]', { section: 'resolution' }),
    templateSection('Detection', '[Explain how it was noticed, by which alert or by whom.]'),
    templateSection(
      'Action Items',
      `| Action Item | Type | Owner | Priority | Bug |
| --- | --- | --- | --- | --- |
| [Describe one change that keeps this from happening again] | prevent | [name] | P1 | |
| [Describe one change that finds it sooner] | detect | [name] | P2 | |`,
      { section: 'actionItems' },
    ),
    templateSection('Lessons Learned', ''),
    templateSection('What went well', '- [Describe what helped]', { level: 3 }),
    templateSection('What went wrong', '- [Describe what made it worse]', { level: 3 }),
    templateSection('Where we got lucky', '- [Describe what could have gone worse]', {
      level: 3,
      isRequired: false,
    }),
    TIMELINE,
    templateSection('Supporting information', '[Add links to dashboards, logs and documents.]', {
      isRequired: false,
    }),
  ],
}
