import type { Postmortem } from '../postmortem/postmortem.ts'
import { shortHash, wordsOf } from './words.ts'

/** What incident a document is about, by its title and day, for finding it again under another path; null when it says neither. */
export function incidentOf({
  title,
  incidentDate,
}: Pick<Postmortem, 'title' | 'incidentDate'>): string | null {
  if (title === null && incidentDate === null) return null
  return shortHash(JSON.stringify([wordsOf(title ?? ''), incidentDate]))
}
