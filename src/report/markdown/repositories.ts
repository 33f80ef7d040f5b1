import { markdownText } from '../../safe-text/safe-text.ts'
import { clip } from '../clip.ts'
import { listedRepositories } from '../coverage.ts'
import type { Section } from '../fit.ts'
import type { Report, RepositoryState } from '../report.ts'
import { row } from './row.ts'

const ERROR_AT_MOST = 300

/** Each repository with its counts, those that could not be read first, with the reason. */
export function repositoriesSection(report: Report, rank: number): readonly Section[] {
  const repositories = listedRepositories(report)
  if (repositories.length === 0) return []
  return [
    {
      lead: `### Repositories\n\n${row(['Repository', 'Overdue', 'Open', 'Action items'])}\n| --- | ---: | ---: | --- |\n`,
      rows: repositories.map((one) => `${row(cells(one))}\n`),
      noun: 'repositories',
      rank,
    },
  ]
}

function cells({ name, overdue, open, items, error = '' }: RepositoryState): (string | number)[] {
  return items === null
    ? [markdownText(name), '—', '—', `**Not read.** ${markdownText(clip(error, ERROR_AT_MOST))}`]
    : [markdownText(name), overdue ?? 0, open ?? 0, items]
}
