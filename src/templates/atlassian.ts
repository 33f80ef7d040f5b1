import { type Template, templateSection } from './template.ts'

/** After https://www.atlassian.com/incident-management/postmortem/templates. */
export const atlassian: Template = {
  name: 'atlassian',
  summary: "Atlassian's: lead-up, fault, detection, response, recovery, the five whys.",
  isOrdered: true,
  head: `- **Date:** {date}
- **Severity:** [severity]
- **Author:** [author]`,
  sections: [
    templateSection(
      'Incident summary',
      '[Describe in a few sentences what happened, why, and how bad it was.]',
      {
        section: 'summary',
      },
    ),
    templateSection('Leadup', '[Describe what led to the incident.]', { aliases: ['Lead-up', 'Lead up'] }),
    templateSection('Fault', '[Describe how the change that was made did not work as expected.]'),
    templateSection('Impact', '[Describe who was affected, how, and for how long, in numbers.]', {
      section: 'impact',
    }),
    templateSection('Detection', '[Explain when and how it was noticed, and how that could be sooner.]'),
    templateSection('Response', '[Describe who responded, when, and what they did.]'),
    templateSection('Recovery', '[Explain how the service was restored.]', { section: 'resolution' }),
    templateSection(
      'Timeline',
      `All times in UTC.

- 09:00 [Describe the change or event that started the incident]
- 09:10 [Describe how it was noticed, and by whom]
- 09:40 [Describe what ended it]`,
      { section: 'timeline' },
    ),
    templateSection(
      'Root cause identification: The Five Whys',
      `1. [Explain why it happened]
2. [Explain why that could happen]`,
      { aliases: ['Five whys', 'The Five Whys'], isRequired: false },
    ),
    templateSection('Root cause', '[Explain what has to change so that it does not happen again.]', {
      section: 'rootCause',
    }),
    templateSection('Backlog check', '[Say whether planned work would have prevented it.]', {
      isRequired: false,
    }),
    templateSection('Recurrence', '[Say whether this root cause has led to incidents before.]', {
      isRequired: false,
    }),
    templateSection('Lessons learned', '- [Describe what went well and what could have gone better]'),
    templateSection(
      'Corrective actions',
      `- [ ] [Describe one change that keeps this from happening again] (owner: [name], priority: P1)
- [ ] [Describe one change that finds it sooner] (owner: [name], priority: P2)`,
      { section: 'actionItems' },
    ),
  ],
}
