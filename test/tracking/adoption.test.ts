import { describe, expect, it } from 'vitest'
import { withReportBlock } from '../../src/report/report-marker.ts'
import { MemoryTracker } from '../../src/trackers/memory.ts'
import type { TrackedIssue } from '../../src/trackers/tracker.ts'
import type { Seed } from '../github/state.ts'
import { ofKind, peoplesIssue, plan, postmortem, sync } from '../sync/builders.ts'
import { document, trackingScene } from './scene.ts'

interface Naming {
  readonly name: string
  /** What stands at number 1, for a tracker in memory; left out: nothing. */
  readonly issue?: Partial<TrackedIssue>
  /** The same on GitHub. */
  readonly seed: Seed
  readonly reference: string
  readonly kind: 'adopt' | 'skip'
  readonly reason: RegExp
}

const REPORT = withReportBlock({ before: '', after: '' }, '10 open')

const CASES: readonly Naming[] = [
  {
    name: 'an open issue',
    issue: {},
    seed: { issues: [{ title: 'Shard it' }] },
    reference: '#1',
    kind: 'adopt',
    reason: /^The item names #1, so it is tracked there\.$/,
  },
  {
    name: 'an issue that was closed as completed',
    issue: { state: 'closed', stateReason: 'completed' },
    seed: { issues: [{ title: 'Shard it', state: 'closed' }] },
    reference: '#1',
    kind: 'adopt',
    reason: /the issue is closed and stays so/,
  },
  {
    name: 'an issue that was closed as not planned',
    issue: { state: 'closed', stateReason: 'not_planned' },
    seed: { issues: [{ title: 'Shard it', state: 'closed', stateReason: 'not_planned' }] },
    reference: '#1',
    kind: 'adopt',
    reason: /the issue is closed as not planned and stays so/,
  },
  {
    name: 'an issue of another repository',
    issue: {},
    seed: { issues: [{ title: 'Shard it' }] },
    reference: 'octo/orders#1',
    kind: 'skip',
    reason: /^Already tracked in octo\/orders#1\.$/,
  },
  {
    name: 'an issue of an outsider',
    issue: { trusted: false },
    seed: { issues: [{ title: 'Shard it', author: 'mallory' }] },
    reference: '#1',
    kind: 'skip',
    reason: /without write access/,
  },
  {
    name: 'the issue the report is kept in',
    issue: { body: REPORT },
    seed: { issues: [{ title: 'Postmortem action items', body: REPORT, labels: ['postmortem'] }] },
    reference: '#1',
    kind: 'skip',
    reason: /^It names #1, the issue of the report\.$/,
  },
  {
    name: 'a number that is none',
    seed: {},
    reference: '#1',
    kind: 'skip',
    reason: /no issue of this repository/,
  },
  {
    // The port gives no pull requests.
    name: 'a pull request',
    seed: { pulls: [{ title: 'Shard it', files: [] }] },
    reference: '#1',
    kind: 'skip',
    reason: /no issue of this repository/,
  },
]

describe.each(CASES)('an item that names $name', ({ issue, seed, reference, kind, reason }) => {
  it(`is planned: ${kind}`, async () => {
    const issues = issue === undefined ? [] : [peoplesIssue(1, issue)]
    const named = postmortem({ items: [{ text: 'Shard the queue', reference }] })
    const { operations } = await plan(new MemoryTracker({ issues }), [named])
    expect(operations).toHaveLength(1)
    expect(operations[0]).toMatchObject({ kind, reason: expect.stringMatching(reason) })
  })

  it('opens nothing on GitHub, changes neither title nor state, and is at rest the next time', async () => {
    const { github, run } = await trackingScene({ seed })
    const before = github.state.issues.map(({ title, state, stateReason }) => ({ title, state, stateReason }))
    const documents = [document([`- Shard the queue (${reference})`])]
    const { plan: done } = await run(documents, '{}')
    expect(done.operations.map((operation) => operation.kind)).toEqual([kind])
    expect(done.operations[0]?.reason).toMatch(reason)
    expect(
      github.state.issues.map(({ title, state, stateReason }) => ({ title, state, stateReason })),
    ).toEqual(before)
    expect(github.state.issues.filter(({ body }) => body?.includes('postmortem-actions:item'))).toHaveLength(
      kind === 'adopt' ? 1 : 0,
    )
    const again = await run(documents, '{}')
    expect(again.plan.operations.map((operation) => operation.kind)).toEqual([
      kind === 'adopt' ? 'keep' : 'skip',
    ])
    expect(github.count().writes).toBe(0)
  })
})

describe('an item that names the issue of another item', () => {
  const ALERT = 'Add an alert for full disks'
  const other = (path: string) => ({ path, title: 'Cache outage', date: '2026-02-25' })

  it('of the same document: is skipped, the issue stays with its own', async () => {
    const { github, run } = await trackingScene()
    await run([document([`- ${ALERT}`])], '{}')
    const { plan: done } = await run([document([`- ${ALERT}`, '- Shard the queue (#1)'])], '{}')
    expect(done.operations.map(({ kind, issue }) => [kind, issue])).toEqual([
      ['keep', 1],
      ['skip', 1],
    ])
    expect(done.operations[1]?.reason).toBe('Already tracked in #1, together with another item.')
    expect(github.count().writes).toBe(0)
  })

  it('of a document that this run did not read: is skipped, too', async () => {
    const tracker = new MemoryTracker()
    await sync(tracker, [postmortem({ items: [ALERT] })])
    const naming = postmortem({ path: 'cache.md', items: [{ text: 'Shard the queue', reference: '#1' }] })
    const planned = await plan(tracker, [naming], { documentExists: () => true })
    expect(ofKind(planned, 'skip').map((one) => one.reason)).toEqual(['Already tracked in #1.'])
    expect(ofKind(planned, 'update', 'create', 'adopt', 'close')).toEqual([])
  })

  it('takes it over where the other item is gone from a document that was read', async () => {
    const { github, run } = await trackingScene()
    await run([document([`- ${ALERT}`, '- Write a runbook for the cache'])], '{}')
    const { plan: done } = await run(
      [
        document(['- Write a runbook for the cache']),
        document(['- Page somebody before disks are full (#1)'], other('cache.md')),
      ],
      '{}',
    )
    expect(done.summary).toMatchObject({ update: 1, keep: 1, create: 0, close: 0 })
    expect(github.state.issues.map(({ title }) => title)).toEqual([
      'Page somebody before disks are full',
      'Write a runbook for the cache',
    ])
  })
})
