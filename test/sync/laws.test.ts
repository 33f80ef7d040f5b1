import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/errors.ts'
import type { Postmortem } from '../../src/postmortem/postmortem.ts'
import { applyPlan } from '../../src/sync/apply.ts'
import { readMarker } from '../../src/sync/marker.ts'
import { planSync } from '../../src/sync/plan.ts'
import { wordsOf } from '../../src/sync/words.ts'
import { type MemoryFault, MemoryTracker } from '../../src/trackers/memory.ts'
import type { TrackedIssue } from '../../src/trackers/tracker.ts'
import {
  config,
  counted,
  ofKind,
  peoplesIssue,
  plan,
  planInput,
  postmortem,
  sync,
  TODAY,
} from './builders.ts'
import {
  anyEdit,
  documents,
  edited,
  editIssue,
  harmlessEdit,
  history,
  type Step,
  type World,
  world,
} from './histories.ts'

const RUNS = { numRuns: Number(process.env.LAW_RUNS ?? 150) }

/** Plays a history: the documents change, people work in the tracker, runs happen. Gives the documents at its end. */
async function play(tracker: MemoryTracker, start: World, steps: readonly Step[]): Promise<World> {
  let state = start
  for (const step of steps) {
    if ('run' in step) await sync(tracker, documents(state), { documentExists: (path) => state.has(path) })
    else if ('edit' in step) state = edited(state, step)
    else editIssue(tracker, step)
  }
  return state
}

const reach = (state: World) => ({ documentExists: (path: string) => state.has(path) })

/** Issues for each document and wording; of issues whose item is gone, too. */
function issuesByItem(issues: readonly TrackedIssue[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { body } of issues) {
    const marker = readMarker(body)
    if (marker === null) continue
    const item = `${marker.path}\n${marker.text}`
    counts.set(item, (counts.get(item) ?? 0) + 1)
  }
  return counts
}

/** Every item of the documents has exactly one issue. */
function expectOneEach(tracker: MemoryTracker, postmortems: readonly Postmortem[]): void {
  const found = issuesByItem(tracker.issues)
  for (const { path, actionItems } of postmortems) {
    for (const { text } of actionItems)
      expect([path, text, found.get(`${path}\n${wordsOf(text)}`)]).toEqual([path, text, 1])
  }
}

describe('law 1: apply, then plan again: only keep and skip', () => {
  it('holds after any history of documents, people and runs', async () => {
    await fc.assert(
      fc.asyncProperty(world, history, async (start, steps) => {
        const tracker = new MemoryTracker()
        const state = await play(tracker, start, [{ run: true }, ...steps])
        const { plan: done, result } = await sync(tracker, documents(state), reach(state))
        expect(result).toMatchObject({ remaining: 0, failures: [], stopped: null })
        const again = await plan(tracker, documents(state), reach(state))
        // What waits for a person's decision waits on.
        const { keep = 0, skip = 0, conflict = 0 } = counted(again)
        expect(counted(again)).toEqual(
          counted({ ...again, summary: { ...again.summary, keep, skip, conflict: done.summary.conflict } }),
        )
        expect(keep + skip + conflict).toBe(again.operations.length)
        const calls = tracker.calls.length
        await sync(tracker, documents(state), reach(state))
        expect(tracker.calls.slice(calls).filter(({ isWrite }) => isWrite)).toEqual([])
      }),
      RUNS,
    )
  })
})

describe('law 2: the plan does not depend on the order in which issues arrive', () => {
  it('holds for any order', async () => {
    await fc.assert(
      fc.asyncProperty(world, history, fc.infiniteStream(fc.nat()), async (start, steps, dice) => {
        const tracker = new MemoryTracker()
        const state = await play(tracker, start, [{ run: true }, ...steps])
        // Twins, by key and by item, and one that nobody can read: whom they are measured by must not depend on order.
        for (const { number, body } of tracker.issues.slice(0, 3)) {
          tracker.put({ ...peoplesIssue(number + 200), labels: ['postmortem'], body })
          const copy = body.replace(/"key":"\w+"/, `"key":"copy${number}"`)
          tracker.put({ ...peoplesIssue(number + 300), labels: ['postmortem'], body: copy })
          tracker.put({
            ...peoplesIssue(number + 400),
            labels: ['postmortem'],
            body: body.replace('"key"', ''),
          })
        }
        const shuffled = [...tracker.issues]
          .map((issue) => ({ issue, at: dice.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ issue }) => issue)
        const planOf = (tracked: readonly TrackedIssue[]) =>
          planSync(planInput(documents(state), tracked, reach(state)))
        expect(planOf(shuffled)).toEqual(planOf(tracker.issues))
      }),
      RUNS,
    )
  })
})

describe('law 3: nothing without our marker is ever changed or closed', () => {
  it('holds for issues of people and forged markers of outsiders, label or not', async () => {
    await fc.assert(
      fc.asyncProperty(world, history, async (start, steps) => {
        const tracker = new MemoryTracker()
        await play(tracker, start, [{ run: true }])
        const [ours] = tracker.issues
        if (ours === undefined) throw new Error('no issue')
        const foreign = [
          peoplesIssue(101, { labels: ['postmortem'], title: ours.title }),
          peoplesIssue(102, { labels: ['postmortem'], body: '' }),
          peoplesIssue(103, { title: ours.title }),
          { ...ours, number: 104, trusted: false },
          { ...ours, number: 105, trusted: false, body: ours.body.replace(/"key":"\w+"/, '"key":"0"') },
        ]
        for (const issue of foreign) tracker.put(issue)
        // People may edit theirs meanwhile; here they do not, so that every change is the tool's.
        const ownSteps = steps.filter((step) => !('people' in step))
        const state = await play(tracker, start, ownSteps)
        await sync(tracker, documents(state), reach(state))
        expect(tracker.issues.filter(({ number }) => number > 100 && number < 106)).toEqual(foreign)
        expect(tracker.calls.filter(({ method }) => method === 'addComment').length).toBe(
          tracker.issues
            .filter(({ number }) => number < 100 || number > 105)
            .flatMap(({ number }) => tracker.commentsOn(number)).length,
        )
      }),
      RUNS,
    )
  })
})

describe('law 4: what people wrote survives, and their close sticks', () => {
  it('holds for titles, labels, assignees, text around the managed block and states, whatever the documents do', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.array(anyEdit, { maxLength: 6 }), async (start, edits) => {
        const tracker = new MemoryTracker()
        await play(tracker, start, [{ run: true }])
        for (const { number, body, labels } of tracker.issues) {
          tracker.edit(number, {
            title: `Our title ${number}`,
            labels: [...labels, 'urgent'],
            assignees: ['carol'],
            body: `Before ${number}\r\n\r\n${body}\r\nAfter ${number}  `,
            state: 'closed',
            stateReason: number % 2 === 0 ? 'completed' : 'not_planned',
          })
        }
        const before = tracker.issues
        let state = start
        for (const edit of edits) {
          state = edited(state, edit)
          await sync(tracker, documents(state), reach(state))
        }
        for (const issue of before) {
          const now = tracker.issues.find(({ number }) => number === issue.number)
          expect(now).toMatchObject({
            title: issue.title,
            labels: issue.labels,
            assignees: issue.assignees,
            state: 'closed',
            stateReason: issue.stateReason,
          })
          expect(now?.body.startsWith(`Before ${issue.number}\r\n\r\n<!-- postmortem-actions:begin`)).toBe(
            true,
          )
          expect(now?.body.endsWith(`-->\r\nAfter ${issue.number}  `)).toBe(true)
          expect(tracker.commentsOn(issue.number)).toEqual([])
        }
      }),
      RUNS,
    )
  })

  it('holds for labels and assignees that people took away', async () => {
    const item = { text: 'Add an alert on replication lag', priority: 'P1', owner: 'alice' } as const
    const settings = { config: config({ owners: { alice: ['alice'] } }) }
    const tracker = new MemoryTracker()
    await sync(tracker, [postmortem({ items: [item] })], settings)
    tracker.edit(1, { labels: ['postmortem'], assignees: [] })
    await sync(
      tracker,
      [postmortem({ items: [{ ...item, text: 'Add an alert on the replication lag' }] })],
      settings,
    )
    expect(tracker.issues[0]).toMatchObject({
      title: 'Add an alert on the replication lag',
      labels: ['postmortem'],
      assignees: [],
    })
    await sync(tracker, [postmortem({ items: [{ ...item, priority: 'P2' }] })], settings)
    expect(tracker.issues[0]).toMatchObject({ labels: ['postmortem', 'P2'], assignees: [] })
  })

  it('holds for what people wrote into the managed block: only the marker follows the document', async () => {
    const tracker = new MemoryTracker()
    await sync(tracker, [postmortem({ items: ['Add an alert on replication lag'] })])
    const body =
      tracker.issues[0]?.body.replace('**Owner:** nobody named', '**Owner:** Carol, since Monday') ?? ''
    tracker.edit(1, { body })
    const { plan: done } = await sync(tracker, [
      postmortem({ items: ['Add an alert on the replication lag'] }),
    ])
    expect(ofKind(done, 'update')[0]?.reason).toContain('What people wrote into its managed text stays.')
    const now = tracker.issues[0]?.body ?? ''
    expect(now.split('\n').filter((line) => !line.includes('postmortem-actions:item'))).toEqual(
      body.split('\n').filter((line) => !line.includes('postmortem-actions:item')),
    )
    expect(readMarker(now)?.text).toBe('add an alert on the replication lag')
  })

  it('holds for an issue that people reopened after the tool closed it', async () => {
    const tracker = new MemoryTracker()
    const ticked = [postmortem({ items: [{ text: 'Add an alert', done: true }, 'Write a runbook'] })]
    await sync(tracker, [postmortem({ items: ['Add an alert', 'Write a runbook', 'Shard the queue'] })])
    await sync(tracker, ticked)
    expect(tracker.issues.map(({ state }) => state)).toEqual(['closed', 'open', 'closed'])
    tracker.edit(1, { state: 'open' })
    tracker.edit(3, { state: 'open' })
    await sync(tracker, ticked)
    expect(tracker.issues.map(({ state }) => state)).toEqual(['open', 'open', 'open'])
    expect(counted(await plan(tracker, ticked))).toEqual({ keep: 3 })
  })

  it('holds for an issue that people reopened and closed again, when the item is unticked or back', async () => {
    const tracker = new MemoryTracker()
    const items = ['Add an alert', 'Write a runbook', 'Shard the queue']
    const ticked = [postmortem({ items: [{ text: 'Add an alert', done: true }, 'Write a runbook'] })]
    await sync(tracker, [postmortem({ items })])
    await sync(tracker, ticked)
    for (const number of [1, 3]) tracker.edit(number, { state: 'open' })
    await sync(tracker, ticked)
    tracker.edit(1, { state: 'closed', stateReason: 'completed' })
    tracker.edit(3, { state: 'closed', stateReason: 'not_planned' })
    await sync(tracker, ticked)
    await sync(tracker, [postmortem({ items })])
    expect(tracker.issues.map(({ state }) => state)).toEqual(['closed', 'open', 'closed'])
    expect(counted(await plan(tracker, [postmortem({ items })]))).toEqual({ keep: 3 })
  })
})

describe('law 5: two items never share a key silently', () => {
  it('holds for every key in a plan, beside those in use', async () => {
    const few = fc.array(
      fc.record({ text: fc.constantFrom('Add tests', 'Fix it', 'add tests!'), done: fc.constant(false) }),
      { maxLength: 6 },
    )
    await fc.assert(
      fc.asyncProperty(few, few, few, async (first, second, third) => {
        const tracker = new MemoryTracker()
        for (const items of [first, second, third]) {
          const { result } = await sync(tracker, [postmortem({ items })])
          expect(result.failures).toEqual([])
          const keys = tracker.issues.map(({ body }) => readMarker(body)?.key)
          expect(new Set(keys).size).toBe(keys.length)
        }
        const open = tracker.issues.filter(({ state }) => state === 'open')
        expect(open.length).toBe(third.length)
      }),
      RUNS,
    )
  })

  it('holds when the same document is handed in twice: a conflict, not a second issue', async () => {
    const document = postmortem({ items: ['Add tests', 'Fix it'] })
    expect(counted(await plan(new MemoryTracker(), [document, document]))).toEqual({ create: 2, conflict: 2 })
  })

  it('gives an item with the old words of a reworded one a key of its own', async () => {
    const tracker = new MemoryTracker()
    await sync(tracker, [postmortem({ items: ['Add an alert on replication lag'] })])
    await sync(tracker, [postmortem({ items: ['Add an alert on the replication lag'] })])
    await sync(tracker, [
      postmortem({ items: ['Add an alert on the replication lag', 'Add an alert on replication lag'] }),
    ])
    expect(new Set(tracker.issues.map(({ body }) => readMarker(body)?.key)).size).toBe(2)
  })
})

describe('law 6: a document that cannot be read closes nothing', () => {
  it('holds whichever documents of a history fail', async () => {
    await fc.assert(
      fc.asyncProperty(world, history, fc.nat({ max: 7 }), async (start, steps, choice) => {
        const tracker = new MemoryTracker()
        const state = await play(tracker, start, [{ run: true }, ...steps])
        const paths = [...state.keys()]
        const unreadable = paths.filter((_, index) => (choice >> index) % 2 === 1)
        const readable = documents(state).filter(({ path }) => !unreadable.includes(path))
        const ours = new Map(tracker.issues.map(({ number, body }) => [number, readMarker(body)?.path ?? '']))
        const { operations } = await plan(tracker, readable, { unreadable })
        const touched = operations
          .filter(({ kind }) => kind !== 'keep')
          .filter(
            ({ path, issue }) => unreadable.includes(path) || unreadable.includes(ours.get(issue ?? 0) ?? ''),
          )
        expect(touched).toEqual([])
      }),
      RUNS,
    )
  })
})

describe('law 7: a listing that broke off plans nothing', () => {
  const broken = new Failure({
    code: 'TRACKER_UNAVAILABLE',
    kind: 'tracker',
    message: 'page 2 of 3 is missing',
  })

  it('holds for every read before the plan', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.constantFrom('before', 'after'), async (start, when) => {
        const tracker = new MemoryTracker({
          fault: ({ index }) => (index === 1 ? { when, error: broken } : null),
        })
        await expect(sync(tracker, documents(start), reach(start))).rejects.toBe(broken)
        expect(tracker.issues).toEqual([])
        expect(tracker.calls.filter(({ isWrite }) => isWrite)).toEqual([])
      }),
      RUNS,
    )
  })

  it('holds for the second look before the first create', async () => {
    const fault = ({ method }: { method: string }) =>
      method === 'recentIssues' ? ({ when: 'after', error: broken } as const) : null
    const tracker = new MemoryTracker({ fault })
    const { result } = await sync(tracker, [postmortem({ items: ['Add tests', 'Fix it'] })])
    expect(result).toMatchObject({ created: 0, remaining: 2, stopped: broken })
    expect(tracker.issues).toEqual([])
  })
})

describe('law 8: a create is never retried blindly', () => {
  const unclear = new Failure({ code: 'TRACKER_UNCLEAR', kind: 'tracker', message: 'no answer' })
  const documentsOf = [postmortem({ items: ['Add tests', 'Fix it', 'Shard the queue'] })]

  it.each([
    { when: 'after', created: 3, remaining: 0, failures: 0, issues: 3 },
    { when: 'before', created: 2, remaining: 1, failures: 1, issues: 2 },
  ] as const)(
    'looks for the issue of a create without an answer ($when its effect)',
    async ({ when, issues, failures, ...counts }) => {
      let creates = 0
      const fault = ({ method }: { method: string }): MemoryFault | null => {
        if (method !== 'createIssue') return null
        creates += 1
        return creates === 2 ? { when, error: unclear } : null
      }
      const tracker = new MemoryTracker({ fault })
      const { result } = await sync(tracker, documentsOf)
      expect(result).toMatchObject(counts)
      expect(result.failures.length).toBe(failures)
      expect(creates).toBe(3)
      expect(tracker.issues.length).toBe(issues)
      await sync(tracker, documentsOf)
      expect(tracker.issues.length).toBe(3)
    },
  )
})

describe('law 9: whatever request a run dies at, the next run ends with exactly one issue per item', () => {
  const before = [
    postmortem({
      path: 'a.md',
      items: [
        'Add an alert on replication lag',
        'Write a runbook for the cache',
        'Shard the queue by tenant',
      ],
    }),
  ]
  const after = [
    postmortem({
      path: 'a.md',
      items: [
        { text: 'Add an alert on the replication lag', priority: 'P1' },
        { text: 'Shard the queue by tenant', done: true },
        'Rotate the certificates',
      ],
    }),
    postmortem({
      path: 'b.md',
      items: [{ text: 'Test restoring backups', owner: 'alice' }, 'Limit the retries of clients'],
    }),
  ]
  const settings = { config: config({ owners: { alice: ['alice'] } }) }
  const killed = new Error('killed')
  const failures = [
    killed,
    ...['UNCLEAR', 'UNAVAILABLE', 'LIMITED', 'FORBIDDEN', 'REFUSED'].map(
      (code) => new Failure({ code: `TRACKER_${code}`, kind: 'tracker', message: code }),
    ),
  ]

  async function settled(): Promise<readonly TrackedIssue[]> {
    const tracker = new MemoryTracker()
    await sync(tracker, before, settings)
    return tracker.issues
  }

  async function requests(): Promise<number> {
    const tracker = new MemoryTracker({ issues: await settled() })
    await sync(tracker, after, settings)
    return tracker.calls.length
  }

  it('holds for every request of a run, every fault, before and after its effect, and lists that lag', async () => {
    const issues = await settled()
    const last = await requests()
    expect(last).toBeGreaterThan(10)
    for (let index = 1; index <= last; index += 1) {
      for (const error of failures) {
        for (const when of ['before', 'after'] as const) {
          for (const lag of [0, 2]) {
            const fault = (call: { index: number }) => (call.index === index ? { when, error } : null)
            const tracker = new MemoryTracker({ issues, fault, lag })
            await sync(tracker, after, settings).catch((thrown: unknown) => expect(thrown).toBe(error))
            const { result } = await sync(tracker, after, settings)
            const name = `${error.message} ${when} request ${index}, lag ${lag}`
            expect([name, result.remaining, tracker.issues.length]).toEqual([name, 0, 6])
            expectOneEach(tracker, after)
            expect(tracker.issues.map(({ state }) => state)).toEqual([
              'open',
              'closed',
              'closed',
              'open',
              'open',
              'open',
            ])
            for (const { number } of tracker.issues) expect(tracker.commentsOn(number).length).toBeLessThan(2)
          }
        }
      }
    }
  })

  it('holds for any documents and any two deaths', async () => {
    await fc.assert(
      fc.asyncProperty(
        world,
        fc.array(harmlessEdit, { maxLength: 4 }),
        fc.array(fc.nat({ max: 30 }), { maxLength: 2 }),
        fc.constantFrom('before', 'after'),
        async (start, edits, deaths, when) => {
          let isMortal = true
          const fault = (call: { index: number }) =>
            isMortal && deaths.includes(call.index) ? { when, error: killed } : null
          const tracker = new MemoryTracker({ fault })
          const run = (state: World) => sync(tracker, documents(state), reach(state)).catch(() => null)
          await run(start)
          let state = start
          for (const edit of edits) {
            state = edited(state, edit)
            await run(state)
          }
          isMortal = false
          await sync(tracker, documents(state), reach(state))
          expectOneEach(tracker, documents(state))
          expect(tracker.issues.length).toBe(
            documents(start).flatMap(({ actionItems }) => actionItems).length,
          )
        },
      ),
      RUNS,
    )
  })

  it('holds for a second run that races with the first', async () => {
    const tracker = new MemoryTracker()
    const racing = planSync(planInput(after, [], settings))
    await sync(tracker, after, settings)
    const result = await applyPlan(racing, tracker, { maxNewIssues: 50, label: 'postmortem' })
    expect(result).toMatchObject({ created: 0, remaining: 0 })
    expectOneEach(
      tracker,
      after.map((one) => ({ ...one, actionItems: one.actionItems.filter(({ done }) => !done) })),
    )
  })
})

describe('law 10: reordering, reflowing, rewording, moving and renaming create nothing new', () => {
  it('holds for any number of such edits, one or more between two runs', async () => {
    await fc.assert(
      fc.asyncProperty(
        world,
        fc.array(fc.array(harmlessEdit, { minLength: 1, maxLength: 2 }), { maxLength: 4 }),
        async (start, rounds) => {
          const tracker = new MemoryTracker()
          await play(tracker, start, [{ run: true }])
          const count = tracker.issues.length
          let state = start
          for (const round of rounds) {
            for (const edit of round) state = edited(state, edit)
            const planned = await plan(tracker, documents(state), { ...reach(state), today: TODAY })
            expect(ofKind(planned, 'create', 'close')).toEqual([])
            await sync(tracker, documents(state), reach(state))
          }
          expect(tracker.issues.length).toBe(count)
          expect(tracker.issues.filter(({ state: one }) => one === 'closed')).toEqual([])
          expectOneEach(tracker, documents(state))
        },
      ),
      RUNS,
    )
  })
})

describe('law 4, field by field: what changed on one side only is carried over, what people changed stays', () => {
  const before = { text: 'Add an alert on replication lag', owner: 'alice', kind: 'detective' } as const
  const after = { text: 'Add an alert on the replication lag', owner: 'bob', kind: 'corrective' } as const
  const settings = { config: config({ owners: { alice: ['alice'], bob: ['bob'] } }) }

  it.each([
    { field: 'nothing', people: {}, expected: {} },
    { field: 'title', people: { title: 'Alert on lag' }, expected: { title: 'Alert on lag' } },
    {
      field: 'labels, one added',
      people: { labels: ['postmortem', 'detective', 'urgent'] },
      expected: { labels: ['postmortem', 'urgent', 'corrective'] },
    },
    {
      field: 'labels, the kind taken off',
      people: { labels: ['postmortem'] },
      expected: { labels: ['postmortem', 'corrective'] },
    },
    {
      field: 'assignees, one added',
      people: { assignees: ['alice', 'carol'] },
      expected: { assignees: ['carol', 'bob'] },
    },
    { field: 'assignees, all taken off', people: { assignees: [] }, expected: { assignees: ['bob'] } },
    {
      field: 'state',
      people: { state: 'closed', stateReason: 'not_planned' },
      expected: { state: 'closed' },
    },
  ] as const)('holds for $field', async ({ people, expected }) => {
    const tracker = new MemoryTracker()
    await sync(tracker, [postmortem({ items: [before] })], settings)
    tracker.edit(1, people)
    await sync(tracker, [postmortem({ items: [after] })], settings)
    expect(tracker.issues[0]).toMatchObject({
      title: after.text,
      labels: ['postmortem', 'corrective'],
      assignees: ['bob'],
      state: 'open',
      ...expected,
    })
    expect(counted(await plan(tracker, [postmortem({ items: [after] })], settings))).toEqual({ keep: 1 })
  })
})
