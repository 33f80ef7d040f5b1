import { describe, expect, it } from 'vitest'
import { MemoryTracker } from '../../src/trackers/memory.ts'
import type { IssueChanges } from '../../src/trackers/tracker.ts'
import { addIssue, type Seed } from '../github/state.ts'
import { document, trackingScene } from '../tracking/scene.ts'
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

describe('on GitHub', () => {
  const DOCUMENTS = [document(['- Add an alert for full disks'])]

  async function copied(seed: Seed) {
    const scene = await trackingScene({ seed })
    await scene.run(DOCUMENTS, '{}')
    const [first] = scene.github.state.issues
    if (first === undefined) throw new Error('no issue')
    const { title, labels } = first
    addIssue(scene.github.state, { title, labels, body: first.body ?? '' }, first.author, null)
    return scene
  }

  it.each([
    { name: 'as a duplicate', seed: {}, reason: 'duplicate' },
    {
      name: 'as not planned by a server that knows no duplicates',
      seed: { knowsDuplicates: false },
      reason: 'not_planned',
    },
  ])('a twin is closed $name, once', async ({ seed, reason }) => {
    const { github, run } = await copied(seed)
    const { result } = await run(DOCUMENTS, '{}')
    expect(result).toMatchObject({ closed: 1, remaining: 0, failures: [], stopped: null })
    expect(github.state.issues.map(({ state, stateReason }) => [state, stateReason])).toEqual([
      ['open', null],
      ['closed', reason],
    ])
    expect(github.state.comments.map(({ issue, body }) => [issue, body])).toEqual([
      [2, 'Closed as a duplicate: #1 was opened for the same action item and goes on.'],
    ])
    await run(DOCUMENTS, '{}')
    expect(github.count().writes).toBe(0)
  })

  it('a twin that GitHub refuses to close for another reason is left and named', async () => {
    const { github, run } = await copied({})
    github.inject({
      do: 'answer',
      status: 422,
      method: 'PATCH',
      path: '/issues/2',
      errors: [{ field: 'title', code: 'invalid' }],
      times: Number.POSITIVE_INFINITY,
    })
    const { result } = await run(DOCUMENTS, '{}')
    expect(result).toMatchObject({ closed: 0, remaining: 1 })
    expect(result.failures.map(({ error }) => error.code)).toEqual(['TRACKER_REFUSED'])
    expect(github.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(1)
  })
})
