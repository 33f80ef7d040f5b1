import type { CalendarDate, CalendarSpan } from '../calendar/date.ts'
import type { Visibility } from '../trackers/tracker.ts'
import { reportOn } from './measure.ts'
import { type Dated, isClosedOn } from './measures/dated.ts'
import type { Report, RepositoryState, Withheld } from './report.ts'

/** A repository as it was read. */
export interface ReadRepository {
  /** `owner/name`; null for what has no such home. */
  readonly name: string | null
  /** Null where nobody had to ask, or it cannot be told. */
  readonly visibility: Visibility | null
  /** Its items, which may hold some made after the report's day; null where it could not be read. */
  readonly items: readonly Dated[] | null
  /** Why it could not be read, one line; null where it could. */
  readonly error: string | null
}

export interface RepositoriesInput {
  /** Each once, in any order. */
  readonly repositories: readonly ReadRepository[]
  readonly today: CalendarDate
  readonly dueSoon: CalendarSpan
  /** Whether those who will read the report may read of it. */
  readonly isShown: (repository: ReadRepository) => boolean
  /** Repositories that are counted already. */
  readonly withheld?: Withheld
}

const NOTHING: Withheld = { repositories: 0, unread: 0, items: 0, open: 0, overdue: 0 }

/**
 * One report of several repositories. Of what is not shown it holds counts alone: no title, address, owner, document,
 * group or name, and no other figure either. An issue that two names lead to (a repository was renamed) counts once.
 */
export function reportOnRepositories(input: RepositoriesInput): Report {
  const { today, dueSoon, isShown } = input
  const existing = distinct(input.repositories).map((one) => {
    return { ...one, items: one.items?.filter(({ createdOn }) => createdOn <= today) ?? null }
  })
  const shown = existing.filter(isShown)
  const states = shown.flatMap(({ name, ...one }) =>
    name === null ? [] : [{ name, ...countsOf(one, today) }],
  )
  const withheld = existing
    .filter((one) => !isShown(one))
    .map((one) => countsOf(one, today))
    .reduce(withOne, input.withheld ?? NOTHING)
  return {
    ...reportOn(
      shown.flatMap(({ items }) => items ?? []),
      today,
      dueSoon,
    ),
    repositories: states.sort(compareStates),
    ...(withheld.repositories === 0 ? {} : { withheld }),
  }
}

/** By name, each issue with the first repository that has it. */
function distinct(repositories: readonly ReadRepository[]): readonly ReadRepository[] {
  const seen = new Set<string>()
  return repositories
    .toSorted((a, b) => compareNames(a.name ?? '', b.name ?? ''))
    .map((one) => {
      const items = one.items?.filter(({ issue }) => !seen.has(issue.url)) ?? null
      for (const { issue } of items ?? []) seen.add(issue.url)
      return { ...one, items }
    })
}

type Counts = Omit<RepositoryState, 'name'>

function countsOf({ visibility, items, error }: Omit<ReadRepository, 'name'>, today: CalendarDate): Counts {
  if (items === null) {
    return { visibility, items, open: null, overdue: null, error: error ?? 'It could not be read.' }
  }
  const open = items.filter((one) => !isClosedOn(one, today))
  const overdue = open.filter(({ due }) => due !== null && due < today)
  return { visibility, items: items.length, open: open.length, overdue: overdue.length }
}

function withOne(all: Withheld, { items, open, overdue }: Counts): Withheld {
  return {
    repositories: all.repositories + 1,
    unread: all.unread + (items === null ? 1 : 0),
    items: all.items + (items ?? 0),
    open: all.open + (open ?? 0),
    overdue: all.overdue + (overdue ?? 0),
  }
}

function compareStates(a: RepositoryState, b: RepositoryState): number {
  return (
    Number(a.items !== null) - Number(b.items !== null) ||
    (b.overdue ?? 0) - (a.overdue ?? 0) ||
    (b.open ?? 0) - (a.open ?? 0) ||
    compareNames(a.name, b.name)
  )
}

function compareNames(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** The same of two reports' together. */
export function bothWithheld(a: Withheld | undefined, b: Withheld | undefined): Withheld | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return {
    repositories: a.repositories + b.repositories,
    unread: a.unread + b.unread,
    items: a.items + b.items,
    open: a.open + b.open,
    overdue: a.overdue + b.overdue,
  }
}
