import type { ActionItem, Postmortem } from '../../postmortem/postmortem.ts'
import { markdownText } from '../../safe-text/safe-text.ts'
import type { Explanation, Extraction } from '../extract.ts'
import { incidentFacts, itemFacts, missingSections, sectionPlaces } from './facts.ts'

/** For pull requests and pages: one section per postmortem, action items as a task list. */
export function extractionMarkdown({
  postmortems,
  explanations,
}: Pick<Extraction, 'postmortems' | 'explanations'>): string {
  const blocks = [...postmortems.map(block), ...(explanations ?? []).map(decisions)]
  return `${blocks.length === 0 ? 'No documents.' : blocks.join('\n\n')}\n`
}

function block(postmortem: Postmortem): string {
  const { path, title, isPostmortem, timeline, actionItems } = postmortem
  if (!isPostmortem) return `## ${markdownText(path)}\n\nNot a postmortem.`
  const missing = missingSections(postmortem)
  const facts = [
    `- Document: ${markdownText(path)}`,
    `- Incident: ${markdownText(incidentFacts(postmortem))}`,
    `- Sections: ${sectionPlaces(postmortem).join(', ') || 'none'}${missing.length > 0 ? `; missing: ${missing.join(', ')}` : ''}`,
    `- Timeline: ${timeline.length} lines`,
  ]
  const items = actionItems.length === 0 ? 'No action items.' : actionItems.map(itemLine).join('\n')
  return [`## ${title === null ? 'No title' : markdownText(title)}`, facts.join('\n'), items].join('\n\n')
}

function itemLine(item: ActionItem): string {
  const facts = [`line ${item.line}`, ...itemFacts(item)].map(markdownText).join(', ')
  return `- [${item.done ? 'x' : ' '}] ${markdownText(item.text)} (${facts})`
}

function decisions({ path, facts, decisions: made }: Explanation): string {
  const rows = made.map(({ line, endLine, role, why }) => {
    const place = endLine > line ? `${line}–${endLine}` : String(line)
    return `| ${place} | ${role} | ${markdownText(why)} |`
  })
  return [
    `### ${markdownText(path)}, line by line`,
    ...(facts.length > 0 ? [facts.map((fact) => `- ${markdownText(fact)}`).join('\n')] : []),
    ['| lines | taken for | why |', '|---|---|---|', ...rows].join('\n'),
  ].join('\n\n')
}
