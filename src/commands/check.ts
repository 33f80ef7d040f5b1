import type { CalendarDate } from '../calendar/date.ts'
import type { Config } from '../config/config.ts'
import type { DocumentFile } from '../files/document-file.ts'
import type { Finding } from '../findings/finding.ts'
import type { Postmortem } from '../postmortem/postmortem.ts'
import { readDocuments } from './read-documents.ts'

export interface CheckInput {
  readonly documents: readonly DocumentFile[]
  readonly config: Config
  readonly today: CalendarDate
  /** Base address of the documentation, without a final slash, or null when findings are to carry no address. */
  readonly docsUrl: string | null
}

export interface CheckSummary {
  readonly documents: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

export interface CheckOutcome {
  readonly postmortems: readonly Postmortem[]
  /** Sorted by path, place, rule. */
  readonly findings: readonly Finding[]
  readonly summary: CheckSummary
}

/** Validates documents. Pure; a document that could not be read becomes a finding. */
export function checkDocuments({ documents, config }: CheckInput): CheckOutcome {
  const { postmortems } = readDocuments(documents, config)
  const findings: readonly Finding[] = []
  return { postmortems, findings, summary: summarise(documents.length, findings) }
}

function summarise(documents: number, findings: readonly Finding[]): CheckSummary {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length
  return { documents, errors: count('error'), warnings: count('warning'), infos: count('info') }
}
