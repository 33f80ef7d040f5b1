import { describe, expect, it } from 'vitest'
import type { ReportItem } from '../../src/report/report.ts'
import { snoozedBy } from '../../src/report/snooze.ts'
import { weeklyComment } from '../../src/report/weekly-comment.ts'
import { trackedIssue } from './issues.ts'
import { HOSTILE, reportItem, reportOf } from './reports.ts'

const late = { due: '2024-06-14', daysOverdue: 3 }
const soon = { due: '2024-06-20' }

function comment(items: readonly ReportItem[], mentions = false, isSnoozed = (_: ReportItem) => false) {
  return weeklyComment(reportOf(items), { mentions, isSnoozed }) ?? ''
}

const asked = (text: string) => text.split('\n').filter((line) => line.startsWith('- '))

describe('the weekly comment', () => {
  it('is dated, and names each person once: who has most overdue first, nobody last', () => {
    const text = comment([
      reportItem(1, { ...soon }),
      reportItem(2, { ...soon, assignees: ['bob'] }),
      reportItem(3, { ...late, assignees: ['alice'] }),
      reportItem(4, { ...soon, assignees: ['Alice', 'bob'] }),
      reportItem(5, { ...late, owner: 'Backend team' }),
      reportItem(6, { due: '2024-07-30', assignees: ['carol'] }),
      reportItem(7, { due: null, assignees: ['carol'] }),
      reportItem(8, { ...late, state: 'closed', daysOverdue: null, assignees: ['carol'] }),
    ])
    expect(text.startsWith('**2024-W25**, 2024-06-17: 8 open')).toBe(true)
    expect(asked(text).map((line) => line.replace(/:.*/, ''))).toEqual([
      '- alice (1 overdue, 1 due soon)',
      '- Backend team (1 overdue)',
      '- bob (2 due soon)',
      '- *nobody yet* (1 due soon)',
    ])
    expect(text).toContain(
      '[3](https://github.example.com/octo/shop/issues/3) Action item 3 (3 days overdue)',
    )
  })

  it('says of which repository an issue is where the report tells of several', () => {
    const repository = 'octo/media'
    const text = comment([
      reportItem(3, { ...late, repository, url: 'https://github.example.com/octo/media/issues/3' }),
      reportItem(3, late),
    ])
    expect(text).toContain('[octo/media 3](https://github.example.com/octo/media/issues/3) Action item 3')
    expect(text).toContain('[3](https://github.example.com/octo/shop/issues/3) Action item 3')
  })

  it('asks an owner who is assigned to other items once, for all of them', () => {
    const items = [
      reportItem(1, { ...late, owner: '@Alice' }),
      reportItem(2, { ...soon, assignees: ['alice'], owner: 'Backend team' }),
      reportItem(3, { ...soon, owner: 'alice', assignees: ['bob'] }),
    ]
    expect(asked(comment(items)).map((line) => line.replace(/:.*/, ''))).toEqual([
      '- alice (1 overdue, 1 due soon)',
      '- bob (1 due soon)',
    ])
  })

  it.each([
    [false, 'alice', '- alice'],
    [true, 'alice', '- @alice'],
    [true, 'alice_corp', '- @alice_corp'],
    [true, 'helper[bot]', '- helper\\[bot\\]'],
    [true, 'alice @octo/team', '- alice @\u200bocto/team'],
  ])('mentions %s: %s is written %s', (mentions, login, start) => {
    const [line] = asked(comment([reportItem(1, { ...late, assignees: [login] })], mentions))
    expect(line?.startsWith(`${start} (`)).toBe(true)
  })

  it('never mentions an owner who is only written in the document', () => {
    expect(comment([reportItem(1, { ...late, owner: '@alice' })], true)).not.toMatch(/@\w/)
  })

  it('asks nobody about what is snoozed, and says how many', () => {
    const issues = [trackedIssue(1, { labels: ['Snooze'] }), trackedIssue(2)]
    const items = [1, 2].map((number) => reportItem(number, { ...late, assignees: ['alice'] }))
    const text = comment(items, true, snoozedBy('snooze', issues))
    expect(asked(text)).toHaveLength(1)
    expect(text).not.toContain('Action item 1')
    expect(text).toContain('Snoozed: 1 of 2.')
    expect(comment(items, true, snoozedBy(null, issues))).toContain('Action item 1')
  })

  it('is left out where there is nothing to tell', () => {
    expect(weeklyComment(reportOf([]), { mentions: true, isSnoozed: () => false })).toBeNull()
  })

  it.each(HOSTILE)('shows %j as words', (words) => {
    const text = comment([reportItem(1, { ...late, title: words, owner: words })], true)
    expect(asked(text)).toHaveLength(1)
    expect(text).not.toMatch(/@[\w]|<!--|<script|#\d|\u001b/)
  })

  it('stays within what GitHub takes, whoever is asked', () => {
    const items = Array.from({ length: 3000 }, (_, index) =>
      reportItem(index + 1, { ...late, title: '<'.repeat(300), owner: `Team ${index}` }),
    )
    const text = comment(items)
    expect(text.length).toBeLessThanOrEqual(60_000)
    expect(text).toMatch(/- and \d+ more; the report above has them all/)
  })
})
