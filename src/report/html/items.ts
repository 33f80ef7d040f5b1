import { htmlText } from '../../safe-text/html-text.ts'
import { linkTarget } from '../../safe-text/link-target.ts'
import { days, issueName, responsible } from '../groups.ts'
import type { Report, ReportItem } from '../report.ts'

interface Column {
  readonly name: string
  /** Markup; null where the item states nothing. */
  readonly cell: (item: ReportItem) => string | null
  /** What to sort by where that is not the cell's text. */
  readonly rank?: (item: ReportItem) => number
  readonly class?: string
  readonly isText?: boolean
  /** Whether the reader may choose among its values. */
  readonly isChoice?: boolean
  /** Whether it is left out where no item states anything. */
  readonly isOptional?: boolean
}

/** What a cell shows where the item states nothing. */
export const NONE = '—'

/** As the page's script knows them, by the words in `data-state`. */
const STATES: readonly (readonly [value: string, label: string])[] = [
  ['', 'all'],
  ['open', 'open'],
  ['overdue', 'overdue'],
  ['soon', 'due soon'],
  ['unowned', 'open, without an owner'],
  ['undated', 'open, without a due date'],
  ['done', 'done'],
  ['not-planned', 'not planned'],
]

/** Every item, the open ones first; the page's script sorts and filters it, without it all rows are shown. */
export function itemsSection(report: Report): string {
  if (report.items.length === 0) return ''
  const open = report.items.filter(({ state }) => state === 'open')
  const closed = report.items.filter(({ state }) => state === 'closed')
  const columns = columnsOf(report)
  return [
    '<section>',
    `<h2 id="items" tabindex="-1">Action items (${report.items.length})</h2>`,
    filters(columns),
    '<div class="scroll" role="region" tabindex="0" aria-labelledby="items">',
    '<table id="items-table" class="cards" aria-labelledby="items">',
    `<thead><tr>${columns.map(head).join('')}</tr></thead>`,
    '<tbody>',
    ...[...open, ...closed].map((item) => itemRow(item, columns, report.dueSoonUntil)),
    '</tbody>',
    '</table>',
    '</div>',
    '<p><button id="show-more" type="button" hidden>Show more</button></p>',
    '</section>',
  ].join('\n')
}

function columnsOf(report: Report): readonly Column[] {
  const severities = new Map(
    report.measures.postmortems.map(({ repository, postmortem, severity }) => [
      `${repository ?? ''} ${postmortem}`,
      severity,
    ]),
  )
  const severityOf = ({ repository, postmortem }: ReportItem): string | null =>
    severities.get(`${repository ?? ''} ${postmortem}`) ?? null
  const columns: readonly Column[] = [
    { name: 'Issue', cell: issueLink, class: 'number' },
    { name: 'Action item', cell: ({ title }) => htmlText(title), class: 'words title', isText: true },
    { name: 'Owner', cell: (item) => text(responsible(item)), class: 'words', isText: true, isChoice: true },
    { name: 'Priority', cell: ({ priority }) => priority, isChoice: true, isOptional: true },
    { name: 'Severity', cell: (item) => text(severityOf(item)), isChoice: true, isOptional: true },
    { name: 'Kind', cell: ({ kind }) => kind, isChoice: true, isOptional: true },
    { name: 'Due', cell: ({ due }) => due, class: 'date due' },
    { name: 'State', cell: stateText, rank: stateRank, class: 'state' },
    {
      name: 'Postmortem',
      cell: ({ postmortem }) => htmlText(postmortem),
      class: 'words path',
      isText: true,
    },
  ]
  return columns.filter(
    ({ cell, isOptional }) => !isOptional || report.items.some((item) => cell(item) !== null),
  )
}

function filters(columns: readonly Column[]): string {
  const choices = columns.flatMap(({ name, isChoice }, index) =>
    isChoice
      ? [
          `<label>${name} <select name="${name.toLowerCase()}" data-column="${index}"><option value="">all</option></select></label>`,
        ]
      : [],
  )
  return [
    '<div id="filters" hidden>',
    '<label>Filter <input id="filter-words" type="search" placeholder="words of any column" autocomplete="off"></label>',
    `<label>State <select id="filter-state">${STATES.map(([value, label]) => `<option value="${value}">${label}</option>`).join('')}</select></label>`,
    ...choices,
    '<button id="filter-clear" type="button">Clear</button>',
    '<span id="filter-shown" role="status"></span>',
    '</div>',
  ].join('\n')
}

function head(column: Column): string {
  return `<th scope="col"${column.class === 'number' ? ' class="number"' : ''}>${column.name}</th>`
}

function itemRow(item: ReportItem, columns: readonly Column[], dueSoonUntil: string): string {
  const cells = columns.map((column, index) => {
    const markup = column.cell(item)
    const classes = [
      ...(column.class === undefined ? [] : [column.class]),
      ...(column.class === 'state' && item.daysOverdue !== null ? ['late'] : []),
      ...(markup === null ? ['none'] : []),
    ]
    const attributes = [
      ...(classes.length === 0 ? [] : [` class="${classes.join(' ')}"`]),
      ...(column.isText ? [' dir="auto"'] : []),
      ...(column.rank === undefined ? [] : [` data-sort="${column.rank(item)}"`]),
    ].join('')
    return index === 0
      ? `<th scope="row"${attributes}>${markup}</th>`
      : `<td${attributes}>${markup ?? NONE}</td>`
  })
  return `<tr data-state="${states(item, dueSoonUntil)}">${cells.join('')}</tr>`
}

function states(item: ReportItem, dueSoonUntil: string): string {
  if (item.state === 'closed') return item.stateReason === 'not_planned' ? 'not-planned' : 'done'
  const late = item.daysOverdue !== null
  const soon = !late && item.due !== null && item.due <= dueSoonUntil
  return [
    'open',
    ...(late ? ['overdue'] : []),
    ...(soon ? ['soon'] : []),
    ...(item.due === null ? ['undated'] : []),
    ...(responsible(item) ? [] : ['unowned']),
  ].join(' ')
}

/** The longest overdue first, then what is open, then what is closed. */
function stateRank({ daysOverdue, state, stateReason }: ReportItem): number {
  if (daysOverdue !== null) return Math.max(0, 100_000 - daysOverdue)
  if (state === 'open') return 100_001
  return stateReason === 'not_planned' ? 100_003 : 100_002
}

function stateText(item: ReportItem): string {
  if (item.daysOverdue !== null) return `${days(item.daysOverdue)} overdue`
  if (item.state === 'open') return 'open'
  return item.stateReason === 'not_planned' ? 'not planned' : 'done'
}

function text(words: string | null): string | null {
  return words === null || words === '' ? null : htmlText(words)
}

/** The issue's name as a link, where its address is one. Markup. */
export function issueLink(item: ReportItem): string {
  const target = linkTarget(item.url)
  const name = htmlText(issueName(item))
  return target === null ? name : `<a href="${htmlText(target)}">${name}</a>`
}
