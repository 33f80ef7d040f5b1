import type { CalendarDate } from '../../calendar/date.ts'
import { groupBy } from '../../sync/group-by.ts'
import { type Dated, isClosedOn, isDone } from './dated.ts'

/** What became of the items of one postmortem. */
export interface PostmortemProgress {
  /** `owner/name` of the issues; in reports of several repositories only. */
  readonly repository?: string
  /** Path of the document, as last written into its issues. */
  readonly postmortem: string
  readonly severity: string | null
  readonly items: number
  readonly open: number
  readonly overdue: number
  readonly done: number
  readonly notPlanned: number
}

/** A group of action items ("Monitoring") that several postmortems have. */
export interface RecurringGroup {
  readonly group: string
  readonly postmortems: number
  readonly items: number
  readonly open: number
}

/** By the number of overdue items, then of open ones, the most first; then by path. */
export function progressOf(items: readonly Dated[], today: CalendarDate): readonly PostmortemProgress[] {
  return [...groupBy(items, documentOf).values()]
    .map((own) => {
      const open = own.filter((one) => !isClosedOn(one, today))
      const closed = own.filter((one) => isClosedOn(one, today))
      const [first] = own
      return {
        ...(first?.repository === undefined ? {} : { repository: first.repository }),
        postmortem: first?.marker.path ?? '',
        severity: own.find(({ marker }) => marker.severity !== null)?.marker.severity ?? null,
        items: own.length,
        open: open.length,
        overdue: open.filter(({ due }) => due !== null && due < today).length,
        done: closed.filter(({ issue }) => isDone(issue)).length,
        notPlanned: closed.filter(({ issue }) => !isDone(issue)).length,
      }
    })
    .sort(compareProgress)
}

/** Documents of the same path in two repositories are two. */
function documentOf({ repository, marker }: Dated): string {
  return repository === undefined ? marker.path : `${repository}: ${marker.path}`
}

/** The most overdue first, then the most open, then by path and repository. */
function compareProgress(a: PostmortemProgress, b: PostmortemProgress): number {
  return (
    b.overdue - a.overdue ||
    b.open - a.open ||
    compareTexts(a.postmortem, b.postmortem) ||
    compareTexts(a.repository ?? '', b.repository ?? '')
  )
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** Groups of the same name (case aside) in two postmortems or more, those of most postmortems first. */
export function recurringGroups(items: readonly Dated[], today: CalendarDate): readonly RecurringGroup[] {
  const named = items.filter(({ marker }) => marker.group !== null)
  return [...groupBy(named, ({ marker }) => (marker.group ?? '').trim().toLowerCase())]
    .map(([, own]) => ({
      group: own[0]?.marker.group ?? '',
      postmortems: new Set(own.map(documentOf)).size,
      items: own.length,
      open: own.filter((one) => !isClosedOn(one, today)).length,
    }))
    .filter(({ postmortems }) => postmortems > 1)
    .sort((a, b) => b.postmortems - a.postmortems || b.items - a.items || (a.group < b.group ? -1 : 1))
}
