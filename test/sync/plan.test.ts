import { describe, expect, it } from 'vitest'
import { readPostmortems } from '../../src/postmortem/read.ts'
import { readMarker } from '../../src/sync/marker.ts'
import { MemoryTracker } from '../../src/trackers/memory.ts'
import { config, counted, ofKind, peoplesIssue, plan, postmortem, sync, TODAY } from './builders.ts'

const ITEMS = [
  'Add an alert on replication lag of the payments database',
  'Write a runbook for failing over the cache',
  'Review the timeouts of every client of the gateway',
]
const DOCUMENT = postmortem({ items: ITEMS })

async function tracked(...documents: Parameters<typeof sync>[1]) {
  const tracker = new MemoryTracker({ now: () => '2026-03-02T10:00:00Z' })
  await sync(tracker, documents.length === 0 ? [DOCUMENT] : documents)
  return tracker
}

describe('planSync: what is new', () => {
  it('creates an issue for each item, with all the contract asks for', async () => {
    const tracker = new MemoryTracker()
    const item = {
      text: ITEMS[0] ?? '',
      kind: 'detective',
      priority: 'P1',
      owner: 'Backend team',
      group: 'Monitoring',
    } as const
    const due = { default: null, priority: { P1: { count: 2, unit: 'week' } }, severity: {} } as const
    const { result } = await sync(tracker, [postmortem({ items: [item] })], {
      config: config({ due, owners: { 'backend team': ['alice', 'bob'] } }),
    })
    expect(result).toMatchObject({
      created: 1,
      updated: 0,
      closed: 0,
      remaining: 0,
      failures: [],
      stopped: null,
    })
    const [issue] = tracker.issues
    expect(issue).toMatchObject({
      title: ITEMS[0],
      labels: ['postmortem', 'detective', 'P1'],
      assignees: ['alice', 'bob'],
      state: 'open',
    })
    expect(issue?.body).toContain(
      '**Due: 2026-03-16** (P1: 2 weeks from first tracked; first tracked 2026-03-02)',
    )
    expect(issue?.body).toContain('**Owner:** Backend team')
    expect(issue?.body).toContain(
      '[`postmortems/api.md:10`](https://example.com/blob/abc/postmortems/api.md#L10)',
    )
    expect(issue?.body).toContain('API outage, incident of 2026-02-20')
    expect(issue?.body).toContain('**Part of:** Monitoring')
    expect(readMarker(issue?.body ?? '')).toMatchObject({
      due: '2026-03-16',
      trackedOn: TODAY,
      priority: 'P1',
    })
  })

  it('tells of the place in the document, in order of path and line', async () => {
    const documents = [postmortem({ path: 'b.md', items: ITEMS }), postmortem({ path: 'a.md', items: ITEMS })]
    const { operations } = await plan(new MemoryTracker(), documents)
    expect(operations.map(({ path, line }) => `${path}:${line}`)).toEqual([
      'a.md:10',
      'a.md:11',
      'a.md:12',
      'b.md:10',
      'b.md:11',
      'b.md:12',
    ])
  })

  it.each([
    [
      'https://wiki.example.com/x/y_(z)',
      '- **Link:** [https://wiki.example.com/x/y\\_\\(z\\)](https://wiki.example.com/x/y_%28z%29)',
    ],
    ['https://github.com/octo/shop/commit/abc', '- **Link:** https:\u200b//github.com/octo/shop/commit/abc'],
    ['https://wiki.example.com/<!-- x -->', null],
  ])('opens an issue for an item that links %s, and says the address in it', async (reference, line) => {
    const tracker = new MemoryTracker()
    const document = postmortem({ items: [{ text: 'Write the runbook', reference }] })
    const { plan: made } = await sync(tracker, [document])
    expect(counted(made)).toEqual({ create: 1 })
    const [issue] = await tracker.listIssues('postmortem')
    if (line !== null) expect(issue?.body.split('\n')).toContain(line)
    expect(issue?.body.match(/<!--/g)).toHaveLength(3)
    expect(counted(await plan(tracker, [document]))).toEqual({ keep: 1 })
  })

  it('opens nothing for what is done when first seen, lies before since, or is tracked elsewhere', async () => {
    const documents = [
      postmortem({
        path: 'a.md',
        items: [
          { text: 'Restart it', done: true },
          { text: 'Do it', reference: 'JIRA-12' },
        ],
      }),
      postmortem({ path: 'b.md', items: ITEMS, with: { incidentDate: '2025-12-31' } }),
      postmortem({ path: 'c.md', items: ITEMS.slice(0, 1), with: { incidentDate: '2026-01-01' } }),
    ]
    const planned = await plan(new MemoryTracker(), documents, { config: config({ since: '2026-01-01' }) })
    expect(counted(planned)).toEqual({ create: 1, skip: 5 })
    expect(ofKind(planned, 'skip').map(({ reason }) => reason)).toEqual([
      'Done when first seen, so it opens no issue.',
      'Already tracked in JIRA-12.',
      ...ITEMS.map(() => 'The incident of 2025-12-31 lies before 2026-01-01 (since), so it opens no issue.'),
    ])
  })

  it('passes over what is context, without a word', async () => {
    const items = [...ITEMS, { text: 'We could also rewrite it all', selected: false }]
    expect(counted(await plan(new MemoryTracker(), [postmortem({ items })]))).toEqual({ create: 3 })
  })

  it('closes the issue of the one that went, of two equal items with two owners', async () => {
    const [first, second] = [
      { text: 'Add tests', owner: 'Ann' },
      { text: 'Add tests', owner: 'Bo' },
    ]
    const tracker = await tracked(postmortem({ items: [first, 'Fix it', second] }))
    const planned = await plan(tracker, [postmortem({ items: ['Fix it', second] })])
    expect(ofKind(planned, 'close').map(({ issue }) => issue)).toEqual([1])
    expect(counted(await plan(tracker, [postmortem({ items: [second, first, 'Fix it'] })]))).toEqual({
      keep: 3,
    })
  })

  it('tells two equal items in one document apart', async () => {
    const tracker = await tracked(postmortem({ items: ['Add tests', 'Fix it', 'Add tests'] }))
    expect(tracker.issues.map(({ title }) => title)).toEqual(['Add tests', 'Fix it', 'Add tests'])
    expect(new Set(tracker.issues.map(({ body }) => readMarker(body)?.key)).size).toBe(3)
  })
})

describe('planSync: what changed in the document', () => {
  it('changes title and text of a reworded item, and creates nothing', async () => {
    const tracker = await tracked()
    const items = ITEMS.with(1, 'Write and try a runbook for failing over the cache')
    const { plan: done } = await sync(tracker, [postmortem({ items })])
    expect(counted(done)).toEqual({ update: 1, keep: 2 })
    expect(ofKind(done, 'update')[0]).toMatchObject({
      issue: 2,
      changes: [{ field: 'title', from: ITEMS[1], to: items[1] }],
    })
    expect(tracker.issues[1]?.title).toBe(items[1])
  })

  it('writes nothing when lines move', async () => {
    const tracker = await tracked()
    const moved = postmortem({ items: ITEMS.toReversed() })
    expect(counted(await plan(tracker, [moved]))).toEqual({ keep: 3 })
  })

  it('closes a ticked item as completed, and reopens it when the tick is taken back', async () => {
    const tracker = await tracked()
    const ticked = postmortem({ items: [{ text: ITEMS[0] ?? '', done: true }, ...ITEMS.slice(1)] })
    await sync(tracker, [ticked])
    expect(tracker.issues[0]).toMatchObject({ state: 'closed', stateReason: 'completed' })
    expect(tracker.commentsOn(1)).toEqual([
      'The item was ticked off in the postmortem, so the issue is closed as completed.',
    ])
    expect(counted(await plan(tracker, [ticked]))).toEqual({ keep: 3 })
    await sync(tracker, [DOCUMENT])
    expect(tracker.issues[0]).toMatchObject({ state: 'open' })
  })

  it('does not close the issue of a removed item for another that was ticked from the first', async () => {
    const ticked = { text: 'Rotate the credentials of the renewal job', done: true }
    const removed = 'Alert on failures of the renewal job'
    const tracker = await tracked(postmortem({ items: [ticked, removed, ...ITEMS] }))
    await sync(tracker, [postmortem({ items: [ticked, ...ITEMS] })])
    expect(tracker.issues[0]).toMatchObject({ title: removed, stateReason: 'not_planned' })
  })

  it('closes the issue of an item that was ticked and put into the past at once', async () => {
    const tracker = await tracked()
    const past = { text: 'Wrote the runbook for failing over the cache', done: true }
    await sync(tracker, [postmortem({ items: [ITEMS[0] ?? '', past, ITEMS[2] ?? ''] })])
    expect(tracker.issues[1]).toMatchObject({ title: past.text, stateReason: 'completed' })
  })

  it('closes the issue of a removed item as not planned and says why, and reopens it when the item is back', async () => {
    const tracker = await tracked()
    const { plan: done } = await sync(tracker, [postmortem({ items: ITEMS.slice(1) })])
    expect(counted(done)).toEqual({ close: 1, keep: 2 })
    expect(tracker.issues[0]).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
    expect(tracker.issues[0]?.body).toContain('**In the postmortem:** removed from it')
    expect(tracker.commentsOn(1)).toEqual([
      'Closed as not planned: its action item was removed from the postmortem (postmortems/api.md).',
    ])
    const { plan: back } = await sync(tracker, [DOCUMENT])
    expect(counted(back)).toEqual({ reopen: 1, keep: 2 })
    expect(tracker.issues[0]?.body).not.toContain('**In the postmortem:**')
    expect(counted(await plan(tracker, [DOCUMENT]))).toEqual({ keep: 3 })
  })

  it('labels the issue of a removed item with on-removed: label, once, and takes it off again', async () => {
    const tracker = await tracked()
    const settings = { config: config({ onRemoved: 'label' }) }
    const shorter = [postmortem({ items: ITEMS.slice(1) })]
    await sync(tracker, shorter, settings)
    expect(tracker.issues[0]).toMatchObject({
      state: 'open',
      labels: ['postmortem', 'removed-from-postmortem'],
    })
    tracker.edit(1, { labels: ['postmortem'] })
    expect(counted(await plan(tracker, shorter, settings))).toEqual({ keep: 3 })
    await sync(tracker, [DOCUMENT], settings)
    expect(tracker.issues[0]).toMatchObject({ state: 'open', labels: ['postmortem'] })
  })

  it('leaves the issue of a removed item alone with on-removed: ignore', async () => {
    const tracker = await tracked()
    const settings = { config: config({ onRemoved: 'ignore' }) }
    expect(counted(await plan(tracker, [postmortem({ items: ITEMS.slice(1) })], settings))).toEqual({
      keep: 3,
    })
  })

  it('keeps the due date counted from the first day, and follows a stated one', async () => {
    const tracker = await tracked()
    expect(counted(await plan(tracker, [DOCUMENT], { today: '2026-05-01' }))).toEqual({ keep: 3 })
    const items = [{ text: ITEMS[0] ?? '', due: '2026-04-30' }, ...ITEMS.slice(1)]
    const { plan: done } = await sync(tracker, [postmortem({ items })], { today: '2026-05-01' })
    expect(ofKind(done, 'update')[0]).toMatchObject({
      changes: [{ field: 'due', from: '2026-04-01', to: '2026-04-30' }],
      dueReason: 'stated in the document',
    })
    expect(tracker.issues[0]?.body).toContain('**Due: 2026-04-30** (stated in the document')
  })

  it('keeps an issue whose item became context, done or not', async () => {
    const tracker = await tracked()
    const items = [{ text: ITEMS[0] ?? '', selected: false }, ...ITEMS.slice(1)]
    expect(counted(await plan(tracker, [postmortem({ items })]))).toEqual({ keep: 3 })
  })
})

describe('planSync: an item that is not where it was', () => {
  const inPlace = (text: string) => [postmortem({ items: [ITEMS[0] ?? '', text, ITEMS[2] ?? ''] })]

  it('takes what stands between the same neighbours for the same item, hardly a word of it left', async () => {
    const tracker = await tracked()
    expect(counted(await plan(tracker, inPlace('Write down how the cache fails over')))).toEqual({
      update: 1,
      keep: 2,
    })
  })

  it('takes a whole list written anew for the same items, by their order', async () => {
    const tracker = await tracked()
    const anew = [
      'Alert when the replica of the payments database lags',
      'Runbook: how the cache is failed over',
      'Go through the timeouts which gateway clients have',
    ]
    const { plan: done } = await sync(tracker, [postmortem({ items: anew })])
    expect(counted(done)).toEqual({ update: 3 })
    expect(tracker.issues.map(({ title }) => title)).toEqual(anew)
  })

  it('closes one and opens another where what stands there now is about something else', async () => {
    const tracker = await tracked()
    expect(counted(await plan(tracker, inPlace('Buy more disks')))).toEqual({ create: 1, close: 1, keep: 2 })
  })

  it.each([
    {
      name: 'a clause was added',
      text: 'Write a runbook for failing over the cache before the next peak season',
    },
    { name: 'a clause was left out', text: 'Write a runbook' },
    {
      name: 'it was turned into the passive',
      text: 'A runbook for failing over the cache should be written',
    },
  ])('knows an item again among new ones, in another order, where $name', async ({ text }) => {
    const tracker = await tracked()
    const items = [
      'Shard the queue by tenant',
      ITEMS[2] ?? '',
      'Pin versions of images',
      text,
      ITEMS[0] ?? '',
    ]
    const planned = await plan(tracker, [postmortem({ items })])
    expect(counted(planned)).toEqual({ create: 2, update: 1, keep: 2 })
    expect(ofKind(planned, 'update')[0]).toMatchObject({ issue: 2, title: text })
  })

  it('leaves it to a person whether what stands in the same place is the same, where few words are', async () => {
    const tracker = await tracked()
    const planned = await plan(tracker, inPlace('Move the cache to another region'))
    expect(counted(planned)).toEqual({ conflict: 1, keep: 3 })
    expect(ofKind(planned, 'conflict')[0]?.reason).toBe(
      'It may be the new wording of #2; write #2 beside the item if it is, else close #2.',
    )
    tracker.edit(2, { state: 'closed', stateReason: 'not_planned' })
    expect(counted(await plan(tracker, inPlace('Move the cache to another region')))).toEqual({
      create: 1,
      keep: 3,
    })
  })

  it('gives the issue of the first to what was made of two items, and keeps the other while its words stand', async () => {
    const tracker = await tracked()
    const items = [`${ITEMS[0]} and ${ITEMS[1]}`, ITEMS[2] ?? '']
    const planned = await plan(tracker, [postmortem({ items })])
    expect(counted(planned)).toEqual({ update: 1, keep: 2 })
    expect(planned.operations.map(({ reason }) => reason).join()).toContain('Its words still stand in line')
  })

  it('leaves it to a person whether an item of another document is one that went, where it is half alike', async () => {
    const other = (items: readonly string[]) =>
      postmortem({ path: 'b.md', items, with: { title: 'Lost mail', incidentDate: '2026-01-05' } })
    const tracker = new MemoryTracker()
    await sync(tracker, [DOCUMENT, other(['Alert on the age of messages'])])
    const carried = 'Write a short runbook on how to fail over the cache'
    const planned = await plan(tracker, [
      postmortem({ items: ITEMS.toSpliced(1, 1) }),
      other(['Alert on the age of messages', carried]),
    ])
    expect(counted(planned)).toEqual({ conflict: 1, keep: 4 })
    expect(ofKind(planned, 'conflict')[0]).toMatchObject({ path: 'b.md', title: carried })
  })

  it('stays with an item that was reworded, though its old words were copied into another document', async () => {
    const other = (items: readonly string[]) =>
      postmortem({ path: 'a.md', items, with: { title: 'Lost mail', incidentDate: '2026-01-05' } })
    const tracker = new MemoryTracker()
    await sync(tracker, [DOCUMENT, other(['Alert on the age of messages'])])
    const planned = await plan(tracker, [
      postmortem({ items: ITEMS.with(1, 'Write a short runbook for failing over any cache') }),
      other(['Alert on the age of messages', ITEMS[1] ?? '']),
    ])
    expect(counted(planned)).toEqual({ create: 1, update: 1, keep: 3 })
    expect(ofKind(planned, 'create')[0]).toMatchObject({ path: 'a.md' })
  })

  it('finds the reworded rest of a document that was renamed as if it had stayed', async () => {
    const tracker = await tracked()
    const renamed = postmortem({
      path: 'postmortems/renamed.md',
      items: [ITEMS[0] ?? '', 'Runbook: cache failover', ITEMS[2] ?? ''],
    })
    const planned = await plan(tracker, [renamed])
    expect(counted(planned)).toEqual({ update: 3 })
    expect(ofKind(planned, 'update').map(({ issue }) => issue)).toEqual([1, 2, 3])
  })

  it('does not close an issue for an item that was done from the first in a document that moved', async () => {
    const tracker = await tracked()
    const items = [
      { text: 'Write a runbook for failing over the queue', done: true },
      ITEMS[0] ?? '',
      ITEMS[2] ?? '',
    ]
    const planned = await plan(tracker, [postmortem({ path: 'postmortems/renamed.md', items })])
    expect(
      ofKind(planned, 'close').map(({ changes, reason }) => [changes.length, reason]),
    ).not.toContainEqual([1, expect.stringContaining('ticked')])
  })

  it.each([
    { name: 'prose', lines: ['We meanwhile decided to write a runbook for failing over the cache soon.'] },
    { name: 'prose over two lines', lines: ['To write a runbook for failing', 'over the cache is planned.'] },
  ])('closes nothing of an item that became $name', async ({ lines }) => {
    const tracker = await tracked()
    const document = postmortem({ items: ITEMS.toSpliced(1, 1) })
    const planned = await plan(tracker, [{ ...document, lines: [...document.lines, ...lines] }])
    expect(counted(planned)).toEqual({ keep: 3 })
    expect(planned.operations.find(({ issue }) => issue === 2)?.reason).toContain(
      `still stand in line ${document.lines.length + 1} of postmortems/api.md`,
    )
  })

  it('closes nothing of an item of which only the beginning stands, as no item', async () => {
    const tracker = new MemoryTracker()
    const long =
      'Move the nightly export of invoices to a replica so that reports never lock tables checkout needs'
    await sync(tracker, [postmortem({ items: [long, ...ITEMS] })])
    const now = postmortem({ items: ITEMS })
    const planned = await plan(tracker, [{ ...now, lines: [...now.lines, '', 'Move the nightly export.'] }])
    expect(counted(planned)).toEqual({ keep: 4 })
    const other = await plan(tracker, [{ ...now, lines: [...now.lines, '', 'The nightly export.'] }])
    expect(counted(other)).toEqual({ close: 1, keep: 3 })
  })

  it('keeps an issue of few words whose line, hardly changed, is no item any more', async () => {
    const tracker = new MemoryTracker()
    await sync(tracker, [postmortem({ items: ['Fix the writer', 'Shard the queue'] })])
    const now = postmortem({ items: ['Shard the queue'] })
    const written = (line: string) => [{ ...now, lines: [...now.lines, '', line] }]
    const planned = await plan(tracker, written('- Fix the on (Kim, P2, due 2026-12-03)'))
    expect(counted(planned)).toEqual({ keep: 2 })
    expect(planned.operations.find(({ issue }) => issue === 1)?.reason).toContain('still stand in line 12')
    expect(counted(await plan(tracker, written('- Fix it (Kim, P2)')))).toEqual({ keep: 1, close: 1 })
    const other = postmortem({ items: ['Shard the queue', { text: 'Fix the reader', done: true }] })
    const lines = other.lines.map((line) => line.replace('reader', 'reader (Kim, P2, due 2026-12-03)'))
    expect(counted(await plan(tracker, [{ ...other, lines }]))).toEqual({ keep: 1, close: 1, skip: 1 })
  })

  it.each([
    { name: 'no owner any more', before: 'Kim & Lee', after: null, text: 'Kim & Lee: plans bucket' },
    { name: 'an owner now', before: null, after: 'Kim & Lee', text: 'plans bucket' },
  ])('knows a short item again in which $name is read', async ({ before, after, text }) => {
    const tracker = new MemoryTracker()
    const words = before === null ? 'Kim & Lee: second bucket' : 'second bucket'
    const others = ['Restore drill every quarter', 'Plans only from CI']
    await sync(tracker, [postmortem({ items: [{ text: words, owner: before }, ...others] })])
    const items = [...others.toReversed(), { text, owner: after }]
    expect(counted(await plan(tracker, [postmortem({ items })]))).toEqual({ update: 1, keep: 2 })
  })

  it('closes nothing of an item that ran into the one before it', async () => {
    const tracker = await tracked()
    const items = [ITEMS[0] ?? '', `${ITEMS[1]}. 3. ${ITEMS[2]}`]
    expect(counted(await plan(tracker, [postmortem({ items })]))).toEqual({ update: 1, keep: 2 })
  })

  it('leaves few words alone that went from one document and stand done in another', async () => {
    const tracker = await tracked(postmortem({ path: 'a.md', items: ['Add tests', ...ITEMS] }))
    const documents = [
      postmortem({ path: 'a.md', items: ITEMS }),
      postmortem({ path: 'b.md', items: [{ text: 'Add tests', done: true }], with: { title: 'Lost mail' } }),
    ]
    const planned = await plan(tracker, documents)
    expect(counted(planned)).toEqual({ close: 1, keep: 3, skip: 1 })
    expect(ofKind(planned, 'close')[0]).toMatchObject({ path: 'a.md' })
  })
})

describe('planSync: documents that say nothing', () => {
  const cases = [
    { name: 'unreadable', documents: [], more: { unreadable: [DOCUMENT.path] }, reason: /could not be read/ },
    {
      name: 'not read in this run',
      documents: [],
      more: { documentExists: () => true },
      reason: /not read in this run/,
    },
    { name: 'gone', documents: [], more: {}, reason: /is gone/ },
    {
      name: 'read in part',
      documents: [
        postmortem({
          items: [],
          with: { problems: [{ startLine: 1, endLine: 1, code: 'x', message: 'x' }] },
        }),
      ],
      more: {},
      reason: /to its end/,
    },
    {
      name: 'no postmortem any more',
      documents: [postmortem({ items: [], with: { isPostmortem: false } })],
      more: {},
      reason: /no longer a postmortem/,
    },
    {
      name: 'without a section of action items',
      documents: [postmortem({ items: [], with: { sections: { ...DOCUMENT.sections, actionItems: null } } })],
      more: {},
      reason: /no list of action items/,
    },
  ]
  it.each(cases)('closes nothing of a document that is $name', async ({ documents, more, reason }) => {
    const tracker = await tracked()
    const planned = await plan(tracker, documents, more)
    expect(counted(planned)).toEqual({ keep: 3 })
    for (const operation of planned.operations) expect(operation.reason).toMatch(reason)
  })

  it('closes nothing whose item lies beyond a limit of reading', async () => {
    const written = (items: readonly string[]): string =>
      ['# Outage', '', '## Summary', '', 'The shop was down on 2025-01-01.', '', '## Action items', '']
        .concat(items.map((item) => `- ${item}`))
        .join('\n')
    const read = (items: readonly string[]) =>
      readPostmortems({ path: 'postmortems/a.md', text: written(items) })
    const tracker = new MemoryTracker()
    await sync(tracker, read(['Rotate the certificate of the mail gateway']))
    const before = Array.from({ length: 500 }, (_, index) => `Fix the alert on queue ${index}`)
    const documents = read([...before, 'Rotate the certificate of the mail gateway'])
    expect(documents[0]?.problems).toMatchObject([{ code: 'too-many-items' }])
    const planned = await plan(tracker, documents)
    expect(counted(planned)).toEqual({ keep: 1, create: 500 })
    expect(ofKind(planned, 'keep')[0]?.reason).toMatch(/to its end/)
  })

  const unsure = (items: readonly string[]) =>
    postmortem({
      items,
      with: {
        incidentDate: null,
        problems: [{ code: 'front-matter-invalid', startLine: 2, endLine: 2, message: 'no YAML' }],
      },
    })

  it('changes no issue for what a document with broken front matter seems to say', async () => {
    const due = { default: null, priority: {}, severity: { sev1: { count: 15, unit: 'day' } } } as const
    const tracker = new MemoryTracker()
    const more = { config: config({ due }) }
    await sync(tracker, [postmortem({ items: ITEMS, with: { severity: 'sev1' } })], more)
    const planned = await plan(tracker, [unsure(ITEMS)], more)
    expect(counted(planned)).toEqual({ keep: 3 })
    expect(planned.operations[0]?.reason).toMatch(/front matter/)
  })

  it('opens nothing for a document with broken front matter where its date would decide', async () => {
    const tracker = new MemoryTracker()
    const since = { config: config({ since: '2026-01-01' }) }
    expect(counted(await plan(tracker, [unsure(ITEMS)], since))).toEqual({ conflict: 3 })
    expect(counted(await plan(tracker, [unsure(ITEMS)]))).toEqual({ create: 3 })
  })

  it('closes what is left of a list that was emptied under its heading', async () => {
    const tracker = await tracked()
    expect(counted(await plan(tracker, [postmortem({ items: [] })]))).toEqual({ close: 3 })
  })
})

describe('planSync: items that name an issue', () => {
  const naming = (reference: string) =>
    postmortem({ items: [{ text: 'Shard the queue', reference }, ...ITEMS] })

  it.each([
    '#7',
    'GH-7',
    'octo/payments#7',
    'Octo/Payments#7',
    'https://github.example.com/octo/payments/issues/7',
  ])('adopts the issue that %s names, adding to it and changing nothing', async (reference) => {
    const tracker = new MemoryTracker({ issues: [peoplesIssue(7, { labels: ['bug'] })] })
    const { plan: done } = await sync(tracker, [naming(reference)])
    expect(counted(done)).toEqual({ adopt: 1, create: 3 })
    const [adopted] = tracker.issues
    expect(adopted).toMatchObject({
      title: 'An issue of people 7',
      labels: ['bug', 'postmortem'],
      assignees: [],
    })
    expect(adopted?.body.startsWith('Written by hand.\n\n<!-- postmortem-actions:begin')).toBe(true)
    expect(counted(await plan(tracker, [naming(reference)]))).toEqual({ keep: 4 })
  })

  it('never closes an adopted issue: not for a tick, not for a removal', async () => {
    const tracker = new MemoryTracker({ issues: [peoplesIssue(7)] })
    await sync(tracker, [naming('#7')])
    expect(ofKind(await plan(tracker, [DOCUMENT]), 'close')).toEqual([])
    const ticked = postmortem({ items: [{ text: 'Shard the queue', reference: '#7', done: true }, ...ITEMS] })
    expect(ofKind(await plan(tracker, [ticked]), 'close')).toEqual([])
  })

  it.each([
    { name: 'there is no such issue', issues: [], reference: '#7' },
    { name: 'an outsider opened it', issues: [peoplesIssue(7, { trusted: false })], reference: '#7' },
    { name: 'it is in another repository', issues: [peoplesIssue(7)], reference: 'octo/orders#7' },
    {
      name: 'it is a pull request',
      issues: [peoplesIssue(7)],
      reference: 'https://github.com/octo/payments/pull/7',
    },
  ])('opens nothing and touches nothing when $name', async ({ issues, reference }) => {
    const tracker = new MemoryTracker({ issues })
    const planned = await plan(tracker, [naming(reference)])
    expect(counted(planned)).toEqual({ skip: 1, create: 3 })
  })

  it('adopts an issue once, for the first of two items that name it', async () => {
    const tracker = new MemoryTracker({ issues: [peoplesIssue(7)] })
    const twice = postmortem({
      items: [
        { text: 'Shard it', reference: '#7' },
        { text: 'And move it', reference: '#7' },
      ],
    })
    expect(counted((await sync(tracker, [twice])).plan)).toEqual({ adopt: 1, skip: 1 })
    expect(counted(await plan(tracker, [twice]))).toEqual({ keep: 1, skip: 1 })
  })

  it('takes the number for proof that a wholly new wording is the same item', async () => {
    const tracker = await tracked()
    const items = [{ text: 'Page somebody when replicas fall behind', reference: '#1' }, ...ITEMS.slice(1)]
    const { plan: done } = await sync(tracker, [postmortem({ items })])
    expect(counted(done)).toEqual({ update: 1, keep: 2 })
  })
})

describe('planSync: issues that are not what they were', () => {
  it('keeps the first of two issues of one key, and names the other', async () => {
    const tracker = await tracked()
    const copy = tracker.issues[1]
    if (copy === undefined) throw new Error('no issue')
    tracker.put({ ...copy, number: 9 })
    const planned = await plan(tracker, [DOCUMENT])
    expect(counted(planned)).toEqual({ close: 1, keep: 3 })
    expect(planned.operations.find(({ issue }) => issue === 9)?.reason).toBe(
      'A second issue for the item of #2, which counts; nobody has touched this one, so it is closed as its duplicate.',
    )
  })

  it('leaves an issue of a later release alone, and opens none beside it', async () => {
    const tracker = await tracked()
    const [issue] = tracker.issues
    tracker.edit(1, { body: issue?.body.replace('item v1 {', 'item v2 {"new":true,') ?? '' })
    const planned = await plan(tracker, [
      postmortem({ items: ITEMS.with(0, 'Add an alert on replication lag of the orders database') }),
    ])
    expect(counted(planned)).toEqual({ keep: 3 })
    expect(planned.operations[0]?.reason).toBe(
      'Not touched: a later release of postmortem-actions wrote its marker.',
    )
  })

  it.each([
    { name: 'was broken', edit: (body: string) => body.replace('"key"', 'key'), kind: 'keep' },
    {
      name: 'is of a later release, and unreadable',
      edit: (body: string) => body.replace(/v1 \{.*\}/, 'v9 {"a":1}'),
      kind: 'keep',
    },
    {
      name: 'stands there with another',
      edit: (body: string) => `${body}\n<!-- postmortem-actions:item v1 {} -->`,
      kind: 'keep',
    },
    {
      name: 'was taken out',
      edit: (body: string) => body.replace(/<!-- postmortem-actions:item.*\n/, ''),
      kind: 'keep',
    },
    { name: 'went with the whole text', edit: () => '', kind: 'skip' },
    { name: 'went with a text that people wrote anew', edit: () => 'See the runbook.', kind: 'skip' },
  ])('opens nothing beside an issue whose marker $name', async ({ edit, kind }) => {
    const tracker = await tracked()
    tracker.edit(1, { body: edit(tracker.issues[0]?.body ?? '') })
    const planned = await plan(tracker, [DOCUMENT])
    expect(counted(planned)).toEqual(kind === 'keep' ? { keep: 3 } : { keep: 2, skip: 1 })
    expect(planned.operations[0]).toMatchObject({ kind, issue: 1 })
  })

  it.each([
    { name: 'is closed', more: { state: 'closed' } },
    { name: 'has another title', more: { title: 'See the runbook' } },
    { name: 'does not have our label', more: { labels: ['bug'] } },
    { name: 'is by an outsider', more: { trusted: false } },
  ] as const)('opens an issue beside one of people of the same title that $name', async ({ more }) => {
    const same = { title: ITEMS[0] ?? '', labels: ['postmortem'] }
    const tracker = new MemoryTracker({ issues: [peoplesIssue(7, { ...same, ...more })] })
    expect(counted((await sync(tracker, [DOCUMENT])).plan)).toEqual({ create: 3 })
  })

  it.each([
    { name: 'an older issue', number: 90, createdAt: '2026-02-27T10:00:00Z' },
    { name: 'a newer issue', number: 110, createdAt: '2026-03-05T10:00:00Z' },
  ])('goes on with its own issue when people copy the text into $name', async ({ number, createdAt }) => {
    const tracker = new MemoryTracker({
      issues: [peoplesIssue(100)],
      now: () => '2026-03-02T10:00:00Z',
    })
    await sync(tracker, [DOCUMENT])
    const ours = tracker.issues.find((issue) => issue.title === ITEMS[0])
    if (ours === undefined) throw new Error('no issue')
    tracker.put(peoplesIssue(number, { labels: ['postmortem'], body: ours.body, createdAt }))
    const ticked = postmortem({ items: [{ text: ITEMS[0] ?? '', done: true }, ...ITEMS.slice(1)] })
    expect(ofKind(await plan(tracker, [ticked]), 'close').map(({ issue }) => issue)).toEqual([ours.number])
  })

  it('finds an issue whose label was taken away before it would create another, and gives it back', async () => {
    const tracker = await tracked()
    tracker.edit(2, { labels: [] })
    const { plan: done, result } = await sync(tracker, [DOCUMENT])
    expect(result).toMatchObject({ created: 0, updated: 1, remaining: 0 })
    expect(counted(done)).toEqual({ update: 1, keep: 2 })
    expect(tracker.issues[1]?.labels).toEqual(['postmortem'])
  })

  it('does not decide which of two alike issues a new wording belongs to, and writes neither', async () => {
    const before = postmortem({
      items: ['Add a dashboard for the queue workers', 'Add a dashboard for the mail workers'],
    })
    const after = postmortem({ items: ['Add a dashboard for the batch workers'] })
    const tracker = await tracked(before)
    const planned = await plan(tracker, [after])
    expect(counted(planned)).toEqual({ conflict: 1, keep: 2 })
    expect(ofKind(planned, 'conflict')[0]?.reason).toContain('#1 or #2')
    const decided = postmortem({
      items: [{ text: 'Add a dashboard for the batch workers', reference: '#2' }],
    })
    expect(counted(await plan(tracker, [decided]))).toEqual({ close: 1, update: 1 })
  })
})

describe('planSync: documents that move', () => {
  const other = (path: string, items: readonly string[], title = 'API outage') =>
    postmortem({
      path,
      items,
      with: { title, incidentDate: title === 'API outage' ? '2026-02-20' : '2026-02-28' },
    })

  it.each([
    ['another folder', other('archive/api.md', ITEMS)],
    ['another name', other('postmortems/2026-02-20-gateway.md', ITEMS)],
    ['another name and title', other('postmortems/gateway.md', ITEMS, 'Gateway outage')],
    [
      'another name, and one item reworded',
      other('x.md', ITEMS.with(2, 'Review the timeouts of each client')),
    ],
    [
      'another name and title, and one item reworded',
      other('x.md', ITEMS.with(2, 'Review the timeouts of each client'), 'Gateway outage'),
    ],
    ['another name, title and order', other('x.md', ITEMS.toReversed(), 'Gateway outage')],
    [
      'another folder and title, and all items reworded',
      other(
        'x/api.md',
        ITEMS.map((text) => `${text} now`),
        'B',
      ),
    ],
  ])('follows a document to %s', async (_, moved) => {
    const tracker = await tracked()
    const { plan: done } = await sync(tracker, [moved])
    expect(counted(done)).toEqual({ update: 3 })
    expect(done.operations.flatMap(({ changes }) => changes)).toContainEqual({
      field: 'path',
      from: DOCUMENT.path,
      to: moved.path,
    })
    expect(counted(await plan(tracker, [moved]))).toEqual({ keep: 3 })
  })

  it('follows an item that was carried over to another document', async () => {
    const tracker = await tracked()
    const documents = [
      postmortem({ items: ITEMS.slice(1) }),
      other('x.md', [ITEMS[0] ?? '', 'Pin the versions'], 'B'),
    ]
    expect(counted((await sync(tracker, documents)).plan)).toEqual({ update: 1, keep: 2, create: 1 })
  })

  it('follows a document that was split in two', async () => {
    const tracker = await tracked()
    const documents = [other('x.md', ITEMS.slice(0, 1), 'B'), other('y.md', ITEMS.slice(1), 'C')]
    expect(counted((await sync(tracker, documents)).plan)).toEqual({ update: 3 })
  })

  it('keeps closed what was closed when its document moved', async () => {
    const tracker = await tracked()
    tracker.edit(1, { state: 'closed', stateReason: 'completed' })
    await sync(tracker, [other('archive/api.md', ITEMS)])
    expect(tracker.issues.map(({ state }) => state)).toEqual(['closed', 'open', 'open'])
    expect(counted(await plan(tracker, [other('archive/api.md', ITEMS)]))).toEqual({ keep: 3 })
  })

  it.each([
    ['gone', () => false],
    ['there, not read in this run and of the same name', () => true],
  ])('closes what a document lost while it moved, when its first place is %s', async (_, documentExists) => {
    const tracker = await tracked()
    const { plan: done } = await sync(tracker, [other('archive/api.md', ITEMS.slice(1))], { documentExists })
    expect(counted(done)).toEqual({ update: 2, close: 1 })
    expect(tracker.issues.map(({ state }) => state)).toEqual(['closed', 'open', 'open'])
  })

  it.each([
    ['another incident, as a copy of it would be', other('2026/api.md', ITEMS.slice(1), 'Gateway outage')],
    ['another name, while the first is still there', other('2026/copy.md', ITEMS.slice(1))],
    ['the smaller part of it', other('archive/api.md', ITEMS.slice(2))],
  ])('closes nothing of a document for %s', async (_, document) => {
    const tracker = await tracked()
    await sync(tracker, [document], { documentExists: () => true })
    expect(tracker.issues.filter(({ state }) => state === 'closed')).toEqual([])
  })

  it('opens issues of their own for a copy while the first document stands', async () => {
    const tracker = await tracked()
    const copy = other('postmortems/copy.md', ITEMS)
    expect(counted((await sync(tracker, [DOCUMENT, copy])).plan)).toEqual({ keep: 3, create: 3 })
    expect(counted(await plan(tracker, [DOCUMENT, copy]))).toEqual({ keep: 6 })
  })

  it('takes a new incident for new, though an old document is gone and an old issue closed', async () => {
    const tracker = await tracked()
    tracker.edit(1, { state: 'closed', stateReason: 'completed' })
    const again = other('2026/05/mail.md', [ITEMS[0] ?? '', 'Limit the size of mails'], 'Mail outage')
    expect(counted(await plan(tracker, [again]))).toEqual({ create: 2, keep: 3 })
  })

  it('leaves the issues of a document that was not read in this run to it', async () => {
    const tracker = await tracked()
    const like = other('postmortems/like.md', ITEMS, 'B')
    const documentExists = (path: string) => path === DOCUMENT.path
    expect(counted(await plan(tracker, [like], { documentExists }))).toEqual({ create: 3, keep: 3 })
    const replaced = other('2026/api.md', ITEMS)
    expect(counted(await plan(tracker, [replaced], { documentExists }))).toEqual({ update: 3 })
  })

  it('follows no document that just could not be read', async () => {
    const tracker = await tracked()
    const planned = await plan(tracker, [other('x/api.md', ITEMS)], { unreadable: [DOCUMENT.path] })
    expect(counted(planned)).toEqual({ create: 3, keep: 3 })
  })

  it('goes with the selected one of two items, when the other repeats its old words', async () => {
    const twice = (first: string) =>
      postmortem({ items: [first, ...ITEMS.slice(1), { text: ITEMS[0] ?? '', selected: false }] })
    const tracker = await tracked(twice(ITEMS[0] ?? ''))
    expect(
      counted(await plan(tracker, [twice('Add an alarm on replication lag of the payments database')])),
    ).toEqual({ update: 1, keep: 2 })
  })
})
