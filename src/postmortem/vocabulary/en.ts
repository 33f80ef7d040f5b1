import { EN_SENTENCES } from './en-sentences.ts'
import type { Vocabulary } from './vocabulary.ts'

// The names come from the templates in wide use (Google's SRE book, Atlassian, PagerDuty, Etsy, the five-part brief of
// Holberton and ALX) and from the ways in which people vary them.
export const EN: Vocabulary = {
  language: 'en',
  commonWords: ['the', 'and', 'of', 'to', 'was', 'is', 'for', 'with', 'that', 'were', 'this', 'from', 'by', 'on'],
  articles: ['the', 'our', 'a', 'an', 'some', 'of', 'for', 'these', 'needed', 'required', 'and', 'list'],
  fillers: [
    'the', 'a', 'an', 'of', 'for', 'in', 'on', 'to', 'and', 'our', 'this', 'that', 'its', 'these', 'by', 'from', 'or', 'we',
    'incident', 'outage', 'issue', 'issues', 'event', 'events', 'problem', 'failure', 'disruption', 'scope', 'service',
    'details', 'detailed', 'full', 'brief', 'short', 'initial', 'final', 'overall', 'high', 'level', 'section', 'summary',
    'must', 'contain', 'all', 'times', 'utc', 'list', 'analysis', 'report', 'postmortem', 'description', 'technical',
    'production', 'system', 'user', 'users', 'customer', 'customers', 'taken', 'process', 'steps', 'future', 'release',
    'proposed', 'planned', 'recommended', 'suggested', 'potential', 'possible', 'key', 'main', 'evaluation',
  ],
  sections: {
    summary: {
      names: [
        'summary', 'executive summary', 'issue summary', 'incident summary', 'outage summary', 'problem summary',
        'overview', 'tl dr', 'tldr', 'abstract', 'synopsis', 'problem statement', 'summary of the incident',
        'issue overview', 'incident overview', 'incident description', 'issue description', 'problem description',
      ],
      substitutes: ['what happened', 'description', 'background', 'introduction', 'problem', 'context', 'the incident', 'the problem', 'the issue', 'at a glance'],
    },
    impact: {
      names: ['impact', 'impacts', 'user impact', 'customer impact', 'business impact', 'what was the impact', 'impact assessment', 'scope of impact'],
      substitutes: ['affected users', 'affected services', 'affected systems', 'consequences', 'effects', 'blast radius', 'damage', 'symptoms'],
    },
    timeline: {
      names: [
        'timeline', 'timelines', 'time line', 'chronology', 'sequence of events', 'chain of events', 'order of events',
        'timeline of events', 'incident timeline', 'event timeline', 'log of events', 'chronological events', 'course of events',
      ],
      substitutes: ['events', 'event log', 'incident log', 'history', 'what happened when'],
    },
    rootCause: {
      names: [
        'root cause', 'root causes', 'root cause analysis', 'rca', 'cause', 'causes', 'underlying cause', 'cause analysis',
        'analysis of causes', 'what was the root cause', 'what caused', 'cause of', 'the cause', 'causal analysis', 'rootcause',
      ],
      substitutes: [
        'contributing factors', 'contributing causes', 'what went wrong', '5 whys', 'five whys', 'why did it happen',
        'why did this happen', 'why it happened', 'technical cause', 'proximate cause', 'diagnosis', 'problem analysis', 'analysis', 'reason', 'reasons', 'trigger', 'fault', 'faults', 'investigation',
      ],
    },
    resolution: {
      names: [
        'resolution', 'resolutions', 'fix', 'fixes', 'the fix', 'solution', 'solutions', 'how it was resolved', 'how was it resolved',
        'how it was fixed', 'how we fixed it', 'how did we fix it', 'resolution steps', 'to resolve', 'to fix', 'to resolve this', 'to fix this', 'to solve this',
        'to resolve this issue', 'to resolve the issue', 'to fix the issue', 'to fix this issue', 'how the incident was resolved', 'how the issue was resolved', 'how the issue was fixed', 'how was the issue resolved',
        'details of fix', 'details of the fix',
      ],
      substitutes: [
        'recovery', 'restoration', 'remediation', 'mitigation', 'mitigations', 'response', 'workaround', 'hotfix', 'repair',
        'debugging process', 'debugging', 'troubleshooting', 'actions taken', 'steps taken', 'immediate actions', 'maintenance process', 'maintaince process', 'immediate response',
      ],
    },
    actionItems: {
      names: [
        'action items', 'action item', 'actions', 'action plan', 'action points', 'actions to take', 'actions items', 'actionable items', 'actionables',
        'follow up actions', 'follow up items', 'follow up tasks', 'follow up work', 'followup actions', 'followup items', 'followups', 'follow ups',
        'corrective actions', 'corrective action', 'corrective measures', 'corrective and preventative measures', 'corrective and preventive measures',
        'corrective and preventative actions', 'corrective and preventive actions', 'corrective preventative measures', 'corrective preventive measures',
        'corrective and preventative', 'corrective and preventive', 'corrective steps', 'corrections and prevention', 'corrections',
        'preventive measures', 'preventative measures', 'preventive actions', 'preventative actions', 'preventive steps', 'preventative steps', 'preventive and corrective measures', 'preventative and corrective measures',
        'prevention', 'prevention measures', 'prevention plan', 'prevention steps', 'prevention strategies', 'preventions', 'preventatives', 'preventives', 'mitigation and prevention',
        'prevention and mitigation', 'prevention and improvement', 'preventing recurrence', 'preventing future', 'how to prevent', 'how do we prevent', 'how will we prevent', 'how we will prevent', 'how can we prevent', 'to prevent recurrence',
        'next steps', 'next actions', 'remediation items', 'remediation plan', 'remediation actions', 'remediation steps', 'remediation and prevention', 'remedial actions', 'mitigation plan', 'mitigation strategies',
        'improvement plan', 'improvement actions', 'improvement items', 'proposal improvements', 'proposed improvements', 'improvement proposals', 'measures', 'measures taken', 'countermeasures', 'counter measures',
        'todo', 'todos', 'to do', 'to dos', 'tasks', 'task list', 'work items', 'what we are doing', 'what are we doing', 'what we will do', 'what will we do',
        'long term fix', 'long term fixes', 'long term solutions', 'permanent fixes', 'steps to prevent', 'capa', 'avoiding recurrence', 'recurrence prevention',
      ],
      substitutes: [
        'follow up', 'followup', 'looking forward', 'moving forward', 'going forward', 'way forward', 'the way forward', 'future work', 'future plans', 'future prevention', 'whats next', 'what next', 'what is next', 'recommendations', 'recommendation', 'recommended actions',
        'plan', 'plans', 'changes', 'planned changes', 'long term changes', 'remediation', 'remediations', 'mitigation', 'mitigations', 'safeguards', 'commitments', 'future steps', 'future actions', 'open items', 'tickets', 'improvements', 'improvement', 'areas for improvement', 'areas of improvement',
        'best practices', 'learnings and actions', 'what can be improved', 'how to avoid', 'what did we change', 'prevention and lessons learned', 'hardening',
      ],
    },
  },
  others: [
    'lessons learned', 'lessons learnt', 'lesson learned', 'lesson learnt', 'lessons', 'learnings', 'what we learned', 'what we learnt', 'what did we learn', 'key learnings',
    'takeaways', 'key takeaways', 'key takeaway', 'takeaway', 'conclusion', 'conclusions', 'closing', 'closing remarks', 'closing thoughts', 'closing notes', 'closing note', 'final note', 'final notes',
    'final thoughts', 'final remarks', 'final words', 'in conclusion', 'references', 'reference', 'links', 'related links', 'related documents', 'related documentation', 'related incidents', 'related files', 'related files changed',
    'resources', 'appendix', 'appendices', 'supporting information', 'supporting material', 'supporting materials', 'supporting documents', 'glossary', 'authors', 'author', 'written by', 'prepared by', 'attendees', 'participants',
    'contributors', 'people involved', 'responders', 'status', 'date', 'dates', 'metadata', 'metrics', 'key metrics', 'stats', 'statistics', 'detection', 'how was it detected', 'response', 'communication', 'communications', 'escalation',
    'what went well', 'what went right', 'what worked', 'what worked well', 'what went wrong', 'what went poorly', 'what didnt go well', 'what did not go well', 'what didnt work', 'what could have gone better', 'where we got lucky', 'where did we get lucky', 'what was lucky', 'went well',
    'technical details', 'technical elements', 'technical background', 'background', 'background context', 'faq', 'frequently asked questions', 'acknowledgements', 'acknowledgments', 'acknowledgement', 'thanks', 'signature',
    'approval', 'approvals', 'sign off', 'reviewers', 'review', 'revision history', 'changelog', 'change log', 'screenshots', 'screenshot', 'diagram', 'diagrams', 'images', 'attachments', 'notes', 'note', 'additional notes', 'additional information',
    'humor', 'humour', 'humorous note', 'fun fact', 'fun facts', 'joke', 'engaging elements', 'visual enhancement', 'visuals', 'repository details', 'repository', 'repo', 'requirements', 'logs', 'log', 'evidence', 'disclosure', 'disclosures', 'third party disclosures', 'duration',
    'duration of the outage', 'contact', 'contacts', 'contact information', 'about', 'about the author', 'disclaimer', 'table of contents', 'contents', 'agenda', 'trigger', 'severity', 'tags', 'contributing factors', 'follow up meeting', 'sources', 'credits', 'license', 'ps', 'p s', 'epilogue', 'outcome', 'outcomes', 'reflection', 'reflections', 'critical decisions', 'recurrence', 'backlog check', 'glossary of terms', 'exercises', 'post incident review', 'apology', 'infrastructure', 'tldr',
  ],
  resolving: ['the issue was resolved', 'the issue was fixed', 'the issue was solved', 'the problem was resolved', 'the problem was fixed', 'the problem was solved', 'the incident was resolved', 'the outage was resolved', 'it was resolved', 'it was fixed', 'to resolve', 'to fix', 'to solve', 'to address', 'we resolved', 'we fixed', 'the resolution', 'the fix'],
  tasks: [
    'tasks', 'task', 'task list', 'list of tasks', 'a list of tasks', 'todo', 'todos', 'to do', 'to dos', 'todo list', 'to do list', 'tasks list', 'tasks to do', 'specific tasks', 'tasks to address', 'tasks to address the issue',
    'tasks to address issue', 'tasks to be done', 'tasks to complete', 'tasks to fix', 'task to address', 'list of tasks to address', 'a list of tasks to address the issue', 'detailed tasks', 'actionable tasks', 'action tasks', 'task breakdown', 'tasks assigned', 'tasks to implement', 'concrete tasks', 'tasks for the future', 'following tasks',
  ],
  improvements: [
    'improvements', 'improvement', 'areas for improvement', 'areas of improvement', 'area for improvement', 'areas to improve', 'things to improve', 'what can be improved', 'what could be improved', 'things that can be improved', 'things that could be improved',
    'improvements fixes', 'improvements and fixes', 'fixes and improvements', 'improvements needed', 'broad improvements', 'general improvements', 'improvements to be made', 'points of improvement', 'points for improvement', 'improvement areas', 'what are the things that can be improved', 'broad measures', 'what can be improved or fixed', 'things to be improved', 'improvement suggestions', 'room for improvement', 'improvement opportunities', 'opportunities for improvement', 'possible improvements',
  ],
  columns: {
    action: ['action', 'actions', 'action item', 'action items', 'task', 'tasks', 'item', 'items', 'todo', 'description', 'measure', 'improvement', 'what', 'follow up', 'corrective action', 'work item', 'remediation', 'recommendation', 'summary', 'title', 'details', 'activity', 'step', 'issue', 'ticket title', 'prevention', 'fix'],
    owner: ['owner', 'owners', 'assignee', 'assigned to', 'assigned', 'responsible', 'responsibility', 'who', 'dri', 'lead', 'team', 'responsible party', 'responsible team', 'person', 'action owner', 'poc', 'point of contact', 'responsible person'],
    due: ['due', 'due date', 'deadline', 'target date', 'eta', 'by when', 'when', 'target', 'date', 'timeline', 'due by', 'completion date', 'timeframe', 'target completion', 'end date', 'expected completion'],
    priority: ['priority', 'prio', 'p', 'severity', 'urgency', 'importance'],
    status: ['status', 'state', 'done', 'progress', 'completed', 'complete'],
    reference: ['ticket', 'tickets', 'tracking', 'link', 'links', 'issue', 'issue link', 'jira', 'bug', 'reference', 'pr', 'tracking issue', 'github issue', 'story', 'bug ticket', 'tracker', 'url', 'tracking bug', 'gh issue', 'ref'],
    kind: ['type', 'category', 'kind', 'class', 'area'],
    time: ['time', 'times', 'timestamp', 'date', 'date time', 'time utc', 'when', 'date and time', 'hour', 'date utc'],
    event: ['event', 'events', 'description', 'what happened', 'details', 'action', 'activity', 'note', 'notes', 'message', 'entry'],
  },
  labels: {
    task: ['task', 'action', 'action item', 'item', 'todo', 'measure', 'description', 'what', 'step', 'improvement'],
    owner: ['owner', 'owners', 'assignee', 'assigned to', 'assigned', 'responsible', 'responsible party', 'responsible team', 'responsibility', 'lead', 'dri', 'who', 'action owner', 'team'],
    due: ['due', 'due date', 'deadline', 'eta', 'target date', 'by', 'target', 'timeline', 'by when', 'when', 'timeframe', 'completion date', 'expected completion', 'target completion'],
    priority: ['priority', 'prio', 'urgency'],
    status: ['status', 'state', 'progress'],
    reference: ['ticket', 'issue', 'tracking', 'link', 'jira', 'pr', 'bug', 'tracked in', 'tracking issue', 'see'],
    kind: ['type', 'category', 'kind'],
    note: ['note', 'notes', 'why', 'rationale', 'reason', 'benefit', 'goal', 'outcome', 'expected outcome', 'impact', 'success criteria', 'details', 'verification', 'effort', 'acceptance criteria', 'purpose', 'objective', 'expected result'],
  },
  incidentWords: ['postmortem', 'post mortem', 'incident', 'outage', 'downtime', 'disruption', 'degradation', 'failure', 'retrospective', 'retro', 'rca', 'root cause', 'interruption', 'postmorten', 'crash', 'vulnerability', 'exploit', 'breach', 'halt', 'unavailable', 'disclosure', 'ipostmortem', 'down'],
  sentences: EN_SENTENCES,
}
