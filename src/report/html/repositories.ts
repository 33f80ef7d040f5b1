import { htmlText } from '../../safe-text/html-text.ts'
import { coverageNotes, listedRepositories } from '../coverage.ts'
import type { Report, RepositoryState } from '../report.ts'

/** What the figures leave out, and each repository with its counts; nothing for a report of one. */
export function repositoriesSection(report: Report): readonly string[] {
  const notes = coverageNotes(report).map((note) => `<p class="late">${htmlText(note)}</p>`)
  const repositories = listedRepositories(report)
  if (repositories.length === 0) return notes
  return [
    '<section>',
    `<h2 id="repositories">Repositories (${repositories.length})</h2>`,
    ...notes,
    '<div class="scroll" role="region" tabindex="0" aria-labelledby="repositories">',
    '<table aria-labelledby="repositories">',
    '<thead><tr><th scope="col">Repository</th><th scope="col">Overdue</th><th scope="col">Open</th><th scope="col">Action items</th></tr></thead>',
    '<tbody>',
    ...repositories.map(repositoryRow),
    '</tbody></table></div>',
    '</section>',
  ]
}

function repositoryRow({ name, overdue, open, items, error = '' }: RepositoryState): string {
  const head = `<tr><th scope="row">${htmlText(name)}</th>`
  if (items === null)
    return `${head}<td colspan="3" class="words late">Not read: ${htmlText(error)}</td></tr>`
  return `${head}<td class="number">${overdue}</td><td class="number">${open}</td><td class="number">${items}</td></tr>`
}
