import type { CalendarDate } from '../calendar/date.ts'
import type { Config } from '../config/config.ts'
import type { DocumentFile } from '../files/document-file.ts'
import type { Finding } from '../findings/finding.ts'
import { sortFindings } from '../findings/order.ts'
import { type FindingsSummary, summarise } from '../findings/summary.ts'
import type { Postmortem } from '../postmortem/postmortem.ts'
import { checkPostmortem, documentProblemFinding } from '../rules/check.ts'
import { readDocuments } from './read-documents.ts'

export interface CheckInput {
  readonly documents: readonly DocumentFile[]
  readonly config: Config
  readonly today: CalendarDate
  /** The address of the folder `docs`, without a final slash; null when findings are to carry no address. */
  readonly docsUrl: string | null
}

export interface CheckOutcome {
  readonly postmortems: readonly Postmortem[]
  /** Sorted by path, place, rule. */
  readonly findings: readonly Finding[]
  readonly summary: FindingsSummary
}

/** Validates documents. Pure; a document that could not be read becomes a finding of `unreadable-document`. */
export function checkDocuments({ documents, config, today, docsUrl }: CheckInput): CheckOutcome {
  const { postmortems, unreadable } = readDocuments(documents, config)
  const context = { today, config, docsUrl }
  const findings = sortFindings([
    ...unreadable
      .map(({ path, problem }) => documentProblemFinding(path, problem, context))
      .filter((one) => one !== null),
    ...postmortems.flatMap((postmortem) => checkPostmortem(postmortem, context)),
  ])
  return { postmortems, findings, summary: summarise(findings, documents.length) }
}
