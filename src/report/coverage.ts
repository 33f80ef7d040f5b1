import type { Report, RepositoryState } from './report.ts'

/** A line for each repository that could not be read; those nobody may be told the name of have one together. */
export function unreadLines({ repositories = [], withheld }: Report): readonly string[] {
  const named = repositories.filter(({ items }) => items === null)
  const others = withheld?.unread ?? 0
  return [
    ...named.map(({ name, error = '' }) => `Not read: ${name}. ${error}`.trimEnd()),
    ...(others === 0 ? [] : [`Not read: ${others} of the private repositories, which are not named here.`]),
  ]
}

/** Repositories to be told of one by one: where there are several, or the only one could not be read. */
export function listedRepositories({ repositories = [], withheld }: Report): readonly RepositoryState[] {
  const isOne = repositories.length === 1 && withheld === undefined
  return isOne && repositories[0]?.items !== null ? [] : repositories
}

/** What the figures are without, in sentences of our own words; none where they have everything. */
export function coverageNotes(report: Report): readonly string[] {
  const { repositories = [], withheld } = report
  const unread = repositories.filter(({ items }) => items === null).length
  return [
    ...(unread === 0
      ? []
      : [
          `${unread} of ${repositories.length} repositories could not be read: no figure includes ${unread === 1 ? 'it' : 'them'}.`,
        ]),
    ...(withheld === undefined
      ? []
      : [
          `Not in the figures: ${withheld.repositories} private ${withheld.repositories === 1 ? 'repository' : 'repositories'} with ${withheld.open} open and ${withheld.overdue} overdue${withheld.unread === 0 ? '' : `; ${withheld.unread} of them could not be read`}.`,
        ]),
  ]
}

/** False where items are tracked, or may be, that the report does not show. */
export function showsAll(report: Report): boolean {
  return coverageNotes(report).length === 0
}

/** What is open, and overdue, with what is told of by counts alone. */
export function countsWithWithheld({ totals, withheld }: Report): {
  readonly open: number
  readonly overdue: number
} {
  return {
    open: totals.open + (withheld?.open ?? 0),
    overdue: totals.overdue + (withheld?.overdue ?? 0),
  }
}
