import { expect, it } from 'vitest'
import { measure } from '../../src/report/measure.ts'
import { readParent, withParentBlock } from '../../src/sync/parent-body.ts'
import { MOST_SUB_ISSUES } from '../../src/sync/parents.ts'
import type { GitHubServer } from '../github/github.ts'
import { directoryScene, document, trackingScene } from './scene.ts'

const CONFIG = 'github: { parent-issues: true }'
const ITEMS = ['- Add an alert for full disks', '- Rehearse the failover of the database']
const TWO = document(ITEMS)

const parentsOf = ({ state }: GitHubServer) =>
  state.issues.filter(({ body }) => readParent(body ?? '') !== null)
const childrenOf = ({ state }: GitHubServer) => state.issues.map(({ number, parent }) => [number, parent])

it('is made once, found again, and read with the list of issues', async () => {
  const { github, run } = await trackingScene()
  await run([TWO], CONFIG)
  const [parent, ...others] = parentsOf(github)
  expect(others).toEqual([])
  expect(parent).toMatchObject({
    number: 3,
    title: 'Postmortem: API outage (2026-02-20)',
    labels: ['postmortem'],
  })
  expect(parent?.body).toContain('**Progress:** 0 of 2 done\n\n- [ ] #1\n- [ ] #2\n')
  expect(childrenOf(github)).toEqual([
    [1, 3],
    [2, 3],
    [3, null],
  ])
  const { plan } = await run([TWO], CONFIG)
  expect(plan.summary).toMatchObject({ keep: 2, create: 0, conflict: 0, skip: 0 })
  expect(github.count()).toEqual({ requests: 1, writes: 0 })
})

it('is no action item to the report', async () => {
  const { github, run } = await trackingScene()
  await run([TWO], CONFIG)
  const { tracked } = await run([TWO], CONFIG)
  expect(tracked).toHaveLength(3)
  const dueSoon = { count: 7, unit: 'day' } as const
  const { totals } = measure({ issues: tracked, today: '2099-01-01', timezone: 'UTC', dueSoon })
  expect(totals.open).toBe(2)
  expect(github.state.issues).toHaveLength(3)
})

it('tells the progress, closes when all is done, opens again with a new item', async () => {
  const { github, run } = await trackingScene()
  await run([TWO], CONFIG)
  const [parent] = parentsOf(github)
  const [first] = github.state.issues
  if (first !== undefined) Object.assign(first, { state: 'closed', stateReason: 'not_planned' })
  await run([TWO], CONFIG)
  expect(parent?.body).toContain('**Progress:** 0 of 2 done, 1 not planned\n\n- [x] #1\n- [ ] #2\n')
  expect(parent?.state).toBe('open')
  await run([document([ITEMS[0] ?? '', '- [x] Rehearse the failover of the database'])], CONFIG)
  expect(parent).toMatchObject({ state: 'closed', stateReason: 'completed' })
  await run([document([...ITEMS, '- Write a runbook for the cache'])], CONFIG)
  expect(parent).toMatchObject({ state: 'open' })
  expect(parentsOf(github)).toHaveLength(1)
})

it('stays as people closed or reopened it, named it and wrote around it', async () => {
  const { github, run } = await trackingScene()
  await run([TWO], CONFIG)
  const [parent] = parentsOf(github)
  const body = `Our notes\n\n${parent?.body ?? ''}\n\nMore notes`
  if (parent !== undefined) Object.assign(parent, { state: 'closed', title: 'Ours', body })
  await run([document([...ITEMS, '- Write a runbook for the cache'])], CONFIG)
  expect(parent).toMatchObject({ state: 'closed', title: 'Ours' })
  expect(parent?.body).toMatch(/^Our notes\n\n.*0 of 3 done.*\n\nMore notes$/s)
  await run([document([...ITEMS, '- Write a runbook for the cache'])], CONFIG)
  expect(github.count().writes).toBe(0)
})

it('does not take back a sub-issue that people took away', async () => {
  const { github, run } = await trackingScene()
  await run([TWO], CONFIG)
  const [first] = github.state.issues
  if (first !== undefined) first.parent = null
  await run([document([...ITEMS, '- Write a runbook for the cache'])], CONFIG)
  expect(childrenOf(github)).toEqual([
    [1, null],
    [2, 3],
    [3, null],
    [4, 3],
  ])
})

it.each([
  ['another path', { path: 'postmortems/2026/api.md' }],
  ['another title', { title: 'Outage of the public API' }],
])('is found again by its items under %s', async (_, changed) => {
  const { github, run } = await trackingScene()
  await run([TWO], CONFIG)
  await run([document(ITEMS, changed)], CONFIG)
  await run([document(ITEMS, changed)], CONFIG)
  expect(parentsOf(github)).toHaveLength(1)
  expect(github.state.issues).toHaveLength(3)
  expect(github.count().writes).toBe(0)
})

it('is not made again when the list of issues lags', async () => {
  const { github, run } = await trackingScene()
  await run([TWO], CONFIG)
  const [parent] = parentsOf(github)
  if (parent !== undefined) parent.stale = { issue: null, listingsLeft: 1 }
  await run([TWO], CONFIG)
  expect(parentsOf(github)).toHaveLength(1)
})

it('goes on with the sub-issues that are missing when a run died between', async () => {
  const { github, run, told } = await trackingScene()
  github.inject({ do: 'answer', status: 500, path: '/sub_issues' })
  const { result } = await run([TWO], CONFIG)
  expect(result).toMatchObject({ created: 2, stopped: null, failures: [] })
  expect(told.join('\n')).toMatch(/Parent issues are left to the next run: /)
  await run([TWO], CONFIG)
  expect(childrenOf(github)).toEqual([
    [1, 3],
    [2, 3],
    [3, null],
  ])
  await run([TWO], CONFIG)
  expect(github.count()).toEqual({ requests: 1, writes: 0 })
})

it('lists the items only, and says so, where there are no sub-issues', async () => {
  const { github, run, told } = await trackingScene({ seed: { hasSubIssues: false } })
  await run([TWO], CONFIG)
  expect(told.filter((message) => message.includes('sub-issue'))).toEqual([
    'GitHub does not make #1 a sub-issue of #3 (404).',
  ])
  await run([TWO], CONFIG)
  expect(github.count()).toEqual({ requests: 1, writes: 0 })
})

it('lists the items only, and says so, in a folder', async () => {
  const { run, told } = directoryScene()
  await run([TWO], CONFIG)
  expect(told.filter((message) => message.includes('has no sub-issues'))).toHaveLength(1)
  const { plan, tracked } = await run([TWO], CONFIG)
  expect(plan.summary).toMatchObject({ keep: 2, create: 0 })
  expect(tracked.filter(({ body }) => readParent(body) !== null)).toHaveLength(1)
  expect(told.filter((message) => message.includes('sub-issues'))).toEqual([])
})

it('has at most a hundred sub-issues, lists the others and says so', async () => {
  const { github, run, told } = await trackingScene()
  await run([TWO], CONFIG)
  const [parent] = parentsOf(github)
  const marker = readParent(parent?.body ?? '')
  if (parent === undefined || marker === null) throw new Error('no parent')
  const others = Array.from({ length: MOST_SUB_ISSUES - 3 }, (_, index) => 1000 + index)
  parent.body = withParentBlock(parent.body ?? '', '', { ...marker, linked: [1, 2, ...others] })
  const four = document([...ITEMS, '- Write a runbook for the cache', '- Page the team on call'])
  await run([four], CONFIG)
  expect(told).toContain(
    `#3 has more than ${MOST_SUB_ISSUES} action items: 1 of them are listed in it and no sub-issues.`,
  )
  expect(childrenOf(github)).toEqual([
    [1, 3],
    [2, 3],
    [3, null],
    [4, 3],
    [5, null],
  ])
  expect(parent.body).toContain('**Progress:** 0 of 4 done')
  await run([four], CONFIG)
  expect(told).toEqual([])
  expect(github.count().writes).toBe(0)
})

it('gets none where every item is done, and costs nothing where it is not asked for', async () => {
  const { github, run } = await trackingScene()
  await run([TWO], '{}')
  for (const issue of github.state.issues) Object.assign(issue, { state: 'closed', stateReason: 'completed' })
  await run([TWO], CONFIG)
  expect(parentsOf(github)).toEqual([])
})

it('counts only where an author with write access wrote the marker', async () => {
  const { github, run } = await trackingScene()
  const marker = { path: 'postmortems/api.md', incident: null, linked: [1, 2], title: '', content: '' }
  const body = withParentBlock('', 'Forged', { ...marker, state: 'open' })
  await run([TWO], '{}')
  github.state.issues.push({
    ...(github.state.issues[0] as (typeof github.state.issues)[number]),
    ...{ number: 3, title: 'Forged', body, author: 'outsider', labels: ['postmortem'] },
  })
  await run([TWO], CONFIG)
  expect(parentsOf(github).map(({ number, title }) => [number, title])).toEqual([
    [3, 'Forged'],
    [4, 'Postmortem: API outage (2026-02-20)'],
  ])
})
