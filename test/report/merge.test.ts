import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/errors.ts'
import { csvReport } from '../../src/report/csv.ts'
import { jsonReport } from '../../src/report/json.ts'
import { measure } from '../../src/report/measure.ts'
import { mergeReports } from '../../src/report/merge.ts'
import { renderReport } from '../../src/report/render.ts'
import type { Report } from '../../src/report/report.ts'
import { parseReport } from '../../src/report/report-file.ts'
import type { TrackedIssue } from '../../src/trackers/tracker.ts'
import { closedIssue, trackedIssue } from './issues.ts'
import { HOSTILE, reportItem, reportOf } from './reports.ts'

const today = '2024-06-17'
const dueSoon = { count: 7, unit: 'day' } as const
const timezone = 'UTC'

const measured = (issues: readonly TrackedIssue[], day = today) =>
  measure({ issues, today: day, timezone, dueSoon })
const address = (repository: string, number: number) =>
  `https://github.example.com/${repository}/issues/${number}`

/** Through JSON, as files are. */
function merged(...reports: readonly Report[]): Report {
  const sources = reports.map((report, index) => {
    const file = `${index + 1}.json`
    return { file, report: parseReport(jsonReport(report), file) }
  })
  return mergeReports({ sources, timezone, dueSoon })
}

function failure(act: () => unknown): Failure {
  try {
    act()
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

const day = fc.integer({ min: 1, max: 17 }).map((number) => `2024-06-${String(number).padStart(2, '0')}`)

/** Issues 1 to 8 of one repository. */
function issuesOf(repository: string): fc.Arbitrary<readonly TrackedIssue[]> {
  return fc
    .array(
      fc.record({
        made: day,
        closed: fc.option(day),
        due: fc.option(day),
        stateReason: fc.constantFrom('completed', 'not_planned', null),
        owner: fc.constantFrom(null, 'Ops'),
        priority: fc.constantFrom(null, 'P1'),
        path: fc.constantFrom('a.md', 'b.md'),
      }),
      { maxLength: 8 },
    )
    .map((all) =>
      all.map(({ made, closed, due, stateReason, owner, priority, path }, index) => {
        const url = address(repository, index + 1)
        const facts = { url, due, owner, priority, path, severity: path === 'a.md' ? 'sev1' : null }
        return closed === null || closed < made
          ? trackedIssue(index + 1, { ...facts, createdAt: `${made}T12:00:00Z` })
          : closedIssue(index + 1, `${closed}T13:00:00Z`, {
              ...facts,
              stateReason,
              createdAt: `${made}T12:00:00Z`,
            })
      }),
    )
}

describe('mergeReports', () => {
  it('tells what one report of all issues would have told, whatever the order', () => {
    fc.assert(
      fc.property(issuesOf('octo/shop'), issuesOf('octo/bank'), (shop, bank) => {
        const whole = measured([...shop, ...bank])
        const one = merged(measured(shop), measured(bank))
        expect(merged(measured(bank), measured(shop))).toEqual(one)
        expect([one.totals, one.history, one.date, one.dueSoonUntil]).toEqual([
          whole.totals,
          whole.history,
          whole.date,
          whole.dueSoonUntil,
        ])
        const kept = ({ measures }: Report) => {
          const { age, daysOverdue, trend, weeks, withinTarget, timeToClose } = measures
          const { all, byPriority, byKind, byOwner } = timeToClose
          return { age, daysOverdue, trend, weeks, withinTarget, all, byPriority, byKind, byOwner }
        }
        expect(kept(one)).toEqual(kept(whole))
        const items = one.items.map(({ repository: _, ...item }) => item)
        expect(new Set(items.map((item) => JSON.stringify(item)))).toEqual(
          new Set(whole.items.map((item) => JSON.stringify(item))),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('keeps repository and number, and documents of the same path apart', () => {
    const [path, severity] = ['postmortems/a.md', 'sev1']
    const { items, measures } = merged(
      measured([trackedIssue(3, { url: address('octo/shop', 3), path, severity })]),
      measured([closedIssue(3, '2024-05-20T00:00:00Z', { url: address('octo/bank', 3), path })]),
    )
    expect(items.map(({ repository, number }) => [repository, number])).toEqual(
      [
        ['octo/bank', 3],
        ['octo/shop', 3],
      ].reverse(),
    )
    expect(measures.postmortems).toEqual([
      {
        repository: 'octo/shop',
        postmortem: path,
        severity,
        items: 1,
        open: 1,
        overdue: 1,
        done: 0,
        notPlanned: 0,
      },
      {
        repository: 'octo/bank',
        postmortem: path,
        severity: null,
        items: 1,
        open: 0,
        overdue: 0,
        done: 1,
        notPlanned: 0,
      },
    ])
  })

  it('leaves out what the items do not tell', () => {
    const { measures } = merged(
      measured([trackedIssue(1, { kind: 'preventative', stateReason: 'reopened', group: 'Monitoring' })]),
    )
    expect([measures.recurringGroups, measures.oldestPreventative, measures.reopened]).toEqual([
      null,
      null,
      null,
    ])
  })

  it('tells how long closing took by the severity of each item', () => {
    const closed = (repository: string, number: number, severity: string | null, day: string) =>
      closedIssue(number, `${day}T12:00:00Z`, { url: address(repository, number), severity })
    const { measures } = merged(
      measured([closed('octo/shop', 1, 'sev1', '2024-05-11'), closed('octo/shop', 2, null, '2024-05-02')]),
      measured([closed('octo/bank', 1, 'sev1', '2024-05-21')]),
    )
    expect(measures.timeToClose.bySeverity.map(({ name, count, median }) => [name, count, median])).toEqual([
      ['sev1', 2, 15],
      [null, 1, 1],
    ])
  })

  it('merges what was merged before', () => {
    const [a, b, c] = ['octo/a', 'octo/b', 'octo/c'].map((repository) =>
      measured([trackedIssue(1, { url: address(repository, 1), severity: 'sev2' })]),
    )
    if (a === undefined || b === undefined || c === undefined) throw new Error('three reports')
    expect(merged(merged(a, b), c)).toEqual(merged(a, b, c))
  })

  it('counts an item once that two reports tell alike', () => {
    const report = measured([trackedIssue(1), trackedIssue(2)])
    expect(merged(report, measured([trackedIssue(2)])).totals.open).toBe(2)
    expect(merged(report, report)).toEqual(merged(report))
  })

  it('refuses an item that two reports tell differently, and names both files and the issue', () => {
    const { code, message } = failure(() =>
      merged(measured([trackedIssue(2)]), measured([trackedIssue(2, { title: 'Another' })])),
    )
    expect(code).toBe('REPORT_ITEMS_DIFFER')
    expect(message).toBe('1.json and 2.json tell https://github.example.com/octo/shop/issues/2 differently.')
  })

  it('refuses reports of different days', () => {
    const { code, message } = failure(() => merged(measured([]), measured([], '2024-06-16')))
    expect(code).toBe('REPORT_DATES_DIFFER')
    expect(message).toContain('1.json tells of 2024-06-17, 2.json of 2024-06-16')
  })

  it('puts what is tomorrow in its own zone on the day of the report', () => {
    const url = address('octo/shop', 1)
    const item = reportItem(1, { url, createdAt: '2024-06-17T23:30:00Z', due: null })
    const source = { file: 'a.json', report: parseReport(jsonReport(reportOf([item])), 'a.json') }
    const { totals, history } = mergeReports({ sources: [source], timezone: 'Asia/Tokyo', dueSoon })
    expect([totals.openedLastWeek, history]).toEqual([1, [{ date: today, open: 1, overdue: 0, closed: 0 }]])
  })
})

describe('parseReport', () => {
  const valid = JSON.parse(jsonReport(reportOf([reportItem(1)])))
  const [item] = valid.items

  it.each([
    ['no JSON', '{', 'REPORT_INVALID', 'it holds no JSON, or none of a report'],
    ['no object', '[]', 'REPORT_INVALID', ''],
    ['another version', { ...valid, version: 2 }, 'REPORT_VERSION', 'version 2; version 1 can be merged'],
    ['no version', { ...valid, version: undefined }, 'REPORT_INVALID', 'version'],
    ['a day that is none', { ...valid, date: '2024-02-30' }, 'REPORT_INVALID', 'date: not a day'],
    [
      'no severity',
      { ...valid, items: [{ ...item, severity: undefined }] },
      'REPORT_INVALID',
      'items.0.severity',
    ],
    ['no number', { ...valid, items: [{ ...item, number: '1' }] }, 'REPORT_INVALID', 'items.0.number'],
    ['no state', { ...valid, items: [{ ...item, state: 'gone' }] }, 'REPORT_INVALID', 'items.0.state'],
    [
      'no instant',
      { ...valid, items: [{ ...item, createdAt: '2024-02-30T10:00:00Z' }] },
      'REPORT_INVALID',
      'items.0.createdAt: not an instant',
    ],
    [
      'a clock that is none',
      { ...valid, items: [{ ...item, createdAt: '2024-02-01T25:00:00Z' }] },
      'REPORT_INVALID',
      'items.0.createdAt',
    ],
  ])('refuses %s', (_, content, code, words) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content)
    const thrown = failure(() => parseReport(text, 'shop.json'))
    expect([thrown.code, thrown.kind]).toEqual([code, 'usage'])
    expect(thrown.message).toContain('shop.json')
    expect(thrown.message).toContain(words)
  })
})

describe('a merged report', () => {
  const report = merged(
    measured(
      HOSTILE.map((title, index) => trackedIssue(index + 1, { title, url: address('octo/shop', index + 1) })),
    ),
  )

  it.each([
    ['text', '  octo/shop#1 '],
    ['markdown', '[octo/shop 1](https://github.example.com/octo/shop/issues/1)'],
    ['html', '>octo/shop#1</a>'],
    ['json', '"repository": "octo/shop"'],
  ])('names the repository of each item: %s', async (format, name) => {
    expect(await renderReport(format, report, { title: 'All' })).toContain(name)
  })

  it('escapes words as ever', async () => {
    expect(await renderReport('html', report, { title: 'All' })).not.toMatch(/<script(?!>\n\()/)
    expect(csvReport(report)).not.toMatch(/^=/m)
  })
})
