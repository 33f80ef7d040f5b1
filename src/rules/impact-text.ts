import type { Postmortem, Section } from '../postmortem/postmortem.ts'

export interface ImpactText {
  readonly section: Section
  /** What the sections for impact and summary say, headings included. */
  readonly text: string
}

/** What a postmortem tells of its impact; null where no section for it stands there, or nothing in it: told elsewhere. */
export function impactText({ isPostmortem, sections, lines }: Postmortem): ImpactText | null {
  const { impact, summary } = sections
  if (!isPostmortem || impact === null || impact.isEmpty) return null
  const of = (section: Section): readonly string[] => lines.slice(section.startLine - 1, section.endLine)
  return { section: impact, text: [...of(impact), ...(summary === null ? [] : of(summary))].join('\n') }
}
