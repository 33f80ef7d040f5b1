import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { SECTION_WORDS, type SectionName } from '../../src/postmortem/postmortem.ts'
import { CORPUS } from './corpora.ts'

/** What this needs of a finding, as `check --format json` prints it. */
export interface ToldFinding {
  readonly path: string
  readonly rule: string
  readonly severity: string
  readonly message: string
}

/** What the rules at their default levels say of the labelled postmortems of a corpus. */
export interface FindingFigures {
  /** How many documents the labels call postmortems; all figures are about these. */
  readonly postmortems: number
  /** Findings a document. */
  readonly median: number
  /** Errors of other rules than those that tell a missing section and missing action items. */
  readonly otherErrors: number
  /** In how many of all cases, one a document and section, from 0 to 1, `required-section` agrees with the labels. */
  readonly requiredSection: number
  /** By `rule severity`, the most frequent first. */
  readonly counts: ReadonlyMap<string, number>
}

/** The day that the rules are told it is: after all incidents, and always the same. */
export const TODAY_OF_SCORE = '2027-01-01'

const OF_WHAT_IS_MISSING: ReadonlySet<string> = new Set(['required-section', 'action-items-present'])
/** The labels' names of the sections. */
const LABELS: Readonly<Record<SectionName, string>> = {
  summary: 'summary',
  impact: 'impact',
  timeline: 'timeline',
  rootCause: 'root_cause',
  resolution: 'resolution',
  actionItems: 'actions',
}

interface Gold {
  readonly is_postmortem: boolean
  readonly sections: Readonly<Record<string, unknown>> | null
}

/** Measures the findings of all documents of a corpus. */
export function measureFindings(corpus: string, findings: readonly ToldFinding[]): FindingFigures {
  const documents = labelledPostmortems(corpus).map(({ name, gold }) => ({
    gold,
    told: findings.filter(({ path }) => basename(path).startsWith(`${name}.`)),
  }))
  const told = documents.flatMap((document) => document.told)
  const agreements = documents.flatMap(({ gold, told: own }) =>
    Object.entries(LABELS).map(
      ([section, label]) =>
        isToldMissing(section as SectionName, own) === ((gold.sections?.[label] ?? null) === null),
    ),
  )
  return {
    postmortems: documents.length,
    median: median(documents.map((document) => document.told.length)),
    otherErrors: told.filter(({ severity, rule }) => severity === 'error' && !OF_WHAT_IS_MISSING.has(rule))
      .length,
    requiredSection: agreements.filter((agrees) => agrees).length / agreements.length,
    counts: countsOf(told),
  }
}

function labelledPostmortems(corpus: string): readonly { readonly name: string; readonly gold: Gold }[] {
  const folder = join(CORPUS, corpus)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => ({
      name: basename(file, '.gold.json'),
      gold: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold,
    }))
    .filter(({ gold }) => gold.is_postmortem)
}

function isToldMissing(section: SectionName, findings: readonly ToldFinding[]): boolean {
  return findings.some(
    ({ rule, message }) =>
      rule === 'required-section' && message.includes(` ${SECTION_WORDS[section]} section`),
  )
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

function countsOf(findings: readonly ToldFinding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { rule, severity } of findings) {
    const key = `${rule} ${severity}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Map([...counts].sort(([, a], [, b]) => b - a))
}

/** The rows of a table with a column for each corpus. */
export function findingRows(figures: readonly FindingFigures[]): readonly (readonly string[])[] {
  const rows: readonly (readonly [string, (one: FindingFigures) => string])[] = [
    ['postmortems', ({ postmortems }) => String(postmortems)],
    ['findings a postmortem, median', (one) => String(one.median)],
    ['errors but for a missing section or no action items', ({ otherErrors }) => String(otherErrors)],
    ['agreement of required-section', ({ requiredSection }) => requiredSection.toFixed(4)],
  ]
  const kinds = [...new Set(figures.flatMap(({ counts }) => [...counts.keys()]))]
  return [
    ...rows.map(([name, of]) => [name, ...figures.map(of)]),
    ...kinds.map((kind) => [kind, ...figures.map(({ counts }) => String(counts.get(kind) ?? 0))]),
  ]
}
