import { linkTarget } from '../../safe-text/link-target.ts'
import { markdownText } from '../../safe-text/safe-text.ts'
import { clip, clipStart } from '../clip.ts'
import { coverageNotes, showsAll } from '../coverage.ts'
import { fitSections, type Section } from '../fit.ts'
import { days, type OpenGroup, openGroups, responsible } from '../groups.ts'
import type { RenderOptions } from '../render.ts'
import type { Report, ReportItem } from '../report.ts'
import { askFirst, headline } from './headline.ts'
import { issueLink } from './issue-link.ts'
import { ownersSection } from './owners.ts'
import { postmortemsSection } from './postmortems.ts'
import { repositoriesSection } from './repositories.ts'
import { row } from './row.ts'
import { trendChart } from './trend-chart.ts'
import { worthKnowingSection } from './worth-knowing.ts'

/** Bounds of one cell, in characters before escaping; the issue and the document have the whole. */
const TITLE_AT_MOST = 160
const OWNER_AT_MOST = 60
const PATH_AT_MOST = 120
/** A quarter of a year, one row a week. */
const WEEKS_SHOWN = 13

/** Who gets room first where there is not enough: small and telling parts before long lists. */
const RANKS: Readonly<
  Record<OpenGroup['id'] | 'weeks' | 'owners' | 'repositories' | 'worthKnowing' | 'postmortems', number>
> = {
  weeks: 0,
  overdue: 1,
  owners: 2,
  repositories: 3,
  worthKnowing: 4,
  dueSoon: 5,
  postmortems: 6,
  later: 7,
  undated: 8,
}

const NOUNS: Readonly<Record<OpenGroup['id'], string>> = {
  overdue: 'overdue items',
  dueSoon: 'items due soon',
  later: 'items due later',
  undated: 'items without a due date',
}

/** The report as a document of its own: a heading, then `markdownBody`. */
export function markdownReport(report: Report, options: RenderOptions): string {
  const heading = `## ${markdownText(options.title)}\n\n`
  return heading + markdownBody(report, (options.maxCharacters ?? Number.POSITIVE_INFINITY) - heading.length)
}

/**
 * Headline, overdue items, whom to ask, repositories, progress of each postmortem, trend, what is worth knowing, all other
 * open items; at most `maxCharacters` long where those are 3,000 or more. `runUrl`: a page that shows more, named where something is left out.
 */
export function markdownBody(report: Report, maxCharacters: number, runUrl?: string | null): string {
  if (report.items.length === 0) return nothingTracked(report, maxCharacters, runUrl)
  const sections = openGroups(report)
    .filter((group) => group.items.length > 0)
    .map(groupSection)
  const overdue = sections.filter(({ rank }) => rank === RANKS.overdue)
  const others = sections.filter(({ rank }) => rank !== RANKS.overdue)
  return fitSections(
    totals(report),
    [
      ...overdue,
      ...ownersSection(report, RANKS.owners),
      ...repositoriesSection(report, RANKS.repositories),
      ...postmortemsSection(report, RANKS.postmortems),
      weeksSection(report),
      ...worthKnowingSection(report, RANKS.worthKnowing),
      ...others,
    ],
    maxCharacters,
    whereTheRestIs(runUrl),
  )
}

function whereTheRestIs(runUrl: string | null | undefined): string {
  const run = linkTarget(runUrl ?? '')
  const more = run === null ? '' : `; the [summary of the run](${run}) shows more`
  return `\`postmortem-actions report --format html\` shows everything${more}.`
}

function nothingTracked(report: Report, maxCharacters: number, runUrl?: string | null): string {
  const nothing = `No action items ${showsAll(report) ? 'are tracked' : 'can be shown'} on ${report.date}.`
  const lead = `${[nothing, ...coverageNotes(report)].join(' ')}\n`
  const sections = repositoriesSection(report, RANKS.repositories)
  return sections.length === 0 ? lead : fitSections(lead, sections, maxCharacters, whereTheRestIs(runUrl))
}

function totals(report: Report): string {
  const { date, dueSoonUntil, totals: counts } = report
  const asked = askFirst(report)
  const soon = `State on ${date}. Due soon: by ${dueSoonUntil}. Last week: the seven days up to ${date}.`
  return [
    headline(report),
    '',
    ...(asked === '' ? [] : [asked, '']),
    '| Open | Overdue | Due soon | No owner | No date | Closed | Not planned | Opened last week | Closed last week |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    row([
      counts.open,
      counts.overdue,
      counts.dueSoon,
      counts.unowned,
      counts.undated,
      counts.closed,
      counts.notPlanned,
      counts.openedLastWeek,
      counts.closedLastWeek,
    ]),
    '',
    soon,
    '',
  ].join('\n')
}

function groupSection(group: OpenGroup): Section {
  const isOverdue = group.id === 'overdue'
  const columns = ['Issue', 'Action item', 'Owner', 'Priority', 'Due', 'Postmortem']
  return {
    lead: [
      `### ${group.heading} (${group.items.length})`,
      '',
      row(columns),
      row(columns.map((name) => (name === 'Issue' ? '---:' : '---'))),
      '',
    ].join('\n'),
    rows: group.items.map((item) => `${row(itemCells(item, isOverdue))}\n`),
    noun: NOUNS[group.id],
    rank: RANKS[group.id],
  }
}

function itemCells(item: ReportItem, isOverdue: boolean): string[] {
  const due = item.due ?? '—'
  return [
    issueLink(item),
    markdownText(clip(item.title, TITLE_AT_MOST)),
    markdownText(clip(responsible(item) ?? '—', OWNER_AT_MOST)),
    item.priority ?? '—',
    isOverdue && item.daysOverdue !== null ? `${due}, ${days(item.daysOverdue)} ago` : due,
    markdownText(clipStart(item.postmortem, PATH_AT_MOST)),
  ]
}

function weeksSection({ history }: Report): Section {
  const weeks = history.slice(-WEEKS_SHOWN).reverse()
  return {
    lead: `### Week by week\n\n${trendChart(history.slice(-WEEKS_SHOWN))}| On | Open | Overdue | Closed |\n| --- | ---: | ---: | ---: |\n`,
    rows: weeks.map((point) => `${row([point.date, point.open, point.overdue, point.closed])}\n`),
    noun: 'weeks',
    rank: RANKS.weeks,
  }
}
