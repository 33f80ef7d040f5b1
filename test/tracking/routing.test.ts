import { describe, expect, it, onTestFinished } from 'vitest'
import { readersOf } from '../../src/commands/audience.ts'
import { planDocuments } from '../../src/commands/plan.ts'
import type { PlanInput, Routing } from '../../src/commands/prepare-sync.ts'
import { reportItems } from '../../src/commands/report.ts'
import { syncDocuments } from '../../src/commands/sync.ts'
import { parseConfig } from '../../src/config/parse.ts'
import type { DocumentFile } from '../../src/files/document-file.ts'
import { createGitHubRepository } from '../../src/trackers/github/repository.ts'
import { createGitHubTracker } from '../../src/trackers/github/tracker.ts'
import { type GitHubServer, type GitHubServerOptions, startGitHub } from '../github/github.ts'
import { directoryScene, document, TODAY } from './scene.ts'

const ROUTES = `
routes:
  - { owner: DBA, repository: octo/database }
  - { kind: process, label: postmortem, repository: Octo/database }
`
const DBA = '- Rehearse the failover (owner: DBA)'
const ALERT = '- Add an alert for full disks (owner: Ops)'

interface Both {
  readonly home: GitHubServer
  readonly other: GitHubServer
}

/** Two repositories; each stands on a server of its own, which is all the same to routes. */
async function scene(seed: GitHubServerOptions['seed'] = {}, otherSeed: GitHubServerOptions['seed'] = {}) {
  const home = await startGitHub({ seed: { owner: 'octo', repo: 'shop', ...seed } })
  const other = await startGitHub({ seed: { owner: 'octo', repo: 'database', ...otherSeed } })
  onTestFinished(() => home.close())
  onTestFinished(() => other.close())
  const told: string[] = []
  const to = (place: string) => {
    const github = place.toLowerCase() === 'octo/shop' ? home : other
    const [owner = '', repo = ''] = place.split('/')
    const { url: apiUrl, serverUrl } = github
    return { token: 'write-token', owner, repo, apiUrl, serverUrl, writeIntervalMs: 0, secondMs: 1 }
  }
  const trackerOf = (place: string) => createGitHubTracker({ ...to(place), labels: ['postmortem'] })
  const input = (documents: readonly DocumentFile[], config: string): PlanInput => {
    for (const github of [home, other]) github.forget()
    told.length = 0
    const routing: Routing = {
      source: 'octo/shop',
      trackerOf: async (place) => trackerOf(place),
      visibilityOf: (place) => createGitHubRepository(to(place)).visibility(),
    }
    return {
      documents,
      config: parseConfig(config, 'c.yml'),
      today: TODAY,
      tracker: trackerOf('octo/shop'),
      repository: 'octo/shop',
      links: { lineUrl: () => null },
      documentExists: () => false,
      progress: (message) => told.push(message),
      routing,
    }
  }
  const run = (documents: readonly DocumentFile[], config = ROUTES, maxNewIssues = 50) =>
    syncDocuments({ ...input(documents, config), maxNewIssues })
  return { home, other, told, input, run }
}

const titles = ({ home, other }: Both) =>
  [home, other].map(({ state }) => state.issues.map(({ title }) => title))
const counts = ({ home, other }: Both) => [home, other].map((github) => github.count())
const QUIET = [
  { requests: 1, writes: 0 },
  { requests: 1, writes: 0 },
]

describe('routes', () => {
  it('lead new items to another repository; a second run reads each list once and writes nothing', async () => {
    const both = await scene()
    const { result } = await both.run([document([ALERT, DBA, '- Update the process for releases'])])
    expect(result).toMatchObject({ created: 3, remaining: 0 })
    const [here, there] = titles(both)
    expect([here, there]).toEqual([
      ['Add an alert for full disks'],
      ['Rehearse the failover', 'Update the process for releases'],
    ])
    const { plan } = await both.run([document([ALERT, DBA, '- Update the process for releases'])])
    expect(plan.summary).toMatchObject({ keep: 3, create: 0, update: 0 })
    expect(counts(both)).toEqual(QUIET)
  })

  it.each([
    ['reworded', [ALERT, '- Rehearse the failover of all databases (owner: DBA)']],
    ['reordered', [DBA, ALERT]],
    ['given to another owner', [ALERT, '- Rehearse the failover (owner: Ops)']],
    ['given to the owner of a route', ['- Add an alert for full disks (owner: DBA)', DBA]],
  ])('keep an item that was %s with its issue', async (_, items) => {
    const both = await scene()
    await both.run([document([ALERT, DBA])])
    const { plan } = await both.run([document(items)])
    expect(plan.summary).toMatchObject({ create: 0, close: 0, conflict: 0 })
    expect(titles(both).map((one) => one.length)).toEqual([1, 1])
    await both.run([document(items)])
    expect(counts(both)).toEqual(QUIET)
  })

  it('keep issues where they are when the routes change or end', async () => {
    const both = await scene()
    await both.run([document([ALERT, DBA])], '{}')
    await both.run([document([ALERT, DBA])])
    expect(titles(both).map((one) => one.length)).toEqual([2, 0])
  })

  it('close in the other repository what was removed or ticked', async () => {
    const both = await scene()
    const third = '- Move the backups (owner: DBA)'
    await both.run([document([ALERT, DBA, third])])
    await both.run([document([ALERT, '- [x] Rehearse the failover (owner: DBA)'])])
    expect(both.other.state.issues.map(({ stateReason }) => stateReason)).toEqual([
      'completed',
      'not_planned',
    ])
    expect(both.home.state.issues.map(({ state }) => state)).toEqual(['open'])
  })

  it('take a bare number for an issue of the usual repository', async () => {
    const both = await scene()
    await both.run([document([ALERT, DBA])])
    const named = '- Move the backups (owner: DBA) (#1)'
    const { plan } = await both.run([document([ALERT, DBA, named])])
    expect(plan.summary).toMatchObject({ create: 0, update: 0, adopt: 0, close: 0 })
    expect(counts(both).map(({ writes }) => writes)).toEqual([0, 0])
  })

  it('share one limit of new issues, and say in the plan where an issue is', async () => {
    const both = await scene()
    const { result } = await both.run([document([ALERT, DBA])], ROUTES, 1)
    expect(result).toMatchObject({ created: 1, remaining: 1 })
    await both.run([document([ALERT, DBA])])
    const { plan } = await planDocuments(both.input([document([ALERT, DBA])], ROUTES))
    expect(plan.operations.map(({ issue, repository }) => [issue, repository])).toEqual([
      [1, undefined],
      [1, 'octo/database'],
    ])
  })

  it('are read by the report, too', async () => {
    const both = await scene()
    await both.run([document([ALERT, DBA])])
    const { report } = await reportItems({ ...both.input([], ROUTES), publish: false, today: '2099-01-01' })
    expect(report.totals.open).toBe(2)
  })

  it('have their labels for due dates kept in each repository, in no second write', async () => {
    const both = await scene()
    await both.run([document([ALERT, DBA])])
    const publish = () => reportItems({ ...both.input([], ROUTES), publish: true, today: '2099-01-01' })
    await publish()
    for (const { state } of [both.home, both.other]) expect(state.issues[0]?.labels).toContain('overdue')
    expect([both.home, both.other].map(({ state }) => state.issues.length)).toEqual([2, 1])
    await publish()
    expect(counts(both).map(({ writes }) => writes)).toEqual([0, 0])
  })

  it.each([
    ['private', 'public', 1],
    ['private', 'private', 2],
    ['public', 'private', 2],
  ] as const)('of a %s repository, are in the report of a %s one or not: %i open', async (from, to, open) => {
    const both = await scene()
    await both.run([document([ALERT, DBA])])
    both.other.state.isPrivate = from === 'private'
    both.home.state.isPrivate = to === 'private'
    const input = both.input([], ROUTES)
    const audience = readersOf('octo/shop', async () => to)
    const { report } = await reportItems({ ...input, audience, publish: true, today: '2099-01-01' })
    expect(report.totals.open).toBe(open)
    const bodies = both.home.state.issues.map(({ body }) => body).join()
    expect(bodies.includes('Rehearse the failover')).toBe(open === 2)
    expect(both.told.join('\n').includes('told of by counts alone')).toBe(open === 1)
    expect(report.withheld?.open).toBe(open === 1 ? 1 : undefined)
  })

  it('plan nothing when one of the lists cannot be read', async () => {
    const both = await scene()
    both.other.inject({ do: 'answer', status: 403 })
    await expect(both.run([document([ALERT, DBA])])).rejects.toMatchObject({ code: 'TRACKER_FORBIDDEN' })
    expect(titles(both)).toEqual([[], []])
  })

  it('are left out, and said so, in a folder', async () => {
    const { run, told } = directoryScene()
    const { result } = await run([document([ALERT, DBA])], ROUTES)
    expect(result.created).toBe(2)
    expect(told.join('\n')).toContain('takes all issues')
  })
})

describe('what only some may read', () => {
  it.each([
    ['private', 'public', false],
    ['private', 'private', true],
    ['public', 'private', true],
    ['public', 'public', true],
  ])('of a %s repository, in a %s one: %o', async (from, to, isShown) => {
    const both = await scene({ isPrivate: from === 'private' }, { isPrivate: to === 'private' })
    const { result, plan } = await both.run([document([ALERT, DBA])])
    expect(titles(both)[1]).toEqual(isShown ? ['Rehearse the failover'] : [])
    expect(titles(both)[0]).toEqual(['Add an alert for full disks'])
    expect(result).toMatchObject({ remaining: 0, failures: [], stopped: null })
    expect(plan.summary.skip).toBe(isShown ? 0 : 1)
    expect(both.told.join('\n').includes('More people can read octo/database')).toBe(!isShown)
    const sent = JSON.stringify(both.other.requests.map(({ body }) => body))
    expect(sent.includes('failover')).toBe(isShown)
  })

  it('is shown nowhere when it cannot be told who may read it', async () => {
    const both = await scene()
    both.home.inject({ do: 'answer', status: 404, path: /\/octo\/shop$/ })
    await both.run([document([ALERT, DBA])])
    expect(titles(both)[1]).toEqual([])
  })

  it('is not shown by a parent issue either', async () => {
    const both = await scene()
    await both.run([document([ALERT, DBA])])
    both.home.state.isPrivate = true
    await both.run([document([ALERT, DBA])], `${ROUTES}github: { parent-issues: true }`)
    expect(titles(both).map((one) => one.length)).toEqual([2, 1])
    both.home.state.isPrivate = false
    await both.run([document([ALERT, DBA])], `${ROUTES}github: { parent-issues: true }`)
    expect(titles(both).map((one) => one.length)).toEqual([2, 2])
  })

  it('is not shown in an issue that was there before either', async () => {
    const both = await scene()
    await both.run([document([ALERT, DBA])])
    both.home.state.isPrivate = true
    await both.run([document([ALERT, '- Rehearse the secret failover (owner: DBA)'])])
    expect(titles(both)[1]).toEqual(['Rehearse the failover'])
    expect(both.other.count().writes).toBe(0)
  })
})

describe('an item whose route leads elsewhere', () => {
  it('is tracked in the issue of the usual repository that it names', async () => {
    const { home, other, run } = await scene({ issues: [{ title: 'Failover' }] })
    const named = [document([`${DBA.replace('(', '(#1, ')}`])]
    const { plan } = await run(named)
    expect(plan.operations.map(({ kind, issue }) => [kind, issue])).toEqual([['adopt', 1]])
    expect(other.state.issues).toEqual([])
    expect((await run(named)).plan.operations.map(({ kind }) => kind)).toEqual(['keep'])
    expect(home.count().writes).toBe(0)
  })

  it.each([
    ['by its number', (_: string) => 'octo/database#1'],
    ['by its address', (serverUrl: string) => `${serverUrl}/octo/database/issues/1`],
  ])('is tracked in the issue of that repository that it names %s', async (_, name) => {
    const { home, other, run } = await scene({}, { issues: [{ title: 'Failover' }] })
    const named = [document([ALERT, DBA.replace('(', `(${name(other.serverUrl)}, `)])]
    const { plan } = await run(named)
    expect(plan.operations.map(({ kind, repository, issue }) => [kind, repository, issue])).toEqual([
      ['create', undefined, null],
      ['adopt', 'octo/database', 1],
    ])
    expect(
      other.state.issues.map(({ title, body }) => [title, body?.includes('postmortem-actions')]),
    ).toEqual([['Failover', true]])
    expect((await run(named)).plan.summary).toMatchObject({ keep: 2, create: 0, adopt: 0 })
    expect(home.count().writes + other.count().writes).toBe(0)
    const reworded = [
      document([ALERT, '- Practise the switch to the other site (octo/database#1, owner: DBA)']),
    ]
    expect((await run(reworded)).plan.summary).toMatchObject({ create: 0, close: 0, conflict: 0 })
  })

  it('is tracked in the issue that it names in a repository that another route leads to', async () => {
    const { other, run } = await scene({}, { issues: [{ title: 'Disks' }] })
    const { plan } = await run([document([ALERT.replace('(', '(octo/database#1, ')])])
    expect(plan.operations.map(({ kind, repository }) => [kind, repository])).toEqual([
      ['adopt', 'octo/database'],
    ])
    expect(other.state.issues).toHaveLength(1)
  })

  it('opens nothing where it names an issue that is not there', async () => {
    const { home, other, run } = await scene()
    const { plan } = await run([document([DBA.replace('(', '(octo/database#7, ')])])
    expect(plan.operations.map(({ kind }) => kind)).toEqual(['skip'])
    expect([...home.state.issues, ...other.state.issues]).toEqual([])
  })

  it('shows nothing to more people than can read its document, though it names an issue there', async () => {
    const { other, run } = await scene({ isPrivate: true }, { issues: [{ title: 'Failover' }] })
    const { plan } = await run([document([DBA.replace('(', '(octo/database#1, ')])])
    expect(plan.operations.map(({ kind }) => kind)).toEqual(['keep'])
    expect(other.state.issues[0]?.body).toBeNull()
    expect(other.count().writes).toBe(0)
  })

  it('stays with its issue there when a number of the usual repository is written beside it', async () => {
    const { home, other, run } = await scene({ issues: [{ title: 'Failover' }] })
    await run([document([DBA])])
    const { plan } = await run([document([`${DBA.replace('(', '(#1, ')}`, '- Add an alert'])])
    expect(plan.operations.map(({ kind, repository }) => [kind, repository])).toEqual([
      ['create', undefined],
      ['keep', 'octo/database'],
    ])
    expect(other.state.issues.map(({ state }) => state)).toEqual(['open'])
    expect(home.state.issues[0]?.body).toBeNull()
  })
})
