import type { Postmortem } from '../postmortem/postmortem.ts'
import { normaliseHeading } from '../postmortem/vocabulary/normalise.ts'
import { namesOf } from './bind.ts'
import type { Template } from './template.ts'

/** Of a template's headings so many have to stand in a document. */
const LEAST_SHARE = 0.6

/**
 * The template a document was written by, told by its headings in so many words; null when it follows none. Of several the
 * one that explains most headings, then the one of which least is missing.
 */
export function recogniseTemplate(
  { headings }: Pick<Postmortem, 'headings'>,
  templates: readonly Template[],
): Template | null {
  const written = new Set(headings.map(({ text }) => normaliseHeading(text)))
  const ranked = templates
    .map((template) => {
      const found = template.sections.filter((section) => namesOf(section).some((name) => written.has(name)))
      return { template, found: found.length, share: found.length / template.sections.length }
    })
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.found - a.found || b.share - a.share)
  return ranked[0]?.template ?? null
}
