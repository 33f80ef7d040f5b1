import { htmlText } from '../../safe-text/html-text.ts'
import { listedRepositories } from '../coverage.ts'
import type { Report, RepositoryState } from '../report.ts'

/** Each repository with its counts; nothing for a report of one. Names lead to the items of a repository. */
export function repositoriesSection(report: Report): readonly string[] {
  const repositories = listedRepositories(report)
  if (repositories.length === 0) return []
  return [
    '<section>',
    `<h2 id="repositories">Repositories (${repositories.length})</h2>`,
    '<div class="scroll" role="region" tabindex="0" aria-labelledby="repositories">',
    '<table class="cards progress" aria-labelledby="repositories">',
    '<thead><tr><th scope="col">Repository</th><th scope="col" class="number">Overdue</th><th scope="col" class="number">Open</th><th scope="col" class="number">Action items</th></tr></thead>',
    '<tbody>',
    ...repositories.map(repositoryRow),
    '</tbody></table></div>',
    '</section>',
  ]
}

function repositoryRow({ name, overdue, open, items, error = '' }: RepositoryState): string {
  const label = items === null ? htmlText(name) : `<a href="#items" data-words>${htmlText(name)}</a>`
  const head = `<tr><th scope="row" class="words title">${label}</th>`
  if (items === null)
    return `${head}<td colspan="3" class="words late">Not read: ${htmlText(error)}</td></tr>`
  return `${head}<td class="number overdue${overdue !== null && overdue > 0 ? ' late' : ''}">${overdue}</td><td class="number open">${open}</td><td class="number items">${items}</td></tr>`
}
