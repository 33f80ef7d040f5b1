import { describe, expect, it } from 'vitest'
import { MemoryTracker } from '../../src/trackers/memory.ts'
import { trackerContract } from './contract.ts'

const ISSUE = { title: 'Fix it', body: '', labels: ['postmortem'], assignees: [] }

trackerContract('The tracker in memory', async () => {
  const tracker = new MemoryTracker({ now: () => '2026-03-02T10:00:00Z' })
  return { tracker, again: () => tracker }
})

describe('MemoryTracker', () => {
  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('fails %s the effect of a call', async (when, issues) => {
    const error = new Error('lost')
    const tracker = new MemoryTracker({ fault: ({ index }) => (index === 1 ? { when, error } : null) })
    await expect(tracker.createIssue(ISSUE)).rejects.toBe(error)
    expect(tracker.issues.length).toBe(issues)
  })

  it('keeps a new issue out of as many listings as asked, never out of a second look', async () => {
    const tracker = new MemoryTracker({ lag: 2 })
    await tracker.createIssue(ISSUE)
    expect((await tracker.recentIssues()).length).toBe(1)
    const seen: number[] = []
    for (let look = 0; look < 3; look += 1) seen.push((await tracker.listIssues('postmortem')).length)
    expect(seen).toEqual([0, 0, 1])
  })
})
