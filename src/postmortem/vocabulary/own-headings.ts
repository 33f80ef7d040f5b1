import { SECTION_NAMES, type SectionName } from '../postmortem.ts'
import { normaliseHeading } from './normalise.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Headings, as written, by the section they name. */
export type SectionHeadings = Readonly<Partial<Record<SectionName, readonly string[]>>>

/** A vocabulary that knows nothing but a team's own headings, of the shape of `like`. */
export function ownHeadings(headings: SectionHeadings, like: Vocabulary): Vocabulary {
  const sections = Object.fromEntries(
    SECTION_NAMES.map((name) => [
      name,
      {
        names: (headings[name] ?? []).map(normaliseHeading).filter((words) => words !== ''),
        substitutes: [],
      },
    ]),
  ) as unknown as Vocabulary['sections']
  return { ...withoutWords(like), sections }
}

/** The same with every list empty and every value by a word taken out. */
function withoutWords<T>(value: T): T {
  if (Array.isArray(value)) return [] as unknown as T
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([, inner]) => typeof inner === 'object')
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutWords(inner)])) as T
}
