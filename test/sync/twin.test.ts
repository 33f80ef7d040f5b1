import { describe, expect, it } from 'vitest'
import { MemoryTracker } from '../../src/trackers/memory.ts'
import type { IssueChanges } from '../../src/trackers/tracker.ts'
import { counted, ofKind, plan, postmortem, sync } from './builders.ts'

const DOCUMENT = postmortem({ items: ['Add an alert on replication lag', 'Write a runbook for the cache'] })

/** Two issues of the first item: the second as a run that raced would have made it, then changed by a person. */
async function twins(changes: IssueChanges = {}) {
  const tracker = new MemoryTracker({ now: () => '2026-03-02T10:00:00Z' })
  await sync(tracker, [DOCUMENT])
  const [first] = tracker.issues
  if (first !== undefined) tracker.put({ ...first, number: 3 })
  if (Object.keys(changes).length > 0) tracker.edit(3, changes)
  return tracker
}

describe('a second issue with the same key', () => {
  it('is closed as a duplicate of the first when nobody touched it, and then kept', async () => {
    const tracker = await twins()
    const { plan: done } = await sync(tracker, [DOCUMENT])
    expect(counted(done)).toEqual({ close: 1, keep: 2 })
    expect(tracker.issues.map(({ state }) => state)).toEqual(['open', 'open', 'closed'])
    expect(tracker.issues[2]?.stateReason).toBe('duplicate')
    expect(tracker.commentsOn(3)).toEqual([
      'Closed as a duplicate: #1 was opened for the same action item and goes on.',
    ])
    expect(counted(await plan(tracker, [DOCUMENT]))).toEqual({ keep: 3 })
  })

  it.each([
    { name: 'title', changes: { title: 'Alert on lag' } },
    { name: 'labels', changes: { labels: ['postmortem', 'urgent'] } },
    { name: 'assignees', changes: { assignees: ['carol'] } },
    { name: 'text', changes: 'above' },
    { name: 'state', changes: { state: 'closed' } },
  ] as const)('is only named when people changed its $name', async ({ changes }) => {
    const tracker = await twins()
    tracker.edit(3, changes === 'above' ? { body: `I am on it.\n\n${tracker.issues[2]?.body}` } : changes)
    const planned = await plan(tracker, [DOCUMENT])
    expect(counted(planned)).toEqual({ keep: 3 })
    expect(ofKind(planned, 'keep').find(({ issue }) => issue === 3)?.reason).toContain('#1, which counts')
  })
})
