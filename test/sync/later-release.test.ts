import { describe, expect, it } from 'vitest'
import type { Postmortem } from '../../src/postmortem/postmortem.ts'
import { readMarker } from '../../src/sync/marker.ts'
import type { PlanInput } from '../../src/sync/plan-input.ts'
import { firstOf } from '../../src/sync/same-item.ts'
import { MemoryTracker } from '../../src/trackers/memory.ts'
import { counted, type ItemSpec, ofKind, postmortem, sync } from './builders.ts'

const ALERT = 'Add an alert on replication lag of the orders database'
const RUNBOOK = 'Write a runbook for failing over the cache'
const SHARD = 'Shard the queue of outgoing mails'

const later = (body: string) => body.replace('item v1 {', 'item v2 {"more":[1],')
/** Readable as a comment of ours, and no more. */
const strange = (body: string) => body.replace(/item v1 \{.*\}/, 'item v9 {"items":[]}')

/** Three issues, the first as a later release of the tool left it. */
async function tracked(rewrite: (body: string) => string): Promise<MemoryTracker> {
  const tracker = new MemoryTracker()
  await sync(tracker, [postmortem({ items: [ALERT, RUNBOOK, SHARD] })])
  tracker.edit(1, { body: rewrite(tracker.issues[0]?.body ?? '') })
  return tracker
}

const of = (first: ItemSpec): readonly Postmortem[] => [postmortem({ items: [first, RUNBOOK, SHARD] })]

interface Case {
  readonly name: string
  readonly documents: readonly Postmortem[]
  readonly more?: Partial<PlanInput>
}

const CASES: readonly Case[] = [
  { name: 'stands there unchanged', documents: of(ALERT) },
  { name: 'was reworded', documents: of('Add an alert on the replication lag of every database') },
  { name: 'was ticked off', documents: of({ text: ALERT, done: true }) },
  { name: 'was decided against', documents: of({ text: ALERT, rejected: true, selected: false }) },
  { name: 'got another owner and date', documents: of({ text: ALERT, owner: 'DBA', due: '2026-09-01' }) },
  { name: 'moved down', documents: [postmortem({ items: [RUNBOOK, SHARD, ALERT] })] },
  { name: 'was removed', documents: [postmortem({ items: [RUNBOOK, SHARD] })] },
  {
    name: 'went with its file to another path',
    documents: [postmortem({ path: 'archive/api.md', items: [ALERT, RUNBOOK, SHARD] })],
  },
  {
    name: 'is gone with its document, and closing much was agreed to',
    documents: [postmortem({ path: 'b.md', items: ['Rotate the keys'], with: { title: 'Leak' } })],
    more: { allowMassClose: true },
  },
  { name: 'names its number', documents: of({ text: 'Watch the databases', reference: '#1' }) },
]

describe('a run that meets an issue of a later release, whose item', () => {
  it.each(CASES)('$name: writes nothing to it and opens nothing beside it', async ({ documents, more }) => {
    const tracker = await tracked(later)
    const before = tracker.issues[0]
    const { plan, result } = await sync(tracker, documents, more)
    expect(result).toMatchObject({ failures: [], stopped: null, remaining: 0 })
    expect(tracker.issues[0]).toEqual(before)
    expect(tracker.commentsOn(1)).toEqual([])
    expect(ofKind(plan, 'create').filter(({ title }) => title !== 'Rotate the keys')).toEqual([])
    const told = plan.operations.find(({ issue }) => issue === 1)
    expect(told).toMatchObject({ kind: 'keep', reason: expect.stringContaining('later release') })
  })

  it('stands there unchanged, nothing else of the marker being known: names it, and opens nothing', async () => {
    const tracker = await tracked(strange)
    const { plan } = await sync(tracker, of(ALERT))
    expect(counted(plan)).toEqual({ keep: 3 })
    expect(plan.operations[0]?.reason).toContain('later release')
    expect(tracker.issues).toHaveLength(3)
  })

  it('was opened by that release at the same moment: counts, for the lower number', async () => {
    const tracker = await tracked(later)
    const [first, second] = tracker.issues
    if (first === undefined || second === undefined) throw new Error('no issues')
    const ours = { ...first, number: 5, body: first.body.replace('item v2 {"more":[1],', 'item v1 {') }
    const key = readMarker(ours.body)?.key ?? ''
    expect(firstOf([ours, second, first], key)?.number).toBe(1)
    expect(firstOf([ours, { ...first, trusted: false }], key)?.number).toBe(5)
  })
})
