import { describe, expect, it } from 'vitest'
import { asked, ISSUE, issues, start, track } from './start.ts'

const other = (count: number) => Array.from({ length: count }, (_, index) => ({ title: `Other ${index}` }))

describe('recentIssues, the second look before the first create', () => {
  it('finds an issue whose label somebody removed', async () => {
    const github = await start({ seed: { issues: [ISSUE, ...other(3)] } })
    const tracker = track(github)
    await tracker.updateIssue(1, { labels: [] })
    expect(await tracker.listIssues('postmortem')).toEqual([])
    expect((await tracker.recentIssues('postmortem')).map((issue) => issue.number)).toEqual([1, 4, 3, 2])
  })

  it('is one request and one for the next number, and leaves out pull requests', async () => {
    const github = await start({
      seed: { issues: issues(150), pulls: [{ title: 'A pull request', files: [] }] },
    })
    const tracker = track(github)
    await tracker.listIssues('postmortem')
    github.forget()
    const recent = await tracker.recentIssues('postmortem')
    expect(recent.map((issue) => issue.number)).toEqual(Array.from({ length: 99 }, (_, index) => 150 - index))
    expect(asked(github)).toEqual([
      'GET /issues?state=all&sort=updated&direction=desc&per_page=100',
      'GET /issues/152',
    ])
  })

  it('looks back ten pages when the tracking label is gone from the repository', async () => {
    const github = await start({ seed: { issues: [...other(5), ...issues(1), ...other(44)] }, pageSize: 4 })
    for (const issue of github.state.issues) issue.labels = []
    github.state.labels.length = 0
    const tracker = track(github)
    expect(await tracker.listIssues('postmortem')).toEqual([])
    const recent = await tracker.recentIssues('postmortem')
    expect(recent.map((issue) => issue.number)).toEqual(Array.from({ length: 40 }, (_, index) => 50 - index))
    expect(github.count()).toEqual({ requests: 12, writes: 0 })
  })

  it('looks back as far when the label is there and no issue has it: another one may have been chosen', async () => {
    const github = await start({
      seed: { issues: [...issues(9), ...other(9)], labels: ['follow-up'] },
      pageSize: 4,
    })
    const tracker = track(github)
    expect(await tracker.listIssues('follow-up')).toEqual([])
    expect((await tracker.recentIssues('follow-up')).length).toBe(18)
  })
})

describe('issues that no listing shows yet', () => {
  it('are found by their numbers, one request each, pull requests and deleted ones passed over', async () => {
    const github = await start({ seed: { issues: issues(2) } })
    const tracker = track(github)
    github.state.listLag = 9
    await tracker.createIssue(ISSUE)
    await tracker.createIssue(ISSUE)
    github.inject({ do: 'answer', status: 410, message: 'This issue was deleted', path: '/issues/3' })
    const found = await track(github).recentIssues('postmortem')
    expect(found.map(({ number }) => number).sort()).toEqual([1, 2, 4])
    expect(asked(github).slice(-3)).toEqual(['GET /issues/3', 'GET /issues/4', 'GET /issues/5'])
  })

  it('cannot be where the label was made by this run, until it creates', async () => {
    const github = await start()
    const tracker = track(github)
    await tracker.listIssues('postmortem')
    await tracker.ensureLabels([{ name: 'Postmortem', color: 'd93f0b', description: '' }])
    github.forget()
    await tracker.recentIssues('postmortem')
    expect(github.count().requests).toBe(1)
    github.state.listLag = 9
    github.inject({ do: 'cut-after', method: 'POST' })
    await expect(tracker.createIssue(ISSUE)).rejects.toMatchObject({ code: 'TRACKER_UNCLEAR' })
    expect((await tracker.recentIssues('postmortem')).map(({ number }) => number)).toEqual([1])
  })

  it('opened by others between two of ours are read after the second', async () => {
    const github = await start()
    const [ours, theirs] = [track(github), track(github)]
    expect(await ours.openedBefore((await ours.createIssue(ISSUE)).number)).toEqual([])
    await theirs.createIssue({ ...ISSUE, title: 'Theirs' })
    await theirs.createIssue({ ...ISSUE, title: 'Theirs, too' })
    const { number } = await ours.createIssue(ISSUE)
    expect((await ours.openedBefore(number)).map(({ title }) => title)).toEqual(['Theirs', 'Theirs, too'])
    expect(await ours.openedBefore(number)).toEqual([])
  })
})

describe('trust', () => {
  const hidden = '<!-- postmortem-actions -->'

  async function trustOf(author: string, token: string, body = hidden) {
    const github = await start({
      seed: { collaborators: ['alice'], issues: [{ ...ISSUE, body, author }] },
    })
    const [issue] = await track(github, { token }).listIssues('postmortem')
    return { trusted: issue?.trusted, requests: github.count().requests }
  }

  it.each([
    ['the owner', 'octo', true],
    ['a collaborator', 'alice', true],
    ['GitHub Actions', 'github-actions[bot]', true],
  ])('%s may write: %s', async (_, author, trusted) => {
    expect(await trustOf(author, 'write-token')).toEqual({ trusted, requests: 1 })
  })

  it('does not trust an outsider', async () => {
    expect(await trustOf('mallory', 'write-token')).toMatchObject({ trusted: false })
    expect(await trustOf('mallory', 'outsider-token')).toMatchObject({ trusted: false })
  })

  it('trusts the token’s own user, asked for once', async () => {
    expect(await trustOf('outsider', 'outsider-token')).toEqual({ trusted: true, requests: 2 })
    const github = await start({
      seed: { issues: issues(9).map((issue) => ({ ...issue, body: hidden, author: 'mallory' })) },
    })
    const tracker = track(github, { token: 'outsider-token' })
    await tracker.listIssues('postmortem')
    await tracker.recentIssues('postmortem')
    expect(asked(github).filter((path) => path === 'GET /user').length).toBe(1)
  })

  it.each([
    ['an outage', { do: 'answer', status: 500, path: '/user', times: 9 }, 'TRACKER_UNAVAILABLE'],
    [
      'a limit',
      { do: 'answer', status: 403, path: '/user', headers: { 'retry-after': '9999' } },
      'TRACKER_LIMITED',
    ],
  ] as const)('lists nothing when %s keeps it from knowing whose issues they are', async (_, fault, code) => {
    const github = await start({
      seed: { issues: [{ ...ISSUE, body: hidden, author: 'outsider' }] },
      faults: [fault],
    })
    const tracker = track(github, { token: 'outsider-token' })
    await expect(tracker.listIssues('postmortem')).rejects.toMatchObject({ code })
  })

  it('does not ask who it is for an issue that hides nothing', async () => {
    expect(await trustOf('mallory', 'outsider-token', 'Plain text')).toEqual({ trusted: false, requests: 1 })
  })

  /** Alice is a collaborator with the given right, three of whose issues carry a marker. */
  async function asCollaborator(right: { status: number; permission?: string }, more = 1) {
    const body = '<!-- postmortem-actions:item v1 {} -->'
    const issue = { ...ISSUE, body, author: 'alice' }
    const github = await start({ seed: { collaborators: ['alice'], issues: [issue, issue, issue] } })
    let asked = 0
    const tracker = track(github, {
      async fetch(url, init) {
        if (!String(url).endsWith('/collaborators/alice/permission')) return fetch(url, init)
        asked += 1
        return Response.json({ permission: right.permission }, { status: right.status })
      },
    })
    for (let round = 0; round < more; round += 1) await tracker.recentIssues('postmortem')
    const found = await tracker.listIssues('postmortem')
    return { trusted: new Set(found.map(({ trusted }) => trusted)), asked }
  }

  it.each([
    ['may administer', { status: 200, permission: 'admin' }, true],
    ['may write', { status: 200, permission: 'write' }, true],
    ['may only read', { status: 200, permission: 'read' }, false],
    ['has no right any more', { status: 200, permission: 'none' }, false],
    ['has rights this token may not ask for', { status: 403 }, true],
    ['is on a server that does not tell', { status: 404 }, true],
  ])('a marker of a collaborator who %s is asked about once', async (_, right, trusted) => {
    expect(await asCollaborator(right, 2)).toEqual({ trusted: new Set([trusted]), asked: 1 })
  })

  /** Three issues with a marker by an app's bot, listed twice, and what was asked about the app. */
  async function byApp(
    author: string,
    { apps = [], viewer = null, right = 404, body = '<!-- postmortem-actions:item v1 {} -->' }: AppScene,
  ) {
    const issue = { ...ISSUE, body, author }
    const github = await start({ seed: { issues: [issue, issue, issue] } })
    const asked: string[] = []
    const said: string[] = []
    const tracker = track(github, {
      apps,
      progress: (line) => said.push(line),
      async fetch(url, init) {
        const question = /(graphql|permission)$/.exec(String(url))?.[1]
        if (question === undefined) return fetch(url, init)
        asked.push(question)
        if (question === 'graphql') {
          const data = viewer === null ? { data: null, errors: [{ message: 'no' }] } : { data: { viewer } }
          return Response.json(data)
        }
        return Response.json({ permission: right }, { status: typeof right === 'number' ? right : 200 })
      },
    })
    await tracker.recentIssues('postmortem')
    const found = await tracker.listIssues('postmortem')
    const [trusted, ...others] = new Set(found.map((one) => one.trusted))
    expect(others).toEqual([])
    return { trusted, asked, said: said.length }
  }

  interface AppScene {
    readonly apps?: readonly string[]
    readonly viewer?: { readonly login: string } | null
    readonly right?: string | number
    readonly body?: string
  }

  const QUESTIONS = ['graphql', 'permission']
  it.each<[string, string, AppScene, { trusted: boolean; asked: readonly string[]; said: number }]>([
    ['GitHub Actions', 'github-actions[bot]', {}, { trusted: true, asked: [], said: 0 }],
    ['an app that is named', 'My-App[bot]', { apps: ['my-app'] }, { trusted: true, asked: [], said: 0 }],
    [
      'the app of the token',
      'my-app[bot]',
      { viewer: { login: 'My-App[bot]' } },
      { trusted: true, asked: ['graphql'], said: 0 },
    ],
    [
      'an app that GitHub says may write',
      'my-app[bot]',
      { right: 'write' },
      { trusted: true, asked: QUESTIONS, said: 0 },
    ],
    ['another app', 'forms[bot]', {}, { trusted: false, asked: QUESTIONS, said: 1 }],
    [
      'another app than the one of the token',
      'forms[bot]',
      { viewer: { login: 'my-app[bot]' }, apps: ['form'] },
      { trusted: false, asked: QUESTIONS, said: 1 },
    ],
    ['an app that may read', 'forms[bot]', { right: 'read' }, { trusted: false, asked: QUESTIONS, said: 1 }],
    ['an app asked not to tell', 'forms[bot]', { right: 403 }, { trusted: false, asked: QUESTIONS, said: 1 }],
  ])('of apps: %s', async (_, author, scene, expected) => {
    expect(await byApp(author, scene)).toEqual(expected)
  })

  it('asks nothing about apps whose issues have neither our label nor a marker', async () => {
    const github = await start({
      seed: { issues: [{ title: 'Dependency dashboard', author: 'renovate[bot]' }] },
    })
    const [issue] = await track(github).recentIssues('postmortem')
    expect(issue?.trusted).toBe(false)
    expect(asked(github).filter((path) => !path.startsWith('GET /issues'))).toEqual([])
  })

  it('a run with a person’s token goes on with the issues of the Action, and the other way round', async () => {
    const body = '<!-- postmortem-actions:item v1 {} -->'
    const seed = {
      issues: [
        { ...ISSUE, body, author: 'github-actions[bot]' },
        { ...ISSUE, body, author: 'octo' },
      ],
    }
    for (const token of ['owner-token', 'write-token']) {
      const found = await track(await start({ seed }), { token }).listIssues('postmortem')
      expect(found.map(({ trusted }) => trusted)).toEqual([true, true])
    }
  })
})
