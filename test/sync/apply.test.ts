import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/errors.ts'
import { applyPlan } from '../../src/sync/apply.ts'
import { planSync } from '../../src/sync/plan.ts'
import { type MemoryCall, MemoryTracker } from '../../src/trackers/memory.ts'
import { config, counted, planInput, postmortem, sync } from './builders.ts'

const ITEMS = [
  'Add an alert on replication lag',
  'Write a runbook for the cache',
  'Shard the queue by tenant',
]
const DOCUMENT = postmortem({ items: ITEMS })
const failure = (code: string) => new Failure({ code, kind: 'tracker', message: `${code} happened` })

/** Fails at the nth call of a method. */
const failing = (method: string, error: Error, nth = 1) => {
  let count = 0
  return (call: MemoryCall) => {
    if (call.method !== method) return null
    count += 1
    return count === nth ? { when: 'before' as const, error } : null
  }
}

const methods = (tracker: MemoryTracker) => tracker.calls.map(({ method }) => method)

describe('applyPlan: economy', () => {
  it('asks for labels, logins and a second look once, and writes each issue in one call', async () => {
    const items = ITEMS.map((text) => ({ text, owner: 'ops' }))
    const tracker = new MemoryTracker()
    await sync(tracker, [postmortem({ items })], { config: config({ owners: { ops: ['alice'] } }) })
    expect(methods(tracker)).toEqual([
      'listIssues',
      'ensureLabels',
      'assignable',
      'recentIssues',
      'createIssue',
      'createIssue',
      'createIssue',
    ])
  })

  it('reads once and writes nothing when nothing changed', async () => {
    const tracker = new MemoryTracker()
    await sync(tracker, [DOCUMENT])
    const before = tracker.calls.length
    const { result } = await sync(tracker, [DOCUMENT])
    expect(methods(tracker).slice(before)).toEqual(['listIssues'])
    expect(result).toMatchObject({ created: 0, updated: 0, closed: 0, reopened: 0, remaining: 0, issues: [] })
  })

  it('looks at the issue alone when nothing is created', async () => {
    const tracker = new MemoryTracker()
    await sync(tracker, [DOCUMENT])
    const before = tracker.calls.length
    await sync(tracker, [postmortem({ items: ITEMS.with(0, 'Add an alert on the replication lag') })])
    expect(methods(tracker).slice(before)).toEqual(['listIssues', 'readIssue', 'updateIssue'])
  })

  it('lists by the label again where a tracker has no cheaper second look', async () => {
    const tracker = new MemoryTracker({ lag: 1 })
    await sync(tracker, [DOCUMENT])
    const plain = {
      description: 'plain',
      listIssues: (label: string) => tracker.listIssues(label),
      createIssue: tracker.createIssue.bind(tracker),
      updateIssue: tracker.updateIssue.bind(tracker),
      addComment: tracker.addComment.bind(tracker),
      readComments: tracker.readComments.bind(tracker),
      ensureLabels: tracker.ensureLabels.bind(tracker),
      assignable: tracker.assignable.bind(tracker),
    }
    const { result } = await sync(plain, [DOCUMENT])
    expect(result).toMatchObject({ created: 0, remaining: 0 })
    expect(tracker.issues.length).toBe(3)
  })
})

describe('applyPlan: limits', () => {
  it('leaves what is beyond the number of new issues, says what, and goes on with it in the next run', async () => {
    const tracker = new MemoryTracker()
    const first = await sync(tracker, [DOCUMENT], {}, { maxNewIssues: 2 })
    expect(first.result).toMatchObject({ created: 2, remaining: 1, failures: [], stopped: null })
    expect(first.result.left.map(({ title }) => title)).toEqual([ITEMS[2]])
    const second = await sync(tracker, [DOCUMENT], {}, { maxNewIssues: 2 })
    expect(second.result).toMatchObject({ created: 1, remaining: 0 })
    expect(tracker.issues.length).toBe(3)
  })

  it('creates none when none may be created, and asks for nothing', async () => {
    const tracker = new MemoryTracker()
    const { result } = await sync(tracker, [DOCUMENT], {}, { maxNewIssues: 0 })
    expect(result).toMatchObject({ created: 0, remaining: 3 })
    expect(methods(tracker)).toEqual(['listIssues'])
  })
})

describe('applyPlan: assignees', () => {
  const owners = { ops: ['alice', 'bob'] }
  const document = postmortem({ items: [{ text: 'Fix the cache', owner: 'ops' }] })

  it('assigns those who may be, and tells of the others; nothing is tried again', async () => {
    const said: string[] = []
    const tracker = new MemoryTracker({ assignable: ['alice'] })
    await sync(
      tracker,
      [document],
      { config: config({ owners }) },
      { progress: (message) => said.push(message) },
    )
    expect(tracker.issues[0]).toMatchObject({ assignees: ['alice'] })
    expect(said).toContain('Not assignable, named in the text only: bob.')
    expect(counted((await sync(tracker, [document], { config: config({ owners }) })).plan)).toEqual({
      keep: 1,
    })
  })

  it('takes nobody off whom people assigned, assignable or not', async () => {
    const tracker = new MemoryTracker({ assignable: ['alice'] })
    await sync(tracker, [document], { config: config({ owners: {} }) })
    tracker.edit(1, { assignees: ['carol'] })
    await sync(tracker, [document], { config: config({ owners }) })
    expect(tracker.issues[0]).toMatchObject({ assignees: ['carol', 'alice'] })
  })
})

describe('applyPlan: failures', () => {
  it.each(['TRACKER_REFUSED', 'TRACKER_GONE', 'TRACKER_UNCLEAR'])(
    'records %s for the one issue and goes on',
    async (code) => {
      const tracker = new MemoryTracker({ fault: failing('createIssue', failure(code), 2) })
      const { result } = await sync(tracker, [DOCUMENT])
      expect(result).toMatchObject({ created: 2, remaining: 1, stopped: null })
      expect(result.failures.map(({ operation, error }) => [operation.title, error.code])).toEqual([
        [ITEMS[1], code],
      ])
    },
  )

  it.each([
    'TRACKER_UNAUTHORIZED',
    'TRACKER_FORBIDDEN',
    'TRACKER_LIMITED',
    'TRACKER_UNREACHABLE',
    'TRACKER_NOT_FOUND',
  ])('stops at %s and tells what is left', async (code) => {
    const tracker = new MemoryTracker({ fault: failing('createIssue', failure(code), 2) })
    const { result } = await sync(tracker, [DOCUMENT])
    expect(result).toMatchObject({ created: 1, remaining: 2 })
    expect(result.stopped?.code).toBe(code)
  })

  it('writes no issue when labels cannot be made', async () => {
    const tracker = new MemoryTracker({ fault: failing('ensureLabels', failure('TRACKER_FORBIDDEN')) })
    const { result } = await sync(tracker, [DOCUMENT])
    expect(result).toMatchObject({ created: 0, remaining: 3 })
    expect(tracker.issues).toEqual([])
  })

  it('goes on when an issue to be changed is not there any more', async () => {
    const tracker = new MemoryTracker()
    await sync(tracker, [DOCUMENT])
    const input = planInput([postmortem({ items: ITEMS.map((text) => `${text} now`) })], tracker.issues)
    const faulty = new MemoryTracker({
      issues: tracker.issues,
      fault: failing('updateIssue', failure('TRACKER_NOT_FOUND')),
    })
    const result = await applyPlan(planSync(input), faulty, { maxNewIssues: 9, label: 'postmortem' })
    expect(result).toMatchObject({ updated: 2, remaining: 1, stopped: null })
  })

  it('counts an issue as closed when only its comment was lost, and writes no second one', async () => {
    const tracker = new MemoryTracker()
    await sync(tracker, [DOCUMENT])
    const faulty = new MemoryTracker({
      issues: tracker.issues,
      fault: failing('addComment', failure('TRACKER_UNCLEAR')),
    })
    const shorter = [postmortem({ items: ITEMS.slice(1) })]
    expect((await sync(faulty, shorter)).result).toMatchObject({ closed: 1, remaining: 0, failures: [] })
    expect((await sync(faulty, shorter)).result).toMatchObject({ closed: 0, remaining: 0 })
    expect(faulty.commentsOn(1)).toEqual([])
    expect(faulty.issues[0]?.body).toContain('removed from it')
  })

  it('throws what is a defect of ours', async () => {
    const tracker = new MemoryTracker({ fault: failing('createIssue', new TypeError('x is undefined')) })
    await expect(sync(tracker, [DOCUMENT])).rejects.toThrow('x is undefined')
  })
})

describe('applyPlan: progress', () => {
  it('tells one line for each write, with nothing a terminal could act on', async () => {
    const said: string[] = []
    const hostile = postmortem({ items: ['Fix\u001b[31m the\u202e cache'] })
    await sync(new MemoryTracker(), [hostile], {}, { progress: (message) => said.push(message) })
    expect(said).toEqual(['1/1 Opened #1: Fix[31m the cache'])
  })
})
