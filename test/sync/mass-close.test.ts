import { describe, expect, it } from 'vitest'
import { requireNoMassClose } from '../../src/sync/mass-close.ts'
import { renderPlan } from '../../src/sync/render.ts'
import { MemoryTracker } from '../../src/trackers/memory.ts'
import { counted, type DocumentSpec, plan, postmortem, sync } from './builders.ts'

const SERVICES = [
  'ledger',
  'mailer',
  'gateway',
  'index',
  'queue',
  'cache',
  'proxy',
  'store',
  'scheduler',
  'billing',
]
const ITEMS = SERVICES.map((service, at) => `Alert ${at} when the ${service} stops answering for a minute`)
const a: DocumentSpec = { path: 'a.md', items: ITEMS }
const b: DocumentSpec = {
  path: 'b.md',
  items: [
    'Rotate the keys of the vault',
    'Drill the failover of region two',
    'Print the runbook for the duty desk',
  ],
  with: { title: 'Lost mail' },
}

async function tracked() {
  const tracker = new MemoryTracker()
  await sync(tracker, [postmortem(a), postmortem(b)])
  return tracker
}

describe('the guard against closing much at once', () => {
  it.each([
    { name: 'two of thirteen', items: ITEMS.slice(2), stops: false },
    { name: 'three of thirteen', items: ITEMS.slice(3), stops: true },
    { name: 'all of a document', items: [], stops: true },
  ])('looks at removed items: $name', async ({ items, stops }) => {
    const planned = await plan(await tracked(), [postmortem({ ...a, items }), postmortem(b)])
    expect(planned.massClose !== undefined).toBe(stops)
    if (stops) expect(() => requireNoMassClose(planned)).toThrow(/a\.md/)
    else expect(() => requireNoMassClose(planned)).not.toThrow()
  })

  it('names code, numbers, documents and the way out, in the plan too', async () => {
    const planned = await plan(await tracked(), [postmortem({ ...a, items: ITEMS.slice(4) }), postmortem(b)])
    expect(planned.massClose).toEqual({ issues: 4, open: 13, paths: ['a.md'] })
    expect(() => requireNoMassClose(planned)).toThrowError(
      expect.objectContaining({
        code: 'MASS_CLOSE',
        message: 'Nothing was written: 4 of 13 open issues would lose their action items at once: a.md.',
        advice: expect.stringContaining('--allow-mass-close'),
      }),
    )
    for (const format of ['text', 'markdown'] as const) expect(renderPlan(format, planned)).toContain('allow')
    expect(JSON.parse(renderPlan('json', planned))).toMatchObject({ massClose: { issues: 4 } })
  })

  it('lets pass what was ticked off, however much', async () => {
    const items = ITEMS.map((text) => ({ text, done: true }))
    const planned = await plan(await tracked(), [postmortem({ ...a, items }), postmortem(b)])
    expect(counted(planned)).toEqual({ close: 10, keep: 3 })
    expect(planned.massClose).toBeUndefined()
  })

  it('stops for a document that vanished, and closes its issues when a person agrees', async () => {
    const tracker = await tracked()
    const planned = await plan(tracker, [postmortem(a)])
    expect(counted(planned)).toEqual({ keep: 13 })
    expect(planned.massClose).toEqual({ issues: 3, open: 13, paths: ['b.md'] })
    const { plan: done } = await sync(tracker, [postmortem(a)], { allowMassClose: true })
    expect(counted(done)).toEqual({ keep: 10, close: 3 })
    expect((await plan(tracker, [postmortem(a)])).massClose).toBeUndefined()
  })

  it('does not stop for a document whose work is mostly done, nor for one that exists and was not read', async () => {
    const tracker = await tracked()
    expect((await plan(tracker, [postmortem(a)], { documentExists: () => true })).massClose).toBeUndefined()
    for (const number of [11, 12]) tracker.edit(number, { state: 'closed' })
    expect((await plan(tracker, [postmortem(a)])).massClose).toBeUndefined()
  })
})
