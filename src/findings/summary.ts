import type { Finding, Severity } from './finding.ts'

/** The numbers below a list of findings (contract, part 2). */
export interface FindingsSummary {
  readonly documents: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

/** The lowest severity at which a check fails. */
export type FailingLevel = 'error' | 'warning' | 'never'

/** Counts `findings`; `documents` is how many files were looked at, also those without a finding. */
export function summarise(findings: readonly Finding[], documents: number): FindingsSummary {
  return {
    documents,
    errors: count(findings, 'error'),
    warnings: count(findings, 'warning'),
    infos: count(findings, 'info'),
  }
}

/** True when a check with these findings fails. */
export function failsAt(findings: readonly Finding[], level: FailingLevel): boolean {
  if (level === 'never') return false
  return findings.some(
    ({ severity }) => severity === 'error' || (level === 'warning' && severity === 'warning'),
  )
}

/** The summary as a sentence without its full stop: `5 documents: 1 error, 2 warnings, 3 infos`; `0 documents: nothing was checked`. */
export function summaryWords(summary: FindingsSummary): string {
  if (summary.documents === 0 && summary.errors + summary.warnings + summary.infos === 0)
    return '0 documents: nothing was checked'
  return `${counted(summary.documents, 'document')}: ${severityWords(summary)}`
}

/** `1 error, 2 warnings, 3 infos`; `nothing to mend`. */
export function severityWords({ errors, warnings, infos }: FindingsSummary): string {
  const parts = [
    errors > 0 ? counted(errors, 'error') : null,
    warnings > 0 ? counted(warnings, 'warning') : null,
    infos > 0 ? counted(infos, 'info') : null,
  ].filter((part) => part !== null)
  return parts.length > 0 ? parts.join(', ') : 'nothing to mend'
}

/** `1 document`, `2 documents`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length
}
