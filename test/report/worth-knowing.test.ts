import { describe, expect, it } from 'vitest'
import { worthKnowingSection } from '../../src/report/markdown/worth-knowing.ts'
import { measure } from '../../src/report/measure.ts'
import type { TrackedIssue } from '../../src/trackers/tracker.ts'
import { closedIssue, trackedIssue } from './issues.ts'
import { HOSTILE } from './reports.ts'

function lines(issues: readonly TrackedIssue[]): readonly string[] {
  const dueSoon = { count: 7, unit: 'day' } as const
  const report = measure({ issues, today: '2024-06-17', timezone: 'UTC', dueSoon })
  const [section, ...others] = worthKnowingSection(report, 0)
  expect(others).toEqual([])
  return section?.rows.map((row) => row.trimEnd()) ?? []
}

describe('what is worth knowing', () => {
  it('is told in a line each', () => {
    const issues = [
      trackedIssue(1, { kind: 'preventative', group: 'Monitoring', path: 'a.md', due: '2024-06-10' }),
      trackedIssue(2, { createdAt: '2024-06-07T12:00:00Z', stateReason: 'reopened', due: null }),
      trackedIssue(3, { createdAt: '2024-06-12T12:00:00Z', due: null, kind: 'preventative' }),
      closedIssue(4, '2024-05-03T12:00:00Z', { priority: 'P1', severity: 'sev1', owner: 'Ops' }),
      closedIssue(5, '2024-05-11T12:00:00Z', {
        priority: 'P0',
        severity: 'sev1',
        group: 'monitoring',
        path: 'b.md',
      }),
      closedIssue(6, '2024-05-31T12:00:00Z', { assignees: ['bob'] }),
    ]
    const url = 'https://github.example.com/octo/shop/issues'
    expect(lines(issues)).toEqual([
      '- The median open item is 10 days old; nine of ten are 47 days old or less.',
      '- The median item was done within 10 days, nine of ten within 30 days.',
      '- By severity, the median: sev1 6 days.',
      '- By priority, the median: P0 10 days, P1 2 days.',
      '- By owner, the median: Ops 2 days, bob 30 days.',
      `- The preventative item that is open longest: [1](${url}/1) Action item 1, 7 days overdue.`,
      '- Monitoring recurs in 2 postmortems: 2 items, 1 open.',
      `- Closed once and opened again: [2](${url}/2).`,
    ])
  })

  it('names the second open issue of an item, on each day on which there were two', () => {
    const twins = [
      trackedIssue(3, { key: 'same' }),
      trackedIssue(7, { key: 'same', createdAt: '2024-06-01T12:00:00Z' }),
      closedIssue(9, '2024-06-10T12:00:00Z', { key: 'same', createdAt: '2024-06-05T12:00:00Z' }),
    ]
    const link = '[3](https://github.example.com/octo/shop/issues/3)'
    expect(lines(twins)).toContain(`- ${link} has a second open issue, number 7; only the first counts.`)
    const measuresOn = (today: string) =>
      measure({ issues: twins, today, timezone: 'UTC', dueSoon: { count: 7, unit: 'day' } }).measures.twins
    expect(measuresOn('2024-05-31')).toEqual([])
    expect(measuresOn('2024-06-06')).toEqual([
      { number: 7, of: 3 },
      { number: 9, of: 3 },
    ])
    expect(measuresOn('2024-06-17')).toEqual([{ number: 7, of: 3 }])
  })

  it('takes two files of one item for twins, as two issues', () => {
    const folder = '.postmortem-actions/issues'
    const files = ['0001-add-an-alert.md', '0002-add-an-alarm.md'].map((name, index) =>
      trackedIssue(index + 1, { key: 'same', url: `${folder}/${name}` }),
    )
    expect(lines(files)).toContain(
      `- [1](${folder}/0001-add-an-alert.md) has a second open issue, number 2; only the first counts.`,
    )
  })

  it('is nothing where nothing was ever tracked', () => {
    expect(lines([])).toEqual([])
  })

  it.each(HOSTILE)('shows %j as words', (words) => {
    const facts = { kind: 'preventative', group: words.replaceAll('\u0000', ''), title: words } as const
    const owner = words.replaceAll('\u0000', '')
    const text = lines([
      trackedIssue(1, { ...facts, path: 'a.md' }),
      trackedIssue(2, { ...facts, path: 'b.md' }),
      closedIssue(3, '2024-05-11T12:00:00Z', { owner }),
    ])
    expect(text).toHaveLength(5)
    expect(text.join('\n')).not.toMatch(/@[\w]|<!--|<script|#\d|\u001b/)
  })
})
