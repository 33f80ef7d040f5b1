import { describe, expect, it } from 'vitest'
import { ACCESS } from '../../github/access.ts'
import type { Fault } from '../../github/faults.ts'
import type { GitHubServer, GitHubServerOptions } from '../../github/github.ts'
import { addIssue, labelOf } from '../../github/state.ts'
import { asked, ISSUE, issues, start, track } from './start.ts'

const NAMES = ['postmortem', 'P1', 'P2', 'preventative']
const LABELS = NAMES.map((name) => ({ name, color: 'd93f0b', description: `About ${name}` }))

/** As a sync begins: what is listed, the labels, and the second look. */
async function begin(github: GitHubServer, wanted = LABELS, tracker = track(github)) {
  const listed = await tracker.listIssues('postmortem')
  await tracker.ensureLabels(wanted)
  const seen = await tracker.recentIssues('postmortem')
  return { tracker, found: [...listed, ...seen].map(({ number }) => number) }
}

const pulls = [{ title: 'A pull request', files: [] }]
const others = issues(3).map((issue) => ({ ...issue, labels: [] }))
const ISSUES_ONLY = { permissions: { 'write-token': { ...ACCESS.write, pullRequests: 'none' } } } as const

describe('a first sync', () => {
  it.each<[string, GitHubServerOptions, number, number]>([
    ['13 and 103 requests where one label is missing', {}, 1, 3],
    ['13 and 103 requests where four are', {}, 4, 3],
    ['no more where there are pull requests already', { seed: { pulls } }, 4, 3],
    ['one more where there are issues already: one may be ours', { seed: { issues: others } }, 4, 4],
    ['one more where the token may not see pull requests, and so not all numbers', ISSUES_ONLY, 4, 4],
    ['one more where the label is there', { seed: { labels: ['postmortem'] } }, 1, 4],
    ['two more where it is there and others are not', { seed: { labels: ['postmortem'] } }, 4, 5],
    ['one more where all labels are there', { seed: { labels: [...NAMES] } }, 4, 4],
    ['one for each label, and one to know, without GraphQL', { seed: { hasGraphQL: false } }, 4, 7],
  ])('of 10 and 100 items takes %s', async (_, options, wanted, more) => {
    for (const count of [10, 100]) {
      const github = await start(options)
      const { tracker } = await begin(github, LABELS.slice(0, wanted))
      for (const issue of issues(count)) {
        const { number } = await tracker.createIssue({ ...issue, body: '', assignees: [] })
        expect(await tracker.openedBefore(number)).toEqual([])
      }
      expect(github.count().requests).toBe(count + more)
    }
  })

  it('makes the labels in one write, with colour and description', async () => {
    const github = await start({ seed: { labels: ['p1', 'bug'] } })
    await begin(github)
    expect(github.state.labels.map(({ name, color, description }) => [name, color, description])).toEqual([
      ['p1', 'ededed', null],
      ['bug', 'ededed', null],
      ...['postmortem', 'P2', 'preventative'].map((name) => [name, 'd93f0b', `About ${name}`]),
    ])
    expect(github.count()).toEqual({ requests: 3, writes: 1 })
  })

  it('takes names as they are, whatever they look like', async () => {
    const github = await start()
    const name = 'a "b" {c} $l0 \\ #d'
    await begin(github, [...LABELS, { name, color: 'd93f0b', description: '"' }])
    expect(github.state.labels.map((label) => label.name)).toContain(name)
    expect(github.count().requests).toBe(3)
  })

  it('asks nothing where issues are listed, and only once', async () => {
    const github = await start({ seed: { issues: issues(1) } })
    await begin(github)
    const empty = await start()
    const { tracker } = await begin(empty)
    await tracker.ensureLabels(['x', 'y'].map((name) => ({ name, color: 'd93f0b', description: '' })))
    const questions = (server: GitHubServer) => asked(server).filter((path) => path === 'POST /graphql')
    expect([questions(github).length, questions(empty).length]).toEqual([0, 2])
  })
})

describe('whatever goes wrong with GraphQL', () => {
  const strikes: readonly (readonly [string, Fault])[] = [
    ['cut before', { do: 'cut' }],
    ['done, the answer lost', { do: 'cut-after' }],
    ['500', { do: 'answer', status: 500 }],
    ['502 after', { do: 'answer-after', status: 502 }],
    ['half an answer', { do: 'truncate' }],
    ['a limit', { do: 'answer', status: 429, headers: { 'retry-after': '30' } }],
    [
      'points spent',
      { do: 'answer', status: 200, body: { errors: [{ type: 'RATE_LIMITED', message: 'limit' }] } },
    ],
    ['forbidden', { do: 'answer', status: 403 }],
    ['no data', { do: 'answer', status: 200, body: {} }],
    [
      'a server that knows no discussions',
      { do: 'answer', status: 200, body: { errors: [{ message: 'x' }] } },
    ],
    ['another answer', { do: 'answer', status: 200, body: { data: { repository: null, l0: 7 } } }],
  ]

  it.each(strikes)('%s: the labels are made all the same, and it is looked again', async (_, fault) => {
    for (const at of [2, 3]) {
      const github = await start({ seed: { issues: others }, faults: [{ ...fault, at, path: '/graphql' }] })
      const waits: string[] = []
      const { found } = await begin(github, LABELS, track(github, { progress: (line) => waits.push(line) }))
      expect(github.state.labels.map(({ name, color }) => [name, color])).toEqual(
        NAMES.map((name) => [name, 'd93f0b']),
      )
      expect(found.sort()).toEqual([1, 2, 3])
      expect(waits).toEqual([])
    }
  })

  it('a label that the token may not make is told as ever', async () => {
    const github = await start()
    await expect(begin(github, LABELS, track(github, { token: 'read-token' }))).rejects.toMatchObject({
      code: 'TRACKER_FORBIDDEN',
      message: expect.stringContaining('create the label postmortem'),
    })
  })
})

describe('the second look is not left out', () => {
  it('where an issue of ours has lost its label', async () => {
    const github = await start({ seed: { issues: [{ ...ISSUE, labels: [] }] } })
    expect((await begin(github)).found).toEqual([1])
  })

  it('where another run has made the label since, and opened an issue that no listing shows', async () => {
    const github = await start()
    github.state.listLag = 9
    const tracker = track(github, {
      async fetch(url, init) {
        if (String(init?.body).includes('mutation')) {
          labelOf(github.state, 'postmortem')
          addIssue(github.state, ISSUE, 'github-actions[bot]', null)
        }
        return fetch(url, init)
      },
    })
    expect((await begin(github, LABELS, tracker)).found).toEqual([1])
  })

  it('where a pull request has a higher number than an issue that no listing shows', async () => {
    const github = await start({ seed: { labels: ['postmortem'] } })
    github.state.listLag = 9
    addIssue(github.state, ISSUE, 'github-actions[bot]', null)
    addIssue(github.state, { title: 'A pull request' }, 'octo', { files: [] })
    expect((await begin(github)).found).toEqual([1])
  })

  it('after a create whose answer is lost', async () => {
    const github = await start()
    const { tracker } = await begin(github)
    github.state.listLag = 9
    github.inject({ do: 'cut-after', method: 'POST', path: '/issues' })
    await expect(tracker.createIssue(ISSUE)).rejects.toMatchObject({ code: 'TRACKER_UNCLEAR' })
    expect((await tracker.recentIssues('postmortem')).map(({ number }) => number)).toEqual([1])
  })
})

describe('what others open after the first look', () => {
  it('is read by its number, and nothing that was there before', async () => {
    const github = await start({ seed: { pulls: [...pulls, ...pulls] } })
    github.state.discussions.push(3)
    const { tracker } = await begin(github)
    addIssue(github.state, { ...ISSUE, title: 'Theirs' }, 'octo', null)
    github.forget()
    const { number } = await tracker.createIssue(ISSUE)
    expect((await tracker.openedBefore(number)).map(({ title }) => title)).toEqual(['Theirs'])
    expect(asked(github)).toEqual(['POST /issues', 'GET /issues/4'])
  })
})
