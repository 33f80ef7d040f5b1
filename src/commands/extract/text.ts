import { counted } from '../../findings/summary.ts'
import type { ActionItem, Postmortem } from '../../postmortem/postmortem.ts'
import { logLine } from '../../safe-text/log-line.ts'
import type { Explanation, Extraction } from '../extract.ts'
import { incidentFacts, itemFacts, missingSections, sectionPlaces } from './facts.ts'

/** For terminals: one block per postmortem. */
export function extractionText({
  postmortems,
  explanations,
}: Pick<Extraction, 'postmortems' | 'explanations'>): string {
  const blocks = postmortems.map((postmortem) => block(postmortem).join('\n'))
  const reasons = (explanations ?? []).map((explanation) => decisions(explanation).join('\n'))
  const items = postmortems.flatMap(({ actionItems }) => actionItems)
  const apart = items.filter(({ selected }) => !selected).length
  const summary = `${counted(postmortems.length, 'document')}, ${counted(items.length, 'action item')}${apart > 0 ? ` (${apart} for no issue)` : ''}.`
  return `${[...blocks, ...reasons, summary].join('\n\n')}\n`
}

function block(postmortem: Postmortem): string[] {
  const { path, title, isPostmortem, timeline, actionItems } = postmortem
  if (!isPostmortem) return [logLine(path), '  not a postmortem']
  const missing = missingSections(postmortem)
  return [
    logLine(path),
    `  ${title === null ? 'no title' : logLine(title)} (${incidentFacts(postmortem)})`,
    `  sections: ${sectionPlaces(postmortem).join(', ') || 'none'}${missing.length > 0 ? `; missing: ${missing.join(', ')}` : ''}`,
    `  timeline: ${counted(timeline.length, 'line')}`,
    `  action items: ${actionItems.length}`,
    ...actionItems.flatMap(itemLines),
  ]
}

function itemLines(item: ActionItem): string[] {
  const facts = itemFacts(item).map(logLine).join(', ')
  const start = `${String(item.line).padStart(6)}  [${item.done ? 'x' : ' '}] `
  return [start + logLine(item.text), ...(facts === '' ? [] : [`${' '.repeat(start.length)}${facts}`])]
}

function decisions({ path, facts, decisions: made }: Explanation): string[] {
  return [
    `${logLine(path)}, line by line`,
    ...facts.map((fact) => `${' '.repeat(9)}  ${logLine(fact)}`),
    ...made.map(({ line, endLine, role, why }) => {
      const place = endLine > line ? `${line}–${endLine}` : String(line)
      return `${place.padStart(9)}  ${role.padEnd(12)} ${logLine(why)}`.trimEnd()
    }),
  ]
}
