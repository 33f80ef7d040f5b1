import { describe, expect, it } from 'vitest'
import { measure } from '../../src/report/measure.ts'
import { datedIssues } from '../../src/report/measures/dated.ts'
import { closedLately, withLinkedChanges } from '../../src/report/measures/linked-changes.ts'
import { REPORT_FORMATS, type ReportFormat, renderReport } from '../../src/report/render.ts'
import type { TrackedIssue } from '../../src/trackers/tracker.ts'
import { closedIssue, trackedIssue } from './issues.ts'
import { LivingIssue } from './living-issue-scene.ts'
import { reportItem, reportOf } from './reports.ts'

const TODAY = '2024-06-17'

function lately(issues: readonly TrackedIssue[], timezone = 'UTC') {
  return closedLately(datedIssues(issues, timezone), TODAY)
}

describe('the items that are asked about', () => {
  it('were closed as completed within the seven days that end with the day', () => {
    const at = (number: number, closedAt: string, fields: Partial<TrackedIssue> = {}) =>
      closedIssue(number, closedAt, fields)
    expect(
      lately([
        at(1, '2024-06-10T23:59:59Z'),
        at(2, '2024-06-11T00:00:00Z'),
        at(3, '2024-06-17T23:59:59Z'),
        at(4, '2024-06-18T00:00:00Z'),
        at(5, '2024-06-12T00:00:00Z', { stateReason: 'not_planned' }),
        at(6, '2024-06-12T00:00:00Z', { stateReason: 'duplicate' }),
        at(7, '2024-06-12T00:00:00Z', { stateReason: null }),
        trackedIssue(8),
      ]),
    ).toEqual([3, 7, 2])
  })

  it('by the days of the configured zone', () => {
    const issues = [closedIssue(1, '2024-06-10T22:30:00Z'), closedIssue(2, '2024-06-17T22:30:00Z')]
    expect(lately(issues)).toEqual([2])
    expect(lately(issues, 'Europe/Berlin')).toEqual([1])
  })

  it('are the hundred closed last', () => {
    const issues = Array.from({ length: 120 }, (_, index) =>
      closedIssue(index + 1, new Date(Date.UTC(2024, 5, 16, 0, index)).toISOString(), { key: `${index}` }),
    )
    const asked = lately(issues)
    expect([asked.length, asked[0], asked.at(-1)]).toEqual([100, 120, 21])
  })
})

const closed = [3, 12, 7].map((number) => reportItem(number, { state: 'closed', stateReason: 'completed' }))
const changes = new Map([
  [3, false],
  [12, false],
  [7, true],
])

describe('items closed without a linked change', () => {
  it('are counted of those the tracker told about, by number', () => {
    const { measures } = withLinkedChanges(reportOf(closed), changes)
    expect(measures.closedWithoutChange).toEqual({ of: 3, items: [3, 12] })
  })

  it('are not known where the tracker does not tell', () => {
    const plain = measure({
      issues: [closedIssue(1, '2024-06-16T00:00:00Z')],
      today: TODAY,
      timezone: 'UTC',
      dueSoon: { count: 7, unit: 'day' },
    })
    expect(plain.measures.closedWithoutChange).toBeNull()
    expect(withLinkedChanges(plain, null)).toEqual(plain)
  })

  const SHOWN: Readonly<Record<ReportFormat, string | null>> = {
    text: 'last seven days: 0 opened, 0 closed; 2 of 3 completed without a linked change',
    markdown:
      '2 of 3 completed last week without a linked change: [3](https://github.example.com/octo/shop/issues/3), [12](https://github.example.com/octo/shop/issues/12).',
    html: '2 of 3 completed last week without a linked change: ',
    json: '"closedWithoutChange"',
    csv: null,
  }

  it.each(REPORT_FORMATS)('are told in %s, and nothing is said where there are none', async (format) => {
    const report = withLinkedChanges(reportOf(closed), changes)
    const none = withLinkedChanges(reportOf(closed), new Map([[3, true]]))
    const words = SHOWN[format]
    const render = (one: typeof report) => renderReport(format, one, { title: 'Action items' })
    if (words !== null) expect(await render(report)).toContain(words)
    else expect(await render(report)).toBe(await render(reportOf(closed)))
    expect(await render(none)).not.toMatch(/without a linked change/)
  })
})

describe('a report', () => {
  it('asks once what closed the items of the week, and not at all where none was closed', async () => {
    const place = new LivingIssue()
    for (let count = 0; count < 3; count += 1) await place.track({})
    await place.publish('2024-06-10')
    expect(place.github.requests.filter(({ path }) => path === '/graphql').length).toBe(1) // the pin
    for (const issue of place.github.state.issues.slice(0, 3)) {
      Object.assign(issue, { state: 'closed', stateReason: 'completed', closedAt: '2024-06-14T12:00:00Z' })
    }
    Object.assign(place.issue(2), { closer: 'Commit' })
    const { report } = await place.publish(TODAY)
    expect(report.measures.closedWithoutChange).toEqual({ of: 3, items: [1, 3] })
    expect(place.github.requests.filter(({ path }) => path === '/graphql').length).toBe(1)
    expect(place.issue(4).body).toContain('2 of 3 completed last week without a linked change')
    expect((await place.publish('2024-06-24')).report.measures.closedWithoutChange).toEqual({
      of: 0,
      items: [],
    })
  })
})
