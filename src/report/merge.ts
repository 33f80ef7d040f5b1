import { type CalendarDate, type CalendarSpan, dateOfInstant } from '../calendar/date.ts'
import { Failure } from '../errors.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import { groupBy } from '../sync/group-by.ts'
import { reportOn } from './measure.ts'
import type { Dated } from './measures/dated.ts'
import { compareProgress, type PostmortemProgress, progressOf } from './measures/progress.ts'
import type { Report } from './report.ts'
import type { ReportData } from './report-file.ts'

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
}

type Item = ReportData['items'][number]

/** An item of one of the reports. */
interface Found {
  readonly file: string
  readonly item: Item
  /** `owner/name`, null for an address that is none of GitHub's. */
  readonly repository: string | null
  readonly severity: string | null
}

const ISSUE_ADDRESS = /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/issues\/\d+$/

/**
 * One report of several of the same day, in whatever order they come. Everything is counted anew from the items; what
 * those do not tell (docs/report.md) is null. An item that two reports tell in the same words counts once.
 * @throws Failure (usage) `REPORT_DATES_DIFFER`; `REPORT_ITEMS_DIFFER` when two reports tell one item differently.
 */
export function mergeReports({ sources, timezone, dueSoon }: MergeInput): Report {
  const today = commonDate(sources)
  const found = distinctItems(sources)
  const repositories = new Map(found.map(({ item, repository }) => [item.url, repository]))
  const items = found.map((one) => datedItem(one, today, timezone))
  const report = reportOn(items, today, dueSoon)
  const { measures } = report
  return {
    ...report,
    items: report.items.map((item) => ({ ...named(repositories.get(item.url)), ...item })),
    measures: {
      ...measures,
      timeToClose: { ...measures.timeToClose, bySeverity: null },
      postmortems: progress(items, repositories, today),
      recurringGroups: null,
      oldestPreventative: null,
      reopened: null,
    },
  }
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
      `${first.file} tells of ${first.report.date}, ${other.file} of ${other.report.date}; reports of one day can be merged.`,
    ),
    advice: 'Make them with the same `--today YYYY-MM-DD`.',
  })
}

/** By address, so that the order of the reports does not matter. */
function distinctItems(sources: readonly ReportSource[]): readonly Found[] {
  const byAddress = new Map<string, Found>()
  for (const { file, report } of sources) {
    const severities = new Map(report.measures.postmortems.map((one) => [documentKey(one), one.severity]))
    for (const item of report.items) {
      const repository = ISSUE_ADDRESS.exec(item.url)?.[1] ?? null
      const { postmortem } = item
      const severity =
        item.severity ??
        severities.get(documentKey({ postmortem, ...named(repository) })) ??
        severities.get(documentKey({ postmortem })) ??
        null
      const one = { file, item, repository, severity }
      const known = byAddress.get(item.url)
      byAddress.set(item.url, known === undefined ? one : joined(known, one))
    }
  }
  return [...byAddress.values()].sort((a, b) => (a.item.url < b.item.url ? -1 : 1))
}

function joined(known: Found, one: Found): Found {
  if (JSON.stringify(known.item) === JSON.stringify(one.item)) {
    const [severity = null] = [known.severity, one.severity].filter((stated) => stated !== null).sort()
    return { ...known, severity }
  }
  throw new Failure({
    code: 'REPORT_ITEMS_DIFFER',
    kind: 'usage',
    message: plainLine(`${known.file} and ${one.file} tell ${one.item.url} differently.`),
    advice:
      'Make both reports again, one right after the other; issues in folders have no address of their own and cannot be merged.',
  })
}

/** A report tells what had happened by the end of its day: by the clock of another zone it may be the day after. */
function datedItem({ item, severity }: Found, today: CalendarDate, timezone: string): Dated {
  const { number, url, title, state, stateReason, assignees, createdAt, closedAt } = item
  const { postmortem, owner, priority, kind, due } = item
  const dayOf = (instant: string): CalendarDate => {
    const day = dateOfInstant(instant, timezone)
    return day < today ? day : today
  }
  return {
    issue: { number, url, title, state, stateReason, assignees, createdAt, closedAt },
    marker: { path: postmortem, owner, priority, kind, due, severity, group: null },
    createdOn: dayOf(createdAt),
    closedOn: state === 'closed' ? (closedAt === null ? today : dayOf(closedAt)) : null,
    due,
  }
}

/** Documents of the same path in two repositories are two. */
function progress(
  items: readonly Dated[],
  repositories: ReadonlyMap<string, string | null>,
  today: CalendarDate,
): readonly PostmortemProgress[] {
  const byRepository = groupBy(items, ({ issue }) => repositories.get(issue.url) ?? null)
  return [...byRepository]
    .flatMap(([repository, own]) => progressOf(own, today).map((one) => ({ ...named(repository), ...one })))
    .sort(compareProgress)
}

function documentKey({
  repository,
  postmortem,
}: {
  repository?: string | undefined
  postmortem: string
}): string {
  return JSON.stringify([repository ?? null, postmortem])
}

function named(repository: string | null | undefined): { repository?: string } {
  return repository ? { repository } : {}
}
