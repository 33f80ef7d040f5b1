import type { Config } from '../config/config.ts'
import { type Documents, isUnreadable } from '../files/document-file.ts'
import type { Finding } from '../findings/finding.ts'
import type { Mend } from '../fixes/mend.ts'
import { planMends } from '../fixes/plan-mends.ts'
import type { Postmortem } from '../postmortem/postmortem.ts'
import { groupBy } from '../sync/group-by.ts'
import { readDocuments } from './read-documents.ts'

/** A document that can be mended. */
export interface Mending {
  readonly path: string
  /** As it was read. */
  readonly text: string
  /** At least one, by place. */
  readonly mends: readonly Mend[]
}

export interface FixInput {
  readonly documents: Documents
  readonly config: Config
  /** What a check of these documents found. */
  readonly findings: readonly Finding[]
}

/** What can be mended in documents, one after the other; those that are not judged, being too old, are left alone. */
export function* planFixes({ documents, config, findings }: FixInput): Iterable<Mending> {
  const byPath = groupBy(findings, ({ path }) => path)
  for (const document of documents) {
    if (isUnreadable(document)) continue
    const { path, text } = document
    const read = (one: typeof document): readonly Postmortem[] => readDocuments([one], config).postmortems
    if (read(document).some(({ incidentDate }) => isBefore(incidentDate, config.check.since))) continue
    const { template } = config
    const mends = planMends({ path, text, findings: byPath.get(path) ?? [], template, read })
    if (mends.length > 0) yield { path, text, mends }
  }
}

function isBefore(date: string | null, since: string | null): boolean {
  return since !== null && date !== null && date < since
}
