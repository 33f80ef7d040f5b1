import { describe, expect, it } from 'vitest'
import { createBudget } from '../../../src/trackers/github/budget.ts'
import { ISSUE, start, track } from './start.ts'

describe('the budget of a run', () => {
  it('ends it after so many requests, repeated ones included, with what to do', async () => {
    const github = await start({ faults: [{ do: 'cut', at: 1 }] })
    const budget = createBudget({ maxRequests: 3, maxMinutes: 9 })
    const tracker = track(github, { budget })
    await tracker.listIssues('postmortem')
    await track(github, { budget }).createIssue(ISSUE)
    await expect(tracker.createIssue(ISSUE)).rejects.toMatchObject({
      code: 'RUN_BUDGET_SPENT',
      kind: 'tracker',
      message: 'This run has spent its 3 requests (max-requests).',
    })
    expect(github.count()).toEqual({ requests: 3, writes: 1 })
  })

  it('ends it after so many minutes', async () => {
    let now = 0
    const github = await start()
    const tracker = track(github, { budget: createBudget({ maxRequests: 9, maxMinutes: 2, now: () => now }) })
    now = 119_000
    await tracker.createIssue(ISSUE)
    now = 120_000
    await expect(tracker.createIssue(ISSUE)).rejects.toMatchObject({ code: 'RUN_BUDGET_SPENT' })
    expect(github.state.issues.length).toBe(1)
  })

  it('lets no wait go beyond its minutes', async () => {
    const github = await start()
    const budget = createBudget({ maxRequests: 9, maxMinutes: 1, now: () => 0 })
    const tracker = track(github, { budget })
    github.inject({ do: 'answer', status: 429, headers: { 'retry-after': '61' } })
    await expect(tracker.createIssue(ISSUE)).rejects.toMatchObject({ code: 'TRACKER_LIMITED' })
    github.inject({ do: 'answer', status: 429, headers: { 'retry-after': '60' } })
    await tracker.createIssue(ISSUE)
  })
})

describe('a wait that GitHub asks for', () => {
  it('is counted down to its end', async () => {
    const told: number[] = []
    const github = await start({ faults: [{ do: 'answer', status: 429, headers: { 'retry-after': '4' } }] })
    await track(github, { secondMs: 10, waiting: (left) => told.push(left) }).createIssue(ISSUE)
    await expect.poll(() => told).toEqual([3, 2, 1, 0])
  })
})
