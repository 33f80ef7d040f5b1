import { type CalendarDate, type CalendarSpan, dateOfInstant } from '../calendar/date.ts'
import { Failure } from '../errors.ts'
import { mayBeShown } from '../policy/visibility.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import { groupBy } from '../sync/group-by.ts'
import type { Visibility } from '../trackers/tracker.ts'
import type { Dated } from './measures/dated.ts'
import type { Report } from './report.ts'
import type { ReportData } from './report-file.ts'
import { bothWithheld, type ReadRepository, reportOnRepositories } from './repositories.ts'

export interface ReportSource {
  /** Its name, for messages. */
  readonly file: string
  readonly report: ReportData
}

export interface MergeInput {
  readonly sources: readonly ReportSource[]
  /** IANA name; turns instants into days, whatever zone each report was made for. */
  readonly timezone: string
  readonly dueSoon: CalendarSpan
  /** Who will read the report; default: people who may read of all that is in the files. */
  readonly audience?: Visibility
}

type Item = ReportData['items'][number]

/** An item of one of the reports. */
interface Found {
  readonly file: string
  readonly item: Item
  /** `owner/name`, null for an address that is none of GitHub's. */
  readonly repository: string | null
}

const ISSUE_ADDRESS = /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/issues\/\d+$/

/**
 * One report of several of the same day, in whatever order they come. Everything is counted anew from the items; what
 * those do not tell (docs/report.md) is null. An item that two reports tell in the same words counts once. Of
 * repositories that `audience` may not read of, or that are of no known visibility, counts alone are told.
 * @throws Failure (usage) `REPORT_DATES_DIFFER`; `REPORT_ITEMS_DIFFER` when two reports tell one item differently.
 */
export function mergeReports({ sources, timezone, dueSoon, audience = 'private' }: MergeInput): Report {
  const today = commonDate(sources)
  const items = distinctItems(sources).map((one) => datedItem(one, today, timezone))
  const withheld = sources.map((source) => source.report.withheld).reduce(bothWithheld, undefined)
  const report = reportOnRepositories({
    repositories: repositoriesOf(items, sources),
    today,
    dueSoon,
    isShown: ({ visibility }) => mayBeShown(visibility, audience),
    ...(withheld === undefined ? {} : { withheld }),
  })
  const { measures } = report
  return {
    ...report,
    measures: {
      ...measures,
      recurringGroups: null,
      oldestPreventative: null,
      reopened: null,
      twins: null,
      closedWithoutChange: null,
    },
  }
}

/** Each once, with its items; one that any of the reports could read was read. */
function repositoriesOf(
  items: readonly Dated[],
  sources: readonly ReportSource[],
): readonly ReadRepository[] {
  const byName = new Map<string | null, ReadRepository>()
  for (const [name, own] of groupBy(items, ({ repository }) => repository ?? null)) {
    byName.set(name?.toLowerCase() ?? null, { name, visibility: null, items: own, error: null })
  }
  for (const { name, visibility, items: count, error = null } of sources.flatMap(told)) {
    const key = name.toLowerCase()
    const known = byName.get(key)
    byName.set(key, {
      name: known?.name ?? name,
      visibility: stricter(known?.visibility ?? null, visibility),
      items: known?.items ?? (count === null ? null : []),
      error: known === undefined || known.items === null ? error : null,
    })
  }
  return [...byName.values()]
}

function told({ report }: ReportSource): NonNullable<ReportData['repositories']> {
  return report.repositories ?? []
}

/** That of fewer readers, where both are known. */
function stricter(a: Visibility | null, b: Visibility | null): Visibility | null {
  if (a === null || b === null) return a ?? b
  return mayBeShown(a, b) ? b : a
}

function commonDate(sources: readonly ReportSource[]): CalendarDate {
  const [first, ...others] = sources
  if (first === undefined) throw new RangeError('no reports to merge')
  const other = others.find(({ report }) => report.date !== first.report.date)
  if (other === undefined) return first.report.date
  throw new Failure({
    code: 'REPORT_DATES_DIFFER',
    kind: 'usage',
    message: plainLine(
      `${first.file} tells of ${first.report.date}, ${other.file} of ${other.report.date}; only reports of one day can be merged.`,
    ),
    advice: 'Make them with the same `--today YYYY-MM-DD`.',
  })
}

/** By address, so that the order of the reports does not matter. */
function distinctItems(sources: readonly ReportSource[]): readonly Found[] {
  const byAddress = new Map<string, Found>()
  for (const { file, report } of sources) {
    for (const item of report.items) {
      const one = { file, item, repository: ISSUE_ADDRESS.exec(item.url)?.[1] ?? null }
      const known = byAddress.get(item.url)
      if (known !== undefined) requireSame(known, one)
      byAddress.set(item.url, known ?? one)
    }
  }
  return [...byAddress.values()].sort((a, b) => (a.item.url < b.item.url ? -1 : 1))
}

function requireSame(known: Found, one: Found): void {
  if (JSON.stringify(known.item) === JSON.stringify(one.item)) return
  throw new Failure({
    code: 'REPORT_ITEMS_DIFFER',
    kind: 'usage',
    message: plainLine(`${known.file} and ${one.file} tell ${one.item.url} differently.`),
    advice:
      'Make both reports again, one right after the other; issues in folders have no address of their own and cannot be merged.',
  })
}

/** A report tells what had happened by the end of its day: by the clock of another zone it may be the day after. */
function datedItem({ item, repository }: Found, today: CalendarDate, timezone: string): Dated {
  const { number, url, title, state, stateReason, assignees, createdAt, closedAt } = item
  const { postmortem, owner, priority, kind, severity, due } = item
  const dayOf = (instant: string): CalendarDate => {
    const day = dateOfInstant(instant, timezone)
    return day < today ? day : today
  }
  return {
    ...named(repository),
    issue: { number, url, title, state, stateReason, assignees, createdAt, closedAt },
    marker: { path: postmortem, owner, priority, kind, due, severity, group: null },
    createdOn: dayOf(createdAt),
    closedOn: state === 'closed' ? (closedAt === null ? today : dayOf(closedAt)) : null,
    due,
  }
}

function named(repository: string | null | undefined): { repository?: string } {
  return repository ? { repository } : {}
}
