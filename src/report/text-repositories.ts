import { logLine } from '../safe-text/log-line.ts'
import { listedRepositories } from './coverage.ts'
import type { Report, RepositoryState } from './report.ts'
import { padToWidth, widthOf } from './text-width.ts'

/** Shown of those that were read: the other formats hold everything. */
const ROWS = 20

/** Those that could not be read, with the reason; then those with most overdue. No part for a report of one repository. */
export function repositoryParts(report: Report): readonly string[] {
  const all = listedRepositories(report)
  if (all.length === 0) return []
  const shown = all.slice(0, Math.max(ROWS, all.filter(({ items }) => items === null).length))
  const width = Math.max(...shown.map(({ name }) => widthOf(name)))
  const lines = shown.map((one) => `  ${padToWidth(one.name, width)}  ${stateText(one)}`)
  const left = all.length - shown.length
  const more = left > 0 ? [`  … and ${left} more; --format markdown or json lists all`] : []
  return [[`Repositories (${all.length})`, ...lines, ...more].join('\n')]
}

function stateText({ items, open, overdue, error = '' }: RepositoryState): string {
  return items === null ? `not read: ${logLine(error)}` : `open ${open}: ${overdue} overdue; ${items} in all`
}
