import { REPORT_BEGIN } from '../sync/report-block.ts'

/** Where the part of the report issue that we write begins and ends; what people write around it is theirs. */
const BEGIN = '<!-- postmortem-actions:report v1 -->'
const END = '<!-- /postmortem-actions:report -->'
const END_PATTERN = /<!-- \/postmortem-actions:report -->/

/** The ISO week of the last weekly comment, in a line of its own within the block. */
const WEEK_PATTERN = /<!-- postmortem-actions:report-week v1 (\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])) -->/

/** The text of a report issue around our block; line ends as they stand there. */
export interface AroundBlock {
  readonly before: string
  readonly after: string
}

/**
 * What surrounds our block in an issue's body, or null when the body has no block of ours. A block whose end was
 * deleted reaches to the end of the body; one that somebody pasted once more is ours as well. Says nothing about who
 * wrote it: look at the issue's `trusted`.
 */
export function readReportMarker(body: string): AroundBlock | null {
  const begin = REPORT_BEGIN.exec(body)
  if (begin === null) return null
  const [, ...later] = body.slice(begin.index).split(REPORT_BEGIN)
  return { before: body.slice(0, begin.index), after: later.map(behindEnd).join('') }
}

/** What of a text that begins within a block stands behind it. */
function behindEnd(text: string): string {
  const end = END_PATTERN.exec(text)
  return end === null ? '' : text.slice(end.index + end[0].length)
}

/** A body with `content` as our block between what people wrote. */
export function withReportBlock(around: AroundBlock, content: string): string {
  return `${around.before}${BEGIN}\n${content.trimEnd()}\n${END}${around.after}`
}

/** A line of our block, and of each weekly comment, that says in which ISO week (`2024-W25`) the last weekly comment was due. */
export function weekLine(week: string): string {
  return `<!-- postmortem-actions:report-week v1 ${week} -->`
}

/** Whether a comment has that line of its own: quoted, or inside a sentence, it makes no comment ours. */
export function isCommentOfWeek(comment: string, week: string): boolean {
  return comment.split(/\r?\n/).some((line) => line.trim() === weekLine(week))
}

/** The week that line names; null without one that can be read. */
export function readWeekLine(body: string): string | null {
  const begin = REPORT_BEGIN.exec(body)
  if (begin === null) return null
  return WEEK_PATTERN.exec(body.slice(begin.index))?.[1] ?? null
}
