import { type Finding, SEVERITIES, type Severity } from './finding.ts'

/**
 * Sorted by path, place, rule, message, each finding once (a file with several incidents tells some of them once per
 * incident). Independent of the order in which they came and of the locale.
 */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings]
    .sort(compareFindings)
    .filter((finding, index, all) => index === 0 || compareFindings(finding, all[index - 1] ?? finding) !== 0)
}

/** A document's findings; the worst severity among them. */
export interface FindingGroup {
  readonly path: string
  readonly worst: Severity
  /** Worst first, then by place. */
  readonly findings: readonly Finding[]
}

/** One group per document with findings: those with errors first, then those with warnings, each kind by path. */
export function groupByDocument(findings: readonly Finding[]): readonly FindingGroup[] {
  const byPath = new Map<string, Finding[]>()
  for (const finding of worstFirst(findings)) {
    const group = byPath.get(finding.path)
    if (group) group.push(finding)
    else byPath.set(finding.path, [finding])
  }
  // The first finding of a group is its worst, and groups were begun in the order of their worst findings.
  return Array.from(byPath, ([path, group]) => ({
    path,
    worst: group[0]?.severity ?? 'info',
    findings: group,
  }))
}

/** The findings by severity, errors first, then as `sortFindings`. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...sortFindings(findings)].sort((a, b) => rank(b.severity) - rank(a.severity))
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity)
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    a.endLine - b.endLine ||
    a.endColumn - b.endColumn ||
    compareText(a.rule, b.rule) ||
    rank(b.severity) - rank(a.severity) ||
    compareText(a.message, b.message)
  )
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
