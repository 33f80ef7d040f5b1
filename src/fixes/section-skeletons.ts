import type { Finding } from '../findings/finding.ts'
import type { Postmortem } from '../postmortem/postmortem.ts'
import { headingAskedFor } from '../rules/required-section.ts'
import { type BoundSection, bindTemplate } from '../templates/bind.ts'
import { fiveSections } from '../templates/five-sections.ts'
import { chosenTemplate, type TemplateSetting } from '../templates/registry.ts'
import type { TemplateSection } from '../templates/template.ts'
import type { Mend } from './mend.ts'

/** A section to be put in: the ways to do so, the best one first. */
export interface Skeleton {
  readonly section: TemplateSection
  readonly ways: readonly Mend[]
}

/**
 * The sections that findings ask for, with what the template says below their headings, each before the one it is to stand
 * before. None for documents without headings of Markdown, and for those in another language than the template.
 */
export function sectionSkeletons(
  postmortem: Postmortem,
  findings: readonly Finding[],
  setting: TemplateSetting,
): readonly Skeleton[] {
  const chosen = chosenTemplate(setting)
  const asked = new Set(findings.map(headingAskedFor))
  const level = levelOfSections(postmortem)
  if (asked.size === 0 || level === null || (chosen === null && postmortem.language !== 'en')) return []
  const bound = bindTemplate(chosen ?? fiveSections, postmortem)
  return bound.flatMap(({ section, line }, index) => {
    if (line !== null || !asked.has(section.heading)) return []
    const next = bound.slice(index + 1).find((one) => isAtLevel(one, postmortem, level))
    const ways = bodiesOf(section).map((body) => {
      const text = `${'#'.repeat(level)} ${section.heading}${body === '' ? '' : `\n\n${body}`}`
      return mendOf(postmortem, section, text, next?.line ?? null)
    })
    return [{ section, ways }]
  })
}

/** The level of the headings under which sections stand, 1 to 6; null where they are no headings of Markdown. */
function levelOfSections({ headings }: Postmortem): number | null {
  const levels = headings.flatMap(({ section, level }) => (section === null ? [] : (level ?? [])))
  return levels.length === 0 ? null : Math.min(...levels)
}

function isAtLevel({ line }: BoundSection, { headings }: Postmortem, level: number): boolean {
  return line !== null && headings.some((heading) => heading.line === line && heading.level === level)
}

/** Where the body of a template would be taken for facts (times, items), a comment with its words stands in. */
function bodiesOf({ body }: TemplateSection): readonly string[] {
  const words = /\[([^\]]{3,})\]/.exec(body)?.[1] ?? 'To be written.'
  return [...new Set([body, `<!-- ${words} -->`])]
}

function mendOf(
  { path, lines }: Postmortem,
  { heading }: TemplateSection,
  text: string,
  before: number | null,
): Mend {
  const mend = {
    path,
    rule: 'required-section',
    what: `A section “${heading}” is put in, to be filled in.`,
  } as const
  if (before !== null) {
    const gap = (lines[before - 2] ?? '').trim() === '' ? '' : '\n'
    const place = { line: before, column: 1, endLine: before, endColumn: 1 }
    return { ...mend, place, replacement: `${gap}${text}\n\n` }
  }
  const line = Math.max(1, lines.findLastIndex((one) => one.trim() !== '') + 1)
  const column = (lines[line - 1] ?? '').length + 1
  return { ...mend, place: { line, column, endLine: line, endColumn: column }, replacement: `\n\n${text}` }
}
