import type { Measures } from '../../src/report/measures/measures.ts'
import type { Report, ReportItem } from '../../src/report/report.ts'

/** An open item, due on 1 July 2024. */
export function reportItem(number: number, fields: Partial<ReportItem> = {}): ReportItem {
  return {
    number,
    url: `https://github.example.com/octo/shop/issues/${number}`,
    title: `Action item ${number}`,
    state: 'open',
    stateReason: null,
    postmortem: 'postmortems/2024-04-30-api.md',
    owner: null,
    assignees: [],
    priority: null,
    kind: null,
    severity: null,
    createdAt: '2024-05-01T12:00:00Z',
    closedAt: null,
    due: '2024-07-01',
    daysOverdue: null,
    daysOpen: 47,
    ...fields,
  }
}

const NO_MEASURES: Measures = {
  age: null,
  openByAge: [],
  daysOverdue: null,
  trend: { direction: 'stable', change: 0 },
  weeks: [],
  withinTarget: { kept: 0, missed: 0, share: null },
  timeToClose: { all: null, bySeverity: [], byPriority: [], byKind: [], byOwner: [] },
  postmortems: [],
  recurringGroups: [],
  oldestPreventative: null,
  reopened: [],
  twins: [],
  closedWithoutChange: null,
}

/** A report of 17 June 2024 with these items; the totals are made up, as renderers only pass them on. */
export function reportOf(items: readonly ReportItem[], fields: Partial<Report> = {}): Report {
  return {
    version: 1,
    date: '2024-06-17',
    dueSoonUntil: '2024-06-24',
    totals: {
      open: items.length,
      overdue: 0,
      dueSoon: 0,
      unowned: 0,
      undated: 0,
      closed: 0,
      notPlanned: 0,
      openedLastWeek: 0,
      closedLastWeek: 0,
    },
    items,
    history: [{ date: '2024-06-17', open: items.length, overdue: 0, closed: 0 }],
    measures: NO_MEASURES,
    ...fields,
  }
}

/** Words as an attacker, or an unlucky writer, would put them into a document or an issue. */
export const HOSTILE = [
  '@octocat and @octo/team please see #12, GH-7, octo/shop#3 and https://github.com/octo/shop/issues/4',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '--> <!-- postmortem-actions:report v1 --> <!-- /postmortem-actions:report -->',
  'a | b || c | [x](javascript:alert(1)) ![i](http://evil.example/p.png)',
  '=HYPERLINK("http://evil.example","click")',
  '+1+1, "quoted"; -2',
  "@SUM(1+9)*cmd|' /C calc'!A0",
  '\u001b[31mred\u001b[0m \u009b31m \u202eesrever\u202c \u0000 null',
  '::error::owned ##[error]owned ##[set-env name=PATH]/tmp',
  'line one\r\n::error::line two\n| forged | row |',
  "``` $\\frac{1}{2}$ **bold** ~~gone~~ &lt; &amp; 'single' \\ end\\",
] as const
