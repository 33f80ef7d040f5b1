import { expect, it } from 'vitest'
import { document, trackingScene } from './scene.ts'

const ITEMS = [
  '- Add an alert for full disks (owner: Backend team, P1)',
  '- Rehearse the failover (owner: Ops)',
]

it('makes labels that are missing as what they mean, and leaves those that are there', async () => {
  const { github, run } = await trackingScene({ seed: { labels: ['Prio: P1'] } })
  await run([document(ITEMS)], 'label-names: { priority: "prio: *", severity: { sev2: major } }')
  expect(github.state.issues[0]?.labels).toEqual(expect.arrayContaining(['postmortem', 'Prio: P1', 'major']))
  const label = (name: string) => github.state.labels.find((one) => one.name === name)
  expect(label('Prio: P1')).toMatchObject({ color: 'ededed', description: null })
  expect(label('major')).toMatchObject({
    color: 'd93f0b',
    description: 'Action item of an incident of severity sev2',
  })
})

it('follows a new name of a label; what people took off stays off', async () => {
  const { github, run } = await trackingScene()
  await run([document(ITEMS)], '{}')
  const [first, second] = github.state.issues
  if (second !== undefined) second.labels = ['postmortem', 'their own']
  await run([document(ITEMS)], 'label-names: { priority: "prio: *", kind: null }')
  expect(first?.labels.toSorted()).toEqual(['postmortem', 'prio: P1'])
  expect(second?.labels.toSorted()).toEqual(['postmortem', 'their own'])
})

it('asks once for each login, assigns whom it may, names the others and mentions nobody', async () => {
  const { github, told, run } = await trackingScene({ seed: { collaborators: ['alice'] } })
  const owners = 'owners: { Backend team: [alice, bob], Ops: [bob] }'
  await run([document(ITEMS)], owners)
  expect(github.state.issues.map(({ assignees }) => assignees)).toEqual([['alice'], []])
  expect(github.state.issues[0]?.body).toContain('**Owner:** Backend team (alice, bob)')
  expect(github.state.issues[1]?.body).toContain('**Owner:** Ops (bob)')
  expect(github.state.issues.map(({ body }) => body).join('')).not.toMatch(/@\w/)
  expect(github.requests.filter(({ path }) => path.includes('/assignees/'))).toHaveLength(2)
  expect(told).toContain('Not assignable, named in the text only: bob.')
  await run([document(ITEMS)], owners)
  expect(github.count()).toEqual({ requests: 1, writes: 0 })
})
