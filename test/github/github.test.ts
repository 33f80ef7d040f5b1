import { describe, expect, it, onTestFinished } from 'vitest'
import { type GitHubServer, type GitHubServerOptions, startGitHub } from './github.ts'

async function start(options: GitHubServerOptions = {}): Promise<GitHubServer> {
  const github = await startGitHub(options)
  onTestFinished(() => github.close())
  return github
}

interface Asked {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: the tests look into answers of every shape
  readonly body: any
}

async function ask(github: GitHubServer, call: string, body?: object, token = 'write-token'): Promise<Asked> {
  const [method = 'GET', path = ''] = call.split(' ')
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: token === '' ? {} : { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) }
}

const ISSUES = '/repos/octo/payments/issues'
const LABELS = '/repos/octo/payments/labels'

describe('who may do what', () => {
  it.each([
    ['', 'GET', ISSUES, 401],
    ['nonsense', 'GET', ISSUES, 401],
    ['nonsense', 'POST', ISSUES, 401],
    ['none-token', 'GET', ISSUES, 404],
    ['none-token', 'POST', ISSUES, 404],
    ['read-token', 'GET', ISSUES, 200],
    ['read-token', 'POST', ISSUES, 403],
    ['read-token', 'POST', LABELS, 403],
    ['read-token', 'POST', `${ISSUES}/1/comments`, 403],
    ['contents-token', 'GET', ISSUES, 403],
    ['contents-token', 'GET', '/repos/octo/payments/compare/abc...main', 200],
    ['contents-token', 'GET', '/repos/octo/payments/pulls/2/files', 403],
    ['outsider-token', 'GET', ISSUES, 200],
    ['outsider-token', 'POST', ISSUES, 201],
    ['outsider-token', 'POST', LABELS, 404],
    ['outsider-token', 'POST', `${ISSUES}/1/comments`, 201],
    ['outsider-token', 'PATCH', `${ISSUES}/1`, 403],
    ['write-token', 'POST', ISSUES, 201],
    ['write-token', 'POST', LABELS, 201],
    ['write-token', 'GET', '/user', 403],
    ['owner-token', 'GET', '/user', 200],
    ['write-token', 'GET', '/repos/octo/other/issues', 404],
    ['write-token', 'DELETE', `${ISSUES}/1`, 404],
    ['write-token', 'GET', '/search/issues', 404],
  ])('%s %s %s: %i', async (token, method, path, status) => {
    const seed = { issues: [{ title: 'One' }], pulls: [{ title: 'Two', files: [] }] }
    const github = await start({ seed })
    github.state.pushes.push({ sha: 'abc', files: [] })
    const body = method === 'GET' ? undefined : { title: 'New', name: 'new', body: 'New' }
    expect((await ask(github, `${method} ${path}`, body, token)).status).toBe(status)
  })

  it('names the permission a refused request needs', async () => {
    const github = await start()
    const { headers, body } = await ask(github, `POST ${ISSUES}`, { title: 'New' }, 'read-token')
    expect(headers.get('x-accepted-github-permissions')).toBe('issues=write')
    expect(body.message).toBe('Resource not accessible by integration')
  })

  it('leaves out labels and assignees of those who may not push, and says nothing', async () => {
    const github = await start({ seed: { labels: ['bug'] } })
    const wanted = { title: 'New', labels: ['bug', 'new'], assignees: ['octo', 'nobody'] }
    const { status, body } = await ask(github, `POST ${ISSUES}`, wanted, 'outsider-token')
    expect([status, body.labels, body.assignees, github.state.labels.length]).toEqual([201, [], [], 1])
  })
})

describe('issues', () => {
  it('makes labels that are not there, grey, under the name they have', async () => {
    const github = await start({ seed: { labels: ['PostMortem'] } })
    const { body } = await ask(github, `POST ${ISSUES}`, { title: 'New', labels: ['postmortem', 'P1', 'p1'] })
    expect(body.labels.map((label: { name: string; color: string }) => [label.name, label.color])).toEqual([
      ['PostMortem', 'ededed'],
      ['P1', 'ededed'],
    ])
  })

  it.each([
    [{ title: 'x'.repeat(257) }, 'title', 'custom'],
    [{ title: ' ' }, 'title', 'missing_field'],
    [{ title: 'x', body: 'x'.repeat(65_537) }, 'body', 'custom'],
    [{ title: 'x', labels: ['x'.repeat(51)] }, 'labels', 'invalid'],
    [{ title: 'x', labels: Array.from({ length: 101 }, (_, index) => `l${index}`) }, 'labels', 'invalid'],
    [{ title: 'x', assignees: Array.from({ length: 11 }, () => 'octo') }, 'assignees', 'invalid'],
    [{ title: 'x', assignees: ['nobody'] }, 'assignees', 'invalid'],
  ])('refuses what is beyond the limits, and makes nothing: %#', async (wanted, field, code) => {
    const github = await start()
    const { status, body } = await ask(github, `POST ${ISSUES}`, wanted)
    expect([status, body.errors[0].field, body.errors[0].code]).toEqual([422, field, code])
    expect([github.state.issues, github.state.labels]).toEqual([[], []])
  })

  it('takes a reason only together with a change of state', async () => {
    const github = await start({ seed: { issues: [{ title: 'One' }] } })
    const patch = async (changes: object) => {
      const { state, state_reason } = (await ask(github, `PATCH ${ISSUES}/1`, changes)).body
      return [state, state_reason]
    }
    expect(await patch({ state_reason: 'not_planned' })).toEqual(['open', null])
    expect(await patch({ state: 'closed', state_reason: 'not_planned' })).toEqual(['closed', 'not_planned'])
    expect(await patch({ state: 'closed', state_reason: 'completed' })).toEqual(['closed', 'not_planned'])
    expect(await patch({ state: 'open' })).toEqual(['open', 'reopened'])
    expect(await patch({ state: 'closed' })).toEqual(['closed', 'completed'])
  })

  it('lists open ones unless asked for all, newest first, pull requests among them', async () => {
    const seed = {
      issues: [{ title: 'One' }, { title: 'Two', state: 'closed' as const }],
      pulls: [{ title: 'Three', files: [] }],
    }
    const github = await start({ seed })
    const numbers = async (query: string) =>
      (await ask(github, `GET ${ISSUES}${query}`)).body.map((issue: { number: number }) => issue.number)
    expect(await numbers('')).toEqual([3, 1])
    expect(await numbers('?state=all&direction=asc')).toEqual([1, 2, 3])
    await ask(github, `PATCH ${ISSUES}/1`, { title: 'Changed' })
    expect(await numbers('?state=all&sort=updated')).toEqual([1, 3, 2])
  })

  it('answers 410 where issues are disabled', async () => {
    const github = await start({ seed: { hasIssues: false } })
    expect((await ask(github, `GET ${ISSUES}`)).status).toBe(410)
    expect((await ask(github, `POST ${ISSUES}`, { title: 'New' })).status).toBe(410)
  })
})

describe('labels', () => {
  it.each([
    [{ name: 'BUG' }, 'already_exists'],
    [{ name: 'x'.repeat(51) }, 'custom'],
    [{ name: 'x', description: 'x'.repeat(101) }, 'custom'],
    [{ name: 'x', color: '#ff0000' }, 'invalid'],
  ])('refuses %o as %s', async (label, code) => {
    const github = await start({ seed: { labels: ['bug'] } })
    const { status, body } = await ask(github, `POST ${LABELS}`, label)
    expect([status, body.errors[0].code, github.state.labels.length]).toEqual([422, code, 1])
  })
})

describe('pages', () => {
  it('links to the pages around, by the repository’s id, and those links lead there', async () => {
    const seed = { issues: Array.from({ length: 5 }, (_, index) => ({ title: `${index}` })) }
    const github = await start({ seed, basePath: '/api/v3' })
    const { headers } = await ask(github, `GET ${ISSUES}?per_page=2&page=2&direction=asc`)
    const links = Object.fromEntries(
      [...(headers.get('link') ?? '').matchAll(/<([^>]+)>; rel="(\w+)"/g)].map(([, url, name]) => [
        name,
        url,
      ]),
    )
    expect(Object.keys(links).sort()).toEqual(['first', 'last', 'next', 'prev'])
    expect(links.next).toBe(`${github.url}/repositories/1/issues?per_page=2&page=3&direction=asc`)
    const next = await fetch(links.next ?? '', { headers: { authorization: 'token write-token' } })
    expect(((await next.json()) as { number: number }[]).map((issue) => issue.number)).toEqual([5])
    expect(next.headers.get('link')).not.toContain('rel="next"')
  })

  it('gives no link when all stand on one page', async () => {
    const github = await start({ seed: { issues: [{ title: 'One' }] } })
    expect((await ask(github, `GET ${ISSUES}`)).headers.get('link')).toBeNull()
  })
})

describe('listings that lag', () => {
  it('miss what is new, and show what was before a change, for so many listings; a read by number does not', async () => {
    const github = await start({ listLag: 2 })
    const titles = async () =>
      (await ask(github, `GET ${ISSUES}`)).body.map((issue: { title: string }) => issue.title)
    await ask(github, `POST ${ISSUES}`, { title: 'Old' })
    expect([await titles(), await titles(), await titles()]).toEqual([[], [], ['Old']])
    await ask(github, `PATCH ${ISSUES}/1`, { title: 'New' })
    expect((await ask(github, `GET ${ISSUES}/1`)).body.title).toBe('New')
    expect([await titles(), await titles(), await titles()]).toEqual([['Old'], ['Old'], ['New']])
  })

  it('go on missing a new issue that was changed while it was missing', async () => {
    const github = await start({ listLag: 1 })
    await ask(github, `POST ${ISSUES}`, { title: 'One' })
    await ask(github, `PATCH ${ISSUES}/1`, { title: 'Changed' })
    const listed = [
      (await ask(github, `GET ${ISSUES}`)).body.length,
      (await ask(github, `GET ${ISSUES}`)).body.length,
    ]
    expect(listed).toEqual([0, 1])
  })
})

describe('faults', () => {
  const create = (github: GitHubServer) =>
    ask(github, `POST ${ISSUES}`, { title: 'New' }).then(
      (answer) => answer.status,
      () => 'broken',
    )

  it.each([
    [{ do: 'answer', status: 502 }, 502, 0],
    [{ do: 'answer-after', status: 502 }, 502, 1],
    [{ do: 'cut' }, 'broken', 0],
    [{ do: 'cut-after' }, 'broken', 1],
    [{ do: 'truncate' }, 'broken', 1],
    [{ do: 'cut-inside' }, 'broken', 1],
  ] as const)('%o gives %s, with %i issues made, and strikes once', async (fault, outcome, made) => {
    const github = await start({ faults: [fault] })
    expect([await create(github), github.state.issues.length]).toEqual([outcome, made])
    expect([await create(github), github.state.issues.length]).toEqual([201, made + 1])
  })

  it('strike the request they are meant for', async () => {
    const github = await start({ faults: [{ do: 'answer', status: 500, at: 2 }] })
    github.inject({ do: 'answer', status: 503, method: 'POST', path: /comments$/ })
    expect([await create(github), await create(github), await create(github)]).toEqual([201, 500, 201])
    expect((await ask(github, `POST ${ISSUES}/1/comments`, { body: 'x' })).status).toBe(503)
  })

  it('last as long as they are to', async () => {
    const github = await start({ faults: [{ do: 'answer', status: 500, at: 2, times: 2 }] })
    github.forget()
    const statuses = []
    for (let count = 0; count < 4; count += 1) statuses.push(await create(github))
    expect(statuses).toEqual([201, 500, 500, 201])
  })
})

describe('GitHub’s own description', () => {
  it.each([
    [
      'a field of another type',
      `POST ${ISSUES}`,
      { title: 'x', labels: 'bug' },
      /body\/labels must be array/,
    ],
    ['a field that is missing', `POST ${ISSUES}`, { body: 'x' }, /must have required property 'title'/],
    ['a value that is not known', `GET ${ISSUES}?state=any`, undefined, /state must be equal to one of/],
    ['a query that is not known', `GET ${ISSUES}?label=bug`, undefined, /query label is not known/],
    ['a number that is none', `GET ${ISSUES}/one`, undefined, /issue_number must be integer/],
  ])('has the test fail that asks with %s', async (_, call, body, problem) => {
    const github = await startGitHub()
    await ask(github, call, body)
    await expect(github.close()).rejects.toThrow(problem)
  })

  it('has the test fail that is given what GitHub would not give', async () => {
    const github = await startGitHub({ seed: { issues: [{ title: 'One' }] } })
    for (const issue of github.state.issues) Object.assign(issue, { createdAt: 'yesterday' })
    await ask(github, `GET ${ISSUES}`)
    await expect(github.close()).rejects.toThrow(/answer 200\/0\/created_at must match format "date-time"/)
  })
})
