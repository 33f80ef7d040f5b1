/** Where the report begins in the issue it is kept in. Later versions keep finding it: the number is not looked at. */
export const REPORT_BEGIN = /<!-- postmortem-actions:report v\d+ -->/

/** Whether a body holds the report: its issue tells of the action items and is never that of one. */
export function holdsReport(body: string): boolean {
  return REPORT_BEGIN.test(body)
}
