import { describe, expect, it } from 'vitest'
import { createGitHubTracker } from '../../../src/trackers/github/tracker.ts'
import { asked, issues, optionsFor, start, track } from './start.ts'

describe('listIssues', () => {
  it('gives what plan and report need of an issue', async () => {
    const github = await start({
      now: () => new Date('2024-06-17T09:30:00.123Z'),
      seed: {
        collaborators: ['alice'],
        issues: [
          {
            title: 'Add an alert',
            body: 'Text',
            labels: ['postmortem', 'P1'],
            assignees: ['alice'],
            state: 'closed',
            stateReason: 'not_planned',
          },
          { title: 'No body', labels: ['postmortem'] },
        ],
      },
    })
    expect(await track(github).listIssues('postmortem')).toEqual([
      {
        number: 1,
        url: `${github.serverUrl}/octo/payments/issues/1`,
        title: 'Add an alert',
        body: 'Text',
        state: 'closed',
        stateReason: 'not_planned',
        labels: ['postmortem', 'P1'],
        assignees: ['alice'],
        createdAt: '2024-06-17T09:30:00Z',
        updatedAt: '2024-06-17T09:30:00Z',
        closedAt: '2024-06-17T09:30:00Z',
        trusted: true,
        milestone: null,
        parent: null,
      },
      expect.objectContaining({ number: 2, body: '', state: 'open', stateReason: null, closedAt: null }),
    ])
  })

  it('leaves out pull requests and issues without the label, and compares the label without case', async () => {
    const github = await start({
      seed: {
        issues: [{ title: 'Ours', labels: ['Postmortem'] }, { title: 'Not ours' }],
        pulls: [{ title: 'A pull request', labels: ['postmortem'], files: [] }],
      },
    })
    const listed = await track(github).listIssues('postmortem')
    expect(listed.map((issue) => issue.title)).toEqual(['Ours'])
  })

  it.each([
    [0, 1],
    [1, 1],
    [99, 1],
    [100, 1],
    [101, 2],
    [200, 2],
    [1000, 10],
  ])('reads %i issues in %i requests, and never searches', async (count, requests) => {
    const github = await start({ seed: { issues: issues(count) } })
    const listed = await track(github).listIssues('postmortem')
    expect(new Set(listed.map((issue) => issue.number)).size).toBe(count)
    expect(github.count()).toEqual({ requests, writes: 0 })
    expect(asked(github).filter((path) => !path.startsWith('GET /issues?'))).toEqual([])
  })

  it('keeps GitHub’s order over pages read side by side', async () => {
    const github = await start({ seed: { issues: issues(95) }, pageSize: 4 })
    const listed = await track(github).listIssues('postmortem')
    expect(listed.map((issue) => issue.number)).toEqual(Array.from({ length: 95 }, (_, index) => index + 1))
    expect(github.count().requests).toBe(24)
  })

  it('finds issues that were opened while it read, on a page that was not there before', async () => {
    const github = await start({ seed: { issues: issues(4) }, pageSize: 2 })
    const late = createGitHubTracker({
      ...optionsFor(github),
      labels: ['postmortem'],
      async fetch(url, init) {
        const response = await fetch(url, init)
        if (github.requests.length === 1)
          await track(github).createIssue({ ...issues(1)[0], body: '', assignees: [] } as never)
        return response
      },
    })
    expect((await late.listIssues('postmortem')).length).toBe(5)
  })

  it('refuses a label that GitHub would take for two', async () => {
    const github = await start()
    await expect(track(github).listIssues('a,b')).rejects.toMatchObject({
      code: 'LABEL_INVALID',
      kind: 'usage',
    })
    expect(github.count().requests).toBe(0)
  })

  it('sends the version of the API, the name of the product and the token with each request', async () => {
    const github = await start()
    await track(github).listIssues('postmortem')
    expect(github.requests[0]?.headers).toMatchObject({
      'x-github-api-version': '2022-11-28',
      'user-agent': expect.stringMatching(/^postmortem-actions\/\d/),
      authorization: 'token write-token',
    })
  })

  it('works under a base path, as on GitHub Enterprise Server', async () => {
    const github = await start({ basePath: '/api/v3', seed: { issues: issues(5) }, pageSize: 2 })
    const tracker = track(github, { apiUrl: `${github.url}/` })
    const listed = await tracker.listIssues('postmortem')
    expect(listed.map((issue) => issue.url)).toContain(`${github.serverUrl}/octo/payments/issues/5`)
    expect(tracker.description).toBe(`octo/payments on ${github.serverUrl}`)
  })
})

describe('a listing is whole or it throws', () => {
  const faults = ['truncate', 'cut-inside', 'cut', 'hang'] as const

  it.each(faults)('reads a page again after: %s', async (fault) => {
    const github = await start({ seed: { issues: issues(6) }, pageSize: 2 })
    github.inject({ do: fault, path: 'page=2' })
    expect((await track(github, { timeoutMs: 200 }).listIssues('postmortem')).length).toBe(6)
  })

  it.each([
    ['truncate', 'TRACKER_UNAVAILABLE', /the answer is not whole/],
    ['cut-inside', 'TRACKER_UNAVAILABLE', /the answer is not whole/],
    ['cut', 'TRACKER_UNREACHABLE', /the connection was cut/],
    ['hang', 'TRACKER_UNREACHABLE', /no answer came in time \(TimeoutError\)/],
  ] as const)('throws when a page stays broken: %s', async (fault, code, message) => {
    const github = await start({ seed: { issues: issues(6) }, pageSize: 2 })
    github.inject({ do: fault, path: 'page=3', times: Number.POSITIVE_INFINITY })
    const listing = track(github, { timeoutMs: 100 }).listIssues('postmortem')
    await expect(listing).rejects.toMatchObject({ code, message: expect.stringMatching(message) })
  })

  it('asks for no more pages once one is refused, those under way apart', async () => {
    const github = await start({ seed: { issues: issues(100) }, pageSize: 1 })
    github.inject({ do: 'answer', status: 404, path: 'page=20&' })
    github.inject({ do: 'answer', status: 404, path: /[?&]page=20$/ })
    await expect(track(github).listIssues('postmortem')).rejects.toMatchObject({ kind: 'tracker' })
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(github.count().requests).toBeLessThan(40)
  })

  it.each([500, 502, 503])('reads again after %i, and throws when it stays', async (status) => {
    const github = await start({ seed: { issues: issues(1) } })
    github.inject({ do: 'answer', status, times: 3 })
    expect((await track(github).listIssues('postmortem')).length).toBe(1)
    github.inject({ do: 'answer', status, times: 4 })
    await expect(track(github).listIssues('postmortem')).rejects.toMatchObject({
      code: 'TRACKER_UNAVAILABLE',
      message: expect.stringContaining(`GitHub answered ${status}`),
    })
  })

  it.each([
    ['an object', { total_count: 0, items: [] }],
    ['nothing', null],
    ['rows that are no issues', [{ number: 1 }]],
  ])('throws when the answer is %s', async (_, body) => {
    const github = await start()
    const answering: typeof fetch = async () => Response.json(body)
    const listing = track(github, { fetch: answering }).listIssues('postmortem')
    await expect(listing).rejects.toMatchObject({ code: 'TRACKER_UNAVAILABLE', kind: 'tracker' })
  })

  it('throws at 409, which octokit.paginate takes for the end of the list', async () => {
    const github = await start({ seed: { issues: issues(1) } })
    github.inject({ do: 'answer', status: 409, times: 9 })
    await expect(track(github).listIssues('postmortem')).rejects.toMatchObject({ code: 'TRACKER_REFUSED' })
  })

  it('throws at pages that lead in a circle', async () => {
    const github = await start()
    const link = `<${github.url}/repositories/1/issues?after=x>; rel="next"`
    let count = 0
    const circle: typeof fetch = async () => {
      count += 1
      return Response.json([], { headers: { link } })
    }
    await expect(track(github, { fetch: circle }).listIssues('postmortem')).rejects.toThrow(/in a circle/)
    expect(count).toBe(2)
  })
})

describe('links between pages', () => {
  it('follows cursors one after another, and never to another host', async () => {
    const github = await start()
    const asked: string[] = []
    const pages: Record<string, string | null> = { '': 'one', one: 'two', two: null }
    const cursors: typeof fetch = async (url) => {
      const { origin, searchParams } = new URL(String(url))
      const after = searchParams.get('after') ?? ''
      asked.push(`${origin} ${searchParams.get('labels')} ${after}`)
      const next = pages[after]
      const elsewhere = `https://elsewhere.example/issues?labels=postmortem&after=${next}`
      const headers = next === null ? undefined : { link: `<${elsewhere}>; rel="next"` }
      return Response.json([], headers === undefined ? {} : { headers })
    }
    await track(github, { fetch: cursors }).listIssues('postmortem')
    expect(asked).toEqual(['', 'one', 'two'].map((after) => `${github.serverUrl} postmortem ${after}`))
  })
})
