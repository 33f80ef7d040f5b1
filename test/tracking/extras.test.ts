import { describe, expect, it } from 'vitest'
import { PLAN_FORMATS, renderPlan } from '../../src/sync/render.ts'
import type { SyncPlan } from '../../src/sync/sync-plan.ts'
import { directoryScene, document, trackingScene } from './scene.ts'

const CONFIG = 'github: { parent-issues: true, milestone: due-month }'
const ITEMS = [
  '- Add an alert for full disks (due: 2026-04-30)',
  '- Rehearse the failover of the database (due: 2026-04-02)',
]
const TWO = document(ITEMS)
const OTHER = document(['- Write a runbook (due: 2026-05-01)'], {
  path: 'postmortems/cache.md',
  title: 'Cache outage',
})

const told = ({ extras = [] }: SyncPlan) =>
  extras.map((extra) => [
    extra.kind,
    extra.action,
    extra.path,
    extra.title,
    extra.kind === 'parent' ? extra.links.length : extra.dueOn,
  ])

describe('what a plan makes beside issues', () => {
  it('is told for its document, made by the sync, and gone from the next plan', async () => {
    const { github, run } = await trackingScene()
    const { plan } = await run([TWO, OTHER], CONFIG)
    expect(told(plan)).toEqual([
      ['milestone', 'create', 'postmortems/api.md', 'Postmortem actions due 2026-04', '2026-04-30'],
      ['milestone', 'create', 'postmortems/cache.md', 'Postmortem actions due 2026-05', '2026-05-31'],
      ['parent', 'create', 'postmortems/api.md', 'Postmortem: API outage (2026-02-20)', 2],
      ['parent', 'create', 'postmortems/cache.md', 'Postmortem: Cache outage (2026-02-20)', 1],
    ])
    expect(github.state.milestones).toHaveLength(2)
    expect(github.state.issues.map(({ title, parent }) => [title, parent])).toEqual([
      ['Add an alert for full disks', 4],
      ['Rehearse the failover of the database', 4],
      ['Write a runbook', 5],
      ['Postmortem: API outage (2026-02-20)', null],
      ['Postmortem: Cache outage (2026-02-20)', null],
    ])
    expect((await run([TWO, OTHER], CONFIG)).plan.extras).toBeUndefined()
    expect(github.count()).toEqual({ requests: 1, writes: 0 })
  })

  it('follows what becomes of the items', async () => {
    const { run } = await trackingScene()
    const run3 = (items: readonly string[], title?: string) =>
      run([document(items, title === undefined ? {} : { title })], CONFIG)
    await run3(ITEMS)
    const added = await run3([...ITEMS, '- Write a runbook (due: 2026-04-03)'], 'Outage of the API')
    expect(told(added.plan)).toEqual([
      ['parent', 'update', 'postmortems/api.md', 'Postmortem: Outage of the API (2026-02-20)', 1],
    ])
    const done = [
      '- [x] Add an alert for full disks',
      '- [x] Rehearse the failover of the database',
      '- [x] Write a runbook',
    ]
    const closed = await run3(done, 'Outage of the API')
    expect(told(closed.plan).map(([, action]) => action)).toEqual(['close'])
    const again = await run3([...done, '- Rotate the keys (due: 2026-04-01)'], 'Outage of the API')
    expect(told(again.plan).map(([, action, , , links]) => [action, links])).toEqual([['reopen', 1]])
    expect(
      (await run3([...done, '- Rotate the keys (due: 2026-04-01)'], 'Outage of the API')).plan.extras,
    ).toBeUndefined()
  })

  it('tells of no milestone that is there, and of none where none is wanted', async () => {
    const { run } = await trackingScene({
      seed: { milestones: [{ title: 'postmortem ACTIONS due 2026-04' }] },
    })
    expect(told((await run([TWO], 'github: { milestone: due-month }')).plan)).toEqual([])
    const { run: plain } = await trackingScene()
    expect((await plain([TWO], '{}')).plan.extras).toBeUndefined()
  })

  it('has parent issues, and no milestones, in a folder', async () => {
    const { run } = directoryScene()
    expect(told((await run([TWO], CONFIG)).plan).map(([kind]) => kind)).toEqual(['parent'])
    expect((await run([TWO], CONFIG)).plan.extras).toBeUndefined()
  })

  it('stands in every format, and does nothing there', async () => {
    const { run } = await trackingScene()
    const hostile = document(ITEMS, { title: '::error::owned @octo #12 | <b> ##[error]' })
    const { plan } = await run([hostile], CONFIG)
    const [text, json, markdown] = PLAN_FORMATS.map((format) => renderPlan(format, plan)) as [
      string,
      string,
      string,
    ]
    expect(text).toContain('\n  create   milestone: Postmortem actions due 2026-04\n')
    expect(text).toContain('\n  create   parent issue: Postmortem: ::error::owned')
    expect(text).toContain('2 to create. Beside that: 1 milestone to create, 1 parent issue to create.')
    expect(text).not.toMatch(/^\s*::|##\[/m)
    expect(JSON.parse(json).extras).toMatchObject([
      { kind: 'milestone', action: 'create', path: 'postmortems/api.md', dueOn: '2026-04-30' },
      { kind: 'parent', action: 'create', issue: null, links: plan.operations.map(({ key }) => key) },
    ])
    expect(markdown).toContain('#### Beside that')
    expect(markdown).toContain('| Makes the milestone Postmortem actions due 2026-04 | postmortems/api.md |')
    expect(markdown).not.toMatch(/@octo|#12|<b>/)
  })
})
