import { withinAnnotationLimit } from '../findings/annotation-limit.ts'
import type { Finding, Severity } from '../findings/finding.ts'
import { plainLine } from '../safe-text/safe-text.ts'

export interface Annotation {
  readonly level: Severity
  readonly title: string
  readonly message: string
  readonly file: string
  readonly startLine: number
  readonly endLine: number
  /** 1-based; only where the finding lies within one line, as GitHub asks. */
  readonly startColumn?: number
  readonly endColumn?: number
}

export interface Annotations {
  readonly shown: readonly Annotation[]
  /** How many findings did not get a place. */
  readonly left: number
}

/** The findings to be shown at their lines; `taken` is what the run needs for what it has to say itself. */
export function annotate(
  findings: readonly Finding[],
  taken: Readonly<Partial<Record<Severity, number>>> = {},
): Annotations {
  const shown = withinAnnotationLimit(findings, taken).map(annotation)
  return { shown, left: findings.length - shown.length }
}

function annotation(finding: Finding): Annotation {
  const { severity, rule, path, line, endLine, column, endColumn } = finding
  const parts = [finding.message, finding.expected, finding.url].filter((part) => part !== null)
  const isWithinLine = line === endLine && endColumn > column
  return {
    level: severity,
    title: rule,
    message: parts.map(plainLine).join('\n'),
    file: plainLine(path),
    startLine: line,
    endLine,
    ...(isWithinLine ? { startColumn: column, endColumn } : {}),
  }
}
