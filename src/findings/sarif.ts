import type { Log, ReportingDescriptor, Result } from 'sarif'
import { plainLine } from '../safe-text/safe-text.ts'
import type { Finding, Level, RuleDescription, Severity } from './finding.ts'
import { fingerprintOf } from './fingerprint.ts'
import { sortFindings } from './order.ts'
import type { RenderOptions } from './render.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const LEVELS = { error: 'error', warning: 'warning', info: 'note', off: 'none' } as const satisfies Record<
  Level,
  Result.level
>

/**
 * Not `primaryLocationLineHash`: that is GitHub's own hash of the source, and its upload warns where another value
 * stands under this name (github/codeql-action, src/fingerprints.ts).
 */
const FINGERPRINT = 'postmortemActions/v1'

/** The findings as a SARIF 2.1.0 log with one run. */
export function renderSarif(findings: readonly Finding[], options: RenderOptions): string {
  const sorted = sortFindings(findings)
  const rules = options.rules ?? namedIn(sorted)
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const fingerprint = fingerprints()
  const log: Log = {
    version: '2.1.0',
    $schema: SCHEMA,
    runs: [
      {
        tool: {
          driver: {
            name: 'postmortem-actions',
            ...(options.version === undefined ? {} : { semanticVersion: options.version }),
            rules: rules.map(describe),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: sorted.map((finding) => result(finding, indexes.get(finding.rule), fingerprint(finding))),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function namedIn(findings: readonly Finding[]): readonly RuleDescription[] {
  const rules = new Map(findings.map(({ rule, url }) => [rule, url]))
  return Array.from(rules, ([id, url]) => ({ id, summary: id, defaultLevel: 'warning', url }))
}

function describe({ id, summary, defaultLevel, url }: RuleDescription): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: summary },
    defaultConfiguration: { level: LEVELS[defaultLevel], enabled: defaultLevel !== 'off' },
    ...(url === null ? {} : { helpUri: url }),
  }
}

function result(finding: Finding, ruleIndex: number | undefined, fingerprint: string): Result {
  const { path, line, column, endLine, endColumn, rule, severity, message, expected } = finding
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levelOf(severity),
    message: { text: messageText(expected === null ? message : `${message} ${expected}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: relativeUri(path) },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    partialFingerprints: { [FINGERPRINT]: fingerprint },
  }
}

function levelOf(severity: Severity): Result.level {
  return LEVELS[severity]
}

/** Neither an embedded link nor a placeholder may come from a document (SARIF 2.1.0, 3.11.5 and 3.11.6). */
function messageText(text: string): string {
  return plainLine(text)
    .replaceAll('](', '] (')
    .replace(/\{(\d+)\}/g, '{{$1}}')
}

/** A path with `/` separators as a relative URI (RFC 3986). */
function relativeUri(path: string): string {
  const segments = path.replace(/\p{Surrogate}/gu, '\ufffd').split('/')
  return segments.map(encodeURIComponent).join('/')
}

/** Tells findings apart by what they say and where among their like, not by line, so that it outlives moved text. */
function fingerprints(): (finding: Finding) => string {
  const seen = new Map<string, number>()
  return (finding) => {
    const hash = fingerprintOf(finding)
    const ordinal = (seen.get(hash) ?? 0) + 1
    seen.set(hash, ordinal)
    return `${hash}:${ordinal}`
  }
}
