import type { CalendarDate } from '../calendar/date.ts'
import type { Config } from '../config/config.ts'
import type { Documents } from '../files/document-file.ts'
import type { Finding } from '../findings/finding.ts'
import { sortFindings } from '../findings/order.ts'
import { type FindingsSummary, summarise } from '../findings/summary.ts'
import { checkDocument, documentProblemFinding } from '../rules/check.ts'
import { readDocuments } from './read-documents.ts'

export interface CheckInput {
  readonly documents: Documents
  readonly config: Config
  readonly today: CalendarDate
  /** The address of the folder `docs`, without a final slash; null when findings are to carry no address. */
  readonly docsUrl: string | null
}

export interface CheckOutcome {
  /** Sorted by path, place, rule. */
  readonly findings: readonly Finding[]
  readonly summary: FindingsSummary
}

/**
 * Validates documents. Pure; a document that could not be read becomes a finding of `unreadable-document`. One document at
 * a time: what was understood of it is not kept, for there may be ten thousand of them.
 */
export function checkDocuments({ documents, config, today, docsUrl }: CheckInput): CheckOutcome {
  const context = { today, config, docsUrl }
  const told: Finding[] = []
  for (const document of documents) {
    const { postmortems, unreadable } = readDocuments([document], config)
    for (const { path, problem } of unreadable) {
      const finding = documentProblemFinding(path, problem, context)
      if (finding !== null) told.push(finding)
    }
    told.push(...checkDocument(postmortems, context))
  }
  const findings = sortFindings(told)
  return { findings, summary: summarise(findings, documents.length) }
}
