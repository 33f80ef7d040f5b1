import * as v from 'valibot'
import { Failure } from '../errors.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import type { Finding } from './finding.ts'
import { fingerprintOf } from './fingerprint.ts'
import { sortFindings } from './order.ts'

/** Findings that are known: how many of each document and rule, by fingerprint. */
export interface Baseline {
  readonly version: 1
  readonly findings: readonly KnownFinding[]
}

export interface KnownFinding {
  readonly path: string
  readonly rule: string
  /** See `fingerprintOf`. */
  readonly fingerprint: string
  /** 1 or more. */
  readonly count: number
}

/** What is left of findings when those that a baseline knows are taken off. */
export interface Unknown {
  readonly findings: readonly Finding[]
  readonly known: number
  /** Entries of the baseline, of documents that were judged, of which fewer were found. */
  readonly outdated: number
}

const Entry = v.strictObject({
  path: v.string(),
  rule: v.string(),
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
})
const BaselineSchema = v.strictObject({ version: v.literal(1), findings: v.array(Entry) })

/**
 * Reads a baseline file.
 * @throws Failure `BASELINE_INVALID` (usage) for anything that `renderBaseline` does not write.
 */
export function parseBaseline(text: string, file: string): Baseline {
  const result = v.safeParse(BaselineSchema, json(text))
  if (result.success) return result.output
  const [issue] = result.issues
  const key = issue.path?.map((part) => String(part.key)).join('.')
  throw new Failure({
    code: 'BASELINE_INVALID',
    kind: 'usage',
    message: plainLine(`${file} is no baseline: ${key === undefined ? '' : `${key}: `}${issue.message}`),
    advice: 'Write it anew with `postmortem-actions check --update-baseline`.',
  })
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The findings as a baseline file: sorted, one entry for equal ones. The same findings give the same text. */
export function renderBaseline(findings: readonly Finding[]): string {
  const entries = new Map<string, KnownFinding>()
  for (const finding of sortFindings(findings)) {
    const fingerprint = fingerprintOf(finding)
    const { path, rule } = finding
    entries.set(fingerprint, { path, rule, fingerprint, count: (entries.get(fingerprint)?.count ?? 0) + 1 })
  }
  const baseline: Baseline = { version: 1, findings: [...entries.values()] }
  return `${JSON.stringify(baseline, null, 2)}\n`
}

/** Takes off as many findings of each kind as the baseline knows; `judged` are the paths of the documents looked at. */
export function withoutKnown(
  findings: readonly Finding[],
  baseline: Baseline,
  judged: ReadonlySet<string>,
): Unknown {
  const left = new Map(baseline.findings.map(({ fingerprint, count }) => [fingerprint, count]))
  const unknown = sortFindings(findings).filter((finding) => {
    const fingerprint = fingerprintOf(finding)
    const count = left.get(fingerprint) ?? 0
    if (count > 0) left.set(fingerprint, count - 1)
    return count === 0
  })
  const outdated = baseline.findings.filter(
    ({ path, fingerprint }) => judged.has(path) && (left.get(fingerprint) ?? 0) > 0,
  ).length
  return { findings: unknown, known: findings.length - unknown.length, outdated }
}
