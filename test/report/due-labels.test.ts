import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/calendar/date.ts'
import { dueLabelsFor } from '../../src/report/due-labels.ts'
import { keepDueLabels } from '../../src/report/keep-due-labels.ts'
import { measure } from '../../src/report/measure.ts'
import { MemoryTracker } from '../../src/trackers/memory.ts'
import { configuration } from '../config/configuration.ts'
import { itemBody } from './item-body.ts'
import { reportItem } from './reports.ts'

const names = { overdue: 'overdue', dueSoon: 'due-soon' }
const dueSoonUntil = '2024-06-24'
const late = { due: '2024-06-14', daysOverdue: 3 }
const soon = { due: '2024-06-24' }

describe('labels for due dates', () => {
  it.each([
    ['late without', late, ['a'], ['a', 'overdue']],
    ['late with', late, ['overdue', 'a'], null],
    ['late, label in another case', late, ['Overdue'], null],
    ['was due soon, is late', late, ['due-soon', 'a'], ['a', 'overdue']],
    ['late with both', late, ['due-soon', 'overdue'], ['overdue']],
    ['due on the last day of soon', soon, [], ['due-soon']],
    ['due later, was late', { due: '2024-06-25' }, ['overdue'], []],
    ['without a date', { due: null }, ['due-soon', 'b'], ['b']],
    ['closed while late', { ...late, state: 'closed' as const }, ['overdue', 'b'], ['b']],
    ['closed without', { ...late, state: 'closed' as const }, ['b'], null],
  ])('%s', (_, fields, present, expected) => {
    expect(dueLabelsFor(reportItem(1, fields), present, dueSoonUntil, names)).toEqual(expected)
  })

  it('leave alone a label that is not kept', () => {
    const only = { overdue: 'late', dueSoon: null }
    expect(dueLabelsFor(reportItem(1, soon), ['due-soon'], dueSoonUntil, only)).toBeNull()
  })

  it('take nothing from what people did since the issues were listed', async () => {
    const tracker = new MemoryTracker()
    for (const index of [1, 2, 3])
      await tracker.createIssue({
        title: `Item ${index}`,
        body: itemBody(index, { path: 'a.md', kind: null, priority: null, owner: null, due: '2024-06-01' }),
        labels: ['postmortem'],
        assignees: [],
      })
    const issues = await tracker.listIssues('postmortem')
    const config = configuration()
    const { dueSoon } = config.report
    const report = measure({ issues, today: '2024-06-17', timezone: 'UTC', dueSoon })
    tracker.edit(1, { labels: ['postmortem', 'blocked'] })
    tracker.edit(2, { labels: ['postmortem', 'overdue'] })
    expect(await keepDueLabels({ tracker, issues, report, config, progress: () => {} })).toBe(2)
    expect(tracker.issues.map(({ labels }) => labels)).toEqual([
      ['postmortem', 'blocked', 'overdue'],
      ['postmortem', 'overdue'],
      ['postmortem', 'overdue'],
    ])
  })

  it('need no second write, and follow the day in both directions', async () => {
    const config = configuration()
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(fc.integer({ min: 0, max: 40 })), { minLength: 1, maxLength: 5 }),
        fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 4 }),
        async (dues, days) => {
          const tracker = new MemoryTracker()
          for (const [index, due] of dues.entries())
            await tracker.createIssue({
              title: `Item ${index}`,
              body: itemBody(index, {
                path: 'a.md',
                kind: null,
                priority: null,
                owner: null,
                due: due === null ? null : addDays('2024-06-01', due),
              }),
              labels: ['postmortem', 'mine'],
              assignees: [],
            })
          const round = async (day: number): Promise<number> => {
            const issues = await tracker.listIssues('postmortem')
            const today = addDays('2024-06-01', day)
            const report = measure({ issues, today, timezone: 'UTC', dueSoon: config.report.dueSoon })
            return keepDueLabels({ tracker, issues, report, config, progress: () => {} })
          }
          for (const day of days) {
            await round(day)
            expect(await round(day)).toBe(0)
          }
          for (const { labels } of await tracker.listIssues('postmortem')) expect(labels).toContain('mine')
        },
      ),
      { numRuns: 40 },
    )
  })
})
