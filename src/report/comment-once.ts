import { addDays, type CalendarDate, isoWeek } from '../calendar/date.ts'
import { Failure } from '../errors.ts'
import type { IssueTracker, TrackedIssue } from '../trackers/tracker.ts'
import { isCommentOfWeek, readWeekLine, weekLine } from './report-marker.ts'

/**
 * The ISO week whose comment the report issue says to be done with, or null where it does not say, or says what cannot
 * be: a week that had not begun when the issue was changed last.
 */
export function weekDone({ body, updatedAt }: Pick<TrackedIssue, 'body' | 'updatedAt'>): string | null {
  const said = readWeekLine(body)
  // A day more: it may have been tomorrow already in the configured zone.
  return said !== null && said <= isoWeek(addDays(updatedAt.slice(0, 10), 1)).week ? said : null
}

export interface CommentOnceInput {
  readonly tracker: IssueTracker
  /** The report issue as it stands. */
  readonly issue: Pick<TrackedIssue, 'number' | 'body' | 'updatedAt'>
  /** The day of the report. */
  readonly date: CalendarDate
  readonly comment: string
  /** True for an issue that was made just now. */
  readonly isNew: boolean
  /** Told one line for each thing a person should know. */
  readonly progress: (message: string) => void
}

/**
 * Comments on the report issue unless a comment of the day's ISO week stands there: a run before may have died between
 * the comment and the body that says so. False where it is refused (the conversation is locked): that is told, and fails nothing.
 * @throws Failure of kind `tracker`, from the tracker, for what concerns the whole run.
 */
export async function commentOnce(input: CommentOnceInput): Promise<boolean> {
  const { tracker, issue, date, comment, isNew, progress } = input
  const { number } = issue
  const { week } = isoWeek(date)
  try {
    const there = isNew ? [] : await tracker.readComments(number, lookBackTo(issue, date))
    if (there.some((one) => isCommentOfWeek(one, week))) return true
    await tracker.addComment(number, `${comment}\n\n${weekLine(week)}`)
    progress(`Commented on the report issue #${number}.`)
    return true
  } catch (error) {
    if (!(error instanceof Failure) || !REFUSALS.has(error.code)) throw error
    progress(`The weekly comment on #${number} was left out. ${error.message}`)
    return false
  }
}

/** Where the body names a week that cannot be, the clock of the tracker may be another than that of the report. */
function lookBackTo(issue: CommentOnceInput['issue'], date: CalendarDate): string {
  if (readWeekLine(issue.body) !== null && weekDone(issue) === null) return EPOCH
  // A week begins in the east before it does in UTC.
  return `${addDays(isoWeek(date).start, -1)}T00:00:00Z`
}

const EPOCH = '1970-01-01T00:00:00Z'

const REFUSALS: ReadonlySet<string> = new Set(['TRACKER_REFUSED', 'TRACKER_GONE', 'TRACKER_FORBIDDEN'])
