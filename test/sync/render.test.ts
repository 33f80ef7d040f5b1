import { describe, expect, it } from 'vitest'
import { PLAN_FORMATS, renderPlan } from '../../src/sync/render.ts'
import type { SyncPlan } from '../../src/sync/sync-plan.ts'
import { MemoryTracker } from '../../src/trackers/memory.ts'
import { config, plan, postmortem, sync } from './builders.ts'

async function examplePlan(): Promise<SyncPlan> {
  const tracker = new MemoryTracker()
  const due = { default: { count: 30, unit: 'day' }, priority: {}, severity: {} } as const
  const settings = { config: config({ due, owners: { Ops: ['alice'] } }) }
  await sync(
    tracker,
    [postmortem({ items: ['Add an alert on lag', 'Write a runbook', 'Shard the queue'] })],
    settings,
  )
  const items = [
    'Add an alert on the lag',
    'Shard the queue',
    { text: 'Pin | the <b>versions</b> for @alice', owner: 'Ops' },
  ]
  return plan(
    tracker,
    [postmortem({ items }), postmortem({ path: 'b.md', items: [{ text: 'Restart', done: true }] })],
    settings,
  )
}

describe('renderPlan', () => {
  it('json: holds exactly what the contract says', async () => {
    const example = await examplePlan()
    const rendered: unknown = JSON.parse(renderPlan('json', example))
    const keys = [
      'kind',
      'key',
      'path',
      'line',
      'title',
      'labels',
      'assignees',
      'owner',
      'due',
      'dueReason',
      'issue',
      'changes',
      'reason',
    ]
    expect(rendered).toEqual({
      version: 1,
      operations: example.operations.map((operation) =>
        Object.fromEntries(keys.map((key) => [key, operation[key as keyof typeof operation]])),
      ),
      summary: { create: 1, update: 1, close: 1, reopen: 0, adopt: 0, keep: 1, skip: 1, conflict: 0 },
    })
    expect(renderPlan('json', example).endsWith('}\n')).toBe(true)
  })

  it('names an owner who is the one assigned once', async () => {
    const items = [{ text: 'Add an alert on lag', owner: 'alice' }]
    const made = await plan(new MemoryTracker(), [postmortem({ items })], {
      config: config({ owners: { alice: ['alice'] } }),
    })
    expect(renderPlan('text', made)).toContain('owner: alice (assigned); labels')
    expect(renderPlan('markdown', made)).toContain('| alice<br>assigned |')
  })

  it('text: groups by document, with what changes and why', async () => {
    expect(renderPlan('text', await examplePlan())).toMatchInlineSnapshot(`
      "b.md
        skip     line 10: Restart
                 Done when first seen, so it opens no issue.

      postmortems/api.md
        update   #1 line 10: Add an alert on the lag
                 title: Add an alert on lag → Add an alert on the lag
                 The document changed: title.
        close    #2 line 11: Write a runbook
                 state: open → closed
                 The item was removed from the document, so the issue is closed as not planned.
        keep     #3 line 11: Shard the queue
                 Up to date.
        create   line 12: Pin | the <b>versions</b> for @alice
                 owner: Ops (assigned to alice); labels: postmortem
                 A new action item, due 2026-04-01 (default: 30 days from first tracked).

      1 to create, 1 to update, 1 to close, 1 to keep, 1 skipped.
      "
    `)
  })

  it('text: has the same words in colours, where they are wanted', async () => {
    const example = await examplePlan()
    const coloured = renderPlan('text', example, { color: true })
    expect(coloured).toContain('\u001b[32mcreate')
    expect(coloured).toContain('\u001b[31mclose')
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(renderPlan('text', example))
    for (const format of ['json', 'markdown'] as const)
      expect(renderPlan(format, example, { color: true })).toBe(renderPlan(format, example))
  })

  it('text: tells each field of an item that changes, from what to what', async () => {
    const tracker = new MemoryTracker()
    const item = { text: 'Add an alert', group: 'Alerts', priority: 'P2', kind: 'detective' } as const
    await sync(tracker, [postmortem({ items: [item] })])
    const changed = { ...item, group: 'Monitoring', priority: 'P1', kind: 'corrective' } as const
    const { operations } = await plan(tracker, [postmortem({ items: [changed], with: { severity: 'sev1' } })])
    expect(operations[0]?.changes).toEqual(
      expect.arrayContaining([
        { field: 'group', from: 'Alerts', to: 'Monitoring' },
        { field: 'kind', from: 'detective', to: 'corrective' },
        { field: 'priority', from: 'P2', to: 'P1' },
        { field: 'severity', from: null, to: 'sev1' },
      ]),
    )
  })

  it('markdown: shows what a merge opens, changes and closes', async () => {
    expect(renderPlan('markdown', await examplePlan())).toMatchInlineSnapshot(`
      "1 to create, 1 to update, 1 to close, 1 to keep, 1 skipped.

      #### Opens 1 issue

      | Action item | Owner | Due | Why |
      |---|---|---|---|
      | Pin \\| the &lt;b&gt;versions&lt;/b&gt; for @​alice<br>postmortems/api.md:12 | Ops<br>assigned: alice | 2026-04-01<br>default: 30 days from first tracked | A new action item, due 2026-04-01 \\(default: 30 days from first tracked\\). |

      #### Changes 1 issue

      | Action item | Owner | Due | Why |
      |---|---|---|---|
      | #​1 Add an alert on the lag<br>postmortems/api.md:10 | nobody | 2026-04-01<br>default: 30 days from first tracked | The document changed: title.<br>title: Add an alert on lag → Add an alert on the lag |

      #### Closes 1 issue

      | Action item | Owner | Due | Why |
      |---|---|---|---|
      | #​2 Write a runbook<br>postmortems/api.md:11 | nobody | 2026-04-01 | The item was removed from the document, so the issue is closed as not planned. |
      "
    `)
  })

  it('text: holds no workflow command, whatever a folder or an item is called', async () => {
    const document = { ...postmortem({ items: ['Ask ##[error]owned'] }), path: '::error::owned x/a.md' }
    const rendered = renderPlan('text', await plan(new MemoryTracker(), [document]))
    expect(rendered).toContain('owned')
    expect(rendered).not.toMatch(/^\s*::|##\[/m)
  })

  it('markdown: stays below its limit and counts what does not fit', async () => {
    const items = Array.from({ length: 2000 }, (_, index) => `Item ${index} ${'<x>'.repeat(60)}`)
    const rendered = renderPlan('markdown', await plan(new MemoryTracker(), [postmortem({ items })]))
    expect(rendered.length).toBeLessThan(40_500)
    const shown = rendered.split('\n').filter((line) => line.startsWith('| Item ')).length
    expect(shown).toBeGreaterThan(30)
    expect(rendered).toContain(`… and ${2000 - shown} more, which do not fit here.`)
  })

  it.each(PLAN_FORMATS)('%s: renders an empty plan', async (format) => {
    expect(renderPlan(format, await plan(new MemoryTracker(), []))).not.toBe('')
  })
})
