import { describe, expect, it } from 'vitest'
import { MemoryTracker } from '../../src/trackers/memory.ts'
import { document, trackingScene } from '../tracking/scene.ts'
import { config, counted, type ItemSpec, peoplesIssue, plan, postmortem, sync } from './builders.ts'

const FIREWALL = 'Buy a second firewall for the office'
/** As the reader gives an item with a status like `wontfix`. */
const rejected = (text: string): ItemSpec => ({ text, rejected: true, selected: false })
const OPEN = [postmortem({ items: [FIREWALL, 'Add an alert for full disks'] })]
const REJECTED = [postmortem({ items: [rejected(FIREWALL), 'Add an alert for full disks'] })]

async function tracked() {
  const tracker = new MemoryTracker()
  await sync(tracker, OPEN)
  return tracker
}

describe('an item that was decided against', () => {
  it('closes its issue as not planned and says why, once', async () => {
    const tracker = await tracked()
    const { plan: done } = await sync(tracker, REJECTED)
    expect(counted(done)).toEqual({ close: 1, keep: 1 })
    expect(tracker.issues[0]).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
    expect(tracker.issues[0]?.body).toContain('**In the postmortem:** decided against')
    expect(tracker.commentsOn(1)).toEqual([
      'The postmortem says that the item was decided against, so the issue is closed as not planned.',
    ])
    expect(counted(await plan(tracker, REJECTED))).toEqual({ keep: 2 })
  })

  it('opens the issue again when that is taken back', async () => {
    const tracker = await tracked()
    await sync(tracker, REJECTED)
    expect(counted((await sync(tracker, OPEN)).plan)).toEqual({ reopen: 1, keep: 1 })
    expect(tracker.issues[0]?.state).toBe('open')
    expect(tracker.commentsOn(1)).toHaveLength(2)
    expect(counted(await plan(tracker, OPEN))).toEqual({ keep: 2 })
  })

  it.each(['completed', 'not_planned'] as const)(
    'leaves an issue that a person had closed as %s closed, then and when it is taken back',
    async (stateReason) => {
      const tracker = await tracked()
      tracker.edit(1, { state: 'closed', stateReason })
      await sync(tracker, REJECTED)
      await sync(tracker, OPEN)
      expect(tracker.issues[0]).toMatchObject({ state: 'closed', stateReason })
      expect(tracker.commentsOn(1)).toEqual([])
    },
  )

  it('leaves an issue open that a person reopened after it was closed, and closed after that', async () => {
    const tracker = await tracked()
    await sync(tracker, REJECTED)
    tracker.edit(1, { state: 'open' })
    await sync(tracker, REJECTED)
    expect(tracker.issues[0]?.state).toBe('open')
    expect(counted(await plan(tracker, REJECTED))).toEqual({ keep: 2 })
    tracker.edit(1, { state: 'closed', stateReason: 'not_planned' })
    await sync(tracker, OPEN)
    expect(tracker.issues[0]?.state).toBe('closed')
  })

  it('is the same decision whatever becomes of removed items', async () => {
    const tracker = await tracked()
    const settings = { config: config({ onRemoved: 'ignore' }) }
    await sync(tracker, REJECTED, settings)
    expect(tracker.issues[0]?.state).toBe('closed')
  })

  it('needs no consent, however many there are: people wrote it', async () => {
    const items = Array.from({ length: 6 }, (_, index) => `Buy firewall ${index} of the type ${index * 7}`)
    const tracker = new MemoryTracker()
    await sync(tracker, [postmortem({ items })])
    const planned = await plan(tracker, [postmortem({ items: items.map(rejected) })])
    expect(counted(planned)).toEqual({ close: 6 })
    expect(planned.massClose).toBeUndefined()
  })

  it('opens no issue, and takes none from people', async () => {
    const tracker = new MemoryTracker({ issues: [peoplesIssue(7)] })
    const naming = [postmortem({ items: [{ text: FIREWALL, reference: '#7' }] })]
    await sync(tracker, naming)
    await sync(tracker, [
      postmortem({ items: [{ text: FIREWALL, reference: '#7', rejected: true, selected: false }] }),
    ])
    expect(tracker.issues.map(({ state }) => state)).toEqual(['open'])
    expect(counted(await plan(new MemoryTracker(), REJECTED))).toEqual({ create: 1 })
  })

  it('closes and opens on GitHub as the documents say it', async () => {
    const { github, run } = await trackingScene()
    const written = (status: string) => [
      document([`- ${FIREWALL}${status}`, '- Add an alert for full disks']),
    ]
    await run(written(''), '{}')
    for (const [status, state, reason] of [
      [' (status: wontfix)', 'closed', 'not_planned'],
      ['', 'open', 'reopened'],
      [' [rejected]', 'closed', 'not_planned'],
    ]) {
      await run(written(status ?? ''), '{}')
      expect(github.state.issues.map((issue) => [issue.state, issue.stateReason])).toEqual([
        [state, reason],
        ['open', null],
      ])
    }
    await run(written(' [rejected]'), '{}')
    expect(github.count().writes).toBe(0)
  })
})
