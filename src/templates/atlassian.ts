import { type Template, templateSection } from './template.ts'
import { CHECKLIST, HEAD, TIMELINE } from './usual-parts.ts'

/** After https://www.atlassian.com/incident-management/postmortem/templates. */
export const atlassian: Template = {
  name: 'atlassian',
  summary: "Atlassian's: lead-up, fault, detection, response, recovery, the five whys.",
  isOrdered: true,
  head: HEAD,
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
    TIMELINE,
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
    templateSection('Corrective actions', CHECKLIST, { section: 'actionItems' }),
  ],
}
