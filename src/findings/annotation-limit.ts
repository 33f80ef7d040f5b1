import { type Finding, SEVERITIES, type Severity } from './finding.ts'

/**
 * GitHub shows 10 annotations of each level of a step and drops the others without a word
 * (github.com/actions/toolkit, docs/problem-matchers.md).
 */
const ANNOTATIONS_PER_LEVEL = 10

/**
 * The findings that GitHub shows as annotations of one step: errors first, each level in the order given. `taken` says
 * how many annotations of a level something else needs; the findings share what is left of the ten.
 */
export function withinAnnotationLimit(
  findings: readonly Finding[],
  taken: Readonly<Partial<Record<Severity, number>>> = {},
): readonly Finding[] {
  return SEVERITIES.toReversed().flatMap((level) =>
    findings
      .filter(({ severity }) => severity === level)
      .slice(0, Math.max(0, ANNOTATIONS_PER_LEVEL - (taken[level] ?? 0))),
  )
}
